"""How a task stands on a day: done, late, due soon, on time."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum

from jointoffice.model.dates import covered_days

SOON_DAYS = 30


class Standing(Enum):
    LATE = "late"
    DUE_SOON = "due soon"
    ON_TIME = "on time"
    UNDATED = "undated"
    DONE = "done"
    STOPPED = "stopped"


_ENDED = {"done": Standing.DONE, "stopped": Standing.STOPPED}


def standing_of(state: str, due: str, today: date) -> Standing:
    """From a work state's code and an EDTF due date, either empty where none is accepted.

    A task due in a month is late from the first day after that month.
    """
    if state in _ENDED:
        return _ENDED[state]
    if not due:
        return Standing.UNDATED
    last = covered_days(due)[1]
    if last < today:
        return Standing.LATE
    soon = last <= today + timedelta(days=SOON_DAYS)
    return Standing.DUE_SOON if soon else Standing.ON_TIME
