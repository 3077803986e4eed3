"""Do two parties or sources tell one figure or day of a record differently?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from jointoffice.assessment.checked import (
    CheckFinding,
    amount,
    significant,
)
from jointoffice.assessment.checks.magnitudes import power_of_ten
from jointoffice.assessment.material import Check, Material, Topic
from jointoffice.assessment.says import Says
from jointoffice.assessment.told_twice import Twice, told_twice
from jointoffice.model.refusals import Reason

NAME = "two_values"
_NEAR = Decimal("1.25")
"""Figures that documents tell, and lie farther apart than this, are mostly of different things."""

_SAYS = Says(NAME, ("{0}: {1} is told as {2} and as {3}.", "{0}：{1}有{2}和{3}两种说法。"))
_POINTS = replace(_SAYS, arithmetic="{4} − {5} = {6}")
_RATIO = replace(_SAYS, arithmetic="{4} ÷ {5} − 1 = {6}")


def find(material: Material) -> Iterator[CheckFinding]:
    for twice in told_twice(material):
        if _disagree(twice) and power_of_ten(twice) is None:
            yield _finding(twice)


def _disagree(twice: Twice) -> bool:
    one, other = twice.one, twice.other
    if one.days is not None and other.days is not None:
        return one.days[0] > other.days[1] or other.days[0] > one.days[1]
    if one.bounds is None or other.bounds is None or one.bounds.meets(other.bounds):
        return False
    if one.slot.unit != other.slot.unit:
        return False
    is_said = bool(one.party and other.party)
    return is_said or twice.ratio <= _NEAR


def _finding(twice: Twice) -> CheckFinding:
    if twice.one.bounds is None or not twice.ratio:
        return twice.finding(_SAYS)
    one, other = (abs(Decimal(word.slot.text)) for word in (twice.one, twice.other))
    if twice.one.slot.unit == "%":
        return twice.finding(_POINTS, amount(abs(one - other), "pp"))
    return twice.finding(_RATIO, amount(significant((twice.ratio - 1) * 100), "%"))


CHECK = Check(
    NAME,
    Topic.RECORD,
    Reason("Told differently", "说法不一"),
    Reason(
        "A figure or a day of a record that two parties or sources tell differently.",
        "同一数字或日期，各方或各来源说法不一。",
    ),
    find,
)
