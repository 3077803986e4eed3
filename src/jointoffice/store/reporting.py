"""Which reports a period is owed, and when each came."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from jointoffice.assessment.reporting import Expected, Tally, expected_reports, tallies
from jointoffice.ledger.entries import Entry, leaf_of
from jointoffice.ledger.register import Sizes
from jointoffice.model.dates import covered_days
from jointoffice.model.names import PartyId
from jointoffice.store import clock, sql
from jointoffice.store.ids import SEQ_BITS
from jointoffice.store.log import UNHASHED, contents
from jointoffice.store.periods import Period
from jointoffice.store.site import programme_here

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


@dataclass(frozen=True, slots=True)
class Owed:
    """The reports of one period, and how each party stands."""

    expected: list[Expected]
    tallies: list[Tally]


def owed_reports(period: Period, day: date | None = None, known_at: Sizes | None = None) -> Owed:
    """From each side of each project with a plan for the period's year that has not ended.

    `came` is the day on which the party's log first has a word of the report that still lives.
    Two queries. Without a day: today.
    """
    until = day or clock.today()
    if known_at is None:
        return _remembered(contents(), period, until)
    return _owed(period, until, known_at)


@lru_cache(maxsize=REMEMBERED)
def _remembered(_contents: str, period: Period, until: date) -> Owed:
    """The same logs owe the same."""
    return _owed(period, until, None)


def _owed(period: Period, until: date, known_at: Sizes | None) -> Owed:
    due = covered_days(period.due)[1] if period.due else None
    expected = expected_reports(_owing(period), _came(period, until, known_at), due, until)
    return Owed(expected, list(tallies(expected)))


def _owing(period: Period) -> dict[str, list[PartyId]]:
    every = list(programme_here().sides)
    rows = sql.select(_OWING, (period.code[:4],))
    return {
        key: [PartyId(one.partition(":")[2]) for one in sides.split()] or every
        for key, sides in rows
    }


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
