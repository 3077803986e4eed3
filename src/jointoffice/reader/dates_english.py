"""Dates as English texts write them."""

from __future__ import annotations

import re

from jointoffice.reader.dates_english_near import RELATIVE
from jointoffice.reader.dates_english_words import (
    COUNTS,
    DASH,
    DAY,
    MONTH,
    NAMES,
    OF_YEAR,
    TH,
    YEAR,
    found,
    month_number,
    with_year,
)
from jointoffice.reader.moments import (
    Moment,
    RuleGroup,
    Year,
    day,
    month_of,
    months_of,
    written,
)


def _month_first(match: re.Match[str]) -> Moment | None:
    year = match["y"] or "{y}"
    first = day(year, month_number(match["m"]), int(match["d"]))
    last_month = month_number(match["m2"] or match["m"])
    last = day(year, last_month, int(match["d2"])) if match["d2"] else None
    template = f"{first}/{last}" if first and last else first
    return found(match, template, match["y"])


_MONTH_FIRST = re.compile(
    rf"\b(?P<m>{MONTH})\s?(?P<d>{DAY}){TH}(?!\d)"
    rf"(?:(?:{DASH}|\sto\s|\sand\s)(?:(?P<m2>{MONTH})\s)?(?P<d2>{DAY}){TH}\b(?!,?\d|%|"
    rf"\s(?:percent|million|billion|[a-z]+s\b|{MONTH})))?"
    rf"(?:,?\s?(?P<y>{YEAR})\b(?!\d))?"
)
_DAY_FIRST = re.compile(
    rf"\b(?:(?P<d0>{DAY}){TH}(?:{DASH}|\sto\s|\s(?:and|&)\s))?(?P<d>{DAY}){TH}(?:\s(?:of\s)?|-)"
    rf"(?P<m>{MONTH})\b(?:(?:,?\s|-)(?P<y>{YEAR})\b)?"
)


def _day_first(match: re.Match[str]) -> Moment | None:
    year = match["y"] or "{y}"
    last = day(year, month_number(match["m"]), int(match["d"]))
    first = day(year, month_number(match["m"]), int(match["d0"])) if match["d0"] else None
    return found(match, f"{first}/{last}" if first and last else last, match["y"])


_LOWER = re.compile(
    rf"\b(?:(?P<d>{DAY}){TH}\s)?(?P<m>january|february|march|april|june|july|august|september|"
    rf"october|november|december|(?<=\d\s)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
    rf"\s(?P<y>{YEAR})\b"
)


def _lower(match: re.Match[str]) -> Moment | None:
    """`12 jun 2018`, as those write who know no capitals for months."""
    month = month_number(match["m"])
    template = (
        day(match["y"], month, int(match["d"])) if match["d"] else month_of(match["y"], month)
    )
    return found(match, template, match["y"])


_MONTH_YEAR = re.compile(
    rf"\b(?:(?P<m0>{MONTH})(?:{DASH}|\sto\s|\sand\s))?(?P<m>{MONTH})(?:,?\s|"
    rf"\sof\s)(?P<y>{YEAR})\b"
)
_MONTH_RANGE = re.compile(
    rf"\b(?P<m0>{MONTH})(?:{DASH}|\sto\s|\sthrough\s)(?P<m>{MONTH})\b{OF_YEAR}"
)
_MONTHS_BETWEEN = re.compile(
    rf"(?<=[Bb]etween\s)(?P<m0>{MONTH})\sand\s(?P<m>{MONTH})\b(?!\s\d{{1,2}}\b){OF_YEAR}"
)
_PART_OF_MONTH = re.compile(
    rf"\b(?:[Ee]arly|[Mm]id|[Ll]ate)[- ](?P<m>{MONTH})\b(?!\s?\d{{1,2}}\b){OF_YEAR}"
)
_WEEK_OF_MONTH = re.compile(
    r"\b(?:[Tt]he\s)?(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ff]inal)\s(?:week|weekend|half|days|"
    r"fortnight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s(?:of|in)\s"
    rf"(?P<m>{MONTH})\b(?!\s?\d{{1,2}}\b){OF_YEAR}"
)
_PART_OF_YEAR = re.compile(rf"\b(?:[Ee]arly|[Mm]id|[Ll]ate)[- ](?P<y>{YEAR})\b")
_MONTH_NEAR = re.compile(r"\b(?P<w>[Tt]his|[Ll]ast|[Nn]ext)\smonth\b")
_MONTH_OF_YEAR = re.compile(rf"\b(?P<m>{MONTH}),?\s(?:of\s)?(?P<rel>this|last|next)\syear\b")
_MONTH_ALONE = re.compile(rf"\b(?P<m>{MONTH})\b(?!\s?\d|\sDay\b)")
_BEFORE_MONTH = re.compile(
    r"\b(?:(?P<last>last)|(?P<next>next)|in|of|by|on|since|until|this|from|during|through|ending|"
    r"coming)\s$",
    re.IGNORECASE,
)
_BEFORE_REACH = 9
_MONTHS_BESIDE = re.compile(
    rf"\b(?P<m0>{MONTH})(?:\sand\s|/)(?P<m>{MONTH})\b(?!\s\d{{1,2}}\b){OF_YEAR}"
)
_TENS = {"twenty": 20, "thirty": 30}
_DAY_OF_YEAR = re.compile(
    rf"\b(?:the\s)?(?P<d>{DAY}){TH}\sday\sof\s(?P<m>{MONTH})\b,?"
    rf"(?:\s(?:in\sthe\syear\s(?:of\s)?)?(?:(?P<y>{YEAR})|"
    rf"[Tt]wo\s[Tt]housand\s(?:and\s)?(?P<w>\w+)(?:-(?P<w2>\w+))?)\b)?"
)


