"""Has nobody said a word for long about something under way?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    period,
    record,
)
from jointoffice.assessment.material import Check, Material, Topic
from jointoffice.assessment.records import others, own_record, places_of, reference_of
from jointoffice.assessment.says import Says
from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.kinds.field import Nature
from jointoffice.model.refusals import Reason

NAME = "stale"
STALE_DAYS = 180
"""Half a year without a word, in a trade that reports by the month or the quarter."""
KINDS = frozenset({"project", "task", "breakthrough"})
_UNDER_WAY = "under way"

_SAYS = Says(
    NAME,
    (
        "{0} is under way, and the last word about it is of {1}.",
        "{0}正在推进，最近一次说明是{1}。",
    ),
)


def find(material: Material) -> Iterator[CheckFinding]:
    own = own_record(material)
    if own is None or own.kind.name not in KINDS or own.text("state") != _UNDER_WAY:
        return
    last = last_word(material, own)
    if last is not None and last + timedelta(days=STALE_DAYS) < material.today:
        reference, day = reference_of(own), last.isoformat()
        slots, places = (record(reference), period(day)), places_of(own, "state")
        yield _SAYS.finding(Severity.NOTE, slots, places, (reference, day))


def last_word(material: Material, own: AnsweredRecord) -> date | None:
    """The latest day from which a moving field, or a report, has a word."""
    said = [
        stated.claim.valid_from
        for one in (own, *others(material, "report"))
        for answered in one.fields.values()
        if answered.field.nature is Nature.MOVING or one is not own
        for stated in answered.stated.values()
    ]
    return max(map(date.fromisoformat, said), default=None)


CHECK = Check(
    NAME,
    Topic.RECORD,
    Reason("Long without a word", "久无更新"),
    Reason(
        "Something under way of which nobody has spoken for half a year.",
        "正在推进的事项，半年无人说明。",
    ),
    find,
)
