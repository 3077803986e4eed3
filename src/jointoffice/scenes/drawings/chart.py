"""An indicator as lines over time: accepted values, each side's words, targets, plan, forecast."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from jointoffice.model.language import Language
from jointoffice.scenes.amounts import amount_text
from jointoffice.scenes.drawings.labels import BOLD, shortened, spread
from jointoffice.scenes.drawings.scale import Scale, day_ticks, days_scale, round_numbers
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
    path,
    plain,
    polygon,
    rect,
    text,
)
from jointoffice.scenes.states import ShownState

SIZE = Size(860, 340)
SLOTS = 6
"""Colours and marks of series; a seventh series has those of the first."""

_LEFT, _RIGHT, _TOP, _BOTTOM = 72, 176, 30, 30
_FONT = 12.5
_LABEL_APART = 17
_TICKS = 5
_TICK_ROOM = 110
_HIT = 24
_MARK = 4.5
_PADDING = 0.06


class Style(Enum):
    """How a series is drawn: the class of its line."""

    ACCEPTED = "accepted"
    """What the register shows: a solid line, each point with its state."""
    SAID = "said"
    """What one side says, where the sides differ: hollow points, a thin line."""
    TARGET = "target"
    """What is aimed at: bars across, a dashed line."""
    PLAN = "plan"
    """The path from baseline to target: a pale line."""
    FORECAST = "forecast"
    """The middle of what is expected: a dotted line."""


@dataclass(frozen=True, slots=True)
class Point:
    """A figure of a period; `words` say whose and how much, `address` is where it is written.

    `day` is the period's first day, so that a year's figure stands above that year's name.
    """

    day: date
    value: Decimal
    words: str
    address: str
    state: ShownState | None


@dataclass(frozen=True, slots=True)
class Series:
    """`slot` picks colour and mark: the same for everything of one party."""

    name: str
    slot: int
    style: Style
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class RangePoint:
    day: date
    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class Band:
    """Between what and what a forecast lies."""

    name: str
    slot: int
    points: tuple[RangePoint, ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """How far a figure lies from its target or from the other side's, on one day."""

    day: date
    low: Decimal
    high: Decimal
    words: str


@dataclass(frozen=True, slots=True)
class Chart:
    """`unit` is the canonical unit of all values; `unit_words` name it above the axis."""

    caption: Caption
    unit: str
    unit_words: str
    language: Language
    series: tuple[Series, ...]
    bands: tuple[Band, ...] = ()
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class _Axes:
    across: Scale
    up: Scale
    ticks: tuple[float, ...]


def draw_chart(chart: Chart, size: Size) -> Drawing:
    """The chart; every point of every series is a link, so that as many can be focused."""
    axes = _axes(chart, size)
    parts = [
        _grid(chart, axes, size),
        *(_band(band, axes) for band in chart.bands),
        *(_line(series, axes) for series in chart.series),
        *(_gap(gap, axes) for gap in chart.gaps),
        _names(chart, axes, size),
        *(_point(series, point, axes) for series in chart.series for point in series.points),
    ]
    return drawing(chart.caption, size, parts, sum(len(one.points) for one in chart.series))


def days_of(chart: Chart) -> tuple[date, date]:
    """The first and the last day that the chart shows; one day twice where it shows one."""
    days = [point.day for series in chart.series for point in series.points]
    days += [point.day for band in chart.bands for point in band.points]
    assert days, "an empty chart is not drawn: say instead what will be here"
    return min(days), max(days)


def _values(chart: Chart) -> Iterator[Decimal]:
    for series in chart.series:
        yield from (point.value for point in series.points)
    for band in chart.bands:
        for point in band.points:
            yield from (point.low, point.high)
    for gap in chart.gaps:
        yield from (gap.low, gap.high)


def _axes(chart: Chart, size: Size) -> _Axes:
    values = [float(value) for value in _values(chart)]
    low, high = min(values), max(values)
    if 0 < low < high / 2:
        low = 0.0
    ticks = round_numbers(low, high, _TICKS)
    up = Scale(min(ticks), max(ticks), size.height - _BOTTOM, _TOP)
    inset = (size.width - _LEFT - _RIGHT) * _PADDING
    across = days_scale(*days_of(chart), _LEFT + inset, size.width - _RIGHT - inset)
    return _Axes(across, up, tuple(ticks))


