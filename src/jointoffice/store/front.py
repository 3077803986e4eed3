"""What the front page counts and lists: states, the latest figures, what is due."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.shared_fields import ENDED_STATES
from jointoffice.model.names import PartyId
from jointoffice.store import sql
from jointoffice.store.listing import every
from jointoffice.store.marks import When
from jointoffice.store.standing_then import Text, stands_then

INDICATORS_MAX = 60
DUE_MAX = 12
MATTERS_MAX = 5

_FIGURES = """
SELECT (
  SELECT r."id" FROM "store_record" r WHERE r."kind" = 'observation' AND {figures}
  AND r."key" > i."key" || '/' || p."key" || '/' AND r."key" < i."key" || '/' || p."key" || '0'
  ORDER BY r."key" DESC LIMIT 1)
FROM (SELECT r."id", r."key" FROM "store_record" r WHERE r."kind" = 'indicator' AND {indicators}
      ORDER BY r."id" LIMIT %s) i
CROSS JOIN (SELECT "key" FROM "store_record" WHERE "kind" = 'party' AND "key" IN ({parties})) p
ORDER BY i."id"
"""
_CONFERENCE = """
SELECT r."key", x."held" FROM {table} x JOIN "store_record" r ON r."id" = x."record_id"
WHERE {test} ORDER BY x."held" DESC LIMIT 1
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


def latest_figures(parties: Sequence[PartyId], when: When) -> list[int]:
    """The latest observation that stood then of each indicator for each party, by indicator as
    declared.

    One query over the index of keys.
    """
    figures, some = stands_then("observation", when)
    indicators, more = stands_then("indicator", when)
    command = _FIGURES.format(figures=figures, indicators=indicators, parties=sql.marks(parties))
    rows = sql.select(command, (*some, *more, INDICATORS_MAX, *parties))
    return [record for (record,) in rows if record is not None]


def last_conference(when: When, day: str) -> Conference | None:
    """The last one held until an ISO day, of those that stand then."""
    return _conference(when, 'x."held" <> \'\' AND x."held" <= %s', day)


def conference_named(name: str, when: When) -> Conference | None:
    """The conference whose number is the first in a mark's name."""
    number = re.search(r"\d+", name)
    return _conference(when, 'r."key" = %s', number[0]) if number else None


def _conference(when: When, test: str, value: str) -> Conference | None:
    table, parameters = every("conference", when).table(Text("held"))
    rows = sql.select(_CONFERENCE.format(table=table, test=test), (*parameters, value))
    return Conference(*rows[0]) if rows else None


def due_records(when: When, until: str) -> list[int]:
    """Records whose end is due between two ISO days and that have not ended, earliest first.

    A month or a year is due with its last day, so that some found may be due a little later.
    """
    test = f'x."due" <> \'\' AND NOT ({OVERDUE}) AND x."due" <= substr(%s, 1, length(x."due"))'
    return _over_dated(when, test, (when.day, until), ' ORDER BY "due", 1 LIMIT %s')


def overdue_records(when: When) -> list[int]:
    """Records that were due before the day and have not ended, the latest of them first."""
    return _over_dated(when, OVERDUE, (when.day,), ' ORDER BY "due" DESC, 1 LIMIT %s')


def open_matters(when: When) -> list[int]:
    """Matters raised to the joint office and not answered, those due first before the others."""
    which, parameters = every("matter", when).rows(Text("state"), Text("text"), Text("due"))
    command = (
        f'SELECT x."record_id" FROM {which} AND {OPEN} AND x."text" <> \'\' '
        'ORDER BY x."due" = \'\', x."due", 1 LIMIT %s'
    )
    return [number for (number,) in sql.select(command, (*parameters, MATTERS_MAX))]


def _over_dated(when: When, test: str, values: tuple[str, ...], ending: str) -> list[int]:
    commands, asked = list[str](), list[Any]()
    for name in DATED:
        which, parameters = every(name, when).rows(Text("due"), Text("state"))
        commands.append(
            f'SELECT x."record_id" AS "record", x."due" AS "due" FROM {which} '
            f"AND {test} AND {OPEN}"
        )
        asked += [*parameters, *values]
    rows = sql.select(f"{' UNION ALL '.join(commands)}{ending}", (*asked, DUE_MAX))
    return [number for number, _ in rows]
