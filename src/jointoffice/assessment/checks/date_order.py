"""Are the days of a record in an order that can be?"""

from __future__ import annotations

from collections.abc import Iterator

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    Slot,
    period,
    record,
    words,
)
from jointoffice.assessment.material import Check, Material, Topic
from jointoffice.assessment.records import days_of, own_record, places_of, reference_of
from jointoffice.assessment.says import Says
from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.refusals import Reason

NAME = "date_order"
IN_ORDER = {
    "project": (("start", "finish"),),
    "proposal": (("submitted", "answered"),),
    "matter": (("raised", "answered"),),
}
"""Kind → pairs of fields, the first of which cannot be later than the second."""
PAST = {"milestone": ("reached",), "agreement": ("signed",), "matter": ("answered",)}
"""Kind → fields that tell what has happened, and so cannot lie ahead."""

_ORDER = Says(
    NAME,
    ("{0}: {1} ({2}) lies after {3} ({4}).", "{0}：{1}（{2}）晚于{3}（{4}）。"),
    arithmetic="{2} > {4}",
)
_AHEAD = Says(
    NAME,
    ("{0}: {1} is told as done on {2}, which lies ahead.", "{0}：{1}称为{2}，尚未到来。"),
    arithmetic="{2}",
)


def find(material: Material) -> Iterator[CheckFinding]:
    own = own_record(material)
    if own is None:
        return
    for first, second in IN_ORDER.get(own.kind.name, ()):
        yield from _ordered(own, first, second)
    for field in PAST.get(own.kind.name, ()):
        days = days_of(own, field)
        if days is not None and days[0] > material.today:
            slots = (record(reference_of(own)), _label(own, field), period(own.text(field)))
            yield _finding(own, (field,), _AHEAD, slots)


def _ordered(own: AnsweredRecord, first: str, second: str) -> Iterator[CheckFinding]:
    one, other = days_of(own, first), days_of(own, second)
    if one is None or other is None or one[0] <= other[1]:
        return
    texts = own.text(first), own.text(second)
    slots = (
        record(reference_of(own)),
        _label(own, first),
        period(texts[0]),
        _label(own, second),
        period(texts[1]),
    )
    yield _finding(own, (first, second), _ORDER, slots)


def _finding(
    own: AnsweredRecord, fields: tuple[str, ...], says: Says, slots: tuple[Slot, ...]
) -> CheckFinding:
    places = [place for field in fields for place in places_of(own, field)]
    about = (reference_of(own), *fields, *(own.text(field) for field in fields))
    return says.finding(Severity.WRONG, slots, places, about)


def _label(own: AnsweredRecord, field: str) -> Slot:
    found = own.kind.find(field)
    return words(found.label_en, found.label_zh) if found is not None else words(field)


CHECK = Check(
    NAME,
    Topic.RECORD,
    Reason("Order of days", "日期先后"),
    Reason(
        "Days of a record that contradict each other.",
        "同一记录的日期相互矛盾。",
    ),
    find,
)
