"""Work over time as bars: done solid, planned pale, a hairline where it was before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from jointoffice.model.language import Language
from jointoffice.scenes.drawings.events import EVENTS_HEIGHT, Event, draw_events
from jointoffice.scenes.drawings.labels import BOLD, Box, shortened, width_of
from jointoffice.scenes.drawings.scale import Scale, day_ticks, days_scale
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

WIDE = 1132
"""Pixels across the whole page; `draw_bars` takes any width of 480 or more."""

_NAMES_SHARE = 0.32
_NAMES_MAX = 350
_ROW = 28
_GROUP_ROW = 32
_BAR = 10
_AXIS = 26
_BOTTOM = 10
_RIGHT = 14
_FONT = 12.5
_TICK_ROOM = 60
_DAYS_BESIDE = 20
_SHORTEST = 4
_STUB = 26
"""Pixels of a bar of which only one end is known."""


@dataclass(frozen=True, slots=True)
class Step:
    """A milestone on a bar."""

    day: date
    words: str
    is_reached: bool


@dataclass(frozen=True, slots=True)
class Bar:
    """One piece of work.

    `start` or `finish` is none where nobody said it: the bar then has an open end, at the right
    after today; with neither the row has its name only. `done` is the share that is done, 0 to 1.
    `before` is the finish as it stood at the last conference. `words` are read out; `note` is
    written beside the name.
    """

    name: str
    lang: str
    address: str
    start: date | None
    finish: date | None
    done: float
    before: date | None
    words: str
    state: ShownState | None
    is_late: bool = False
    steps: tuple[Step, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class BarGroup:
    """Bars of one area, category or side; without a name they stand under no heading."""

    name: str
    lang: str
    address: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Bars:
    """`today` is the day that is looked at, `today_words` what it is called."""

    caption: Caption
    language: Language
    today: date
    today_words: str
    groups: tuple[BarGroup, ...]
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class _Row:
    """A heading or a bar, and the middle of its row."""

    y: float
    heading: BarGroup | None
    bar: Bar | None


def draw_bars(bars: Bars, width: float) -> Drawing:
    """The drawing; each bar, each named heading with an address and each event is a link."""
    left = min(width * _NAMES_SHARE, _NAMES_MAX)
    rows = list(_rows(bars))
    bottom = rows[-1].y + _ROW / 2 if rows else _top(bars)
    size = Size(width, bottom + _BOTTOM)
    scale = days_scale(*_span(bars), left + 14, width - _RIGHT)
    events = draw_events(bars.events, scale, Box(0, _top(bars), width, bottom - _top(bars)))
    parts = [
        _axis(bars, scale, size),
        *(_heading(row.y, row.heading, left, size) for row in rows if row.heading),
        *(_bar(row.y, row.bar, left, (scale, bars.today)) for row in rows if row.bar),
        _today(bars, scale, size),
        *events,
    ]
    linked = sum(bool(group_.name and group_.address) for group_ in bars.groups)
    count = sum(len(group_.bars) for group_ in bars.groups)
    return drawing(bars.caption, size, parts, count + linked + len(events))


def _top(bars: Bars) -> float:
    return _AXIS + (EVENTS_HEIGHT if bars.events else 0)


def _rows(bars: Bars) -> Iterator[_Row]:
    y = _top(bars)
    for group_ in bars.groups:
        if group_.name:
            yield _Row(y + _GROUP_ROW / 2, group_, None)
            y += _GROUP_ROW
        for bar in group_.bars:
            yield _Row(y + _ROW / 2, None, bar)
            y += _ROW


def _span(bars: Bars) -> tuple[date, date]:
    """From the first day shown to the last, with some days beside."""
    days = [bars.today, *(event.day for event in bars.events)]
    for bar in (bar for group_ in bars.groups for bar in group_.bars):
        days += filter(None, (bar.start, bar.finish, bar.before))
        days += (step.day for step in bar.steps)
    first, last = min(days).toordinal(), max(days).toordinal()
    beside = max((last - first) // _DAYS_BESIDE, _DAYS_BESIDE)
    lowest, highest = date.min.toordinal(), date.max.toordinal()
    return (
        date.fromordinal(max(first - beside, lowest)),
        date.fromordinal(min(last + beside, highest)),
    )


def _axis(bars: Bars, scale: Scale, size: Size) -> Markup:
    """The ticks; their words give way to those of today."""
    top = _top(bars)
    parts = [line((scale.start, top), (scale.end, top), "rule")]
    today, ends = _today_at(bars, scale)
    for tick in day_ticks(scale, _TICK_ROOM, bars.language):
        parts.append(line((tick.at, top), (tick.at, size.height - _BOTTOM), "grid"))
        half = width_of(tick.words, _FONT) / 2
        is_inside = scale.start <= tick.at - half and tick.at + half <= scale.end
        if is_inside and abs(tick.at - today) > half + ends + 8:
            parts.append(text(tick.words, tick.at, top - 9, "tick middle"))
    return group(parts, "axes")


def _today_at(bars: Bars, scale: Scale) -> tuple[float, float]:
    """The middle of the words of today, which stay within the axis, and half their width."""
    half = width_of(bars.today_words, _FONT) * BOLD / 2
    return min(max(scale.on(bars.today), scale.start + half), scale.end - half), half


def _today(bars: Bars, scale: Scale, size: Size) -> Markup:
    x, top = scale.on(bars.today), _top(bars)
    at, _ = _today_at(bars, scale)
    parts = (
        line((x, top - 5), (x, size.height - _BOTTOM), "today-line"),
        text(bars.today_words, at, top - 9, "today-words middle"),
    )
    return group(parts, "today")


def _heading(y: float, heading: BarGroup, left: float, size: Size) -> Markup:
    words = text(shortened(heading.name, _FONT * BOLD * BOLD, size.width), 0, y + 6, "heading")
    if not heading.address:
        return words
    hit = rect((0, y - 12), Size(left, 26), "hit")
    return link(heading.address, heading.name, (hit, words), "head")


def _bar(y: float, bar: Bar, left: float, days: tuple[Scale, date]) -> Markup:
    """A row: name and bar are one link."""
    scale, today = days
    hit = rect((0, y - _ROW / 2 + 1), Size(scale.end, _ROW - 2), "hit row")
    room = left - 18 - (width_of(bar.note, _FONT) + 10 if bar.note else 0)
    parts = [hit, text(shortened(bar.name, _FONT, room), 16, y + 4, "name")]
    if bar.note:
        parts.append(text(bar.note, left, y + 4, "note end"))
    if bar.state is not None:
        parts.append(text(bar.state.mark, 0, y + 4, f"state-mark {bar.state.code}"))
    parts += _body(y, bar, scale, today)
    class_ = "bar late" if bar.is_late else "bar"
    state = bar.state.word if bar.state is not None else ""
    said = ", ".join(filter(None, (bar.name, bar.words, state)))
    return link(bar.address, said, parts, class_)


def _body(y: float, bar: Bar, scale: Scale, today: date) -> Iterator[Markup]:
    """The bar itself, its hairline and its steps."""
    start, end = _ends(bar, scale, today)
    top = y - _BAR / 2
    if end is not None:
        yield rect((start, top), Size(end - start, _BAR), "planned")
        if bar.done > 0:
            share = min(bar.done, 1.0)
            yield rect((start, top), Size((end - start) * share, _BAR), "done")
        if bar.start is None:
            yield path(((start - 14, y), (start, y)), "open")
        if bar.finish is None:
            yield path(((end, y), (end + 14, y)), "open")
    if bar.before is not None:
        yield from _before(y, start if end is not None else None, scale.on(bar.before))
    for step in bar.steps:
        yield _step(y, step, scale)


def _ends(bar: Bar, scale: Scale, today: date) -> tuple[float, float | None]:
    """Where the bar begins and ends; no end where nothing is dated."""
    start, finish = bar.start, bar.finish
    if start is None:
        if finish is None:
            return scale.start, None
        return max(scale.on(finish) - _STUB, scale.start), scale.on(finish)
    if finish is None:
        return scale.on(start), max(scale.on(today), min(scale.on(start) + _STUB, scale.end))
    begin = scale.on(min(start, finish))
    return begin, max(scale.on(finish), begin + _SHORTEST)


def _before(y: float, start: float | None, end: float) -> Iterator[Markup]:
    """The hairline below the bar, with a tick at its end."""
    below = y + _BAR / 2 + 4
    if start is not None:
        yield line((min(start, end), below), (end, below), "before")
    yield line((end, below - 4), (end, below + 2), "before")


def _step(y: float, step: Step, scale: Scale) -> Markup:
    x = scale.on(step.day)
    corners = ((x, y - 6), (x + 6, y), (x, y + 6), (x - 6, y))
    class_ = "step reached" if step.is_reached else "step"
    return group((element("title", plain(step.words)), polygon(corners, "diamond")), class_)
