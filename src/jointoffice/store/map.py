"""The legs, places and rivers that the map draws, narrowed by mode and state of acceptance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from jointoffice.ledger.acceptance import State
from jointoffice.scenes.states import WORST_FIRST
from jointoffice.store import sql

LEGS_MAX = 80
"""Legs that one map has room for; filters narrow down the rest."""
PLACES_MAX = 70
RIVERS_MAX = 12

LEG_FIELDS = (
    "origin",
    "destination",
    "mode",
    "service",
    "distance",
    "days_min",
    "days_max",
    "frequency",
    "opened",
)
"""What is asked of a leg; its state is the worst of these."""
PLACE_FIELDS = ("name_en", "name_zh", "type", "location", "course")


@dataclass(frozen=True, slots=True)
class Narrowed:
    """`mode` is a code, empty for all; `state` none for all."""

    mode: str
    state: State | None


def map_legs(narrowed: Narrowed, most: int) -> tuple[list[int], int]:
    """The numbers of the legs shown, those in dispute first, and how many there are in all."""
    tests, parameters = ["1 = 1"], list[str | int]()
    if narrowed.mode:
        tests.append('x."mode" = %s')
        parameters.append(narrowed.mode)
    if narrowed.state is not None:
        tests.append(f"{_worst()} = {WORST_FIRST.index(narrowed.state)}")
    which = f'FROM "store_leg" x WHERE {" AND ".join(tests)}'
    total = sql.select(f"SELECT COUNT(*) {which}", parameters)[0][0]
    command = f'SELECT x."record_id" {which} ORDER BY {_worst()}, 1 LIMIT %s'
    return [number for (number,) in sql.select(command, (*parameters, most))], total


def map_places(keys: Sequence[str], most: int) -> list[int]:
    """The numbers of the places with these keys and a location, then of others that have one."""
    found = _located(f'r."key" IN ({sql.marks(keys)})', keys, most) if keys else []
    return [*found, *_located(_not_in(keys), keys, most - len(found))]


def rivers() -> list[int]:
    """The numbers of the places of which a course is stated."""
    command = 'SELECT "record_id" FROM "store_place" WHERE "course" <> \'\' ORDER BY 1 LIMIT %s'
    return [number for (number,) in sql.select(command, (RIVERS_MAX,))]


def _not_in(keys: Sequence[str]) -> str:
    return f'r."key" NOT IN ({sql.marks(keys)})' if keys else "1 = 1"


def _located(test: str, keys: Sequence[str], most: int) -> list[int]:
    command = (
        'SELECT r."id" FROM "store_place" x JOIN "store_record" r ON r."id" = x."record_id" '
        f'WHERE x."location" <> \'\' AND {test} ORDER BY r."id" LIMIT %s'
    )
    return [number for (number,) in sql.select(command, (*keys, most))]


def _worst() -> str:
    """The place among `WORST_FIRST` of the state of a leg that most needs looking at."""
    columns = ", ".join(f'x."{name}_state"' for name in LEG_FIELDS)
    cases = " ".join(
        f"WHEN '{state.value}' IN ({columns}) THEN {i}" for i, state in enumerate(WORST_FIRST)
    )
    return f"CASE {cases} ELSE {len(WORST_FIRST)} END"
