"""Is one figure told twice, with the decimal point or the unit slipped?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from jointoffice.assessment.checked import (
    CheckFinding,
    amount,
)
from jointoffice.assessment.material import Check, Material, Topic
from jointoffice.assessment.says import Says
from jointoffice.assessment.told_twice import Twice, told_twice
from jointoffice.model.refusals import Reason

NAME = "magnitude"
_EXACT = Decimal("0.01")
_POWERS = range(1, 7)
"""Ten times to a million times: 300 million told as 300 billion, or in 万 instead of 亿."""

_SAYS = Says(
    NAME,
    (
        (
            "{0}: {1} is told as {2} and as {3}; they differ by a factor of {6}, as a slip of the "
            "unit does."
        ),
        "{0}：{1}有{2}和{3}两种说法，相差{6}倍，疑为单位有误。",
    ),
    arithmetic="{4} ÷ {5} ≈ {6}",
)


def find(material: Material) -> Iterator[CheckFinding]:
    for twice in told_twice(material):
        power = power_of_ten(twice)
        if power is not None:
            yield twice.finding(_SAYS, amount(Decimal(10) ** power, "1"))


def power_of_ten(twice: Twice) -> int | None:
    """By which power of ten two amounts differ, where they do by nothing else."""
    if twice.one.bounds is None or twice.one.slot.unit != twice.other.slot.unit:
        return None
    apart = twice.ratio
    powers = (power for power in _POWERS if abs(apart / Decimal(10) ** power - 1) <= _EXACT)
    return next(powers, None)


CHECK = Check(
    NAME,
    Topic.RECORD,
    Reason("Order of magnitude", "数量级"),
    Reason(
        "Two tellings of a figure that differ by a power of ten.",
        "同一数字的两种说法相差十的整数次幂。",
    ),
    find,
)
