"""The legs of the map: curves between places, each with a mark of its state."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jointoffice.scenes.drawings.labels import Box
from jointoffice.scenes.drawings.svg import Markup, Size, element, link, number, rect, text
from jointoffice.scenes.states import ShownState

HIT = 24.0
"""Pixels across what a finger or a pointer has to meet."""
_BEND = 0.13
_STEP, _STEPS = 6.0, 40
_SHARES = (0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8, 0.14, 0.86)
"""How far along a leg its mark may stand, in order of preference."""


@dataclass(frozen=True, slots=True)
class MapLeg:
    """From place to place, by their keys; `mode` is the class that dashes its line."""

    origin: str
    destination: str
    mode: str
    words: str
    address: str
    state: ShownState | None


@dataclass(frozen=True, slots=True)
class Curve:
    """A leg as it runs: from point to point by way of `bend`."""

    leg: MapLeg
    start: tuple[float, float]
    bend: tuple[float, float]
    end: tuple[float, float]

    def at(self, share: float) -> tuple[float, float]:
        rest = 1 - share
        weights = rest * rest, 2 * share * rest, share * share
        three = zip(self.start, self.bend, self.end, strict=True)
        x, y = (sum(w * one for w, one in zip(weights, axis, strict=True)) for axis in three)
        return x, y


def curves_of(
    legs: Sequence[MapLeg], at: dict[str, tuple[float, float]], box: Box
) -> Iterator[Curve]:
    """Legs between the same two places bend away from each other."""
    seen: Counter[frozenset[str]] = Counter()
    for leg in legs:
        if leg.origin not in at or leg.destination not in at or leg.origin == leg.destination:
            continue
        pair = frozenset((leg.origin, leg.destination))
        order = seen[pair]
        seen[pair] += 1
        start, end = at[leg.origin], at[leg.destination]
        way = 1 if (order % 2 == 0) == (leg.origin < leg.destination) else -1
        bend = way * _BEND * (1 + order // 2) + (way * 0.05 if leg.mode == "river" else 0)
        middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
        if not box.holds(Box(*start, 0, 0)) and not box.holds(Box(*end, 0, 0)):
            middle = _drawn_in(middle, box, math.dist(start, end) / 2)
        across = (start[1] - end[1]) * bend, (end[0] - start[0]) * bend
        yield Curve(leg, start, (middle[0] + across[0], middle[1] + across[1]), end)


def _drawn_in(point: tuple[float, float], box: Box, most: float) -> tuple[float, float]:
    """A third of the way to the middle of the map, so that a leg between edges keeps off them."""
    x, y = point
    across, down = box.x + box.width / 2 - x, box.y + box.height / 2 - y
    share = min(1 / 3, most / max(math.hypot(across, down), 1))
    return x + across * share, y + down * share


def marks_of(curves: Sequence[Curve], taken: Sequence[Box]) -> list[tuple[float, float]]:
    """A place for the mark of each leg: the first on its way that is clear, or nearly so."""
    used = list(taken)
    marks = []
    for curve in curves:
        options = [curve.at(share) for share in _SHARES]
        crowds = [sum(around(x, y).overlaps(box) for box in used) for x, y in options]
        mark = options[crowds.index(min(crowds))]
        used.append(around(*mark))
        marks.append(mark)
    return marks


def draw_leg(curve: Curve, mark: tuple[float, float]) -> Markup:
    (x1, y1), (x2, y2), (x3, y3) = curve.start, curve.bend, curve.end
    numbers = [number(one) for one in (x1, y1, x2, y2, x3, y3)]
    way = "M{} {} Q{} {} {} {}".format(*numbers)
    x, y = mark
    parts = [
        element("path", class_="reach", d=way),
        element("path", class_="way", d=way),
        rect((x - HIT / 2, y - HIT / 2), Size(HIT, HIT), "hit"),
    ]
    state = curve.leg.state
    if state is not None:
        parts.append(element("circle", class_="back", cx=x, cy=y, r=7.5))
        parts.append(text(state.mark, x, y + 5, "state-mark middle"))
    code = f" {state.code}" if state is not None else ""
    words = curve.leg.words if state is None else f"{curve.leg.words}, {state.word}"
    return link(curve.leg.address, words, parts, f"leg mode-{curve.leg.mode}{code}")


def ways_of(curves: Sequence[Curve]) -> list[Box]:
    """Small boxes along the legs: names keep off them where they can."""
    return [
        Box(x - _STEP / 2, y - _STEP / 2, _STEP, _STEP)
        for curve in curves
        for x, y in (curve.at(i / _STEPS) for i in range(1, _STEPS))
    ]


def around(x: float, y: float) -> Box:
    """The box of a point that can be met."""
    return Box(x - HIT / 2, y - HIT / 2, HIT, HIT)
