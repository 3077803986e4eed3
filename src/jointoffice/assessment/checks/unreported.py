"""Did a side of a project not report for the last period that is due?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    period,
    record,
)
from jointoffice.assessment.figure import Place
from jointoffice.assessment.material import Check, Material, Topic
from jointoffice.assessment.records import DONE, days_of, others, own_record, reference_of
from jointoffice.assessment.says import Says
from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.dates import covered_days
from jointoffice.model.refusals import Reason

NAME = "unreported"

_SAYS = Says(NAME, ("{1} has not reported on {0} for {2}.", "{1}尚未就{0}填报{2}的报告。"))


def find(material: Material) -> Iterator[CheckFinding]:
    own = own_record(material)
    due = [
        code for code, day in material.known.periods if date.fromisoformat(day) < material.today
    ]
    if own is None or own.kind.name != "project" or own.text("state") in DONE or not due:
        return
    last = max(due, key=lambda code: covered_days(code)[1])
    if not _runs_in(own, last):
        return
    reports = others(material, "report")
    came = {one.text("party") for one in reports if one.text("period") == last}
    for side in own.text("sides").split():
        if side in material.known.sides and side not in came:
            reference = reference_of(own)
            slots = (record(reference), record(side), period(last))
            places, about = (Place(record=reference),), (reference, side, last)
            yield _SAYS.finding(Severity.NOTE, slots, places, about)


def _runs_in(own: AnsweredRecord, code: str) -> bool:
    """Whether the project had begun by the end of the period."""
    start = days_of(own, "start")
    return start is None or start[0] <= covered_days(code)[1]


CHECK = Check(
    NAME,
    Topic.RECORD,
    Reason("Not reported", "未填报"),
    Reason(
        "A side of a project without a report for the last period due.",
        "项目一方未提交最近一期应报的报告。",
    ),
    find,
)
