"""Does a share fit a whole that is known of another period only?"""

from __future__ import annotations

from collections.abc import Iterator

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    amount,
    identity,
    period,
    rounded,
    significant,
    told,
)
from jointoffice.assessment.checks.shares import HUNDRED, Shared, share_range, shared
from jointoffice.assessment.family import indexed
from jointoffice.assessment.figure import Figure, range_of
from jointoffice.assessment.material import Check, Material, Topic
from jointoffice.assessment.says import Says
from jointoffice.model.refusals import Reason
from jointoffice.model.values import plain_notation

NAME = "denominator_period"

_SAYS = Says(
    NAME,
    (
        (
            "{0} of {1} as {2} needs a whole of {3}. The register has none of {1}; {4} of {5} "
            "would fit: the figures may be of {5}."
        ),
        "{1}的{0}若占{2}，总量应为{3}。登记册没有{1}的总量；{5}的{4}相符：这些数字可能属于{5}。",
    ),
    arithmetic="{0} ÷ {4} = {6} ≈ {2}",
)


def find(material: Material) -> Iterator[CheckFinding]:
    by = indexed(material.figures)
    for one in shared(material, by):
        if one.is_read or (one.measure, one.whole, one.part.period) in by:
            continue
        for whole in material.figures:
            if _could_be(whole, one):
                yield _finding(one, whole)


def _could_be(whole: Figure, one: Shared) -> bool:
    is_like = (whole.measure, whole.subject, whole.unit) == (
        one.measure,
        one.whole,
        one.part.unit,
    )
    return is_like and share_range(one.part, whole).meets(range_of(one.share))


def _finding(one: Shared, whole: Figure) -> CheckFinding:
    needed = significant(one.part.value / one.share.value * HUNDRED)
    fits = amount(rounded(one.part.value / whole.value * HUNDRED, one.share.step), "%")
    slots = (
        told(one.part),
        period(one.part.period),
        told(one.share),
        amount(needed, one.part.unit),
        told(whole),
        period(whole.period),
        fits,
    )
    places = (one.share.place, one.part.place, whole.place)
    about = (identity(one.part), identity(whole), plain_notation(one.share.value))
    return _SAYS.finding(Severity.NOTE, slots, places, about)


CHECK = Check(
    NAME,
    Topic.FAMILY,
    Reason("Denominator of another period", "分母属于其他时期"),
    Reason(
        "A share that fits the whole of another period, and of its own none is known.",
        "占比与其他时期的总量相符，而本期总量未知。",
    ),
    find,
)
