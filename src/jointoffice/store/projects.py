"""Numbers of projects by their codes, and of what belongs to them."""

from __future__ import annotations

from collections.abc import Sequence

from jointoffice.store import sql

STEPS_MAX = 600
"""Milestones of one page of projects."""

PARTS_MAX = 100
"""Milestones and matters of one project."""

_PARTS = """
SELECT "record_id", 1, "due" FROM "store_milestone" WHERE "project" = %s
UNION ALL SELECT "record_id", 2, "due" FROM "store_matter" WHERE "about" = %s
ORDER BY 2, 3, 1 LIMIT %s"""
_NUMBERS = 'SELECT "key", "id" FROM "store_record" WHERE "kind" = \'project\' AND "key" IN'


def project_numbers(keys: Sequence[str]) -> list[int]:
    """In the order of the codes; those of which nobody has said anything are left out."""
    found: dict[str, int] = dict(sql.select_in(_NUMBERS, keys))
    return [found[key] for key in keys if key in found]


def milestone_numbers(keys: Sequence[str]) -> list[int]:
    """Of the projects of these codes, the earliest first."""
    if not keys:
        return []
    command = (
        f'SELECT "record_id" FROM "store_milestone" WHERE "project" IN ({sql.marks(keys)}) '
        'ORDER BY "due", "record_id" LIMIT %s'
    )
    projects = [f"project:{key}" for key in keys]
    return [number for (number,) in sql.select(command, (*projects, STEPS_MAX))]


def parts_of(key: str) -> list[int]:
    """The milestones of a project, the earliest first, and the matters about it."""
    rows = sql.select(_PARTS, (f"project:{key}", f"project:{key}", PARTS_MAX))
    return [number for number, _, _ in rows]
