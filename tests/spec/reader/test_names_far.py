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
    ("The Republic of Kenya will pay.", "Republic of Kenya"),
    ("The EAC and ECOWAS signed it.", "EAC; ECOWAS"),
    ("A ferry runs to Weil am Rhein.", "Weil am Rhein"),
    ("They met near the BYD Phase II plant in Hall 9.", "BYD"),
    ("It paid CHF 580 a year.", ""),
    ("The Partner States approved the Financial Year.", ""),
    ("Our trip ended. Mr. Zhao spoke.", "Zhao"),
    ("Posted by Anna Brandt, today", "Anna Brandt"),
    ("Chair: Mike Keller / Minutes: Jean Duval", "Mike Keller; Jean Duval"),
    ("市長會後，副市長 陳岳文：補充一點。", "陳岳文"),
    ("主持人 许守文：各位好。", "许守文"),
    ("公司经理袁先明竖起大拇指。", "袁先明"),
    ("新区党工委委员向守明告诉小编。", "新区党工委; 向守明"),
    ("开通运营的中老铁路很忙。", "中老铁路"),
    ("乘客改乘北京地铁6号线。", "北京地铁6号线"),
    ("往来闽台旅客增加，京冀双方同意。", "闽台; 京冀"),
    ("省台办、市外办参加。", "省台办; 市外办"),
    ("银行推出“两江贷”。", "两江贷"),
    ("第九届会商会召开。", ""),
    ("支持凯里、榕江建设冷链仓。", "凯里; 榕江"),
    ("照片由瑞丽边境派出所提供。", "瑞丽边境派出所"),
]


@pytest.mark.parametrize(("sentence", "expected"), NAMES)
def test_names_of_a_sentence(sentence: str, expected: str) -> None:
    assert "; ".join(each.quote for each in found(sentence, "name")) == expected


def test_who_founds_an_alliance_is_no_part_of_its_name() -> None:
    names = [each.quote for each in found("六市共同缔结战略合作联盟。", "name")]
    assert not any("缔结" in name for name in names)
