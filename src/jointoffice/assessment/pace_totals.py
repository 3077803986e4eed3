"""The pace of many projects together: in all, by area, by category, by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from jointoffice.assessment.calendar import elapsed_share
from jointoffice.assessment.forecast import Forecast, sum_of
from jointoffice.assessment.pace import CURRENCY, Course, Pace, Word, pace_of
from jointoffice.assessment.roll_ups import (
    Figure,
    LeftOut,
    RolledUp,
    roll_up,
    without_circles,
    without_covered,
)
from jointoffice.ledger.acceptance import State
from jointoffice.model.kinds.field import Field
from jointoffice.model.kinds.plan import PLAN
from jointoffice.model.kinds.report import REPORT
from jointoffice.model.values import Value, plain_notation

GROUPINGS: Mapping[str, Callable[[Course], str]] = {
    "area": lambda course: course.area,
    "category": lambda course: course.category,
    "side": lambda course: " ".join(course.sides),
}
"""What totals are made by; a project of several sides is in a group of theirs."""


@dataclass(frozen=True, slots=True)
class Rolled:
    """One figure of every project: those that count over the whole list, and those covered."""

    field: Field
    figures: Mapping[str, Figure]
    counting: frozenset[str]
    covered: Mapping[str, LeftOut]

    def of(self, keys: Iterable[str]) -> RolledUp:
        """The figure of some projects, none of which another project of the list covers."""
        wanted = [key for key in keys if key in self.figures]
        counting = {key: self.figures[key] for key in wanted if key in self.counting}
        rolled = roll_up(self.field, counting, {}, {})
        covered = tuple(self.covered[key] for key in wanted if key in self.covered)
        return RolledUp(rolled.value, rolled.counted, (*covered, *rolled.left_out), rolled.claims)


@dataclass(frozen=True, slots=True)
class YearPace:
    """The pace of every project of a list, by key, in a year by a day."""

    year: int
    until: date
    paces: Mapping[str, Pace]
    planned: Rolled
    invested: Rolled


@dataclass(frozen=True, slots=True)
class Total:
    """`reported` are the projects with a figure that counts, `differing` those where two words
    differ, `unverified` those whose figure no side stands behind yet."""

    projects: int
    planned: RolledUp
    invested: RolledUp
    share: Decimal
    forecast: Forecast | None
    reported: int
    differing: tuple[str, ...]
    unverified: tuple[str, ...]

    @property
    def completion(self) -> Decimal | None:
        """Σ I / Σ P; none without a plan above zero."""
        planned = amount_of(self.planned)
        return amount_of(self.invested) / planned if planned > 0 else None

    @property
    def lead(self) -> Decimal | None:
        return None if self.completion is None else self.completion - self.share


def amount_of(rolled: RolledUp) -> Decimal:
    return Decimal(0) if rolled.value is None else Decimal(rolled.value.text)


def year_pace(courses: Iterable[Course], year: int, until: date) -> YearPace:
    """Every project's pace, and which figures count where a project is part of another."""
    paces = {course.key: pace_of(course, year, until) for course in courses}
    parents = {key: pace.course.parent for key, pace in paces.items()}
    for key, within in reported_within(paces, parents).items():
        paces[key] = replace(paces[key], within=within)
    return YearPace(
        year,
        until,
        paces,
        _rolled(PLAN.find("investment"), {k: _planned(one) for k, one in paces.items()}, parents),
        _rolled(REPORT.find("invested"), {k: _invested(one) for k, one in paces.items()}, parents),
    )


def reported_within(paces: Mapping[str, Pace], parents: Mapping[str, str]) -> dict[str, str]:
    """Those without a report of their own that are part of one that reports: key → that one."""
    reported = {key for key, pace in paces.items() if pace.invested is not None}
    above = without_circles(parents)
    found = {}
    for key in paces.keys() - reported:
        over = above.get(key, "")
        while over and over not in reported:
            over = above.get(over, "")
        if over:
            found[key] = over
    return found


def total_of(whole: YearPace, keys: Iterable[str]) -> Total:
    """The pace of some projects of a list together."""
    wanted = list(keys)
    invested = whole.invested.of(wanted)
    paces = [whole.paces[key] for key in wanted]
    counted = [whole.paces[key] for key in invested.counted]
    return Total(
        len(wanted),
        whole.planned.of(wanted),
        invested,
        elapsed_share(whole.year, whole.until),
        sum_of(one.forecast for one in counted if one.forecast is not None),
        len(invested.counted),
        tuple(one.course.key for one in paces if _differs(one)),
        tuple(one.course.key for one in paces if _is_unverified(one)),
    )


def grouped(whole: YearPace, keys: Iterable[str], by: str) -> dict[str, Total]:
    """A total for each group, by one of `GROUPINGS`; each project is in one group."""
    groups: dict[str, list[str]] = {}
    for key in keys:
        groups.setdefault(GROUPINGS[by](whole.paces[key].course), []).append(key)
    return {name: total_of(whole, groups[name]) for name in sorted(groups, key=_in_order)}


def _in_order(name: str) -> tuple[bool, int, str]:
    """Area 9 before area 10, those of no group last."""
    return not name, int(name) if name.isdecimal() else 0, name


def _rolled(
    field: Field | None, figures: Mapping[str, Figure | None], parents: Mapping[str, str]
) -> Rolled:
    assert field is not None
    known = {key: figure for key, figure in figures.items() if figure is not None}
    counting, covered = without_covered(known, parents)
    return Rolled(field, known, frozenset(counting), {one.key: one for one in covered})


def _planned(pace: Pace) -> Figure | None:
    if pace.planned is None:
        return _figure(pace.course.plan)
    return _figure(pace.planned.words)


def _invested(pace: Pace) -> Figure | None:
    if pace.invested is not None:
        return _figure(pace.invested.words)
    unlike = [word for words in pace.course.reports.values() for word in words]
    return _figure([word for word in unlike if word.unit != CURRENCY][:1])


def _figure(words: Sequence[Word]) -> Figure | None:
    """The first word counts; the claims of all are what the figure stands on."""
    if not words:
        return None
    value = Value(plain_notation(words[0].amount), words[0].unit)
    return Figure(value, tuple(word.claim for word in words))


def _differs(pace: Pace) -> bool:
    return any(one is not None and one.others for one in (pace.planned, pace.invested))


def _is_unverified(pace: Pace) -> bool:
    return pace.invested is not None and pace.invested.word.state is State.UNVERIFIED
