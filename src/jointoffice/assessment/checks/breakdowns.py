"""Do the parts into which a figure is broken down sum to it, and is none larger than it?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import reduce

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    amount,
    identity,
    record,
    told,
)
from jointoffice.assessment.family import figures_of
from jointoffice.assessment.figure import Figure, Range, range_of
from jointoffice.assessment.material import Check, Material, Topic
from jointoffice.assessment.records import others, own_record, reference_of
from jointoffice.assessment.says import Says, verdict
from jointoffice.model.refusals import Reason

NAME = "breakdown"
_FEW = 2
_FIRST_PART = 3

_SUM = Says(
    NAME,
    ("{0}: its parts sum to {2}, not to {1}.", "{0}：各分项之和为{2}，而非{1}。"),
    ("{0}: its parts sum to {2}, stated as {1}.", "{0}：各分项之和为{2}，所述{1}相符。"),
)
_SO_FAR = Says(
    NAME,
    ("{0}: its parts known so far sum to {2} of {1}.", "{0}：已知分项之和为{2}，总计{1}。"),
)


def find(material: Material) -> Iterator[CheckFinding]:
    own = own_record(material)
    if own is None or own.kind.name != "observation":
        return
    parts = _parts(material, reference_of(own))
    for whole in figures_of(own):
        alike = [one for one in parts if one.unit == whole.unit]
        if len(alike) >= _FEW:
            yield _finding(reference_of(own), whole, alike)


def _parts(material: Material, whole: str) -> list[Figure]:
    """One figure of each observation that is a part of ours."""
    found: dict[str, Figure] = {}
    for one in others(material, "observation"):
        if one.text("parent") == whole:
            for figure in figures_of(one):
                found.setdefault(reference_of(one), figure)
    return list(found.values())


def _finding(reference: str, whole: Figure, parts: Sequence[Figure]) -> CheckFinding:
    total = sum((one.value for one in parts), Decimal(0))
    summed, stated = reduce(Range.plus, (range_of(one) for one in parts)), range_of(whole)
    is_less = summed.high < stated.low
    places = (whole.place, *(one.place for one in parts))
    severity = Severity.NOTE if is_less else verdict(summed, stated, places)
    slots = (record(reference), told(whole), amount(total, whole.unit), *map(told, parts))
    pattern = " + ".join(f"{{{i}}}" for i in range(_FIRST_PART, len(slots)))
    says = _SO_FAR if is_less else _SUM
    says = replace(says, arithmetic=f"{pattern} = {{2}} {'<' if is_less else '[≈>]'} {{1}}")
    about = (identity(whole), *sorted(identity(one) for one in parts))
    return says.finding(severity, slots, places, about)


CHECK = Check(
    NAME,
    Topic.RECORD,
    Reason("Breakdown and total", "分项与总计"),
    Reason(
        "Observations that are parts of another, against their total.",
        "用分项观测值核对总计。",
    ),
    find,
)
