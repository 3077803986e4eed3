"""Names: of the register, of the wide world, and by their form, in both languages."""

from __future__ import annotations

import pytest

from tests.spec.reader.said import RIVERS, found

NAMES = [
    (
        "Leaders met the Greater Copenhagen Committee in Malmö.",
        ["Greater Copenhagen Committee", "Malmö"],
    ),
    (
        "Officials of the National Development and Reform Commission came.",
        ["National Development and Reform Commission"],
    ),
    (
        "He studied at the Research Institute of Tongji University.",
        ["Research Institute of Tongji University"],
    ),
    (
        "It was built by Hongyu Precision Industry Co., Ltd. in Hefei.",
        ["Hongyu Precision Industry Co., Ltd.", "Hefei"],
    ),
    (
        "They follow the Action Plan on Deepening the Sichuan Cooperation (2018-2022) closely.",
        ["Action Plan on Deepening the Sichuan Cooperation (2018-2022)"],
    ),
    ("Trade between Germany and France grew.", ["Germany", "France"]),
    ("Cooperation and Development are common words here.", []),
    ("国务院批复同意《成渝地区规划纲要》。", ["国务院", "成渝地区规划纲要"]),
    ("上海市委书记陈吉宁出席会议。", ["上海市委", "陈吉宁"]),
    ("沪苏湖高铁全长163公里。", ["沪苏湖高铁"]),
    ("香港特區政府今日公布方案。", ["香港特區政府"]),
    ("建设合作示范区，推进产业园区发展。", []),
]


@pytest.mark.parametrize(("sentence", "names"), NAMES)
def test_names_of_a_sentence(sentence: str, names: list[str]) -> None:
    assert [name.quote for name in found(sentence, "name")] == names


@pytest.mark.parametrize(
    ("sentence", "quote", "record"),
    [
        ("Today Northbank builds.", "Northbank", "party:north"),
        ("Ships leave Ferry port daily.", "Ferry port", "place:ferry"),
        ("北岸新区加快建设。", "北岸新区", "party:north"),
    ],
)
def test_names_of_the_register_lead_to_their_record(
    sentence: str, quote: str, record: str
) -> None:
    (name,) = found(sentence, "name", RIVERS)
    assert (name.quote, name.record) == (quote, record)


def test_a_name_is_a_whole_word() -> None:
    assert found("Northbankers sail, and so does anorthbank.", "name", RIVERS) == []
