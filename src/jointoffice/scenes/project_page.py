"""What the page of a project shows beside its fields: years, reports, milestones, matters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from jointoffice.assessment.matters import Level, level_of
from jointoffice.assessment.pace import Course, Pace, pace_of
from jointoffice.assessment.tasks import Standing, standing_of
from jointoffice.model.dates import covered_days
from jointoffice.model.names import PartyId
from jointoffice.scenes.amounts import amount_text
from jointoffice.scenes.cells import Line
from jointoffice.scenes.days import day_text
from jointoffice.scenes.matters import LEVELS
from jointoffice.scenes.projects import ProjectLine, SaidAmount, party_name, project_lines
from jointoffice.scenes.titles import title_of
from jointoffice.scenes.values import Speech, words_of
from jointoffice.scenes.wording import Names, tongue

MILESTONE_FIELDS = ("title_en", "title_zh", "baseline", "due", "forecast", "reached", "state")
MATTER_FIELDS = ("text", "due", "state")
PERIODS_MAX = 24
"""Periods of reports that the page shows."""

_SLIPPED = Names("{} days after the baseline", "比基准晚{}天")
_EARLIER = Names("{} days before the baseline", "比基准早{}天")


@dataclass(frozen=True, slots=True)
class YearLine:
    year: int
    pace: ProjectLine


@dataclass(frozen=True, slots=True)
class PeriodLine:
    """What each party reported for a period, in the order of the parties; `differs` where two
    words do."""

    period: str
    label: str
    words: tuple[SaidAmount | None, ...]
    differs: bool


@dataclass(frozen=True, slots=True)
class MilestoneLine:
    key: str
    title: str
    lang: str
    baseline: str
    planned: str
    forecast: str
    reached: str
    state: str
    is_late: bool
    slip: str


@dataclass(frozen=True, slots=True)
class AboutLine:
    """A matter about the project, and whose turn it is."""

    key: str
    text: str
    lang: str
    due: str
    turn: str
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class ProjectPage:
    years: tuple[YearLine, ...]
    parties: tuple[str, ...]
    periods: tuple[PeriodLine, ...]
    milestones: tuple[MilestoneLine, ...]
    matters: tuple[AboutLine, ...]


def needed(courses: Mapping[int, Course]) -> set[str]:
    """The references whose titles the page shows, beside the project's own."""
    parties = {party for course in courses.values() for party in course.sides}
    parties |= {word.party for course in courses.values() for word in course.plan}
    return {f"party:{party}" for party in parties | _reporting(courses) if party}


def project_page(
    courses: Mapping[int, Course], parts: Sequence[Line], today: date, speech: Speech
) -> ProjectPage:
    """`parts` are the milestones and the matters."""
    paces = {year: _pace(course, year, today) for year, course in courses.items()}
    parties = sorted(_reporting(courses))
    periods = list(_periods(courses, parties, speech))
    return ProjectPage(
        tuple(
            YearLine(year, next(project_lines([pace], year, speech)))
            for year, pace in paces.items()
        ),
        tuple(party_name(party, speech) for party in parties),
        tuple(periods[:PERIODS_MAX]),
        tuple(_milestone(one, today, speech) for one in parts if one.kind.name == "milestone"),
        tuple(_matter(one, today, speech) for one in parts if one.kind.name == "matter"),
    )


def _pace(course: Course, year: int, today: date) -> Pace:
    """Up to the day, or the end of a year that is over."""
    return pace_of(course, year, min(today, date(year, 12, 31)) if today.year >= year else today)


def _reporting(courses: Mapping[int, Course]) -> set[PartyId]:
    return {
        word.party
        for course in courses.values()
        for words in course.reports.values()
        for word in words
    }


def _periods(
    courses: Mapping[int, Course], parties: Sequence[PartyId], speech: Speech
) -> Iterator[PeriodLine]:
    """The latest period first."""
    for course in courses.values():
        for period in sorted(course.reports, key=lambda one: covered_days(one)[1], reverse=True):
            words = {word.party: word for word in course.reports[period]}
            said = tuple(
                SaidAmount(
                    amount_text(words[party].amount, words[party].unit, speech.language),
                    "",
                    "report",
                    f"{course.key}/{party}/{period}",
                    "invested",
                )
                if party in words
                else None
                for party in parties
            )
            amounts = {(word.amount, word.unit) for word in words.values()}
            yield PeriodLine(period, day_text(period, speech.language), said, len(amounts) > 1)


def _milestone(line: Line, today: date, speech: Speech) -> MilestoneLine:
    title = title_of(line.kind, line.key, speech.titles, speech.language)
    state, due = line.text("state"), line.text("due")
    planned, forecast, reached = (
        day_text(line.text(name), speech.language) for name in ("due", "forecast", "reached")
    )
    is_late = not line.text("reached") and standing_of(state, due, today) is Standing.LATE
    field, cell = line.kind.find("state"), line.cells.get("state")
    return MilestoneLine(
        line.key,
        title,
        tongue(title),
        day_text(line.text("baseline"), speech.language),
        planned,
        forecast,
        reached,
        words_of(cell.value, field, speech) if cell and field else "",
        is_late,
        _slip(line, speech),
    )


def _slip(line: Line, speech: Speech) -> str:
    """How far it lies from its baseline: as reached, else as expected, else as planned."""
    now = line.text("reached") or line.text("forecast") or line.text("due")
    baseline = line.text("baseline")
    if not now or not baseline:
        return ""
    days = (covered_days(now)[1] - covered_days(baseline)[1]).days
    if not days:
        return ""
    return (_SLIPPED if days > 0 else _EARLIER).text(speech.language).format(abs(days))


def _matter(line: Line, today: date, speech: Speech) -> AboutLine:
    level = level_of(line.text("state"), line.text("due"), today)
    return AboutLine(
        line.key,
        line.text("text"),
        tongue(line.text("text")),
        day_text(line.text("due"), speech.language),
        LEVELS[level].text(speech.language),
        level not in (Level.OWNERS, Level.ENDED),
    )
