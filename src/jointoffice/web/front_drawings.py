"""The drawings of the front page: the map beside the network, and the timeline of the areas."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse

from jointoffice.model.dates import parse_day
from jointoffice.scenes import map as map_scene
from jointoffice.scenes import network as network_scene
from jointoffice.scenes import timeline
from jointoffice.scenes.board import FIELDS as TASK_FIELDS
from jointoffice.scenes.drawings.bars import WIDE, draw_bars
from jointoffice.scenes.drawings.events import Event
from jointoffice.scenes.drawings.map import SMALL, draw_map, region_of
from jointoffice.scenes.drawings.network import SMALL as SMALL_WIDTH
from jointoffice.scenes.drawings.network import draw_network
from jointoffice.scenes.titles import needed
from jointoffice.store.board import Narrowed as TasksNarrowed
from jointoffice.store.board import area_numbers, board_tasks
from jointoffice.store.cells import lines
from jointoffice.store.map import (
    LEG_FIELDS,
    PLACE_FIELDS,
    Narrowed,
    map_legs,
    map_places,
    rivers,
)
from jointoffice.store.marks import marks
from jointoffice.store.network import parents
from jointoffice.store.site import kinds_here, programme_here
from jointoffice.store.timeline import DATED, begun, tasks_on
from jointoffice.web.addresses import addresses
from jointoffice.web.board import dated_lines
from jointoffice.web.network import network_lines
from jointoffice.web.reading import Look, speech_of

LEGS_MAX = 30
"""Legs on the map of the front page: those that most need a look."""
PLACES_MAX = 40


def drawings(look: Look) -> dict[str, Any]:
    """Each is None where there is nothing to draw, or it is not open."""
    return {"map": _map(look), "network": _network(look), **_timeline(look)}


def _map(look: Look) -> Any:
    if "leg" not in kinds_here():
        return None
    numbers, _ = map_legs(Narrowed("", None), LEGS_MAX)
    legs = lines(numbers, look.day, look.known_at, LEG_FIELDS)
    ends = map_scene.ends_of(legs)
    found = [*map_places(ends, len(ends)), *rivers()] if ends else []
    places = lines(list(dict.fromkeys(found))[:PLACES_MAX], look.day, look.known_at, PLACE_FIELDS)
    speech = speech_of(look, needed((p.kind, p.key) for p in places) | map_scene.needed(legs))
    shown = map_scene.map_of(legs, places, speech, addresses(look))
    return None if shown is None else draw_map(region_of(shown), SMALL)


def _network(look: Look) -> Any:
    said, _ = network_lines(look)
    if not said:
        return None
    sides = network_scene.Sides(programme_here().sides, parents())
    speech = speech_of(look, network_scene.needed(said) | {f"party:{one}" for one in sides.sides})
    network = network_scene.network_of(said, sides, speech, addresses(look))
    if network is None:
        return None
    page = reverse("network") + look.query
    groups = network_scene.groups_of(said, speech)
    return draw_network(network_scene.summed(network, groups, page), SMALL_WIDTH)


def _timeline(look: Look) -> dict[str, Any]:
    day, where = date.fromisoformat(look.day), addresses(look)
    sums = list(timeline.summed(_tasks(look), day))
    areas = lines(area_numbers(), look.day, None, ("number",))
    dated = [one for kind in DATED if kind in kinds_here() for one in dated_lines(look, kind)]
    wanted = needed((line.kind, line.key) for line in (*areas, *(one for one, _ in dated)))
    speech = speech_of(look, wanted)
    events = (*timeline.events_of(dated, speech, where), *_marks(look))
    frame = timeline.Frame(speech, where, day, tuple(events))
    bars = timeline.areas_of(sums, [area.key for area in areas], begun(), frame)
    return {"timeline": None if bars is None else draw_bars(bars, WIDE), "areas": bars}


def _tasks(look: Look) -> Iterable[timeline.TaskSaid]:
    """Every task on the day; as known at a mark, as many as the board has room for."""
    if look.known_at is None:
        return tasks_on(look.day)
    numbers, _ = board_tasks(TasksNarrowed("", ""))
    return [
        timeline.TaskSaid(*(line.text(name) for name in ("area", "state", "due", "progress")))
        for line in lines(numbers, look.day, look.known_at, TASK_FIELDS)
    ]


def _marks(look: Look) -> list[Event]:
    """The site's own marks, each leading to the front page as it was known then."""
    return [
        Event(
            parse_day(mark.day),
            mark.name,
            mark.name,
            f"{reverse('front')}?{urlencode({'known_at': mark.name})}",
            "moment",
        )
        for mark in marks()
        if mark.day <= look.day
    ]
