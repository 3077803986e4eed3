"""Projects as bars: from start to finish, solid as far as they are, with milestones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from jointoffice.assessment.pace import Pace
from jointoffice.model.dates import covered_days
from jointoffice.model.kinds.shared_fields import ENDED_STATES
from jointoffice.model.limits import DAY_MAX
from jointoffice.scenes.cells import Line
from jointoffice.scenes.days import day_text
from jointoffice.scenes.drawings.bars import Bar, BarGroup, Bars, Step
from jointoffice.scenes.drawings.svg import Caption
from jointoffice.scenes.rates import percent_text
from jointoffice.scenes.states import shown_state, worst
from jointoffice.scenes.titles import title_of
from jointoffice.scenes.values import Speech
from jointoffice.scenes.wording import COMMA, Names, tongue

FIELDS = ("name_en", "name_zh", "start", "finish", "progress", "state")
STEP_FIELDS = ("title_en", "title_zh", "project", "due", "forecast", "reached", "state")

_TITLE = Names("Projects over time", "项目时间进度")
_WORDS = Names(
    "Solid: physical progress. Pale: still to do. Diamonds: milestones, filled when reached. "
    "Hairline: the finish as it stood at the last mark.",
    "深色为形象进度，浅色为未完成部分；菱形为节点，实心表示已实现；细线为上次标记时的完工日期。",
)
_TODAY = Names("the day looked at", "查看日期")
_STEP = Names("{}: {}", "{}：{}")

Address = Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class Told:
    """Projects, their milestones, their finish at the last mark, and their pace."""

    projects: Sequence[Line]
    steps: Sequence[Line]
    before: Sequence[Line]
    paces: Mapping[str, Pace]


def bars_of(told: Told, day: str, speech: Speech, address: Address) -> Bars | None:
    """One bar a project, in the order given; none where no project has a record."""
    if not told.projects:
        return None
    before = {line.key: _last(line.text("finish")) for line in told.before}
    steps: dict[str, list[Step]] = defaultdict(list)
    for line in told.steps:
        steps[line.text("project").partition(":")[2]] += _step(line, speech)
    today = date.fromisoformat(day)
    bars = [
        replace(
            _bar(line, told.paces.get(line.key), today, speech),
            address=address("project", line.key),
            before=before.get(line.key),
            steps=tuple(steps[line.key]),
        )
        for line in told.projects
    ]
    caption = Caption("projects", _TITLE.text(speech.language), _WORDS.text(speech.language))
    group = BarGroup("", "", "", tuple(bars))
    return Bars(caption, speech.language, today, _TODAY.text(speech.language), (group,))


def _bar(line: Line, pace: Pace | None, today: date, speech: Speech) -> Bar:
    """Without address, hairline and milestones."""
    title = title_of(line.kind, line.key, speech.titles, speech.language)
    finish, progress = _last(line.text("finish")), line.text("progress")
    mark = worst([cell.state for cell in line.cells.values()])
    completion = "" if pace is None else percent_text(pace.completion)
    words = (day_text(line.text("finish"), speech.language), completion)
    return Bar(
        title,
        tongue(title),
        "",
        _first(line.text("start")),
        finish,
        float(progress) / 100 if progress else 0.0,
        None,
        COMMA.text(speech.language).join(filter(None, words)),
        None if mark is None else shown_state(mark, speech.language),
        finish is not None and finish < today and line.text("state") not in ENDED_STATES,
    )


def _step(line: Line, speech: Speech) -> Iterator[Step]:
    """At the day it was reached, else at the one expected, else at the one planned."""
    title = title_of(line.kind, line.key, speech.titles, speech.language)
    reached = line.text("reached")
    text = reached or line.text("forecast") or line.text("due")
    day = _last(text)
    if day is not None:
        words = _STEP.text(speech.language).format(title, day_text(text, speech.language))
        yield Step(day, words, bool(reached) or line.text("state") == "done")


def _first(text: str) -> date | None:
    return covered_days(text)[0] if text else None


def _last(text: str) -> date | None:
    """None also for an interval without end."""
    last = covered_days(text)[1] if text else None
    return None if last == DAY_MAX else last
