"""Names as other texts write them: reporters, offices, waters, short forms, traditional script."""

from __future__ import annotations

import pytest

from tests.spec.reader.said import NOBODY, found

NAMES = [
    ("(Web editor: Ma Lin, Wu Hua)", "Ma Lin; Wu Hua"),
    ("本报讯（记者 曹明）数据已发布。", "曹明"),
    ("责任编辑：王小璐", "王小璐"),
    ("記者從省交通廳獲悉。", "省交通廳"),
    ("由市统计局发布。", "市统计局"),
    ("工程沿太浦河岸线推进。", "太浦河"),
    ("《湖滨晚报》报道。", "湖滨晚报"),
    ("出席：诸葛明、李小勋", "诸葛明; 李小勋"),
    ("经皖浙交界断面。", "皖浙"),
    ("It lies in eastern Denmark.", "eastern Denmark"),
    ("Some 20 million U.S. dollars came.", ""),
    ("The Euregio Meuse-Rhine (EMR) met; the EMR pays.", "Euregio Meuse-Rhine; EMR; EMR"),
    ("The Tanba sewage plant grew.", "Tanba sewage plant"),
]


@pytest.mark.parametrize(("sentence", "expected"), NAMES)
def test_names_of_a_sentence(sentence: str, expected: str) -> None:
    assert "; ".join(each.quote for each in found(sentence, "name")) == expected


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("Governor John Leigh spoke.", "John Leigh"),
        ("Then Dr Anna Kowalska left.", "Anna Kowalska"),
        ("行政長官李家文今日表示。", "李家文"),
        ("会上，王大明表示支持。", "王大明"),
    ],
)
def test_people(sentence: str, quote: str) -> None:
    people = [each.quote for each in found(sentence, "name", NOBODY) if each.type == "person"]
    assert people == [quote]
