"""What a story tells before and after a mark: marks are made, records merged and withdrawn."""

from __future__ import annotations

from datetime import timedelta

from jointoffice.actions.mark_moment import mark_moment
from jointoffice.actions.replace_record import Named, merge_record, withdraw_record
from jointoffice.actions.state_claim import Said, state_claim
from jointoffice.store import clock
from tests.people import FANG, WEI, ZHOU, Person
from tests.story import say

THEN = "before-it-changed"
AT_THEN = f"known_at={THEN}"


def mark_then() -> None:
    mark_moment(name=THEN, author=ZHOU.author, now=clock.now())


def agree(record: str, field: str, value: str, unit: str | None = None) -> None:
    """Both sides say the same, from today."""
    for person in (WEI, FANG):
        say(person, record, field, value, unit)


def correct(person: Person, record: str, field: str, value: str, claim: str) -> None:
    """Replace a claim by another about the same day."""
    kind, _, key = record.partition(" ")
    day = clock.today().isoformat()
    said = Said(kind, key, field, value, None, day, replaces=claim)
    state_claim(said=said, author=person.author, now=clock.now())


def merge(record: str, into: str) -> None:
    kind, _, key = record.partition(" ")
    merge_record(
        record=Named(kind, key), into=into, reason="one thing", author=WEI.author, now=clock.now()
    )


def withdraw(record: str) -> None:
    kind, _, key = record.partition(" ")
    withdraw_record(
        record=Named(kind, key), reason="entered twice", author=WEI.author, now=clock.now()
    )


def say_from_tomorrow(person: Person, record: str, field: str, value: str) -> str:
    """State what holds from tomorrow; returns that day."""
    kind, _, key = record.partition(" ")
    day = (clock.today() + timedelta(days=1)).isoformat()
    said = Said(kind, key, field, value, None, day)
    state_claim(said=said, author=person.author, now=clock.now())
    return day
