"""A date as a text writes it, and the ISO 8601 value it has once its year is known."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

import msgspec

from jointoffice.reader.gate import Span, matches


class Year(Enum):
    """Where the year of a date comes from when the text does not write it."""

    WRITTEN = "written"
    NEAREST = "nearest"
    SAME = "same"
    LAST = "last"
    THIS = "this"
    NEXT = "next"
    BEFORE_LAST = "before last"
    BEFORE = "before"
    """`上年`: the year before the one the text speaks of."""
    AFTER = "after"
    """`次年`: the year after the one the text speaks of."""
    YESTERDAY = "yesterday"
    TODAY = "today"
    TOMORROW = "tomorrow"
    LAST_MONTH = "last month"
    THIS_MONTH = "this month"
    NEXT_MONTH = "next month"
    PAST = "past"
    """`last October`: the last one that has gone by."""
    COMING = "coming"
    UNKNOWN = "unknown"


class Moment(msgspec.Struct, frozen=True, gc=False):
    """A span of text that names a time. `template` is ISO 8601 with `{y}` for the year that is
    not written; it is empty where no value can be told."""

    start: int
    end: int
    template: str
    year: Year

    @property
    def ends(self) -> bool:
        """Is this the end of a year rather than a day somebody names?"""
        return self.template.endswith("-12-31")


Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], Moment | None]]


@dataclass(frozen=True, slots=True)
class RuleGroup:
    """Rules that are tried near any of the words: so many characters before where one begins,
    and after."""

    words: tuple[str, ...]
    reach: tuple[int, int]
    rules: tuple[Rule, ...]


_OFFSET = {Year.LAST: -1, Year.THIS: 0, Year.NEXT: 1, Year.BEFORE_LAST: -2, Year.BEFORE: -1}
_BESIDE = {Year.BEFORE: -1, Year.AFTER: 1}
_DAY_OFFSET = {Year.YESTERDAY: -1, Year.TODAY: 0, Year.TOMORROW: 1}
_MONTH_OFFSET = {Year.LAST_MONTH: -1, Year.THIS_MONTH: 0, Year.NEXT_MONTH: 1}
_MONTH_DAY = re.compile(r"\{y\}(?:-(\d\d))?(?:-(\d\d))?")
_TURNS = frozenset({Year.PAST, Year.COMING})
_WRITTEN_YEAR = re.compile(r"\d{4}")


def moments_by(rules: tuple[Rule, ...], text: str, spans: list[Span]) -> Iterator[Moment]:
    """What the rules find in the given spans of the text."""
    for pattern, resolve in rules:
        for match in matches(pattern, text, spans):
            moment = resolve(match)
            if moment is not None:
                yield moment


def written(match: re.Match[str], template: str) -> Moment:
    return Moment(match.start(), match.end(), template, Year.WRITTEN)


def day(year: str, month: int, number: int) -> str | None:
    """`2021-04-29`, or `None` where the month has no such day; `year` may be `{y}`."""
    if not 1 <= month <= 12:  # noqa: PLR2004 - months of a year
        return None
    leap = int(year) if year.isdigit() else 2000
    if not 1 <= number <= calendar.monthrange(max(leap, 1), month)[1]:
        return None
    return f"{year}-{month:02}-{number:02}"


def month_of(year: str, month: int) -> str | None:
    return f"{year}-{month:02}" if 1 <= month <= 12 else None  # noqa: PLR2004 - months of a year


def months_of(year: str, first: int, last: int) -> str | None:
    if not 1 <= first < last <= 12:  # noqa: PLR2004 - months of a year
        return None
    return f"{year}-{first:02}/{year}-{last:02}"


def quarter_of(year: str, quarter: int) -> str | None:
    return months_of(year, 3 * quarter - 2, 3 * quarter)


def last_day_of(year: str, month: int) -> str | None:
    """The end of a month as a day; February counts 28 days where the year is not written."""
    if not 1 <= month <= 12:  # noqa: PLR2004 - months of a year
        return None
    known = int(year) if year.isdigit() and int(year) else 2001
    return f"{year}-{month:02}-{calendar.monthrange(known, month)[1]:02}"


def iso_of(moment: Moment, anchor: date | None, context: int | None) -> str | None:
    """The value of a moment. `anchor` is the day the text speaks on, `context` the year written
    shortly before; either may be missing, and then the answer may be too."""
    if not moment.template.isascii():
        return None
    if moment.year is Year.WRITTEN:
        return moment.template or None
    if moment.year in _DAY_OFFSET and anchor is not None:
        return _shifted(anchor, _DAY_OFFSET[moment.year])
    if moment.year in _MONTH_OFFSET and anchor is not None:
        months = anchor.year * 12 + anchor.month - 1 + _MONTH_OFFSET[moment.year]
        return f"{months // 12:04}-{months % 12 + 1:02}"
    year = _year_of(moment, anchor, context)
    return moment.template.replace("{y}", f"{year:04}") if year and moment.template else None


def _shifted(anchor: date, days: int) -> str | None:
    ordinal = anchor.toordinal() + days
    return date.fromordinal(ordinal).isoformat() if 0 < ordinal <= date.max.toordinal() else None


def _year_of(moment: Moment, anchor: date | None, context: int | None) -> int | None:
    if moment.year in _BESIDE and context is not None:
        return context + _BESIDE[moment.year]
    if moment.year in _OFFSET:
        return anchor.year + _OFFSET[moment.year] if anchor else None
    if moment.year is Year.SAME or (context is not None and moment.year not in _TURNS):
        return context
    return _by_month(moment, anchor) if anchor is not None else None


def _by_month(moment: Moment, anchor: date) -> int | None:
    if moment.year in _TURNS:
        return _turn(moment, anchor)
    return _nearest(moment.template, anchor) if moment.year is Year.NEAREST else None


def _turn(moment: Moment, anchor: date) -> int:
    month = int(moment.template[4:6])
    if moment.year is Year.PAST:
        return anchor.year - (month >= anchor.month)
    return anchor.year + (month <= anchor.month)


def _nearest(template: str, anchor: date) -> int:
    """The year that brings the month and day closest to the anchor; months counted from January
    have gone by."""
    if template.startswith("{y}-01/{y}-"):
        return anchor.year - (int(template[-2:]) > anchor.month)
    match = _MONTH_DAY.search(template)
    month = int(match[1]) if match and match[1] else anchor.month
    place = month * 31 + (int(match[2]) if match and match[2] else 15)
    here = anchor.month * 31 + anchor.day
    half_year = 6 * 31
    if place - here > half_year:
        return anchor.year - 1
    return anchor.year + 1 if here - place > half_year else anchor.year


def year_written(moment: Moment) -> int | None:
    match = _WRITTEN_YEAR.match(moment.template)
    return int(match.group()) if moment.year is Year.WRITTEN and match else None
