"""Events, agreements, commitments, progress, requests and targets, with exact spans."""

from __future__ import annotations

import pytest

from tests.spec.reader.said import RIVERS, found

DEEDS = [
    (
        "commitment",
        "Northbank will build two quays next year.",
        "Northbank will build two quays next year",
    ),
    (
        "commitment",
        "After the talks, both sides agreed to set up work teams.",
        "After the talks, both sides agreed to set up work teams",
    ),
    ("commitment", "The zone is slated to open a school.", "The zone is slated to open a school"),
    (
        "commitment",
        "Plans are for Northbank to share labs.",
        "Plans are for Northbank to share labs",
    ),
    ("commitment", "下一步，两地将加快建设港口联盟。", "下一步，两地将加快建设港口联盟"),
    ("commitment", "雙方同意在2023年底前推出20項服務。", "雙方同意在2023年底前推出20項服務"),
    ("commitment", "力争到2025年引进50个科研项目。", "力争到2025年引进50个科研项目"),
    (
        "progress",
        "So far, the zone has gathered 35 institutes.",
        "So far, the zone has gathered 35 institutes",
    ),
    ("progress", "The quay was put into operation.", "The quay was put into operation"),
    ("progress", "外贸进出口增长7.5%。", "外贸进出口增长7.5%"),
    ("progress", "两地已互认检验结果247项。", "两地已互认检验结果247项"),
    (
        "request",
        "The committee called on both governments to remove barriers.",
        "The committee called on both governments to remove barriers",
    ),
    (
        "request",
        "Experts recommended that the ministry act.",
        "Experts recommended that the ministry act",
    ),
    ("request", "特区政府建议中央部门放宽年期。", "特区政府建议中央部门放宽年期"),
    (
        "target",
        "The clusters target a market of 1 trillion yuan.",
        "The clusters target a market of 1 trillion yuan",
    ),
    ("target", "到2025年，产值将突破3000亿元。", "到2025年，产值将突破3000亿元"),
    (
        "event",
        "They held the third joint conference on April 29, 2021.",
        "They held the third joint conference on April 29, 2021",
    ),
    (
        "event",
        "On April 7, the centre was officially inaugurated in town.",
        "On April 7, the centre was officially inaugurated in town",
    ),
    ("event", "6月5日，座谈会在合肥市举行。", "6月5日，座谈会在合肥市举行"),
    (
        "agreement",
        "Northbank and Southbank signed a cooperation agreement.",
        "Northbank and Southbank signed a cooperation agreement",
    ),
    ("agreement", "两地签署合作协议23份。", "两地签署合作协议23份"),
]


@pytest.mark.parametrize(("kind", "sentence", "quote"), DEEDS)
def test_what_a_sentence_says(kind: str, sentence: str, quote: str) -> None:
    (deed,) = found(sentence, kind, RIVERS)
    assert deed.quote == quote


NOTHING = [
    ("commitment", "The line, which will be long, is red."),
    ("commitment", "The new line will allow everyone to sleep."),
    ("progress", "By 2025 the belt will have built ten labs."),
    ("progress", "力争实现200项事项同标。"),
    ("event", "The conference room is large."),
    ("agreement", "She agrees with him."),
]


@pytest.mark.parametrize(("kind", "sentence"), NOTHING)
def test_what_a_sentence_does_not_say(kind: str, sentence: str) -> None:
    assert found(sentence, kind) == []


def test_an_enumeration_of_promises_is_as_many_promises() -> None:
    sentence = (
        "The two sides will seek three advances, including an advance in ports to link quays; "
        "an advance in rivers to clean water; an advance in jobs to share talent."
    )
    assert [each.quote for each in found(sentence, "commitment")] == [
        "an advance in ports to link quays",
        "an advance in rivers to clean water",
        "an advance in jobs to share talent",
    ]


def test_agreements_are_counted_by_level() -> None:
    sentence = (
        "Northbank has signed four agreements at the government level and 25 agreements at the "
        "department level."
    )
    deals = found(sentence, "agreement", RIVERS)
    assert [(deal.level, deal.count) for deal in deals] == [("government", 4), ("department", 25)]


@pytest.mark.parametrize(
    ("sentence", "task"),
    [
        ("Northbank will ship more containers through the port.", 1),
        ("两地将共同提升水质。", 2),
        ("Southbank plans to share recruitment.", 3),
    ],
)
def test_deeds_lead_to_tasks(sentence: str, task: int) -> None:
    (deed,) = found(sentence, "commitment", RIVERS)
    tasks = deed.as_json("x")["tasks"]
    assert isinstance(tasks, list)
    assert tasks[0]["number"] == task
