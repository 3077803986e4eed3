"""How much room words need, and where labels stand so that none lies over another."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

BOLD = 1.1
"""How much wider bold words are."""
_WIDE = 1.02
_NARROW = frozenset("iljI.,:;'|!()[]· ")
_BROAD = frozenset("mwMW@%—")
_ELLIPSIS = "…"
_FARTHEST = 32


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle from its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    def overlaps(self, other: Box) -> bool:
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )

    def holds(self, other: Box) -> bool:
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.x + other.width <= self.x + self.width
            and other.y + other.height <= self.y + self.height
        )


@dataclass(frozen=True, slots=True)
class Wanted:
    """A label that wants to stand near a point, clear of it by `gap`."""

    x: float
    y: float
    width: float
    height: float
    gap: float


def width_of(words: str, size: float) -> float:
    """Pixels that words take at a font size, rather too many than too few."""
    return size * sum(_share(one) for one in words)


def shortened(words: str, size: float, room: float) -> str:
    """The words as far as they fit, with an ellipsis where they do not."""
    if width_of(words, size) <= room:
        return words
    left = room - width_of(_ELLIPSIS, size)
    kept = ""
    for one in words:
        left -= width_of(one, size)
        if left < 0:
            break
        kept += one
    return f"{kept.rstrip()}{_ELLIPSIS}"


def in_lines(words: str, size: float, room: float, most: int) -> list[str]:
    """The words in at most so many lines, broken at blanks or between Chinese characters."""
    lines: list[str] = []
    rest = words
    while rest and len(lines) < most - 1 and width_of(rest, size) > room:
        end = _break(rest, size, room)
        lines.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return [*lines, shortened(rest, size, room)] if rest else lines


def place_labels(wanted: Sequence[Wanted], taken: Sequence[Box], frame: Box) -> list[Box | None]:
    """A place for each label, in order: inside the frame, over no other and over nothing taken.

    None where no place near its point is left; such a thing keeps its name for readers aloud.
    """
    used = list(taken)
    placed: list[Box | None] = []
    for one in wanted:
        reach = _reach(one)
        near = [other for other in used if other.overlaps(reach)]
        free = (
            box
            for box in _places(one)
            if frame.holds(box) and not any(box.overlaps(other) for other in near)
        )
        box = next(free, None)
        placed.append(box)
        if box is not None:
            used.append(box)
    return placed


def spread(wanted: Sequence[float], apart: float, low: float, high: float) -> list[float]:
    """Positions near those wanted, `apart` or more from each other, between `low` and `high`.

    Their order stays. Where there are too many for the room, they stand evenly closer.
    """
    if not wanted:
        return []
    apart = min(apart, (high - low) / max(len(wanted) - 1, 1))
    order = sorted(range(len(wanted)), key=lambda i: (wanted[i], i))
    found = [0.0] * len(wanted)
    floor = low
    for i in order:
        found[i] = floor = max(wanted[i], floor)
        floor += apart
    ceiling = high
    for i in reversed(order):
        found[i] = min(found[i], ceiling)
        ceiling = found[i] - apart
    return found


def _break(words: str, size: float, room: float) -> int:
    """How many characters of the words stand on the first line."""
    fitting = len(shortened(words, size, room)) - 1
    for end in range(fitting, 0, -1):
        if words[end].isspace() or _is_wide(words[end]) or _is_wide(words[end - 1]):
            return end
    return max(fitting, 1)


def _is_wide(one: str) -> bool:
    return unicodedata.east_asian_width(one) in "WF"


def _share(one: str) -> float:
    """The width of a character in ems."""
    if unicodedata.east_asian_width(one) in "WFA" and one not in "·—–’“”…":
        return _WIDE
    if one in _NARROW:
        return 0.34
    if one in _BROAD:
        return 0.98
    return 0.7 if one.isupper() else 0.59


def _reach(one: Wanted) -> Box:
    """The box within which all places of a label lie."""
    across, down = one.width + one.gap + _FARTHEST, one.height + one.gap + _FARTHEST
    return Box(one.x - across, one.y - down, 2 * across, 2 * down)


def _places(one: Wanted) -> Iterator[Box]:
    """Right, left, above, below and the corners; then the same farther away."""
    width, height = one.width, one.height
    for away in (one.gap, one.gap + 8, one.gap + 18, one.gap + _FARTHEST):
        right, left = one.x + away, one.x - away - width
        above, below = one.y - away - height, one.y + away
        middle_x, middle_y = one.x - width / 2, one.y - height / 2
        for x, y in (
            (right, middle_y),
            (left, middle_y),
            (middle_x, above),
            (middle_x, below),
            (right - away / 3, above + away / 3),
            (right - away / 3, below - away / 3),
            (left + away / 3, above + away / 3),
            (left + away / 3, below - away / 3),
        ):
            yield Box(x, y, width, height)
