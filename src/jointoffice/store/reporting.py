"""Which reports a period is owed, and when each came."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from jointoffice.assessment.reporting import Expected, Tally, expected_reports, tallies
from jointoffice.ledger.entries import Entry, leaf_of
from jointoffice.ledger.register import Sizes
from jointoffice.model.dates import covered_days
from jointoffice.model.kinds.shared_fields import ENDED_STATES
from jointoffice.model.names import PartyId
from jointoffice.store import clock, sql
from jointoffice.store.cells import lines
from jointoffice.store.ids import SEQ_BITS
from jointoffice.store.log import UNHASHED, contents
from jointoffice.store.marks import Moment, When
from jointoffice.store.periods import Period, periods
from jointoffice.store.records import numbers_of
from jointoffice.store.site import programme_here
from jointoffice.store.standing_then import stands_then

REMEMBERED = 16
"""Periods whose reports are kept, for as long as the logs stay the same."""

_CAME = f"""
SELECT m."key", m."party", e."leaf" FROM (
  SELECT r."key" AS "key", l."party" AS "party", MIN(c."id") AS "id"
  FROM "store_report" x JOIN "store_record" r ON r."id" = x."record_id"
  JOIN "store_record" o ON o."id" = x."record_id" OR o."replaced_by" = x."record_id"
  JOIN "store_claim" c ON c."record_id" = o."id"
  JOIN "store_log" l ON l."number" = c."id" >> {SEQ_BITS}
  WHERE x."period" = %s AND c."basis" <> 'extracted'
  GROUP BY r."key", l."party" HAVING COUNT(*) > COUNT(c."ended")
) m JOIN "store_entry" e ON e."id" = m."id" ORDER BY m."key"
"""
_OWING = """
SELECT r."key", x."sides" FROM "store_plan" p
CROSS JOIN "store_record" r CROSS JOIN "store_project" x
WHERE p."year" = %s AND r."kind" = 'project' AND r."key" = substr(p."project", 9)
AND x."record_id" = r."id" AND x."state" NOT IN ('done', 'stopped') ORDER BY r."key"
"""


_PLANS = """
SELECT r."id" FROM "store_record" r
WHERE r."kind" = 'plan' AND {} AND r."key" LIKE %s ORDER BY r."id"
"""


@dataclass(frozen=True, slots=True)
class Owed:
    """The reports of one period, and how each party stands."""

    expected: list[Expected]
    tallies: list[Tally]


def owed_reports(period: Period, day: date | None = None, known_at: Moment | None = None) -> Owed:
    """From each side of each project with a plan for the period's year that has not ended.

    `came` is the day on which the party's log first has a word of the report that still lives.
    Without a day: today, in two queries. On a day before, the plans and projects of that day owe.
    """
    until = day or clock.today()
    if known_at is None and until == clock.today():
        return _remembered(contents(), period, until)
    return _owed(period, until, known_at)


@lru_cache(maxsize=REMEMBERED)
def _remembered(_contents: str, period: Period, until: date) -> Owed:
    """The same logs owe the same."""
    return _owed(period, until, None)


def _owed(period: Period, until: date, known_at: Moment | None) -> Owed:
    due = covered_days(period.due)[1] if period.due else None
    is_now = known_at is None and until == clock.today()
    owing = _owing(period) if is_now else _owing_on(period, until, known_at)
    sizes = None if known_at is None else known_at.sizes
    expected = expected_reports(owing, _came(period, until, sizes), due, until)
    return Owed(expected, list(tallies(expected)))


def _owing_on(period: Period, day: date, known_at: Moment | None) -> dict[str, list[PartyId]]:
    """By the plans of the year and the projects as they stood on a day."""
    iso, every = day.isoformat(), list(programme_here().sides)
    stands, parameters = stands_then("plan", When(iso, known_at))
    rows = sql.select(_PLANS.format(stands), (*parameters, f"%/{period.code[:4]}"))
    plans = [number for (number,) in rows]
    planned = {line.key.rpartition("/")[0] for line in lines(plans, iso, known_at, ())}
    projects = numbers_of("project", sorted(planned))
    return {
        line.key: _parties(line.text("sides")) or every
        for line in lines(projects, iso, known_at, ())
        if line.text("state") not in ENDED_STATES
    }


def _parties(sides: str) -> list[PartyId]:
    return [PartyId(one.partition(":")[2]) for one in sides.split()]


def _owing(period: Period) -> dict[str, list[PartyId]]:
    every = list(programme_here().sides)
    rows = sql.select(_OWING, (period.code[:4],))
    return {key: _parties(sides) or every for key, sides in rows}


def _came(
    period: Period, until: date, known_at: Sizes | None
) -> Mapping[tuple[str, PartyId], date]:
    found = {}
    for key, log, raw in sql.select(_CAME, (period.code,)):
        project, party, _ = key.split("/", 2)
        leaf = leaf_of(Entry(UNHASHED, bytes(raw), None, None))
        day = date.fromisoformat(leaf.at[:10])
        is_known = known_at is None or leaf.seq < known_at.get(leaf.log, 0)
        if log == party and day <= until and is_known:
            found[project, PartyId(party)] = day
    return found


def periods_on(day: str, known_at: Moment | None) -> list[Period]:
    """The same periods as they stood on an ISO day, as known now or at a mark."""
    every = periods()
    stood = {
        line.text("code") or line.key.partition("/")[2]: line
        for line in lines([one.number for one in every], day, known_at, ("code", "state", "due"))
    }
    return [
        replace(one, state=stood[one.code].text("state"), due=stood[one.code].text("due"))
        if one.code in stood
        else replace(one, state="", due="")
        for one in every
    ]
