"""Where a number or a day lies along an axis, and which round ones are written beside it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import count

from jointoffice.model.language import Language

_STEPS = (1, 2, 2.5, 5, 10)
_MONTHS_APART = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
_YEAR_MONTHS = 12
_SHORT_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


@dataclass(frozen=True, slots=True)
class Scale:
    """Straight from what is measured, `low` to `high`, to the places `start` to `end`."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """The place of a value; what lies outside is put on the nearest end."""
        if self.high == self.low:
            return (self.start + self.end) / 2
        share = (value - self.low) / (self.high - self.low)
        return self.start + min(max(share, 0.0), 1.0) * (self.end - self.start)

    def on(self, day: date) -> float:
        """The place of a day, on a scale of days."""
        return self.at(day.toordinal())


@dataclass(frozen=True, slots=True)
class Tick:
    at: float
    words: str


def days_scale(first: date, last: date, start: float, end: float) -> Scale:
    return Scale(first.toordinal(), last.toordinal(), start, end)


def round_numbers(low: float, high: float, most: int) -> list[float]:
    """Round numbers from at most `low` to at least `high`, evenly apart, about `most` of them."""
    if not high > low:
        low, high = (low - 1, high + 1) if low else (0.0, 1.0)
    raw = (high - low) / max(most - 1, 1)
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(power * one for one in _STEPS if power * one >= raw * (1 - 1e-9))
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(step * i, 12) for i in range(first, last + 1)]


def day_ticks(scale: Scale, room: float, language: Language) -> list[Tick]:
    """Years, or months where they have `room` pixels each."""
    first, last = date.fromordinal(int(scale.low)), date.fromordinal(int(scale.high))
    months = max((last.year - first.year) * _YEAR_MONTHS + last.month - first.month, 1)
    most = max(abs(scale.end - scale.start) / room, 1)
    apart = next((one for one in _MONTHS_APART if months / one <= most), _MONTHS_APART[-1])
    return [
        Tick(scale.on(day), _named(day, apart, language)) for day in _months(first, last, apart)
    ]


def _months(first: date, last: date, apart: int) -> Iterator[date]:
    """First days of months that many apart, counted from January of a round year."""
    begin = first.year * _YEAR_MONTHS + first.month - 1
    for month in count(-(-begin // apart) * apart, apart):
        year, rest = divmod(month, _YEAR_MONTHS)
        if year > date.max.year or (day := date(year, rest + 1, 1)) > last:
            return
        if day >= first:
            yield day


def _named(day: date, apart: int, language: Language) -> str:
    if apart >= _YEAR_MONTHS:
        return str(day.year) if language is Language.EN else f"{day.year}年"
    is_start = day.month == 1
    match language:
        case Language.EN:
            month = _SHORT_MONTHS[day.month - 1]
            return f"{month} {day.year}" if is_start else month
        case Language.ZH:
            return f"{day.year}年1月" if is_start else f"{day.month}月"
