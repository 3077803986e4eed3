"""The drawings of the front page: the map beside the network, and the timeline of the areas."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse

from jointoffice.model.dates import parse_day
from jointoffice.model.language import Language
from jointoffice.scenes import map as map_scene
from jointoffice.scenes import network as network_scene
from jointoffice.scenes import timeline
from jointoffice.scenes.cells import needed_by_lines
from jointoffice.scenes.drawings.bars import WIDE, draw_bars
from jointoffice.scenes.drawings.events import Event
from jointoffice.scenes.drawings.map import SMALL, draw_map, region_of
from jointoffice.scenes.drawings.network import SMALL as SMALL_WIDTH
from jointoffice.scenes.drawings.network import draw_network
from jointoffice.scenes.titles import needed
from jointoffice.store.cells import lines
from jointoffice.store.listing import every
from jointoffice.store.log import contents
from jointoffice.store.map import (
    LEG_FIELDS,
    PLACE_FIELDS,
    map_legs,
    map_places,
    rivers,
)
from jointoffice.store.marks import find_mark, marks
from jointoffice.store.network import parents
from jointoffice.store.site import kinds_here, programme_here
from jointoffice.store.timeline import DATED, area_sums, begun
from jointoffice.web.addresses import addresses
from jointoffice.web.board_timeline import area_keys, dated_lines, frame_of
from jointoffice.web.network import network_lines
from jointoffice.web.reading import Look, speech_of

LEGS_MAX = 30
"""Legs on the map of the front page: those that most need a look."""
PLACES_MAX = 40


def drawings(look: Look) -> dict[str, Any]:
    """None of what there is nothing to draw of, or that is not open."""
    mark = "" if look.known_at is None else look.known_at.name
    programme = programme_here()
    said = contents(), programme.sides, repr(programme.public)
    return dict(_drawn(said, mark, look.day, look.today, (look.language, look.query)))


@lru_cache(maxsize=16)
def _drawn(
    _said: Hashable, mark: str, day: str, today: date, way: tuple[Language, str]
) -> tuple[tuple[str, Any], ...]:
    """The drawings are a function of the logs and of how they are looked at: drawn once."""
    language, query = way
    look = Look(language, today, day, find_mark(mark) if mark else None, query)
    found = _map(look) | _network(look) | _timeline(look)
    return tuple(found.items())


def _map(look: Look) -> dict[str, Any]:
    if "leg" not in kinds_here():
        return {}
    numbers, _ = map_legs(every("leg", look.when), None, LEGS_MAX)
    legs = lines(numbers, look.day, look.known_at, LEG_FIELDS)
    ends = map_scene.ends_of(legs)
    found = [*map_places(ends, look.when, len(ends)), *rivers(look.when)] if ends else []
    places = lines(list(dict.fromkeys(found))[:PLACES_MAX], look.day, look.known_at, PLACE_FIELDS)
    speech = speech_of(look, needed((p.kind, p.key) for p in places) | map_scene.needed(legs))
    shown = map_scene.map_of(legs, places, speech, addresses(look))
    if shown is None:
        return {}
    drawing = draw_map(region_of(shown), SMALL)
    return {"map": drawing, "map_bars": map_scene.mode_bars(legs, speech)}


def _network(look: Look) -> dict[str, Any]:
    said, _ = network_lines(look)
    if not said:
        return {}
    sides = network_scene.Sides(programme_here().sides, parents(look.when))
    speech = speech_of(look, needed_by_lines(said) | {f"party:{one}" for one in sides.sides})
    network = network_scene.network_of(said, sides, speech, addresses(look))
    if network is None:
        return {}
    page = reverse("network") + look.query
    groups = network_scene.groups_of(said, speech)
    few = network_scene.summed(network, groups, page)
    bars = network_scene.tie_bars(few)
    return {"network": draw_network(few, SMALL_WIDTH), "network_bars": bars}


def _timeline(look: Look) -> dict[str, Any]:
    areas = area_keys(look)
    dated = dated_lines(look, (kind for kind in DATED if kind in kinds_here()))
    wanted = needed((line.kind, line.key) for line, _ in dated)
    frame = frame_of(look, dated, speech_of(look, wanted | {f"area:{area}" for area in areas}))
    frame = replace(frame, events=(*frame.events, *_marks(look)))
    bars = timeline.areas_of(area_sums(look.when), areas, begun(look.when), frame)
    return {"timeline": None if bars is None else draw_bars(bars, WIDE), "areas": bars}


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
