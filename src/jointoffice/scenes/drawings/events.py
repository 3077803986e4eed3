"""Things of one day above a time axis: conferences, agreements, marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from jointoffice.scenes.drawings.labels import BOLD, Box, spread, width_of
from jointoffice.scenes.drawings.scale import Scale
from jointoffice.scenes.drawings.svg import Markup, Size, link, path, polygon, rect, text

EVENTS_HEIGHT = 46
FIRST = ("conference", "moment")
"""The kinds whose names are written before those of others, while there is room."""
_HIT = 24
_FONT = 12.5
_LINE = 15
_TOP = 17


@dataclass(frozen=True, slots=True)
class Event:
    """Something of one day: a conference, an agreement; `kind` is its class.

    `name` is written where there is room, `words` are read out.
    """

    day: date
    name: str
    words: str
    address: str
    kind: str


def draw_events(events: Sequence[Event], scale: Scale, below: Box) -> list[Markup]:
    """A flag each, apart from each other, with a line down through what lies `below`.

    The names stand above the flags, as far as they find room there.
    """
    ordered = sorted(events, key=lambda event: event.day)
    half = _HIT / 2
    days = [scale.on(event.day) for event in ordered]
    places = spread(days, _HIT, scale.start + half, scale.end - half)
    names = _names(ordered, places, scale)
    return [
        _event(event, names[i], ((x, _TOP + 16), (day, below.y), (day, below.y + below.height)))
        for i, (event, x, day) in enumerate(zip(ordered, places, days, strict=True))
    ]


def _names(events: Sequence[Event], places: Sequence[float], scale: Scale) -> dict[int, Markup]:
    """The names that are written: those of `FIRST` kinds before the others, the latest first."""
    order = sorted(range(len(events)), key=lambda i: (events[i].kind not in FIRST, -i))
    used: list[Box] = []
    names = dict.fromkeys(order, Markup(""))
    for i in order:
        width = width_of(events[i].name, _FONT) * BOLD
        starts = (places[i] - 6, places[i] - width + 6, places[i] - width / 2)
        boxes = (Box(x - 5, 0, width + 10, _LINE) for x in starts)
        fitting = (
            box
            for box in boxes
            if box.x >= 0
            and box.x + width <= scale.end
            and not any(box.overlaps(other) for other in used)
        )
        box = next(fitting, None)
        if box is not None:
            used.append(box)
            names[i] = text(events[i].name, box.x + 5, 12, "event-words")
    return names


def _event(event: Event, name: Markup, pole: Sequence[tuple[float, float]]) -> Markup:
    x, half = pole[0][0], _HIT / 2
    parts = (
        path(pole, "pole"),
        rect((x - half, _TOP - 3), Size(_HIT, _HIT), "hit"),
        polygon(((x - 6, _TOP + 2), (x + 6, _TOP + 2), (x, _TOP + 15)), "flag"),
        name,
    )
    return link(event.address, event.words, parts, f"event {event.kind}")
