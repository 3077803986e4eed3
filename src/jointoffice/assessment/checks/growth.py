"""Does the growth of an indicator follow from its figures of this and of the earlier year?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    amount,
    identity,
    period,
    rounded,
    told,
)
from jointoffice.assessment.family import By, indexed
from jointoffice.assessment.figure import Figure, Range, range_of
from jointoffice.assessment.material import Check, Material, Topic
from jointoffice.assessment.says import Says, verdict
from jointoffice.model.refusals import Reason

NAME = "indicator_growth"
_HUNDRED = Decimal(100)
_YEAR_DIGITS = 4

_SAYS = Says(
    NAME,
    ("{0}: from {1} to {2} is a growth of {4}, not {3}.", "{0}：由{1}到{2}，增长{4}，而非{3}。"),
    (
        "{0}: from {1} to {2} is a growth of {4}, stated as {3}.",
        "{0}：由{1}到{2}，增长{4}，所述{3}相符。",
    ),
    "{2} ÷ {1} − 1 = {4} [≈≠] {3}",
)


def find(material: Material) -> Iterator[CheckFinding]:
    by = indexed(material.figures)
    for growth in material.figures:
        relation = material.known.relations.get(growth.measure)
        if relation is None or relation.kind != "growth" or len(growth.period) != _YEAR_DIGITS:
            continue
        found = list(_compared(by, relation.numerator, growth))
        yield from [one for one in found if one.severity is Severity.FITS] or found


def _compared(by: By, measure: str, growth: Figure) -> Iterator[CheckFinding]:
    year_before = str(int(growth.period) - 1)
    for before in by.get((measure, growth.subject, year_before), ()):
        for now in by.get((measure, growth.subject, growth.period), ()):
            if before.value > 0 and before.unit == now.unit:
                yield _finding(growth, before, now)


def _finding(growth: Figure, before: Figure, now: Figure) -> CheckFinding:
    computed = (now.value / before.value - 1) * _HUNDRED
    quotient = range_of(now).over(range_of(before)).times(_HUNDRED)
    grown = quotient.minus(Range(_HUNDRED, _HUNDRED))
    places = (growth.place, before.place, now.place)
    shown = amount(rounded(computed, growth.step), "%")
    slots = (period(growth.period), told(before), told(now), told(growth), shown)
    about = (identity(growth), identity(before), identity(now))
    return _SAYS.finding(verdict(grown, range_of(growth), places), slots, places, about)


CHECK = Check(
    NAME,
    Topic.FAMILY,
    Reason("Growth of an indicator", "指标增长"),
    Reason(
        "The growth of an indicator against its figures of both years.",
        "用两年数值核对指标增长。",
    ),
    find,
)
