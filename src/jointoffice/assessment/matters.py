"""How far up a matter has gone that nobody answered in time."""

from __future__ import annotations

from datetime import date
from enum import Enum

from jointoffice.model.dates import covered_days

ANSWER_DAYS = 15
"""Days after it is raised on which a matter is due, where nobody names a day."""

OFFICE_AFTER_DAYS = 10
"""Days overdue after which a matter goes from the special team to the joint office."""

CONFERENCE_AFTER_DAYS = 30
"""Days overdue after which it goes on to the joint conference."""

ENDED = frozenset({"answered", "closed"})


class Level(Enum):
    """Whose turn it is."""

    OWNERS = "owners"
    """The owner on each side: it is not overdue."""
    TEAM = "special team"
    OFFICE = "joint office"
    CONFERENCE = "joint conference"
    ENDED = "ended"
    """It was answered or closed."""


def days_overdue(due: str, today: date) -> int:
    """Full days since the last day of an EDTF text; 0 up to that day, and where there is none."""
    return max((today - covered_days(due)[1]).days, 0) if due else 0


def level_of(state: str, due: str, today: date) -> Level:
    """From a matter's state and due day, either empty where none is accepted."""
    if state in ENDED:
        return Level.ENDED
    overdue = days_overdue(due, today)
    if overdue > CONFERENCE_AFTER_DAYS:
        return Level.CONFERENCE
    if overdue > OFFICE_AFTER_DAYS:
        return Level.OFFICE
    return Level.TEAM if overdue else Level.OWNERS
