"""Is a day due in the past, and the thing not done?"""

from __future__ import annotations

from collections.abc import Iterator

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    period,
    record,
)
from jointoffice.assessment.material import Check, Material, Topic
from jointoffice.assessment.records import DONE, days_of, own_record, places_of, reference_of
from jointoffice.assessment.says import Says
from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.claims import Basis
from jointoffice.model.refusals import Reason

NAME = "overdue"
DUE_FIELDS = ("due", "finish")

_SAYS = Says(
    NAME,
    (
        "{0} was due on {1}, and nobody has said that it is done.",
        "{0}应于{1}完成，至今无人说明已完成。",
    ),
)


def find(material: Material) -> Iterator[CheckFinding]:
    own = own_record(material)
    if own is None or own.kind.find("state") is None or own.text("state") in DONE:
        return
    for field in DUE_FIELDS:
        days = days_of(own, field)
        if days is not None and days[1] < material.today and _is_stated(own, field):
            due, reference = period(own.text(field)), reference_of(own)
            slots, about = (record(reference), due), (reference, field, due.text)
            yield _SAYS.finding(Severity.NOTE, slots, places_of(own, field), about)


def _is_stated(own: AnsweredRecord, field: str) -> bool:
    """Whether somebody set the day; one that only a reader found may be no day to be done by."""
    answered = own.fields.get(field)
    told = answered.stated.values() if answered is not None else ()
    return any(one.claim.basis is not Basis.EXTRACTED for one in told)


CHECK = Check(
    NAME,
    Topic.RECORD,
    Reason("Overdue", "逾期"),
    Reason("A due day that has passed, of something not done.", "期限已过而尚未完成。"),
    find,
)
