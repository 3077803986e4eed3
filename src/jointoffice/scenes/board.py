"""The task board: a row an area, a chip a task."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from jointoffice.assessment.tasks import Standing, standing_of
from jointoffice.model.language import Language
from jointoffice.model.names import PartyId
from jointoffice.scenes.cells import Line
from jointoffice.scenes.days import day_text
from jointoffice.scenes.states import ShownState, shown_state, worst
from jointoffice.scenes.titles import reference_title, title_of
from jointoffice.scenes.values import Speech, words_of
from jointoffice.scenes.wording import Names, tongue

FIELDS = ("number", "title_en", "title_zh", "area", "state", "due", "progress")
_JOINT = ("state", "due", "progress")

_STANDINGS = {
    Standing.LATE: Names("late", "已逾期"),
    Standing.DUE_SOON: Names("due soon", "即将到期"),
    Standing.ON_TIME: Names("on time", "按期"),
    Standing.UNDATED: Names("no due day", "未定期限"),
    Standing.DONE: Names("done", "已完成"),
    Standing.STOPPED: Names("stopped", "已停止"),
}


@dataclass(frozen=True, slots=True)
class SideWord:
    """Whether a side has spoken about the task's state."""

    who: str
    has_spoken: bool


@dataclass(frozen=True, slots=True)
class Chip:
    """`percent` is none where no progress is accepted; `mark` is the worst state of its fields."""

    key: str
    title: str
    lang: str
    mark: ShownState | None
    work: str
    work_code: str
    percent: str
    width: int
    due: str
    standing: str
    standing_code: str
    sides: tuple[SideWord, ...]


@dataclass(frozen=True, slots=True)
class BoardRow:
    """An area with its tasks; `key` is empty for tasks of none."""

    key: str
    title: str
    lang: str
    chips: tuple[Chip, ...]
    done: int


@dataclass(frozen=True, slots=True)
class Choice:
    code: str
    label: str
    is_chosen: bool


def board_rows(
    tasks: Sequence[Line],
    areas: Sequence[str],
    sides: Sequence[PartyId],
    today: date,
    speech: Speech,
) -> Iterator[BoardRow]:
    """The areas in their order, then the tasks of none; areas without tasks are left out."""
    by_area: dict[str, list[Chip]] = defaultdict(list)
    for task in tasks:
        by_area[task.text("area").partition(":")[2]].append(_chip(task, sides, today, speech))
    for area in dict.fromkeys((*areas, *sorted(by_area))):
        if chips := by_area.get(area):
            done = sum(chip.work_code == "done" for chip in chips)
            yield BoardRow(area, *_area(area, speech), tuple(chips), done)


def with_standing(rows: Sequence[BoardRow], standing: str) -> list[BoardRow]:
    """The rows with only the chips of one standing; empty: all."""
    if not standing:
        return list(rows)
    kept = []
    for row in rows:
        chips = tuple(chip for chip in row.chips if chip.standing_code == standing)
        if chips:
            kept.append(BoardRow(row.key, row.title, row.lang, chips, row.done))
    return kept


def standings(chosen: str, language: Language) -> list[Choice]:
    return [
        Choice(standing.value, names.text(language), standing.value == chosen)
        for standing, names in _STANDINGS.items()
    ]


def area_choices(areas: Sequence[str], chosen: str, speech: Speech) -> list[Choice]:
    return [Choice(area, _area(area, speech)[0], area == chosen) for area in areas]


def work_choices(speech: Speech, chosen: str) -> list[Choice]:
    """The work states of a task."""
    field = speech.kinds["task"].find("state")
    assert field is not None, "a task has a state"
    names = {one.code: Names(one.label_en, one.label_zh) for one in field.choices}
    return [
        Choice(code, name.text(speech.language), code == chosen) for code, name in names.items()
    ]


def _area(area: str, speech: Speech) -> tuple[str, str]:
    if not area:
        title = Names("Without area", "未分领域").text(speech.language)
    else:
        title = reference_title(f"area:{area}", speech.kinds, speech.titles, speech.language)
    return title, tongue(title)


def _chip(task: Line, sides: Sequence[PartyId], today: date, speech: Speech) -> Chip:
    title = title_of(task.kind, task.key, speech.titles, speech.language)
    work, due, percent = task.text("state"), task.text("due"), task.text("progress")
    standing = standing_of(work, due, today)
    mark = worst([task.cells[name].state for name in _JOINT if name in task.cells])
    spoken = task.cells["state"].spoken if "state" in task.cells else frozenset()
    return Chip(
        task.key,
        title,
        tongue(title),
        None if mark is None else shown_state(mark, speech.language),
        _words(task, "state", speech),
        work,
        _words(task, "progress", speech),
        min(max(round(float(percent)), 0), 100) if percent else 0,
        day_text(due, speech.language),
        _STANDINGS[standing].text(speech.language),
        standing.value,
        tuple(SideWord(_party(side, speech), side in spoken) for side in sides),
    )


def _words(task: Line, name: str, speech: Speech) -> str:
    field, cell = task.kind.find(name), task.cells.get(name)
    return "" if field is None or cell is None else words_of(cell.value, field, speech)


def _party(party: PartyId, speech: Speech) -> str:
    return reference_title(f"party:{party}", speech.kinds, speech.titles, speech.language)