def _month_year(match: re.Match[str]) -> Moment | None:
    last = month_number(match["m"])
    if match["m0"]:
        return found(match, months_of(match["y"], month_number(match["m0"]), last), match["y"])
    return found(match, month_of(match["y"], last), match["y"])


def _month_range(match: re.Match[str]) -> Moment | None:
    return with_year(match, months_of("{y}", month_number(match["m0"]), month_number(match["m"])))


def _part_of_month(match: re.Match[str]) -> Moment | None:
    return with_year(match, month_of("{y}", month_number(match["m"])))


def _in_year(match: re.Match[str]) -> Moment:
    return written(match, match["y"])


def _month_near(match: re.Match[str]) -> Moment:
    near = {"this": Year.THIS_MONTH, "last": Year.LAST_MONTH, "next": Year.NEXT_MONTH}
    return Moment(*match.span(), "", near[match["w"].lower()])


def _month_of_year(match: re.Match[str]) -> Moment:
    return Moment(*match.span(), f"{{y}}-{month_number(match['m']):02}", RELATIVE[match["rel"]])


def _month_alone(match: re.Match[str]) -> Moment | None:
    start, end = match.span()
    before = _BEFORE_MONTH.search(match.string, max(0, start - _BEFORE_REACH), start)
    if before is None:
        return None
    year = Year.PAST if before["last"] else Year.COMING if before["next"] else Year.NEAREST
    return Moment(start, end, f"{{y}}-{month_number(match['m']):02}", year)


def _months_beside(match: re.Match[str]) -> Moment | None:
    """`in May and June`, but not `in May and September`."""
    beside = month_number(match["m"]) == month_number(match["m0"]) + 1
    return _month_range(match) if beside else None


def _day_of_year(match: re.Match[str]) -> Moment | None:
    """`the 21st day of February, two thousand and twenty-four`, as treaties are dated."""
    year = match["y"]
    if match["w"]:
        tens = _TENS.get(match["w"], COUNTS.get(match["w"], 0))
        year = f"{2000 + tens + COUNTS.get(match['w2'] or 'zero', 0)}"
    template = day(year or "{y}", month_number(match["m"]), int(match["d"]))
    return found(match, template, year)


_AROUND = ((" ", " "), ("\n", " "), ("|", " "), ("", "-"), ("", "–"))
_MONTH_WORDS = (
    *NAMES.split(),
    *(name[:3] + "." for name in NAMES.split()),
    *(f"{end}{name[:3]}{mark}" for name in NAMES.split() for end, mark in _AROUND),
    "sept ",
    "sept.",
)
GROUPS = (
    RuleGroup(
        _MONTH_WORDS,
        (20, 44),
        (
            (_MONTH_FIRST, _month_first),
            (_DAY_FIRST, _day_first),
            (_MONTH_YEAR, _month_year),
            (_LOWER, _lower),
            (_MONTH_RANGE, _month_range),
            (_MONTH_ALONE, _month_alone),
            (_MONTH_OF_YEAR, _month_of_year),
            (_MONTHS_BETWEEN, _month_range),
            (_MONTHS_BESIDE, _months_beside),
            (_PART_OF_MONTH, _part_of_month),
        ),
    ),
    RuleGroup(
        (
            "week of",
            "week in",
            "weekend of",
            "half of",
            "days of",
            "fortnight of",
            "day of",
            "day in",
        ),
        (24, 72),
        ((_WEEK_OF_MONTH, _part_of_month), (_DAY_OF_YEAR, _day_of_year)),
    ),
    RuleGroup(("this month", "last month", "next month"), (2, 14), ((_MONTH_NEAR, _month_near),)),
    RuleGroup(("early", "mid", "late"), (2, 14), ((_PART_OF_YEAR, _in_year),)),
)
