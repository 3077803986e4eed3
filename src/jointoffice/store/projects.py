"""Numbers of projects by their codes, and of what belongs to them."""

from __future__ import annotations

from collections.abc import Sequence

from jointoffice.store import sql
from jointoffice.store.listing import every
from jointoffice.store.marks import When
from jointoffice.store.standing_then import Text

STEPS_MAX = 600
"""Milestones of one page of projects."""

PARTS_MAX = 100
"""Milestones and matters of one project."""

_PARTS = """
SELECT x."record_id", 1, x."due" FROM {milestones} AND x."project" = %s
UNION ALL SELECT x."record_id", 2, x."due" FROM {matters} AND x."about" = %s
ORDER BY 2, 3, 1 LIMIT %s"""
_NUMBERS = 'SELECT "key", "id" FROM "store_record" WHERE "kind" = \'project\' AND "key" IN'


def project_numbers(keys: Sequence[str]) -> list[int]:
    """In the order of the codes; those of which nobody has said anything are left out."""
    found: dict[str, int] = dict(sql.select_in(_NUMBERS, keys))
    return [found[key] for key in keys if key in found]


def milestone_numbers(keys: Sequence[str], when: When) -> list[int]:
    """Of the projects of these codes, the earliest first."""
    if not keys:
        return []
    which, parameters = every("milestone", when).rows(Text("project"), Text("due"))
    command = (
        f'SELECT x."record_id" FROM {which} AND x."project" IN ({sql.marks(keys)}) '
        'ORDER BY x."due", x."record_id" LIMIT %s'
    )
    projects = [f"project:{key}" for key in keys]
    return [number for (number,) in sql.select(command, (*parameters, *projects, STEPS_MAX))]


def parts_of(key: str, when: When) -> list[int]:
    """The milestones of a project, the earliest first, and the matters about it."""
    project = f"project:{key}"
    milestones, some = every("milestone", when).rows(Text("project"), Text("due"))
    matters, more = every("matter", when).rows(Text("about"), Text("due"))
    command = _PARTS.format(milestones=milestones, matters=matters)
    rows = sql.select(command, (*some, project, *more, project, PARTS_MAX))
    return [number for number, _, _ in rows]
