"""What timelines show beside the register: when work was first told of, and dated events."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from jointoffice.scenes.timeline import AreaSum, TaskSaid, summed
from jointoffice.store import sql
from jointoffice.store.listing import Order, every, first_selected
from jointoffice.store.log import contents
from jointoffice.store.marks import When, find_mark
from jointoffice.store.standing_then import Text, known_then

EVENTS_MAX = 9
"""Events of one kind on a timeline: the latest."""

_FIRST = """
SELECT r."key", MIN(a."{day}"),
       MIN(CASE WHEN a."field" = 'state' AND a."text" = 'done' THEN a."{day}" END)
FROM "store_record" r JOIN "{table}" a ON a."record_id" = r."id"
WHERE a."field" IN ('state', 'due', 'title_en', 'title_zh') AND {known} AND r."id" IN ({records})
GROUP BY r."key" """
_BEGUN = """
SELECT MIN(a."{day}") FROM "store_record" r JOIN "{table}" a ON a."record_id" = r."id"
WHERE r."kind" = 'task' AND {known}
"""
_SUMMED = ("area", "state", "due", "progress")
DATED = {"conference": "held", "agreement": "signed"}
"""Kind of record → the field that says on which day it was."""


def told(numbers: Sequence[int], when: When) -> list[tuple[str, str, str | None]]:
    """Of each record its key, the day from which something stands, and from which it is done.

    At a mark: the days of the first words known then.
    """
    rows: list[tuple[str, str, str | None]] = []
    for first in range(0, len(numbers), sql.CHUNK):
        some = numbers[first : first + sql.CHUNK]
        command = _over_words(_FIRST, when, sql.marks(some))
        rows += [(key, day, done) for key, day, done in sql.select(command, some)]
    return rows


def begun(when: When) -> str:
    """The first day from which anything stands of a task; empty where there is none."""
    return sql.select(_over_words(_BEGUN, when))[0][0] or ""


def area_sums(when: When) -> tuple[AreaSum, ...]:
    """Every task as it stands then, summed up by area: once for the same logs."""
    mark = "" if when.known_at is None else when.known_at.name
    return _area_sums(contents(), when.day, mark)


def dated_records(kind: str, when: When) -> list[int]:
    """The numbers of the latest records of a kind of `DATED`, those that have their day first."""
    return first_selected(every(kind, when), Order(DATED[kind], is_descending=True), EVENTS_MAX)


@lru_cache(maxsize=8)
def _area_sums(_contents: str, day: str, mark: str) -> tuple[AreaSum, ...]:
    when = When(day, find_mark(mark) if mark else None)
    which, parameters = every("task", when).rows(*map(Text, _SUMMED))
    columns = ", ".join(f'x."{name}"' for name in _SUMMED)
    rows = sql.select(f"SELECT {columns} FROM {which}", parameters)
    tasks = [TaskSaid(*("" if one is None else str(one) for one in row)) for row in rows]
    return tuple(summed(tasks, date.fromisoformat(day)))


def _over_words(command: str, when: When, records: str = "") -> str:
    """The command over what stands or, at a mark, over the claims known then."""
    if when.known_at is None:
        return command.format(table="store_accepted", day="day", known="TRUE", records=records)
    known = known_then(when.known_at.sizes)
    return command.format(table="store_claim", day="valid_from", known=known, records=records)
