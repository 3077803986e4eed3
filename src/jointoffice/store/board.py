"""The tasks that the board shows, narrowed by area and work state."""

from __future__ import annotations

from dataclasses import dataclass

from jointoffice.store import sql

TASKS_MAX = 160
"""Chips that one board has room for; filters narrow down the rest."""


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Empty: not narrowed. `area` is the key of an area, `state` the code of a work state."""

    area: str
    state: str


def board_tasks(narrowed: Narrowed) -> tuple[list[int], int]:
    """The numbers of the tasks shown, by number, and how many there are in all."""
    tests, parameters = ["1 = 1"], list[str | int]()
    if narrowed.area:
        tests.append('x."area" = %s')
        parameters.append(f"area:{narrowed.area}")
    if narrowed.state:
        tests.append('x."state" = %s')
        parameters.append(narrowed.state)
    which = f'FROM "store_task" x WHERE {" AND ".join(tests)}'
    total = sql.select(f"SELECT COUNT(*) {which}", parameters)[0][0]
    command = f'SELECT x."record_id" {which} ORDER BY x."number", x."record_id" LIMIT %s'
    return [number for (number,) in sql.select(command, (*parameters, TASKS_MAX))], total


def area_numbers() -> list[int]:
    """The record numbers of the areas, in their order."""
    rows = sql.select('SELECT "record_id" FROM "store_area" ORDER BY "number", "record_id"')
    return [number for (number,) in rows]
