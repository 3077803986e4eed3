"""Rivers on the map: smooth lines through the towns on their banks."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from jointoffice.scenes.drawings.labels import BOLD, Box, Wanted, place_labels, width_of
from jointoffice.scenes.drawings.projection import Core, Spot
from jointoffice.scenes.drawings.svg import Markup, element, link, number, rect, text
from jointoffice.scenes.drawings.svg import Size as Area

_FONT = 12.5
_LINE = 16
_HIT = 24


@dataclass(frozen=True, slots=True)
class MapRiver:
    """`course` runs from the source to the mouth, through towns."""

    name: str
    words: str
    address: str
    course: tuple[Spot, ...]


def draw_rivers(
    rivers: Sequence[MapRiver], core: Core, taken: Sequence[Box], clip: str
) -> Iterator[Markup]:
    """Each river as far as it runs within the core, with its name where there is room beside it.

    `clip` is the id of the clip path of the core.
    """
    used = list(taken)
    for river in rivers:
        points = [core.at(spot) for spot in river.course]
        way = smooth(points)
        parts = [element("path", class_="water", d=way, clip_path=f"url(#{clip})")]
        label = _label(river, points, used, core.box)
        if label is not None:
            used.append(label)
            parts.append(rect((label.x, label.y - 4), Area(label.width, _HIT), "hit"))
            parts.append(text(river.name, label.x, label.y + 12, "river-name"))
        yield link(river.address, river.words, parts, "river")


def smooth(points: Sequence[tuple[float, float]]) -> str:
    """A curve through all points (Catmull and Rom), as the `d` of a path."""
    assert points, "a river without a course is not drawn"
    ends = [points[0], *points, points[-1]]
    way = f"M{number(points[0][0])} {number(points[0][1])}"
    for one, start, end, after in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        turns = (
            start[0] + (end[0] - one[0]) / 6,
            start[1] + (end[1] - one[1]) / 6,
            end[0] - (after[0] - start[0]) / 6,
            end[1] - (after[1] - start[1]) / 6,
        )
        way += " C" + " ".join(number(place) for place in (*turns, *end))
    return way


def _label(
    river: MapRiver, points: Sequence[tuple[float, float]], used: Sequence[Box], frame: Box
) -> Box | None:
    """Beside the middle of the longest reach that leaves room."""
    width = width_of(river.name, _FONT) * BOLD
    for start, end in sorted(pairwise(points), key=lambda ends: -math.dist(*ends)):
        x, y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
        if frame.holds(Box(x, y, 0, 0)):
            (found,) = place_labels([Wanted(x, y, width, _LINE, 6)], used, frame)
            if found is not None:
                return found
    return None
