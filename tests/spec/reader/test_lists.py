"""Lists: enumerations inside a sentence, and numbered plans with their areas and tasks."""

from __future__ import annotations

import pytest

from tests.spec.reader.said import found

PLAN = """Plan of the Two Banks

(I) Ports and Rivers

1. Build a shared quay.

2. Clean the river together.

(II) People

3. Recognise each other's diplomas.
"""
PLAN_HAN = (
    "两岸行动方案\n\n一、港口与河流\n1. 共建码头。\n2. 共治河流。\n\n二、人才\n3. 学历互认。\n"
)


@pytest.mark.parametrize(
    ("sentence", "members"),
    [
        ("They work in fields such as ports, rivers and jobs.", ("ports", "rivers", "jobs")),
        (
            "It has three teams, including planning team, river team and port team.",
            ("planning team", "river team", "port team"),
        ),
        (
            "The board has four seats: north, south, east and west.",
            ("north", "south", "east", "west"),
        ),
        ("合作领域包括交通、能源、教育和医疗。", ("交通", "能源", "教育", "医疗")),
    ],
)
def test_an_enumeration(sentence: str, members: tuple[str, ...]) -> None:
    (listed,) = found(sentence, "list")
    assert (listed.items, listed.count) == (members, len(members))


@pytest.mark.parametrize(
    ("plan", "areas", "tasks"),
    [
        (
            PLAN,
            [("I", "Ports and Rivers", 2), ("II", "People", 1)],
            ["Build a shared quay", "Clean the river together", "Recognise each other's diplomas"],
        ),
        (
            PLAN_HAN,
            [("一", "港口与河流", 2), ("二", "人才", 1)],
            ["共建码头", "共治河流", "学历互认"],
        ),
    ],
)
def test_a_numbered_plan(plan: str, areas: list[tuple[str, str, int]], tasks: list[str]) -> None:
    lists = found(plan, "list")
    headings = [each for each in lists if each.rule == "plan.area"]
    assert [(each.number, each.of, each.count) for each in headings] == areas
    titles = [each for each in lists if each.rule == "plan.task"]
    assert [each.quote for each in titles] == tasks
    assert [each.number for each in titles] == ["1", "2", "3"]


def test_two_numbered_lines_are_no_plan() -> None:
    assert found("1. Come in.\n2. Sit down.\n", "list") == []
