"""Do ranks stand in the order of the figures by which they rank?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    amount,
    identity,
    period,
    record,
    severity_of,
    told,
)
from jointoffice.assessment.family import By, indexed
from jointoffice.assessment.figure import Figure, range_of
from jointoffice.assessment.material import Check, Material, Topic
from jointoffice.assessment.says import Says
from jointoffice.model.refusals import Reason

NAME = "rank"

_SAYS = Says(
    NAME,
    (
        "{0}: {2} ranks {1} with {3}, before {5}, which ranks {4} with {6}.",
        "{0}：{2}（{3}）列第{1}，却在{5}（{6}，列第{4}）之前。",
    ),
    (
        "{0}: rank {1} of {2} ({3}) and rank {4} of {5} ({6}) are in order.",
        "{0}：{2}（{3}）列第{1}，{5}（{6}）列第{4}，次序相符。",
    ),
    "{3} [≥<] {6}",
)


def find(material: Material) -> Iterator[CheckFinding]:
    by = indexed(material.figures)
    for (measure, period_text), ranks in _ranked(material).items():
        relation = material.known.relations[measure]
        ordered = sorted(ranks.values(), key=lambda one: one.value)
        for one, other in pairwise(ordered):
            if one.value < other.value and _is_one_level(one, other, material.known.parents):
                yield from _compared(by, relation.numerator, (one, other), period_text)


def _is_one_level(one: Figure, other: Figure, parents: Mapping[str, str]) -> bool:
    """A new area ranks among new areas, a province among provinces."""
    first, second = (_above(figure.subject, parents) for figure in (one, other))
    return first == second


def _above(subject: str, parents: Mapping[str, str]) -> int:
    """How many parties it belongs to, one above the other."""
    count = 0
    while subject in parents and count < len(parents):
        subject, count = parents[subject], count + 1
    return count


def _ranked(material: Material) -> dict[tuple[str, str], dict[str, Figure]]:
    """Rank indicator and period → one rank of each party."""
    found: dict[tuple[str, str], dict[str, Figure]] = defaultdict(dict)
    for one in material.figures:
        relation = material.known.relations.get(one.measure)
        if relation is not None and relation.kind == "rank":
            found[one.measure, one.period].setdefault(one.subject, one)
    return found


def _compared(
    by: By, measure: str, ranks: tuple[Figure, Figure], period_text: str
) -> Iterator[CheckFinding]:
    first, second = ranks
    for one in by.get((measure, first.subject, period_text), ())[:1]:
        for other in by.get((measure, second.subject, period_text), ())[:1]:
            if one.unit != other.unit:
                continue
            places = (first.place, second.place, one.place, other.place)
            fails = range_of(one).high < range_of(other).low
            severity = severity_of(places) if fails else Severity.FITS
            slots = (
                period(period_text),
                amount(first.value, "1"),
                record(first.subject),
                told(one),
                amount(second.value, "1"),
                record(second.subject),
                told(other),
            )
            yield _SAYS.finding(severity, slots, places, map(identity, (*ranks, one, other)))


CHECK = Check(
    NAME,
    Topic.FAMILY,
    Reason("Rank and figure", "名次与数值"),
    Reason(
        "The order of ranks against the figures by which they rank.",
        "用数值核对名次先后。",
    ),
    find,
)