def _grid(chart: Chart, axes: _Axes, size: Size) -> Markup:
    right = size.width - _RIGHT
    parts = [text(chart.unit_words, 0, 12, "tick")]
    for tick in axes.ticks:
        y = axes.up.at(tick)
        parts.append(line((_LEFT, y), (right, y), "zero" if tick == 0 else "grid"))
        parts.append(text(_tick_words(tick, chart), _LEFT - 8, y + 4, "tick end"))
    days = day_ticks(axes.across, _TICK_ROOM, chart.language)
    parts += (text(day.words, day.at, size.height - 8, "tick middle") for day in days)
    return group(parts, "axes")


def _tick_words(tick: float, chart: Chart) -> str:
    unit = chart.unit if chart.unit == "%" else "1"
    return amount_text(Decimal(repr(tick)).normalize() + 0, unit, chart.language)


def _band(band: Band, axes: _Axes) -> Markup:
    points = sorted(band.points, key=lambda point: point.day)
    edge = [_at(axes, point.day, point.high) for point in points]
    edge += [_at(axes, point.day, point.low) for point in reversed(points)]
    return group((element("title", plain(band.name)), polygon(edge, "range")), _slot("band", band))


def _line(series: Series, axes: _Axes) -> Markup:
    points = sorted(series.points, key=lambda point: point.day)
    places = (_at(axes, point.day, point.value) for point in points)
    return path(places, _slot(f"line {series.style.value}", series))


def _gap(gap: Gap, axes: _Axes) -> Markup:
    x, top = _at(axes, gap.day, gap.high)
    _, bottom = _at(axes, gap.day, gap.low)
    return group(
        (
            line((x, top), (x, bottom), "gap"),
            line((x - 5, top), (x + 5, top), "gap"),
            line((x - 5, bottom), (x + 5, bottom), "gap"),
            text(gap.words, x - 8, (top + bottom) / 2 + 4, "gap-words end"),
        ),
        "gap-mark",
    )


def _names(chart: Chart, axes: _Axes, size: Size) -> Markup:
    """The name of each series behind its last point, with a line to it where it had to move."""
    shown = [one for one in chart.series if one.points]
    lasts = [max(one.points, key=lambda point: point.day) for one in shown]
    ends = [_at(axes, last.day, last.value) for last in lasts]
    places = spread([y for _, y in ends], _LABEL_APART, _TOP, size.height - _BOTTOM)
    x = size.width - _RIGHT + 14
    parts = []
    for series, (end_x, end_y), y in zip(shown, ends, places, strict=True):
        leader = ((end_x + 8, end_y), (x - 12, y), (x - 4, y))
        parts.append(path(leader, _slot("leader", series)))
        words = shortened(series.name, _FONT * BOLD, _RIGHT - 16)
        parts.append(text(words, x, y + 4, _slot("series", series)))
    return group(parts, "names")


def _point(series: Series, point: Point, axes: _Axes) -> Markup:
    x, y = _at(axes, point.day, point.value)
    state = f" {point.state.code}" if point.state is not None else ""
    words = point.words if point.state is None else f"{point.words} {point.state.word}"
    hit = rect((x - _HIT / 2, y - _HIT / 2), Size(_HIT, _HIT), "hit")
    class_ = _slot(f"point {series.style.value}{state}", series)
    return link(point.address, words, (hit, _mark(series, x, y)), class_)


def _mark(series: Series, x: float, y: float) -> Markup:
    """A shape of its own for each slot, since colour is never alone; a bar for a target."""
    if series.style is Style.TARGET:
        return rect((x - 7, y - 1.5), Size(14, 3), "mark")
    size = _MARK
    match series.slot % SLOTS:
        case 0:
            return element("circle", class_="mark", cx=x, cy=y, r=size)
        case 1:
            return rect((x - size, y - size), Size(2 * size, 2 * size), "mark")
        case slot:
            corners = ((x + 6 * right, y + 6 * down) for right, down in _SHAPES[slot])
            return polygon(corners, "mark")


_SHAPES = {
    2: ((0, -1), (1, 0.8), (-1, 0.8)),
    3: ((0, -1), (1, 0), (0, 1), (-1, 0)),
    4: ((0, 1), (1, -0.8), (-1, -0.8)),
    5: ((-0.5, -1), (0.5, -1), (1, 0), (0.5, 1), (-0.5, 1), (-1, 0)),
}
"""Triangle, diamond, triangle upside down, hexagon: corners around the middle."""


def _slot(class_: str, one: Series | Band) -> str:
    return f"{class_} slot-{one.slot % SLOTS}"


def _at(axes: _Axes, day: date, value: Decimal) -> tuple[float, float]:
    return axes.across.on(day), axes.up.at(float(value))
