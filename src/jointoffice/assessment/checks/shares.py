"""Does a share follow from both its terms: the part, and the whole of which it is a share?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    amount,
    identity,
    record,
    rounded,
    significant,
    told,
)
from jointoffice.assessment.family import By, indexed
from jointoffice.assessment.figure import Figure, Range, range_of
from jointoffice.assessment.material import Check, Known, Material, Topic
from jointoffice.assessment.says import Says, verdict
from jointoffice.model.refusals import Reason
from jointoffice.model.values import plain_notation

NAME = "share"
HUNDRED = Decimal(100)
RELATIONS = frozenset({"share", "share_of_parent"})
_PLAUSIBLE = Decimal(2)
"""A share told in running words and off by more than this factor is of something else."""

_SAYS = Says(
    NAME,
    (
        "{0} of {1}’s {2} is {4}, not {3}; {3} would need a whole of {5}.",
        "{0}占{1}{2}的{4}，而非{3}；若为{3}，总量应为{5}。",
    ),
    ("{0} of {1}’s {2} is {4}, stated as {3}.", "{0}占{1}{2}的{4}，所述{3}相符。"),
    "{0} ÷ {2} = {4} [≈≠] {3}",
)


@dataclass(frozen=True, slots=True)
class Shared:
    """A share with its part and, by record or name, whose whole it is of."""

    part: Figure
    share: Figure
    whole: str
    measure: str
    is_read: bool
    """Whether running words tie share and part, and not the register."""


def find(material: Material) -> Iterator[CheckFinding]:
    by = indexed(material.figures)
    for one in shared(material, by):
        wholes = by.get((one.measure, one.whole, one.part.period), ())
        found = [
            finding
            for whole in wholes
            if _finest(whole, by) is whole
            and whole.unit == one.part.unit
            and (finding := _finding(one, whole, by)) is not None
        ]
        yield from [hit for hit in found if hit.severity is Severity.FITS] or found


def shared(material: Material, by: By) -> Iterator[Shared]:
    """Every share of the family with its part: by the register's relations, and as read."""
    for share in material.figures:
        relation = material.known.relations.get(share.measure)
        if relation is None or relation.kind not in RELATIONS:
            continue
        whole = _whose(share.subject, relation.kind, material.known)
        for part in by.get((relation.numerator, share.subject, share.period), ()):
            yield Shared(part, share, whole, relation.denominator, is_read=False)
    for ratio in material.ratios:
        if ratio.whole and ratio.part.measure:
            measure = ratio.part.measure
            yield Shared(ratio.part, ratio.share, ratio.whole, measure, is_read=True)


def _whose(subject: str, relation: str, known: Known) -> str:
    return known.parents.get(subject, "") if relation == "share_of_parent" else subject


def _finding(one: Shared, whole: Figure, by: By) -> CheckFinding | None:
    if whole.value <= 0 or one.share.value <= 0:
        return None
    computed = one.part.value / whole.value * HUNDRED
    apart = computed / one.share.value
    if one.is_read and not 1 / _PLAUSIBLE <= apart <= _PLAUSIBLE:
        return None
    shown = amount(rounded(computed, one.share.step), "%")
    needed = amount(significant(one.part.value / one.share.value * HUNDRED), whole.unit)
    slots = (told(one.part), record(one.whole), told(whole), told(one.share), shown, needed)
    places = (one.share.place, one.part.place, whole.place)
    severity = verdict(share_range(one.part, whole), range_of(one.share), places)
    about = (identity(_finest(one.part, by)), identity(whole), plain_notation(one.share.value))
    return _SAYS.finding(severity, slots, places, about)


def _finest(part: Figure, by: By) -> Figure:
    """The most exact telling of a figure, so that a rounded one is not found a second time."""
    told_alike = by.get((part.measure, part.subject, part.period), ())
    same = [one for one in told_alike if range_of(one).meets(range_of(part))]
    return min(same, key=lambda one: one.step, default=part)


def share_range(part: Figure, whole: Figure) -> Range:
    """In per cent."""
    return range_of(part).over(range_of(whole)).times(HUNDRED)


CHECK = Check(
    NAME,
    Topic.FAMILY,
    Reason("Share of a whole", "占比"),
    Reason(
        "A share against both its terms: the part and the whole.",
        "用分子和分母核对占比。",
    ),
    find,
)
