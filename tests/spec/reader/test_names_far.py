"""Names as texts of other continents and agencies write them."""

from __future__ import annotations

import pytest

from tests.spec.reader.said import found

NAMES = [
    ("Azerbaijan, Kenya and Côte d'Ivoire met.", "Azerbaijan; Kenya; Côte d'Ivoire"),
    ("The mayors of Tijuana and Mombasa met.", "Tijuana; Mombasa"),
    (
        "It asked European Commission President Anna von der Heide.",
        "European Commission; Anna von der Heide",
    ),
    (
        "It wrote to the Ministry of Foreign Affairs and the National Water Commission.",
        "Ministry of Foreign Affairs; National Water Commission",
    ),
    (
        "The rail link crosses Inner Mongolia autonomous region.",
        "Inner Mongolia autonomous region",
    ),
    ("（记者何明静、朱国明）数据发布。", "何明静; 朱国明"),
    ("（全媒体记者麦俊杰摄）", "麦俊杰"),
    ("会上，李春明副省长发言。", "李春明"),
    ("行政長官林郑小娥出席。", "林郑小娥"),
    ("据人民日报报道，港口开通。", "人民日报"),
    ("区域协调发展格局加快形成。", ""),
    ("埃塞俄比亚与肯尼亚签署协议。", "埃塞俄比亚; 肯尼亚"),
]


@pytest.mark.parametrize(("sentence", "expected"), NAMES)
def test_names_of_a_sentence(sentence: str, expected: str) -> None:
    assert "; ".join(each.quote for each in found(sentence, "name")) == expected


def test_who_founds_an_alliance_is_no_part_of_its_name() -> None:
    names = [each.quote for each in found("六市共同缔结战略合作联盟。", "name")]
    assert not any("缔结" in name for name in names)
