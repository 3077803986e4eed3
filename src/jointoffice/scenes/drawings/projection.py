"""Where a longitude and a latitude lie on a schematic: within a core, or at one of its edges."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from statistics import median

from jointoffice.scenes.drawings.labels import Box, spread
from jointoffice.scenes.drawings.scale import Scale

CORE_KM = 450
"""Places nearer than this to the median place make the core."""
BESIDE = 186.0
"""Room left and right of the core for the places that lie beyond it there, with their names."""
ABOVE = 52.0
"""The same above and below it."""

_KM_A_DEGREE = 111.2
_MARGIN = 0.12
_SMALLEST_DEGREES = 0.5
_STEP = 4.0
_ROW = 25.0
_INSET = 14.0


@dataclass(frozen=True, slots=True)
class Spot:
    """A point on the earth, in degrees."""

    latitude: float
    longitude: float


class Edge(Enum):
    WEST = "west"
    EAST = "east"
    NORTH = "north"
    SOUTH = "south"


_UPRIGHT = (Edge.WEST, Edge.EAST)


@dataclass(frozen=True, slots=True)
class Core:
    """The part of the earth that is drawn by longitude and latitude, and its box."""

    west: float
    east: float
    south: float
    north: float
    box: Box

    def at(self, spot: Spot) -> tuple[float, float]:
        """Straight along both axes; what lies beyond comes to lie outside the box."""
        across = (spot.longitude - self.west) / (self.east - self.west)
        down = (self.north - spot.latitude) / (self.north - self.south)
        return self.box.x + across * self.box.width, self.box.y + down * self.box.height

    def edge_of(self, spot: Spot) -> Edge | None:
        """The edge beyond which a spot lies farthest; none where it lies within."""
        beyond = {
            Edge.WEST: self.west - spot.longitude,
            Edge.EAST: spot.longitude - self.east,
            Edge.NORTH: spot.latitude - self.north,
            Edge.SOUTH: self.south - spot.latitude,
        }
        edge = max(beyond, key=lambda one: beyond[one])
        return edge if beyond[edge] > 0 else None


def core_of(spots: Sequence[Spot], frame: Box) -> Core:
    """The core around the median of these spots, with room in the frame for those beyond."""
    near = near_ones(spots)
    south, north = _reach([spot.latitude for spot in near])
    west, east = _reach([spot.longitude for spot in near])
    whole = Core(west, east, south, north, frame)
    edges = {whole.edge_of(spot) for spot in spots}
    left, right = (BESIDE if edge in edges else 0.0 for edge in _UPRIGHT)
    top, bottom = (ABOVE if edge in edges else 0.0 for edge in (Edge.NORTH, Edge.SOUTH))
    width, height = frame.width - left - right, frame.height - top - bottom
    return Core(west, east, south, north, Box(frame.x + left, frame.y + top, width, height))


def at_edges(core: Core, spots: Mapping[str, Spot]) -> dict[str, tuple[Edge, tuple[float, float]]]:
    """The places beyond the core: a column or a row at each edge, in their order there."""
    found = {}
    for edge in Edge:
        keys = [key for key, spot in spots.items() if core.edge_of(spot) is edge]
        for key, point in zip(keys, _along(edge, core, [spots[key] for key in keys]), strict=True):
            found[key] = edge, point
    return found


def parse_spot(words: str) -> Spot | None:
    """`29.6,106.6` → a spot; none where the words are no latitude and longitude."""
    latitude, _, longitude = words.partition(",")
    try:
        spot = Spot(float(latitude), float(longitude))
    except ValueError:
        return None
    fits = abs(spot.latitude) <= 90 and abs(spot.longitude) <= 180  # noqa: PLR2004 - degrees
    return spot if fits else None


def parse_course(words: str) -> list[Spot]:
    """`Yibin 28.76,104.64; Luzhou 28.89,105.43` → the spots, in their order."""
    spots = (parse_spot(town.split()[-1]) for town in words.split(";") if town.split())
    return [spot for spot in spots if spot is not None]


def apart(
    wanted: Sequence[tuple[float, float]], gap: float, frame: Box
) -> list[tuple[float, float]]:
    """The points, in order, each moved as little as keeps it `gap` from those before it."""
    placed: list[tuple[float, float]] = []
    for x, y in wanted:
        inside = (
            min(max(x, frame.x), frame.x + frame.width),
            min(max(y, frame.y), frame.y + frame.height),
        )
        free = (
            one
            for one in _around(*inside, frame)
            if all(math.dist(one, other) >= gap for other in placed)
        )
        placed.append(next(free, inside))
    return placed


def _along(edge: Edge, core: Core, spots: Sequence[Spot]) -> list[tuple[float, float]]:
    box = core.box
    right, bottom = box.x + box.width, box.y + box.height
    if edge in _UPRIGHT:
        x = box.x - _INSET if edge is Edge.WEST else right + _INSET
        up = Scale(core.north, core.south, box.y, bottom)
        wanted = [up.at(spot.latitude) for spot in spots]
        return [(x, y) for y in spread(wanted, _ROW, box.y + _INSET, bottom - _INSET)]
    y = box.y - _INSET if edge is Edge.NORTH else bottom + _INSET
    across = Scale(core.west, core.east, box.x, right)
    wanted = [across.at(spot.longitude) for spot in spots]
    middle = (box.x + right) / 2
    low, high = min(box.x + BESIDE / 2, middle), max(right - BESIDE / 2, middle)
    return [(x, y) for x in spread(wanted, BESIDE, low, high)]


def near_ones(spots: Sequence[Spot]) -> list[Spot]:
    """Those around the median; the median itself where the places lie all around it."""
    assert spots, "a map has at least one place"
    middle = Spot(
        median(spot.latitude for spot in spots), median(spot.longitude for spot in spots)
    )
    near = [spot for spot in spots if _distance_km(middle, spot) <= CORE_KM]
    return near or [middle]


def _distance_km(one: Spot, other: Spot) -> float:
    """Flat, which is near enough within a core."""
    north = one.latitude - other.latitude
    east = (one.longitude - other.longitude) * math.cos(math.radians(one.latitude))
    return math.hypot(north, east) * _KM_A_DEGREE


def _reach(degrees: Sequence[float]) -> tuple[float, float]:
    low, high = min(degrees), max(degrees)
    beside = max((high - low) * _MARGIN, _SMALLEST_DEGREES / 2)
    return low - beside, high + beside


def _around(x: float, y: float, frame: Box) -> Iterator[tuple[float, float]]:
    """The point itself, then points on growing circles around it that lie in the frame."""
    yield x, y
    radius, farthest = _STEP, math.hypot(frame.width, frame.height)
    while radius <= farthest:
        count = max(int(radius * math.tau / (2 * _STEP)), 8)
        for i in range(count):
            turn = math.tau * i / count
            one = x + radius * math.cos(turn), y + radius * math.sin(turn)
            if frame.holds(Box(*one, 0, 0)):
                yield one
        radius += _STEP
