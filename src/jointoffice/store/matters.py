"""The matters raised to the joint office, and who looks after each."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from jointoffice.assessment.matters import Level, level_of
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.names import PartyId
from jointoffice.store import sql
from jointoffice.store.cells import lines
from jointoffice.store.listing import every
from jointoffice.store.marks import Moment, When
from jointoffice.store.records import find_records
from jointoffice.store.standing_then import Text

_OVERDUE = """
SELECT r."key", x."state", x."due" FROM "store_matter" x
JOIN "store_record" r ON r."id" = x."record_id"
WHERE x."due" <> '' AND x."due" < %s AND r."replaced_by" IS NULL ORDER BY x."due", r."id" LIMIT %s
"""
MATTERS_MAX = 500
"""Matters of one page; those that wait come first."""

_CODES = 'SELECT "code" FROM "store_matter" WHERE "code" LIKE %s ESCAPE \'!\''
_ORDERED = """
SELECT x."record_id" FROM {} ORDER BY
  CASE WHEN x."state" IN ('answered', 'closed') THEN 1 ELSE 0 END,
  CASE WHEN x."due" = '' THEN 1 ELSE 0 END, x."due", x."record_id" LIMIT %s"""


def unused_code(party: PartyId) -> str:
    """A code for the next matter of a party: `tianfu-3` after `tianfu-2`.

    The party is in it, so that two sites never give one code to two matters.
    """
    start = f"{party}-"
    escaped = start.replace("!", "!!").replace("%", "!%").replace("_", "!_")
    ends = [code.removeprefix(start) for (code,) in sql.select(_CODES, (f"{escaped}%",))]
    return f"{start}{max((int(end) for end in ends if end.isdecimal()), default=0) + 1}"


_PROBLEMS = """
SELECT r."key", x."problem" FROM "store_report" x JOIN "store_record" r ON r."id" = x."record_id"
WHERE x."problem" <> '' AND NOT EXISTS (
  SELECT 1 FROM "store_matter" m WHERE m."report" = 'report:' || r."key")
ORDER BY x."period" DESC, r."id" LIMIT %s"""
_RAISING = """
SELECT r."id" FROM "store_record" r WHERE r."kind" = 'report' AND EXISTS (
  SELECT 1 FROM "store_claim" c WHERE c."record_id" = r."id" AND c."field" = 'problem')
ORDER BY r."id"
"""
PROBLEMS_MAX = 50


@dataclass(frozen=True, slots=True)
class Problem:
    """What a report raises and no matter has taken over yet."""

    report: str
    text: str

    @property
    def project(self) -> str:
        return self.report.split("/", 1)[0]


@dataclass(frozen=True, slots=True)
class Waiting:
    """How a matter stands today; both are empty where nothing is shown."""

    state: str
    due: str


def find_matter(key: str) -> Waiting:
    """`UnknownName` where there is no such matter."""
    (number,) = find_records(KINDS["matter"], key)
    rows = sql.select(
        'SELECT "state", "due" FROM "store_matter" WHERE "record_id" = %s', (number,)
    )
    return Waiting(*rows[0]) if rows else Waiting("", "")


@dataclass(frozen=True, slots=True)
class GoneUp:
    """A matter that nobody answered in time, and whose turn it has become."""

    key: str
    due: str
    level: Level

    @property
    def about(self) -> str:
        """What is kept of a letter about it: each level is told once."""
        return f"{self.level.value} matter:{self.key} {self.due}"


def matters_gone_up(today: date) -> list[GoneUp]:
    """Those that the joint office, or the joint conference, has to decide; the earliest first."""
    rows = sql.select(_OVERDUE, (today.isoformat(), MATTERS_MAX))
    found = [GoneUp(key, due, level_of(state, due, today)) for key, state, due in rows]
    return [one for one in found if one.level in (Level.OFFICE, Level.CONFERENCE)]


def matter_numbers(when: When) -> list[int]:
    """Those that wait then first, the earliest due first."""
    which, parameters = every("matter", when).rows(Text("state"), Text("due"))
    rows = sql.select(_ORDERED.format(which), (*parameters, MATTERS_MAX))
    return [number for (number,) in rows]


def problems_in_reports() -> list[Problem]:
    """The latest first."""
    return [Problem(*row) for row in sql.select(_PROBLEMS, (PROBLEMS_MAX,))]


def problems_in_reports_on(
    day: str, known_at: Moment | None, taken: Collection[str]
) -> list[Problem]:
    """The same on an ISO day, as known now or at a mark; `taken` are the reports, `report:key`,
    whose problem a matter had taken over by then."""
    numbers = [number for (number,) in sql.select(_RAISING)]
    told = [
        Problem(line.key, line.text("problem"))
        for line in lines(numbers, day, known_at, ("problem",))
        if line.text("problem") and f"report:{line.key}" not in taken
    ]
    told.sort(key=lambda one: one.report.rpartition("/")[2], reverse=True)
    return told[:PROBLEMS_MAX]
