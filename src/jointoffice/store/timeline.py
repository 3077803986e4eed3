"""What timelines show beside the register: when work was first told of, and dated events."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from jointoffice.scenes.timeline import AreaSum, TaskSaid, summed
from jointoffice.store import sql
from jointoffice.store.log import contents

EVENTS_MAX = 9
"""Events of one kind on a timeline: the latest."""

_FIRST = """
SELECT r."key", MIN(a."day"),
       MIN(CASE WHEN a."field" = 'state' AND a."text" = 'done' THEN a."day" END)
FROM "store_record" r JOIN "store_accepted" a ON a."record_id" = r."id"
WHERE a."field" IN ('state', 'due', 'title_en', 'title_zh') AND r."id" IN"""
_CELLS = """
SELECT r."id", a."field", a."text" FROM "store_record" r
JOIN "store_accepted" a ON a."record_id" = r."id"
WHERE r."kind" = 'task' AND a."field" IN ('area', 'state', 'due', 'progress')
AND a."day" <= %s AND a."until" > %s
"""
_BEGUN = """
SELECT MIN(a."day") FROM "store_record" r JOIN "store_accepted" a ON a."record_id" = r."id"
WHERE r."kind" = 'task'
"""
DATED = {"conference": "held", "agreement": "signed"}
"""Kind of record → the field that says on which day it was."""


def told(numbers: Sequence[int]) -> list[tuple[str, str, str | None]]:
    """Of each record its key, the day from which something stands, and from which it is done."""
    rows: list[tuple[str, str, str | None]] = []
    for first in range(0, len(numbers), sql.CHUNK):
        some = numbers[first : first + sql.CHUNK]
        command = f'{_FIRST} ({sql.marks(some)}) GROUP BY r."key"'
        rows += [(key, day, done) for key, day, done in sql.select(command, some)]
    return rows


def begun() -> str:
    """The first day from which anything stands of a task; empty where there is none."""
    return sql.select(_BEGUN)[0][0] or ""


def area_sums(day: str) -> tuple[AreaSum, ...]:
    """Every task as it stands on an ISO day, summed up by area: once for the same logs."""
    return _area_sums(contents(), day)


def dated_records(kind: str) -> list[int]:
    """The numbers of the latest records of a kind of `DATED` that have their day."""
    field = DATED[kind]
    command = (
        f'SELECT "record_id" FROM "store_{kind}" WHERE "{field}" <> \'\' '
        f'ORDER BY "{field}" DESC, 1 LIMIT %s'
    )
    return [number for (number,) in sql.select(command, (EVENTS_MAX,))]


@lru_cache(maxsize=8)
def _area_sums(_contents: str, day: str) -> tuple[AreaSum, ...]:
    found: dict[int, dict[str, str]] = {}
    for number, field, text in sql.select(_CELLS, (day, day)):
        found.setdefault(number, {})[field] = text
    tasks = [
        TaskSaid(*(said.get(name, "") for name in ("area", "state", "due", "progress")))
        for said in found.values()
    ]
    return tuple(summed(tasks, date.fromisoformat(day)))
