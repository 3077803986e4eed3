"""Do ranks stand in the order of the figures by which they rank?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from jointoffice.assessment.checked import (
    CheckFinding,
    Sentence,
    Severity,
    amount,
    formula,
    identity,
    period,
    record,
    severity_of,
    told,
)
from jointoffice.assessment.family import By, indexed
from jointoffice.assessment.figure import Figure, range_of
from jointoffice.assessment.material import Check, Material, Topic
from jointoffice.model.refusals import Reason

NAME = "rank"

_FITS = Sentence(
    "{0}: rank {1} of {2} ({3}) and rank {4} of {5} ({6}) are in order.",
    "{0}：{2}（{3}）列第{1}，{5}（{6}）列第{4}，次序相符。",
)
_FAILS = Sentence(
    "{0}: {2} ranks {1} with {3}, before {5}, which ranks {4} with {6}.",
    "{0}：{2}（{3}）列第{1}，却在{5}（{6}，列第{4}）之前。",
)


def find(material: Material) -> Iterator[CheckFinding]:
    by = indexed(material.figures)
    for (measure, period_text), ranks in _ranked(material).items():
        relation = material.known.relations[measure]
        ordered = sorted(ranks.values(), key=lambda one: one.value)
        for one, other in pairwise(ordered):
            if one.value < other.value:
                yield from _compared(by, relation.numerator, (one, other), period_text)


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
            fails = range_of(one).high < range_of(other).low
            places = (first.place, second.place, one.place, other.place)
            slots = (
                period(period_text),
                amount(first.value, "1"),
                record(first.subject),
                told(one),
                amount(second.value, "1"),
                record(second.subject),
                told(other),
            )
            template = _FAILS if fails else _FITS
            yield CheckFinding(
                NAME,
                severity_of(places) if fails else Severity.FITS,
                Sentence(template.en, template.zh, slots),
                formula(f"{{0}} {'<' if fails else '≥'} {{1}}", slots[3], slots[6]),
                places,
                (identity(first), identity(second), identity(one), identity(other)),
            )


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
