"""Is a figure of an indicator told in another unit than the indicator's?"""

from __future__ import annotations

from collections.abc import Iterator

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    amount,
    record,
    words,
)
from jointoffice.assessment.family import figures_of, observed
from jointoffice.assessment.figure import COUNTING, Figure
from jointoffice.assessment.material import Check, Material, Topic
from jointoffice.assessment.records import own_record, reference_of
from jointoffice.assessment.says import Says
from jointoffice.model.refusals import Reason

NAME = "unit"
_COUNTED = frozenset({"vehicle", "person", "TEU"})

_SAYS = Says(
    NAME,
    (
        "{0}: {1} is told in another unit than {2} is measured in, {3}.",
        "{0}：{1}的单位与{2}的计量单位（{3}）不同。",
    ),
)


def find(material: Material) -> Iterator[CheckFinding]:
    own = own_record(material)
    if own is None or own.kind.name != "observation":
        return
    indicator = observed(own)[0]
    wanted = material.known.units.get(indicator, "")
    for figure in figures_of(own):
        if wanted and figure.unit != wanted and not _is_bare(figure, wanted):
            slots = (
                record(reference_of(own)),
                amount(figure.value, figure.unit),
                record(f"indicator:{indicator}"),
                words(wanted),
            )
            about = (reference_of(own), str(figure.value), figure.unit)
            yield _SAYS.finding(Severity.DOUBT, slots, (figure.place,), about)


def _is_bare(figure: Figure, wanted: str) -> bool:
    """`216,000 units` of something that is counted in vehicles."""
    return figure.unit in COUNTING and wanted in _COUNTED


CHECK = Check(
    NAME,
    Topic.RECORD,
    Reason("Mixed units", "单位混用"),
    Reason(
        "A figure told in another unit than its indicator is measured in.",
        "数字的单位与指标的计量单位不同。",
    ),
    find,
)
