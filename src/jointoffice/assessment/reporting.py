"""Who has reported for a period, who was late, and who has not reported."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from jointoffice.model.names import PartyId

REPORT_DAYS = 10
"""Days after a period's end within which its reports are due, where its office names no day."""


class Reporting(Enum):
    """How one party stands with its report on one project for one period."""

    IN_TIME = "in time"
    LATE = "late"
    """It came after the day on which it was due."""
    DUE = "due"
    """It has not come; there is time."""
    OVERDUE = "overdue"
    """It has not come, and the day has passed."""


@dataclass(frozen=True, slots=True)
class Expected:
    """A report that one party owes on one project; `came` is the day on which it first spoke."""

    project: str
    party: PartyId
    came: date | None
    standing: Reporting


@dataclass(frozen=True, slots=True)
class Tally:
    """How many reports a party owes, and how many came in time and late."""

    party: PartyId
    owed: int
    in_time: int
    late: int

    @property
    def missing(self) -> int:
        return self.owed - self.in_time - self.late


def expected_reports(
    projects: Mapping[str, Collection[PartyId]],
    came: Mapping[tuple[str, PartyId], date],
    due: date | None,
    today: date,
) -> list[Expected]:
    """One for each side of each project, by project as given and party.

    `projects` names the sides that report on each; `came` the day of each report that there is.
    Without a due day nothing is late.
    """
    return [
        _expected(project, party, came.get((project, party)), due, today)
        for project, parties in projects.items()
        for party in sorted(parties)
    ]


def tallies(expected: Iterable[Expected]) -> Iterator[Tally]:
    """How each party stands, by party."""
    standings: dict[PartyId, list[Reporting]] = {}
    for one in expected:
        standings.setdefault(one.party, []).append(one.standing)
    for party, some in sorted(standings.items()):
        in_time, late = some.count(Reporting.IN_TIME), some.count(Reporting.LATE)
        yield Tally(party, len(some), in_time, late)


def _expected(
    project: str, party: PartyId, came: date | None, due: date | None, today: date
) -> Expected:
    reference = today if came is None else came
    is_past = due is not None and reference > due
    if came is None:
        standing = Reporting.OVERDUE if is_past else Reporting.DUE
    else:
        standing = Reporting.LATE if is_past else Reporting.IN_TIME
    return Expected(project, party, came, standing)
