"""What the front page counts and lists: states, the latest figures, what is due."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from jointoffice.ledger.acceptance import State
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.shared_fields import ENDED_STATES
from jointoffice.model.names import PartyId
from jointoffice.store import sql
from jointoffice.store.log import contents
from jointoffice.store.marks import Moment, find_mark
from jointoffice.store.records import answers

INDICATORS_MAX = 60
DUE_MAX = 12
MATTERS_MAX = 5

FOLDED_MAX = 2_000
"""Records whose states at a mark are folded for one page."""

_SOME = 'SELECT "id" FROM "store_record" ORDER BY "id" LIMIT %s'
_COUNTS = """
SELECT "state", COUNT(*) FROM "store_accepted" WHERE "day" <= %s AND "until" > %s GROUP BY "state"
"""
_FIGURES = """
SELECT (
  SELECT r."id" FROM "store_record" r WHERE r."kind" = 'observation' AND r."replaced_by" IS NULL
  AND r."key" > i."key" || '/' || p."key" || '/' AND r."key" < i."key" || '/' || p."key" || '0'
  ORDER BY r."key" DESC LIMIT 1)
FROM (SELECT "id", "key" FROM "store_record" WHERE "kind" = 'indicator' AND "replaced_by" IS NULL
      ORDER BY "id" LIMIT %s) i
CROSS JOIN (SELECT "key" FROM "store_record" WHERE "kind" = 'party' AND "key" IN"""
_CONFERENCE = """
SELECT r."key", x."held" FROM "store_conference" x JOIN "store_record" r ON r."id" = x."record_id"
WHERE x."held" <> '' AND x."held" <= %s ORDER BY x."held" DESC LIMIT 1
"""
_BY_NUMBER = """
SELECT r."key", x."held" FROM "store_record" r JOIN "store_conference" x ON x."record_id" = r."id"
WHERE r."kind" = 'conference' AND r."key" = %s
"""
DATED = tuple(
    name for name, kind in KINDS.items() if kind.find("due") is not None and kind.find("state")
)
"""Kinds whose records have a due day and end."""
OVERDUE = 'x."due" <> \'\' AND x."due" < substr(%s, 1, length(x."due"))'
OPEN = f'x."state" NOT IN {ENDED_STATES}'


@dataclass(frozen=True, slots=True)
class Conference:
    number: str
    held: str


def state_counts(day: str) -> dict[State, int]:
    """How many fields are in each state on an ISO day."""
    return dict(_counted(contents(), day))


def state_counts_known(moment: Moment, day: str) -> dict[State, int] | None:
    """The same as it was known at a mark; none where too many records have to be folded again."""
    numbers = [number for (number,) in sql.select(_SOME, (FOLDED_MAX + 1,))]
    return _folded(contents(), moment.name, day) if len(numbers) <= FOLDED_MAX else None


@lru_cache(maxsize=8)
def _folded(_contents: str, mark: str, day: str) -> dict[State, int]:
    """What is known at a mark never changes: it is folded once."""
    numbers = [number for (number,) in sql.select(_SOME, (FOLDED_MAX,))]
    counts: Counter[State] = Counter()
    for record in answers(numbers, day, find_mark(mark).sizes):
        stretches = (
            record.fields[one.name].stretch
            for one in record.kind.fields
            if one.name in record.fields
        )
        counts.update(stretch.state for stretch in stretches if stretch is not None)
    return dict(counts)


@lru_cache(maxsize=8)
def _counted(_contents: str, day: str) -> tuple[tuple[State, int], ...]:
    """The register is a function of the logs: it is counted once for the same ones."""
    return tuple((State(state), count) for state, count in sql.select(_COUNTS, (day, day)))


def latest_figures(parties: Sequence[PartyId]) -> list[int]:
    """The latest observation of each indicator for each party, by indicator as declared.

    One query over the index of keys.
    """
    command = f'{_FIGURES} ({sql.marks(parties)})) p ORDER BY i."id"'
    rows = sql.select(command, (INDICATORS_MAX, *parties))
    return [record for (record,) in rows if record is not None]


def last_conference(today: str) -> Conference | None:
    rows = sql.select(_CONFERENCE, (today,))
    return Conference(*rows[0]) if rows else None


def conference_named(name: str) -> Conference | None:
    """The conference whose number is the first in a mark's name."""
    number = re.search(r"\d+", name)
    rows = sql.select(_BY_NUMBER, (number[0],)) if number else []
    return Conference(*rows[0]) if rows else None


def due_records(today: str, until: str) -> list[int]:
    """Records whose end is due between two ISO days and that have not ended, earliest first.

    A month or a year is due with its last day, so that some found may be due a little later.
    """
    test = f'x."due" <> \'\' AND NOT ({OVERDUE}) AND x."due" <= substr(%s, 1, length(x."due"))'
    rows = sql.select(*_over_dated(test, (today, until), ' ORDER BY "due", 1 LIMIT %s', DUE_MAX))
    return [number for number, _ in rows]


def overdue_records(today: str) -> list[int]:
    """Records that were due before today and have not ended, the latest of them first."""
    ending = ' ORDER BY "due" DESC, 1 LIMIT %s'
    return [number for number, _ in sql.select(*_over_dated(OVERDUE, (today,), ending, DUE_MAX))]


def open_matters() -> list[int]:
    """Matters raised to the joint office and not answered, those due first before the others."""
    command = (
        f'SELECT x."record_id" FROM "store_matter" x WHERE {OPEN} AND x."text" <> \'\' '
        'ORDER BY x."due" = \'\', x."due", 1 LIMIT %s'
    )
    return [number for (number,) in sql.select(command, (MATTERS_MAX,))]


def _over_dated(
    test: str, parameters: tuple[str, ...], ending: str, limit: int
) -> tuple[str, list[Any]]:
    commands = [
        f'SELECT x."record_id" AS "record", x."due" AS "due" FROM "store_{name}" x '
        f"WHERE {test} AND {OPEN}"
        for name in DATED
    ]
    return f"{' UNION ALL '.join(commands)}{ending}", [*parameters * len(DATED), limit]
