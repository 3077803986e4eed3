"""The map: rivers through their towns, places, and legs by mode and state; no borders."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from jointoffice.scenes.drawings.labels import (
    Box,
    Wanted,
    place_labels,
    shortened,
    width_of,
)
from jointoffice.scenes.drawings.legs import (
    HIT,
    MapLeg,
    around,
    curves_of,
    draw_leg,
    marks_of,
    ways_of,
)
from jointoffice.scenes.drawings.projection import (
    BESIDE,
    Core,
    Edge,
    Spot,
    apart,
    at_edges,
    core_of,
    near_ones,
)
from jointoffice.scenes.drawings.rivers import MapRiver, draw_rivers
from jointoffice.scenes.drawings.svg import (
    Caption,
    Drawing,
    Markup,
    Size,
    drawing,
    element,
    group,
    line,
    link,
    rect,
    text,
)

SIZE = Size(1132, 660)
SMALL = Size(552, 460)

_FONT = 12.5
_LINE = 16
_GAP = 27
_EDGE = 16
_FAR = 18
"""A name farther from its dot than this has a line to it."""
_NAME_MAX = 260
_SHORT_NAME_MAX = 130


@dataclass(frozen=True, slots=True)
class MapPlace:
    """`name` is written beside the dot where there is room, `words` are read out."""

    key: str
    name: str
    words: str
    address: str
    spot: Spot


@dataclass(frozen=True, slots=True)
class Map:
    """Legs between places that are not among `places` are not drawn; `beyond` names the margin."""

    caption: Caption
    places: tuple[MapPlace, ...]
    legs: tuple[MapLeg, ...]
    rivers: tuple[MapRiver, ...]
    beyond: str


@dataclass(frozen=True, slots=True)
class _Label:
    """A name as it is written, and where."""

    words: str
    box: Box


def region_of(shown: Map) -> Map:
    """The map without what lies beyond its core, for where there is little room."""
    near = set(near_ones([place.spot for place in shown.places]))
    places = tuple(place for place in shown.places if place.spot in near)
    keys = {place.key for place in places}
    legs = tuple(leg for leg in shown.legs if leg.origin in keys and leg.destination in keys)
    return replace(shown, places=places, legs=legs) if places else shown


@lru_cache(maxsize=16)
def draw_map(shown: Map, size: Size) -> Drawing:
    """The map; every place, leg and river on it is a link. Remembered, since labels take long."""
    frame = Box(_EDGE, _EDGE, size.width - 2 * _EDGE, size.height - 2 * _EDGE)
    core = core_of([place.spot for place in shown.places], frame)
    points, fixed = _points(shown.places, core)
    at = {place.key: point for place, point in zip(shown.places, points, strict=True)}
    curves = list(curves_of(shown.legs, at, core.box))
    taken = [around(x, y) for x, y in points]
    taken += (label.box for label in fixed.values())
    marks = marks_of(curves, taken)
    taken += (around(x, y) for x, y in marks)
    ways = ways_of(curves)
    named = list(zip(shown.places, points, strict=True))
    inside = [(place, point) for place, point in named if place.key not in fixed]
    labels = _labels(inside, taken, ways, core.box) | fixed
    taken += (label.box for label in labels.values())
    parts = [
        _ground(shown, core, size),
        *draw_rivers(shown.rivers, core, [*taken, *ways], f"{shown.caption.name}-core"),
        *(draw_leg(curve, mark) for curve, mark in zip(curves, marks, strict=True)),
        *(_place(place, point, labels.get(place.key)) for place, point in named),
    ]
    return drawing(shown.caption, size, parts, len(curves) + len(points) + len(shown.rivers))


def _points(
    places: Sequence[MapPlace], core: Core
) -> tuple[list[tuple[float, float]], dict[str, _Label]]:
    """Where each place stands, and the labels of those at the edges."""
    edges = at_edges(core, {place.key: place.spot for place in places})
    inside = [place for place in places if place.key not in edges]
    wanted = [core.at(place.spot) for place in inside]
    moved = zip(inside, apart(wanted, _GAP, _within(core.box, _GAP / 2)), strict=True)
    at = {place.key: point for place, point in moved}
    at |= {key: point for key, (_, point) in edges.items()}
    labels = {
        place.key: _edge_label(place, *edges[place.key])
        for place in places
        if place.key in edges and _has_room(edges[place.key], edges)
    }
    return [at[place.key] for place in places], labels


def _has_room(
    one: tuple[Edge, tuple[float, float]],
    edges: Mapping[str, tuple[Edge, tuple[float, float]]],
) -> bool:
    """Whether the others at the same edge leave room for a name."""
    edge, (x, y) = one
    others = [at for other, at in edges.values() if other is edge and at != (x, y)]
    if edge in (Edge.WEST, Edge.EAST):
        return all(abs(other - y) >= _LINE for _, other in others)
    return all(abs(other - x) >= BESIDE - 1 for other, _ in others)


def _edge_label(place: MapPlace, edge: Edge, point: tuple[float, float]) -> _Label:
    x, y = point
    words = shortened(place.name, _FONT, BESIDE - 30)
    width = width_of(words, _FONT)
    left = {Edge.WEST: x - 10 - width, Edge.EAST: x + 10}.get(edge, x - width / 2)
    top = {Edge.NORTH: y - 10 - _LINE, Edge.SOUTH: y + 10}.get(edge, y - _LINE / 2)
    return _Label(words, Box(left, top, width, _LINE))


def _ground(shown: Map, core: Core, size: Size) -> Markup:
    """The core lies on paper; beyond its edges stand the places that are too far for it."""
    box = core.box
    corners = {"x": box.x, "y": box.y, "width": box.width, "height": box.height, "rx": 10.0}
    clip = element("clipPath", element("rect", **corners), id=f"{shown.caption.name}-core")
    ground = element("rect", class_="beyond", width=size.width, height=size.height, rx=8)
    parts = [clip, ground, element("rect", class_="core", **corners)]
    if box.width < size.width - 2 * _EDGE or box.height < size.height - 2 * _EDGE:
        parts.append(text(shown.beyond, size.width - 10, size.height - 8, "tick end"))
    return group(parts, "ground")


def _labels(
    named: Sequence[tuple[MapPlace, tuple[float, float]]],
    taken: Sequence[Box],
    ways: Sequence[Box],
    frame: Box,
) -> dict[str, _Label]:
    """Names beside the dots within the core, those of the first places first.

    Off the legs if they can be, whole if they fit.
    """
    found: dict[str, _Label] = {}
    for place, (x, y) in named:
        used = [*taken, *(label.box for label in found.values())]
        for room, also in ((_NAME_MAX, ways), (_NAME_MAX, ()), (_SHORT_NAME_MAX, ())):
            words = shortened(place.name, _FONT, room)
            wanted = Wanted(x, y, width_of(words, _FONT), _LINE, 8)
            (box,) = place_labels([wanted], [*used, *also], frame)
            if box is not None:
                found[place.key] = _Label(words, box)
                break
    return found


def _place(place: MapPlace, point: tuple[float, float], label: _Label | None) -> Markup:
    x, y = point
    hit = rect((x - HIT / 2, y - HIT / 2), Size(HIT, HIT), "hit")
    parts = [hit, element("circle", class_="dot", cx=x, cy=y, r=4.5)]
    if label is not None:
        parts.append(_leader(point, label.box))
        parts.append(text(label.words, label.box.x, label.box.y + 12, "place-name"))
    return link(place.address, place.words, parts, "place")


def _leader(point: tuple[float, float], box: Box) -> Markup:
    """A thin line from a dot to its name, where that stands apart."""
    x = min(max(point[0], box.x), box.x + box.width)
    y = min(max(point[1], box.y), box.y + box.height)
    return line(point, (x, y), "to-name") if math.dist(point, (x, y)) > _FAR else Markup("")


def _within(box: Box, by: float) -> Box:
    return Box(box.x + by, box.y + by, box.width - 2 * by, box.height - 2 * by)
