"""Do the parts into which a figure is broken down sum to it, and is none larger than it?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import reduce

from jointoffice.assessment.checked import (
    CheckFinding,
    Sentence,
    Severity,
    amount,
    formula,
    identity,
    record,
    severity_of,
    told,
)
from jointoffice.assessment.family import figures_of
from jointoffice.assessment.figure import Figure, Range, range_of
from jointoffice.assessment.material import Check, Material, Topic
from jointoffice.assessment.records import others, own_record, reference_of
from jointoffice.model.refusals import Reason

NAME = "breakdown"
_FEW = 2

_FITS = Sentence(
    "{0}: its parts sum to {2}, stated as {1}.", "{0}：各分项之和为{2}，所述{1}相符。"
)
_FAILS = Sentence("{0}: its parts sum to {2}, not to {1}.", "{0}：各分项之和为{2}，而非{1}。")
_SMALLER = Sentence(
    "{0}: its parts known so far sum to {2} of {1}.", "{0}：已知分项之和为{2}，总计{1}。"
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
    summed = reduce(Range.plus, (range_of(one) for one in parts))
    fits = summed.meets(range_of(whole))
    is_more = summed.low > range_of(whole).high
    places = (whole.place, *(one.place for one in parts))
    shown = amount(total, whole.unit)
    template = _FITS if fits else _FAILS if is_more else _SMALLER
    pattern = " + ".join(f"{{{i}}}" for i in range(len(parts)))
    sign = "≈" if fits else ">" if is_more else "<"
    last = len(parts)
    return CheckFinding(
        NAME,
        Severity.FITS if fits else severity_of(places) if is_more else Severity.NOTE,
        Sentence(template.en, template.zh, (record(reference), told(whole), shown)),
        formula(
            f"{pattern} = {{{last}}} {sign} {{{last + 1}}}",
            *(told(one) for one in parts),
            shown,
            told(whole),
        ),
        places,
        (identity(whole), *sorted(identity(one) for one in parts)),
    )


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
