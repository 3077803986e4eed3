"""How fast projects go: what was invested of the year's plan, against how much of the year passed.

For a project, a year and a day: planned P (the plan of the year), invested I (this year, from the
reports), completion I / P, the calendar's share s (`calendar.elapsed_share`), lead I / P - s in
percentage points. For many projects Σ I / Σ P, each figure counted once (`roll_ups`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache

from jointoffice.assessment.calendar import REMEMBERED, elapsed_share
from jointoffice.assessment.forecast import Forecast, forecast_of
from jointoffice.ledger.acceptance import State
from jointoffice.model.dates import covered_days
from jointoffice.model.names import ClaimId, PartyId

CURRENCY = "CNY"
"""Amounts in another currency are left out of sums, and named."""


@dataclass(frozen=True, slots=True)
class Word:
    """One party's amount, in the unit in which it says it, and the claim that states it."""

    party: PartyId
    amount: Decimal
    unit: str
    claim: ClaimId
    state: State | None


@dataclass(frozen=True, slots=True)
class Course:
    """What is known of one project in one year.

    `plan` is the accepted plan, or what each side says where they differ; `reports` are the words
    of each period (its EDTF code), of whoever reported.
    """

    key: str
    area: str
    category: str
    sides: tuple[PartyId, ...]
    parent: str
    plan: tuple[Word, ...]
    reports: Mapping[str, Sequence[Word]]


@dataclass(frozen=True, slots=True)
class Counted:
    """The word that counts, and the others where they differ from it."""

    word: Word
    others: tuple[Word, ...]

    @property
    def words(self) -> tuple[Word, ...]:
        return self.word, *self.others


@dataclass(frozen=True, slots=True)
class Pace:
    """One project's pace; `period` is that of the figure counted, empty without a report.

    `silent` are its sides that have not reported for that period, all where there is none.
    `within` is the project above whose report covers one that has none of its own.
    """

    course: Course
    planned: Counted | None
    invested: Counted | None
    period: str
    share: Decimal
    forecast: Forecast | None
    silent: tuple[PartyId, ...]
    within: str = ""

    @property
    def completion(self) -> Decimal | None:
        """I / P; nothing reported is nothing invested, unless it is reported with another.

        None without a plan above zero.
        """
        if self.planned is None or self.planned.word.amount <= 0 or self.within:
            return None
        reached = Decimal(0) if self.invested is None else self.invested.word.amount
        return reached / self.planned.word.amount

    @property
    def lead(self) -> Decimal | None:
        """Ahead of the calendar where above zero, behind it below."""
        return None if self.completion is None else self.completion - self.share


def pace_of(course: Course, year: int, until: date) -> Pace:
    """The pace of a project, from the reports about periods that end by `until`.

    The latest period that anybody reported counts; a side whose last report is about an earlier
    one has not yet spoken. Where words about it differ, the lowest is counted, and of plans the
    highest: the word by which the project looks slower.
    """
    by_day = _by_last_day(course.reports, year, until)
    latest = max(by_day, default=None)
    counted = {day: _lowest(words) for day, (_, words) in by_day.items()}
    period, spoken = by_day[latest] if latest is not None else ("", ())
    has_spoken = {word.party for word in spoken}
    return Pace(
        course,
        _highest(course.plan),
        counted[latest] if latest is not None else None,
        period,
        elapsed_share(year, until),
        forecast_of({day: one.word.amount for day, one in counted.items()}, year),
        tuple(side for side in course.sides if side not in has_spoken),
    )


def slowest(paces: Iterable[Pace]) -> list[Pace]:
    """Those with a plan, the furthest behind first; of equals the larger plan first."""
    ranked = [pace for pace in paces if pace.lead is not None and pace.planned is not None]
    return sorted(ranked, key=_slowness)


def _slowness(pace: Pace) -> tuple[Decimal, Decimal, str]:
    assert pace.lead is not None
    assert pace.planned is not None
    return pace.lead, -pace.planned.word.amount, pace.course.key


def _by_last_day(
    reports: Mapping[str, Sequence[Word]], year: int, until: date
) -> dict[date, tuple[str, Sequence[Word]]]:
    """The periods of the year that end by a day, by their last day; only words that can be added.

    Of two periods that end together the first by its code stands: the month before its quarter.
    """
    found: dict[date, tuple[str, Sequence[Word]]] = {}
    for period in sorted(reports, reverse=True):
        last = _last_day(period)
        words = [word for word in reports[period] if word.unit == CURRENCY]
        if last.year == year and last <= until and words:
            found[last] = period, words
    return found


@lru_cache(maxsize=REMEMBERED)
def _last_day(period: str) -> date:
    return covered_days(period)[1]


def _lowest(words: Sequence[Word]) -> Counted:
    return _counted(sorted(words, key=lambda word: (word.amount, word.party)))


def _highest(words: Sequence[Word]) -> Counted | None:
    ordered = sorted(words, key=lambda word: (-word.amount, word.party))
    kept = [word for word in ordered if word.unit == CURRENCY]
    return _counted(kept) if kept else None


def _counted(ordered: Sequence[Word]) -> Counted:
    """The first counts; who says the same as it is not among the others."""
    first = ordered[0]
    return Counted(first, tuple(word for word in ordered[1:] if word.amount != first.amount))
