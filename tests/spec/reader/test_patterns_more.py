"""What other texts say was done, promised, asked, signed and joined, and what plans list."""

from __future__ import annotations

import pytest

from jointoffice.reader.finding import Modality
from jointoffice.reader.read import read
from jointoffice.reader.text.document import plain_text
from tests.spec.reader.said import PUBLISHED, RIVERS, found

DEEDS = [
    ("progress", "Services now reach 144 stations.", "Services now reach 144 stations"),
    ("progress", "The line is being tested.", "The line is being tested"),
    ("progress", "Its output hit 57 billion yuan.", "Its output hit 57 billion yuan"),
    ("progress", "The works broke ground in March.", "The works broke ground in March"),
    ("progress", "过海时间压缩至90分钟。", "过海时间压缩至90分钟"),
    ("progress", "合作成果丰硕。", "合作成果丰硕"),
    ("request", "We urge the railway to certify trains.", "We urge the railway to certify trains"),
    (
        "request",
        "The towns are invited to submit a bid.",
        "The towns are invited to submit a bid",
    ),
    ("request", "恳请国家发展改革委将其列入试点。", "恳请国家发展改革委将其列入试点"),
    ("request", "希望交通运输部支持高铁开工。", "希望交通运输部支持高铁开工"),
    ("commitment", "12月20日前完成全部投资。", "12月20日前完成全部投资"),
    ("commitment", "港方會在合作區預留土地。", "港方會在合作區預留土地"),
    ("agreement", "雙方簽署六份合作文件。", "雙方簽署六份合作文件"),
    ("agreement", "两地同意，明年试行一次验放。", "两地同意，明年试行一次验放"),
    ("agreement", "They put out a plan and signed eight documents.", "signed eight documents"),
    ("event", "It was the 30,000th service.", "It was the 30,000th service"),
    ("event", "The fifth call closes on 9 September.", "The fifth call closes on 9 September"),
    ("membership", "Northbank joined the port alliance.", "Northbank joined the port alliance"),
    ("membership", "九所高校加入长江高校联盟。", "九所高校加入长江高校联盟"),
    ("membership", "成员单位包括三家港口。", "成员单位包括三家港口"),
    (
        "membership",
        "The city is a member of the network.",
        "The city is a member of the network",
    ),
]


@pytest.mark.parametrize(("kind", "sentence", "quote"), DEEDS)
def test_what_another_text_says(kind: str, sentence: str, quote: str) -> None:
    quotes = [each.quote for each in found(sentence, kind, RIVERS)]
    assert len(quotes) == 1
    assert quotes[0].endswith(quote)


def test_who_works_on_something_has_begun() -> None:
    (deed,) = found("It is working with other towns to build a quay.", "commitment")
    assert deed.modality is Modality.IN_PROGRESS


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("commitment", "Q: What will change for commuters?"),
        ("progress", "今年是示范区揭牌五周年。"),
        ("progress", "The meeting said that 20 towns agreed."),
        ("event", "6月底前实现首台盾构始发。"),
        ("membership", "Both sides are committed."),
    ],
)
def test_what_another_text_does_not_say(kind: str, sentence: str) -> None:
    assert found(sentence, kind) == []


def test_two_subjects_make_two_deeds() -> None:
    sentence = "Northbank will build a quay by June, and Southbank will open a school."
    assert [each.quote for each in found(sentence, "commitment", RIVERS)] == [
        "Northbank will build a quay by June",
        "Southbank will open a school",
    ]


def test_points_of_a_plan_are_promised() -> None:
    words = (
        "示范区2023年工作要点\n\n一、生态\n\n1．新增生态岸线12.5公里，年均浓度控制在28微克以内。\n"
    )
    findings = read(plain_text(words, "text/plain"), RIVERS, PUBLISHED)
    deeds = [each for each in findings if each.modality is not None]
    assert [(each.rule, each.modality) for each in deeds] == [
        ("commitment.planned", Modality.PROMISED)
    ]


def test_what_stands_around_decides_the_task_of_a_vague_sentence() -> None:
    words = "Water quality of the river improved.\n\nBoth banks will do more of it next year.\n"
    title = f"The river and its water quality\n\n{words}"
    findings = read(plain_text(title, "text/plain"), RIVERS, PUBLISHED)
    (deed,) = (each for each in findings if each.kind == "commitment")
    assert deed.tasks[0].number == "2"
