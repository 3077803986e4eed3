"""How an indicator goes: the path planned to its targets, the gap to them, and a forecast.

All of one indicator and one party. Plan path: straight lines from the baseline through the
targets. Gap: figure less target. Forecast: by a method that is named, with its range.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from itertools import pairwise

from jointoffice.assessment.forecast import Method as YearMethod
from jointoffice.assessment.forecast import forecast_of
from jointoffice.model.dates import covered_days
from jointoffice.model.refusals import WrongValue

TREND_FIGURES = 5
"""The latest figures through which a trend is laid."""
TREND_MIN = 3
_DAYS_OF_YEAR = Decimal("365.25")
_SPREAD = 2
"""Standard errors on each side of a trend: about nineteen of twenty figures fall within."""


class Method(Enum):
    """How a forecast was made."""

    TREND = "trend"
    """A straight line through the latest figures (ordinary least squares, x in years); the range
    is two standard errors of a prediction, 2 s √(1 + 1/n + (x − x̄)² / Σ(xᵢ − x̄)²)."""
    LAST_STEP = "last step"
    """As much again as between the latest two figures; the range goes from no change to that."""
    RUN_RATE = YearMethod.RUN_RATE.value
    """As on the average of the year so far."""
    RECENT_RATE = YearMethod.RECENT_RATE.value
    """As in the latest three months."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The figure of one period, with its baseline and target where they are told; `day` is where
    it stands on a line of time (`days_on_line`)."""

    period: str
    day: date
    value: Decimal | None
    baseline: Decimal | None
    target: Decimal | None

    @property
    def days(self) -> tuple[date, date]:
        return covered_days(self.period)


@dataclass(frozen=True, slots=True)
class Gap:
    """Figure less target; `is_behind` where the figure is on the wrong side of it."""

    amount: Decimal
    is_behind: bool


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is expected for a day, between which bounds, by which method and how many figures."""

    day: date
    amount: Decimal
    low: Decimal
    high: Decimal
    method: Method
    figures: int


def is_year(period: str) -> bool:
    try:
        first, last = covered_days(period)
    except WrongValue:
        return False
    return (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)


def days_on_line(periods: Sequence[str]) -> list[date]:
    """Whole years stand at their first day, where its name is written; periods of which some are
    parts of years stand at their last day."""
    days = [covered_days(period) for period in periods]
    are_years = all(is_year(period) for period in periods)
    return [first if are_years else last for first, last in days]


def gap_of(value: Decimal, target: Decimal, better: str) -> Gap:
    """`better` is `lower` where less is better; else more is."""
    amount = value - target
    return Gap(amount, amount > 0 if better == "lower" else amount < 0)


def plan_path(readings: Sequence[Reading]) -> list[tuple[date, Decimal]]:
    """Corners of the line from the first baseline (else the first figure) through every target;
    empty where there is no target after a start."""
    ordered = sorted(readings, key=lambda one: one.day)
    start = next(
        (
            (one.day, known)
            for one in ordered
            if (known := one.baseline if one.baseline is not None else one.value) is not None
        ),
        None,
    )
    if start is None:
        return []
    aims = [(one.day, one.target) for one in ordered if one.target is not None]
    later = [(day, target) for day, target in aims if day > start[0]]
    return [start, *later] if later else []


def planned_on(path: Sequence[tuple[date, Decimal]], day: date) -> Decimal | None:
    """The height of the plan's path on a day; None outside it."""
    for (start, low), (end, high) in pairwise(path):
        if start <= day <= end:
            return low + (high - low) * Decimal((day - start).days) / (end - start).days
    return None


def outlook_of(readings: Sequence[Reading]) -> Outlook | None:
    """The forecast for the next target, else for the next period; None with too few figures.

    Figures of a year up to a month are carried to its end; figures of whole years by their trend.
    """
    known = sorted((one for one in readings if one.value is not None), key=lambda one: one.days[1])
    if not known:
        return None
    latest = known[-1]
    if _is_part_of_year(latest.period):
        return _to_year_end(known, latest.days[0].year)
    alike = [one for one in known if _length(one.period) == _length(latest.period)]
    aims = [one.day for one in readings if one.target is not None and one.day > latest.day]
    return _by_trend(alike[-TREND_FIGURES:], min(aims, default=_next_day(latest)))


def _to_year_end(known: Sequence[Reading], year: int) -> Outlook | None:
    figures = {
        one.days[1]: one.value
        for one in known
        if one.value is not None and one.days[0] == date(year, 1, 1)
    }
    made = forecast_of(figures, year)
    if made is None:
        return None
    method = Method(made.method.value)
    return Outlook(date(year, 12, 31), made.amount, made.low, made.high, method, len(figures))


def _by_trend(known: Sequence[Reading], day: date) -> Outlook | None:
    points = [(_years(one.day), one.value) for one in known if one.value is not None]
    if len(points) < TREND_MIN:
        return _by_last_step(known, day)
    count, at = Decimal(len(points)), _years(day)
    mean_x = _sum(x for x, _ in points) / count
    mean_y = _sum(y for _, y in points) / count
    width = _sum((x - mean_x) * (x - mean_x) for x, _ in points)
    slope = _sum((x - mean_x) * (y - mean_y) for x, y in points) / width
    amount = mean_y + slope * (at - mean_x)
    rests = [y - mean_y - slope * (x - mean_x) for x, y in points]
    rest = _sum(one * one for one in rests)
    error = (rest / (count - 2)).sqrt()
    reach = _SPREAD * error * (1 + 1 / count + (at - mean_x) * (at - mean_x) / width).sqrt()
    return Outlook(day, amount, amount - reach, amount + reach, Method.TREND, len(points))


def _sum(amounts: Iterable[Decimal]) -> Decimal:
    return sum(amounts, Decimal(0))


def _by_last_step(known: Sequence[Reading], day: date) -> Outlook | None:
    if len(known) < 2:  # noqa: PLR2004 - a step goes from one figure to another
        return None
    before, last = known[-2:]
    assert before.value is not None
    assert last.value is not None
    per_year = (last.value - before.value) / (_years(last.day) - _years(before.day))
    amount = last.value + per_year * (_years(day) - _years(last.day))
    low, high = sorted((last.value, amount))
    return Outlook(day, amount, low, high, Method.LAST_STEP, 2)


def _is_part_of_year(period: str) -> bool:
    first, last = covered_days(period)
    return "/" in period and first.year == last.year and not is_year(period)


def _length(period: str) -> int:
    """How long a period is, in months."""
    first, last = covered_days(period)
    return (last.year - first.year) * 12 + last.month - first.month + 1


def _next_day(latest: Reading) -> date:
    """Where the next period of the same length stands."""
    first, last = latest.days
    if is_year(latest.period):
        return latest.day.replace(year=latest.day.year + 1)
    return last + timedelta(days=(last - first).days + 1)


def _years(day: date) -> Decimal:
    return Decimal(day.toordinal()) / _DAYS_OF_YEAR
