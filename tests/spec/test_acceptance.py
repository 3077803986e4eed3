"""Does the register say what we promise, in every case and whatever arrives first?"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

import pytest

from jointoffice.ledger.entries import Entry
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.names import PartyId
from tests.ledger_said import say_in_memory
from tests.ledger_store import deliver, say_in_store, start_site_of
from tests.ledger_text import Told, parse_ledger
from tests.spec import acceptance_cases, acceptance_days
from tests.spec.acceptance_cases import Case

SIDES = frozenset({PartyId("liangjiang"), PartyId("tianfu")})
CASES = (
    acceptance_cases.STATES
    + acceptance_cases.UNVERIFIED
    + acceptance_cases.VERDICTS
    + acceptance_cases.ENDED
    + acceptance_days.DAYS
    + acceptance_days.MOVING
    + acceptance_days.STEADY
    + acceptance_days.POLICIES
    + acceptance_days.FIGURES
)
ARRIVALS: Mapping[str, Callable[[Told], Sequence[Entry]]] = {
    "as told": lambda told: told.entries,
    "last log first": lambda told: told.logs_backwards(),
}
by_arrival = pytest.mark.parametrize("arrival", ARRIVALS.values(), ids=ARRIVALS)


def case_id(case: Case) -> str:
    return case.title


def check(case: Case, answer: Callable[[str], str]) -> None:
    assert {question: answer(question) for question in case.says} == case.says


@by_arrival
@pytest.mark.parametrize("case", CASES, ids=case_id)
def test_in_memory(case: Case, arrival: Callable[[Told], Sequence[Entry]]) -> None:
    entries = arrival(parse_ledger(case.ledger))
    check(case, lambda asked: say_in_memory(entries, KINDS, SIDES, asked))


@by_arrival
@pytest.mark.django_db
@pytest.mark.parametrize("case", CASES, ids=case_id)
def test_in_the_database(case: Case, arrival: Callable[[Told], Sequence[Entry]]) -> None:
    start_site_of(SIDES)
    for entry in arrival(parse_ledger(case.ledger)):
        deliver([entry])
    check(case, say_in_store)


def test_a_field_may_declare_within_which_share_two_figures_are_one() -> None:
    project = KINDS["project"]
    fields = tuple(
        replace(field, tolerance=Decimal("0.001")) if field.name == "investment" else field
        for field in project.fields
    )
    kinds = {**KINDS, "project": replace(project, fields=fields)}
    rounded = parse_ledger(
        "liangjiang: project p1 investment = 455.06 billion yuan;"
        "tianfu: project p1 investment = 4551 亿元",
        kinds,
    )
    wrong = parse_ledger(
        "liangjiang: project p1 investment = 455.06 billion yuan;"
        "tianfu: project p1 investment = 4560 亿元",
        kinds,
    )
    asked = "project p1 investment on 2021-05-01"
    said = say_in_memory(rounded.entries, kinds, SIDES, asked)
    assert said == "agreed: 455060000000 CNY"
    assert say_in_memory(wrong.entries, kinds, SIDES, asked).startswith("disputed")


def test_three_sides_agree_only_when_the_third_has_spoken() -> None:
    sides = SIDES | {PartyId("wanzhou")}
    told = parse_ledger(
        "liangjiang: task 9 due = 2022; tianfu: agree 1; wanzhou: agree 1;"
        "wanzhou: task 9 due = 2023 @2021-06-01"
    )
    asked = "task 9 due on {day}"
    before = say_in_memory(told.entries[:2], KINDS, sides, asked.format(day="2021-05-01"))
    then = say_in_memory(told.entries, KINDS, sides, asked.format(day="2021-05-01"))
    later = say_in_memory(told.entries, KINDS, sides, asked.format(day="2021-06-01"))
    assert before == "one-sided: liangjiang 2022, tianfu 2022"
    assert then == "agreed: 2022"
    assert later == (
        "disputed: liangjiang 2022, tianfu 2022, wanzhou 2023; last agreed: 2022 since 2021-01-01"
    )
