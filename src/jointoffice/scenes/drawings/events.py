"""Things of one day above a time axis: conferences, agreements, marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from jointoffice.scenes.drawings.labels import BOLD, Box, spread, width_of
from jointoffice.scenes.drawings.scale import Scale
from jointoffice.scenes.drawings.svg import Markup, Size, link, path, polygon, rect, text

EVENTS_HEIGHT = 30
_HIT = 24
_FONT = 12.5


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

    Words stand beside a flag where there is room, and are read out in any case.
    """
    if not events:
        return []
    ordered = sorted(events, key=lambda event: event.day)
    half = _HIT / 2
    days = [scale.on(event.day) for event in ordered]
    places = spread(days, _HIT, scale.start + half, scale.end - half)
    words = _words(ordered, places, scale)
    return [
        _event(event, said, ((x, 18), (day, below.y), (day, below.y + below.height)))
        for event, x, day, said in zip(ordered, places, days, words, strict=True)
    ]


def _words(events: Sequence[Event], places: Sequence[float], scale: Scale) -> Iterator[Markup]:
    """Right of the flag where they fit before the next one, else left of it, else nowhere."""
    half = _HIT / 2
    free = scale.start
    for event, x, after in zip(events, places, (*places[1:], scale.end + half), strict=True):
        width = width_of(event.name, _FONT) * BOLD
        if x + half + width <= after - half:
            yield text(event.name, x + half, 16, "event-words")
            free = x + half + width
        elif free + width <= x - half:
            yield text(event.name, x - half, 16, "event-words end")
            free = x + half
        else:
            yield Markup("")
            free = x + half


def _event(event: Event, words: Markup, pole: Sequence[tuple[float, float]]) -> Markup:
    x, half = pole[0][0], _HIT / 2
    parts = (
        path(pole, "pole"),
        rect((x - half, 0), Size(_HIT, _HIT), "hit"),
        polygon(((x - 6, 5), (x + 6, 5), (x, 18)), "flag"),
        words,
    )
    return link(event.address, event.words, parts, f"event {event.kind}")
