"""Areas and tasks over time: done solid, planned pale, a hairline for the last conference."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from jointoffice.assessment.tasks import Standing, standing_of
from jointoffice.model.dates import covered_days, parse_day
from jointoffice.scenes.board import BoardRow, Chip
from jointoffice.scenes.cells import Line
from jointoffice.scenes.days import day_text
from jointoffice.scenes.drawings.bars import Bar, BarGroup, Bars
from jointoffice.scenes.drawings.events import Event
from jointoffice.scenes.drawings.svg import Caption
from jointoffice.scenes.front import nth_conference
from jointoffice.scenes.titles import reference_title, title_of
from jointoffice.scenes.values import Speech
from jointoffice.scenes.wording import COMMA, Names, tongue

Address = Callable[[str, str], str]
"""Kind and key → where its record is shown."""

_TITLE = Names("Tasks over time", "任务时间线")
_WORDS = Names(
    "A bar from the first word to the due day: solid as far as it is done, pale as planned.",
    "每条横线自首次陈述至期限：实色为已完成部分，浅色为计划部分。",
)
_BEFORE = Names("due {} at the last conference", "上次会议时期限为{}")
_DUE = Names("due {}", "期限{}")
_COUNTED = Names("{} of {} done", "{}/{}已完成")
_LATE = Names("{} late", "{}项逾期")
_WITHOUT = Names("Without area", "未分领域")


@dataclass(frozen=True, slots=True)
class Span:
    """From when something stands of a task, from when it is done, and what was due before."""

    first: str
    done: str | None
    before: str


@dataclass(frozen=True, slots=True)
class AreaSum:
    """The tasks of one area, summed up."""

    area: str
    total: int
    done: int
    late: int
    share: float
    last_due: str


@dataclass(frozen=True, slots=True)
class TaskSaid:
    """What stands of a task, in the texts of its values; empty where nothing is shown."""

    area: str
    state: str
    due: str
    progress: str


@dataclass(frozen=True, slots=True)
class Frame:
    """`today` is the day looked at; `events` stand above the axis."""

    speech: Speech
    address: Address
    today: date
    events: tuple[Event, ...]


def spans_of(
    told: Iterable[tuple[str, str, str | None]], before: Sequence[Line]
) -> dict[str, Span]:
    """By key: from what was told of each task (key, first day, day done), and its line before."""
    dues = {line.key: line.text("due") for line in before}
    return {key: Span(first, done, dues.get(key, "")) for key, first, done in told}


def timeline_of(
    rows: Sequence[BoardRow], tasks: Sequence[Line], spans: Mapping[str, Span], frame: Frame
) -> Bars | None:
    """The tasks of the board's rows as bars; none where there are none. `spans` go by key."""
    dues = {task.key: task.text("due") for task in tasks}
    groups = [
        BarGroup(
            f"{row.key} {row.title}".strip(),
            row.lang,
            frame.address("area", row.key) if row.key else "",
            tuple(_bar(chip, dues.get(chip.key, ""), spans, frame) for chip in row.chips),
        )
        for row in rows
    ]
    return _bars(groups, frame)


def areas_of(
    sums: Sequence[AreaSum], areas: Sequence[str], first: str, frame: Frame
) -> Bars | None:
    """One bar an area, from the day when tasks were first told of, in the areas' order."""
    order = {area: i for i, area in enumerate(areas)}
    ordered = sorted(sums, key=lambda one: (order.get(one.area, len(order)), one.area))
    bars = tuple(_area(one, first, frame) for one in ordered)
    return _bars([BarGroup("", "", "", bars)], frame) if bars else None


def summed(tasks: Iterable[TaskSaid], today: date) -> Iterator[AreaSum]:
    """What is done, late and due of each area; a done task counts whole, others by progress."""
    by_area: dict[str, list[TaskSaid]] = defaultdict(list)
    for task in tasks:
        by_area[task.area.partition(":")[2]].append(task)
    for area, some in by_area.items():
        late = sum(standing_of(one.state, one.due, today) is Standing.LATE for one in some)
        done = sum(one.state == "done" for one in some)
        share = sum(_share(one.state, one.progress) for one in some) / len(some)
        dues = [covered_days(one.due)[1].isoformat() for one in some if one.due]
        yield AreaSum(area, len(some), done, late, share, max(dues, default=""))


def events_of(lines: Iterable[tuple[Line, str]], speech: Speech, address: Address) -> list[Event]:
    """The records as events; each comes with the field that says on which day it was."""
    events = []
    for line, field in lines:
        if said := line.text(field):
            title = _event_title(line, speech)
            words = f"{title}{COMMA.text(speech.language)}{day_text(said, speech.language)}"
            where, day = address(line.kind.name, line.key), covered_days(said)[0]
            events.append(Event(day, title, words, where, line.kind.name))
    return events


def _event_title(line: Line, speech: Speech) -> str:
    """A conference by its number, which is short; else the title."""
    number = line.text("number")
    if line.kind.name == "conference" and number:
        return nth_conference(number, speech.language)
    return title_of(line.kind, line.key, speech.titles, speech.language)


def _bars(groups: Sequence[BarGroup], frame: Frame) -> Bars | None:
    if not groups:
        return None
    language = frame.speech.language
    caption = Caption("timeline", _TITLE.text(language), _WORDS.text(language))
    today = day_text(frame.today.isoformat(), language)
    return Bars(caption, language, frame.today, today, tuple(groups), frame.events)


def _bar(chip: Chip, due: str, spans: Mapping[str, Span], frame: Frame) -> Bar:
    span = spans.get(chip.key, Span("", None, ""))
    is_done = chip.work_code == "done"
    finish = _last_day(due) or (_last_day(span.done or "") if is_done else None)
    language = frame.speech.language
    said = [chip.work, chip.percent, _DUE.text(language).format(chip.due) if chip.due else ""]
    if span.before:
        said.append(_BEFORE.text(language).format(day_text(span.before, language)))
    return Bar(
        f"{chip.key} {chip.title}",
        chip.lang,
        frame.address("task", chip.key),
        parse_day(span.first) if span.first else None,
        finish,
        1.0 if is_done else chip.width / 100,
        _last_day(span.before),
        COMMA.text(language).join(filter(None, (*said, chip.standing))),
        chip.mark,
        chip.standing_code == Standing.LATE.value,
    )


def _area(one: AreaSum, first: str, frame: Frame) -> Bar:
    language, speech = frame.speech.language, frame.speech
    name = (
        reference_title(f"area:{one.area}", speech.kinds, speech.titles, language)
        if one.area
        else _WITHOUT.text(language)
    )
    said = [_COUNTED.text(language).format(one.done, one.total)]
    if one.late:
        said.append(_LATE.text(language).format(one.late))
    return Bar(
        f"{one.area} {name}".strip(),
        tongue(name),
        frame.address("area", one.area) if one.area else "",
        parse_day(first) if first else None,
        _last_day(one.last_due),
        one.share,
        None,
        COMMA.text(language).join(said),
        None,
        one.late > 0,
        note=said[0],
    )


def _share(state: str, progress: str) -> float:
    if state == "done":
        return 1.0
    return min(max(float(progress) / 100, 0.0), 1.0) if progress else 0.0


def _last_day(said: str) -> date | None:
    """The last day that an EDTF text covers; none of no text."""
    return covered_days(said)[1] if said else None
