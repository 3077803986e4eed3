"""Is one figure told twice, with the decimal point or the unit slipped?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from jointoffice.assessment.checked import (
    CheckFinding,
    Sentence,
    Severity,
    amount,
    formula,
    record,
    words,
)
from jointoffice.assessment.material import Check, Material, Topic
from jointoffice.assessment.told_twice import Word, descending, ratio, told_twice
from jointoffice.ledger.answers import AnsweredField
from jointoffice.model.refusals import Reason

NAME = "magnitude"
_EXACT = Decimal("0.01")
_POWERS = range(1, 7)
"""Ten times to a million times: 300 million told as 300 billion, or in 万 instead of 亿."""

_SLIP = Sentence(
    "{0}: {1} is told as {2} and as {3}; they differ by a factor of {4}, as a slip of the unit "
    "does.",
    "{0}：{1}有{2}和{3}两种说法，相差{4}倍，疑为单位有误。",
)


def find(material: Material) -> Iterator[CheckFinding]:
    for reference, answered, one, other in told_twice(material):
        power = power_of_ten(one, other)
        if power is not None:
            yield _finding(reference, answered, (one, other), power)


def power_of_ten(one: Word, other: Word) -> int | None:
    """By which power of ten two amounts differ, where they do by nothing else."""
    if one.bounds is None or one.slot.unit != other.slot.unit:
        return None
    apart = ratio(one, other)
    powers = (power for power in _POWERS if abs(apart / Decimal(10) ** power - 1) <= _EXACT)
    return next(powers, None)


def _finding(
    reference: str, answered: AnsweredField, pair: tuple[Word, Word], power: int
) -> CheckFinding:
    one, other = pair
    label = words(answered.field.label_en, answered.field.label_zh)
    factor = amount(Decimal(10) ** power, "1")
    slots = (record(reference), label, one.slot, other.slot, factor)
    return CheckFinding(
        NAME,
        Severity.DOUBT,
        Sentence(_SLIP.en, _SLIP.zh, slots),
        formula("{0} ÷ {1} ≈ {2}", *descending(one, other), factor),
        (one.place, other.place),
        (reference, answered.field.name, one.slot.text, other.slot.text),
    )


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
