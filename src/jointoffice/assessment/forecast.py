"""How much a project will have reached by the end of the year, by a method that is named."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from jointoffice.assessment.calendar import MONTHS, months_elapsed

RECENT_MONTHS = 3


class Method(Enum):
    RUN_RATE = "run rate"
    """As on the average of the year so far: F = 12 I / m, of the m months that have passed."""
    RECENT_RATE = "rate of the last three months"
    """As in the latest three months: F = I + (12 - m) (I - I₃) / Δ, where I₃ is the latest figure
    at least three months older (nothing, at the start of the year) and Δ the months between."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """`low` and `high` are the least and the most that the methods give which can be used."""

    amount: Decimal
    low: Decimal
    high: Decimal
    method: Method


def forecast_of(figures: Mapping[date, Decimal], year: int) -> Forecast | None:
    """From what was invested this year by the last day of each period; none without a figure.

    The rate of the last three months, where there is a figure three months older or the year is
    three months old; the run rate before. Source of both: earned-value practice, where they are
    EAC = AC / share and AC + remaining · recent rate.
    """
    if not figures:
        return None
    latest = max(figures)
    reached, months = figures[latest], months_elapsed(year, latest)
    if months <= 0:
        return None
    run_rate = reached * MONTHS / months
    recent = _recent_rate(figures, latest, year)
    if recent is None:
        return Forecast(run_rate, run_rate, run_rate, Method.RUN_RATE)
    amount = reached + max(recent, Decimal(0)) * (MONTHS - months)
    return Forecast(amount, min(amount, run_rate), max(amount, run_rate), Method.RECENT_RATE)


def sum_of(forecasts: Iterable[Forecast]) -> Forecast | None:
    """The forecasts of several projects as one, under the method that most of them have."""
    some = list(forecasts)
    if not some:
        return None
    methods = [one.method for one in some]
    return Forecast(
        sum((one.amount for one in some), Decimal(0)),
        sum((one.low for one in some), Decimal(0)),
        sum((one.high for one in some), Decimal(0)),
        max(Method, key=methods.count),
    )


def _recent_rate(figures: Mapping[date, Decimal], latest: date, year: int) -> Decimal | None:
    """So much a month; none where nothing is known of three months before."""
    now = months_elapsed(year, latest)
    ages = {day: now - months_elapsed(year, day) for day in figures}
    older = [day for day, age in ages.items() if age >= RECENT_MONTHS]
    if older:
        before = max(older)
        return (figures[latest] - figures[before]) / ages[before]
    return figures[latest] / now if now >= RECENT_MONTHS else None
