"""Do two parties or sources tell one figure or day of a record differently?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from jointoffice.assessment.checked import (
    NO_ARITHMETIC,
    CheckFinding,
    Sentence,
    Severity,
    amount,
    formula,
    record,
    significant,
    words,
)
from jointoffice.assessment.checks.magnitudes import power_of_ten
from jointoffice.assessment.material import Check, Material, Topic
from jointoffice.assessment.told_twice import Word, descending, ratio, told_twice
from jointoffice.ledger.answers import AnsweredField
from jointoffice.model.refusals import Reason

NAME = "two_values"
_NEAR = Decimal("1.25")
"""Figures that documents tell, and lie farther apart than this, are mostly of different things."""

_DIFFER = Sentence("{0}: {1} is told as {2} and as {3}.", "{0}：{1}有{2}和{3}两种说法。")


def find(material: Material) -> Iterator[CheckFinding]:
    for reference, answered, one, other in told_twice(material):
        if _disagree(one, other) and power_of_ten(one, other) is None:
            yield _finding(reference, answered, one, other)


def _disagree(one: Word, other: Word) -> bool:
    if one.days is not None and other.days is not None:
        return one.days[0] > other.days[1] or other.days[0] > one.days[1]
    if one.bounds is None or other.bounds is None or one.bounds.meets(other.bounds):
        return False
    if one.slot.unit != other.slot.unit:
        return False
    is_said = bool(one.party and other.party)
    return is_said or ratio(one, other) <= _NEAR


def _finding(reference: str, answered: AnsweredField, one: Word, other: Word) -> CheckFinding:
    label = words(answered.field.label_en, answered.field.label_zh)
    arithmetic = NO_ARITHMETIC
    if one.slot.unit == "%":
        high, low = descending(one, other)
        points = amount(Decimal(high.text) - Decimal(low.text), "pp")
        arithmetic = formula("{0} − {1} = {2}", high, low, points)
    elif one.bounds is not None and ratio(one, other):
        apart = amount(significant((ratio(one, other) - 1) * 100), "%")
        arithmetic = formula("{0} ÷ {1} − 1 = {2}", *descending(one, other), apart)
    return CheckFinding(
        NAME,
        Severity.DOUBT,
        Sentence(_DIFFER.en, _DIFFER.zh, (record(reference), label, one.slot, other.slot)),
        arithmetic,
        (one.place, other.place),
        (reference, answered.field.name, one.slot.text, other.slot.text),
    )


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
