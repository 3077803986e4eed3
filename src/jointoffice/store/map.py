"""The legs, places and rivers that the map draws, narrowed by mode and state of acceptance."""

from __future__ import annotations

from collections.abc import Sequence

from jointoffice.ledger.acceptance import State
from jointoffice.scenes.states import WORST_FIRST
from jointoffice.store import sql
from jointoffice.store.listing import every
from jointoffice.store.marks import When
from jointoffice.store.narrowing import Selection
from jointoffice.store.standing_then import Text, Worst

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


_WORST = Worst(LEG_FIELDS)


def map_legs(selection: Selection, state: State | None, most: int) -> tuple[list[int], int]:
    """The numbers of the legs shown, those in dispute first, and how many there are in all.

    With a state only those of which it is the worst.
    """
    which, parameters = selection.rows(_WORST)
    worst = selection.worst_of(_WORST)
    if state is not None:
        which = f"{which} AND {worst} = {WORST_FIRST.index(state)}"
    total = sql.select(f"SELECT COUNT(*) FROM {which}", parameters)[0][0]
    command = f'SELECT x."record_id" FROM {which} ORDER BY {worst}, 1 LIMIT %s'
    return [number for (number,) in sql.select(command, (*parameters, most))], total


def map_places(keys: Sequence[str], when: When, most: int) -> list[int]:
    """The numbers of the places with these keys and a location, then of others that have one."""
    found = _located(f'r."key" IN ({sql.marks(keys)})', keys, when, most) if keys else []
    return [*found, *_located(_not_in(keys), keys, when, most - len(found))]


def rivers(when: When) -> list[int]:
    """The numbers of the places of which a course is stated."""
    which, parameters = every("place", when).rows(Text("course"))
    command = f'SELECT x."record_id" FROM {which} AND x."course" <> \'\' ORDER BY 1 LIMIT %s'
    return [number for (number,) in sql.select(command, (*parameters, RIVERS_MAX))]


def _not_in(keys: Sequence[str]) -> str:
    return f'r."key" NOT IN ({sql.marks(keys)})' if keys else "1 = 1"


def _located(test: str, keys: Sequence[str], when: When, most: int) -> list[int]:
    places, parameters = every("place", when).table(Text("location"))
    command = (
        f'SELECT x."record_id" FROM {places} x JOIN "store_record" r ON r."id" = x."record_id" '
        f'WHERE x."location" <> \'\' AND {test} ORDER BY x."record_id" LIMIT %s'
    )
    return [number for (number,) in sql.select(command, (*parameters, *keys, most))]
