"""Dates as English texts write them."""

from __future__ import annotations

import re

from jointoffice.reader.dates_english_near import RELATIVE
from jointoffice.reader.moments import (
    Moment,
    RuleGroup,
    Year,
    day,
    last_day_of,
    month_of,
    months_of,
    quarter_of,
    written,
)

_NAMES = "january february march april may june july august september october november december"
_MONTHS = {name[:3]: number for number, name in enumerate(_NAMES.split(), 1)}
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|"
    r"Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
_YEAR = r"(?:19|20)\d\d"
_TH = r"(?:st|nd|rd|th)?"
_DASH = r"\s?[-–—~]\s?"
_COUNTS = {
    word: number
    for number, word in enumerate("zero one two three four five six seven eight nine ten".split())
} | {"eleven": 11, "first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}
_OF_YEAR = (
    rf"(?:,?\s(?:of|in)\s(?P<y>{_YEAR})|\s(?P<y2>{_YEAR})|,?\s(?:of\s)?(?P<rel>this|last|"
    rf"next|the)\syear)?"
)


def _month(name: str) -> int:
    return _MONTHS[name[:3].lower()]


def _found(match: re.Match[str], template: str | None, year: str | None) -> Moment | None:
    """A moment whose year is written, or to be found near by."""
    if template is None:
        return None
    return Moment(*match.span(), template, Year.WRITTEN if year else Year.NEAREST)


def _month_first(match: re.Match[str]) -> Moment | None:
    year = match["y"] or "{y}"
    first = day(year, _month(match["m"]), int(match["d"]))
    last_month = _month(match["m2"] or match["m"])
    last = day(year, last_month, int(match["d2"])) if match["d2"] else None
    template = f"{first}/{last}" if first and last else first
    return _found(match, template, match["y"])


_MONTH_FIRST = re.compile(
    rf"\b(?P<m>{_MONTH})\s?(?P<d>{_DAY}){_TH}(?!\d)"
    rf"(?:(?:{_DASH}|\sto\s|\sand\s)(?:(?P<m2>{_MONTH})\s)?(?P<d2>{_DAY}){_TH}\b(?!,?\d|%|"
    rf"\s(?:percent|million|billion|[a-z]+s\b|{_MONTH})))?"
    rf"(?:,?\s?(?P<y>{_YEAR})\b(?!\d))?"
)
_DAY_FIRST = re.compile(
    rf"\b(?:(?P<d0>{_DAY}){_TH}(?:{_DASH}|\sto\s|\sand\s))?(?P<d>{_DAY}){_TH}(?:\s(?:of\s)?|-)"
    rf"(?P<m>{_MONTH})\b(?:(?:,?\s|-)(?P<y>{_YEAR})\b)?"
)


def _day_first(match: re.Match[str]) -> Moment | None:
    year = match["y"] or "{y}"
    last = day(year, _month(match["m"]), int(match["d"]))
    first = day(year, _month(match["m"]), int(match["d0"])) if match["d0"] else None
    return _found(match, f"{first}/{last}" if first and last else last, match["y"])


_LOWER = re.compile(
    rf"\b(?:(?P<d>{_DAY}){_TH}\s)?(?P<m>january|february|march|april|june|july|august|september|"
    rf"october|november|december|(?<=\d\s)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
    rf"\s(?P<y>{_YEAR})\b"
)


def _lower(match: re.Match[str]) -> Moment | None:
    """`12 jun 2018`, as those write who know no capitals for months."""
    month = _month(match["m"])
    template = (
        day(match["y"], month, int(match["d"])) if match["d"] else month_of(match["y"], month)
    )
    return _found(match, template, match["y"])


_MONTH_YEAR = re.compile(
    rf"\b(?:(?P<m0>{_MONTH})(?:{_DASH}|\sto\s|\sand\s))?(?P<m>{_MONTH})(?:,?\s|"
    rf"\sof\s)(?P<y>{_YEAR})\b"
)
_MONTH_RANGE = re.compile(
    rf"\b(?P<m0>{_MONTH})(?:{_DASH}|\sto\s|\sthrough\s)(?P<m>{_MONTH})\b{_OF_YEAR}"
)
_MONTHS_BETWEEN = re.compile(
    rf"(?<=[Bb]etween\s)(?P<m0>{_MONTH})\sand\s(?P<m>{_MONTH})\b(?!\s\d{{1,2}}\b){_OF_YEAR}"
)
_PART_OF_MONTH = re.compile(
    rf"\b(?:[Ee]arly|[Mm]id|[Ll]ate)[- ](?P<m>{_MONTH})\b(?!\s?\d{{1,2}}\b){_OF_YEAR}"
)
_PART_OF_YEAR = re.compile(rf"\b(?:[Ee]arly|[Mm]id|[Ll]ate)[- ](?P<y>{_YEAR})\b")
_MONTH_NEAR = re.compile(r"\b(?P<w>[Tt]his|[Ll]ast|[Nn]ext)\smonth\b")
_MONTH_OF_YEAR = re.compile(rf"\b(?P<m>{_MONTH}),?\s(?:of\s)?(?P<rel>this|last|next)\syear\b")
_MONTH_ALONE = re.compile(
    rf"(?<=\b[ioISBUbu][nfynitl]\s)(?P<m>{_MONTH})\b(?!\s?\d)|"
    rf"(?<=\b[Ss]ince\s)(?P<m1>{_MONTH})\b(?!\s?\d)|(?<=\b[Ll]ast\s)(?P<m2>{_MONTH})\b(?!\s?\d)|"
    rf"(?<=\b[Uu]ntil\s)(?P<m3>{_MONTH})\b(?!\s?\d)|(?<=\b[Tt]his\s)(?P<m4>{_MONTH})\b(?!\s?\d)"
)


def _month_year(match: re.Match[str]) -> Moment | None:
    last = _month(match["m"])
    if match["m0"]:
        return _found(match, months_of(match["y"], _month(match["m0"]), last), match["y"])
    return _found(match, month_of(match["y"], last), match["y"])


def _with_year(match: re.Match[str], build: str | None) -> Moment | None:
    """Fill in the year that `_OF_YEAR` found."""
    if build is None:
        return None
    year = match["y"] or match["y2"]
    if year:
        return written(match, build.replace("{y}", year))
    relative = RELATIVE[match["rel"]] if match["rel"] else Year.NEAREST
    return Moment(*match.span(), build, relative)


def _month_range(match: re.Match[str]) -> Moment | None:
    return _with_year(match, months_of("{y}", _month(match["m0"]), _month(match["m"])))


def _part_of_month(match: re.Match[str]) -> Moment | None:
    return _with_year(match, month_of("{y}", _month(match["m"])))


def _in_year(match: re.Match[str]) -> Moment:
    return written(match, match["y"])


def _month_near(match: re.Match[str]) -> Moment:
    near = {"this": Year.THIS_MONTH, "last": Year.LAST_MONTH, "next": Year.NEXT_MONTH}
    return Moment(*match.span(), "", near[match["w"].lower()])


def _month_of_year(match: re.Match[str]) -> Moment:
    return Moment(*match.span(), f"{{y}}-{_month(match['m']):02}", RELATIVE[match["rel"]])


def _month_alone(match: re.Match[str]) -> Moment | None:
    name = match.group()
    return Moment(*match.span(), f"{{y}}-{_month(name):02}", Year.NEAREST)


_QUARTER = re.compile(
    rf"(?:\b[Tt]he\s)?\b(?P<n>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|"
    rf"[Ll]ast)\s(?P<what>quarter|half)\b{_OF_YEAR}"
)
_FIRST_MONTHS = re.compile(
    rf"(?:\b[Tt]he\s)?\b[Ff]irst\s(?P<n>\w+)\s(?P<what>months|quarters)\b{_OF_YEAR}"
)
_SHORT_QUARTER = re.compile(
    rf"(?:(?<!\d)(?P<y0>{_YEAR})[年 ]?|\b)"
    rf"(?:(?P<what>[QH])(?P<n>[1-4])|"
    rf"(?P<n2>[1-4])(?P<what2>[QH])(?=\s\d))(?![A-Za-z\d])(?:(?:\s|\sof\s|"
    rf"\s?/\s?)(?P<y>{_YEAR})\b)?"
)
_SPOKEN_OF = re.compile(
    r"\b(?:[Ii]n|[Ff]or|[Bb]y|[Oo]f|[Dd]uring|[Ss]ince|[Uu]ntil|[Ff]rom|[Tt]o) $"
)
_GOES_ON = re.compile(r"[,.;:)]|\s(?:of|and|to|the|was|were|with|as|compared|than|by)\b|\s?$|\n")


def _quarter(match: re.Match[str]) -> Moment | None:
    number = _COUNTS[match["n"].lower()]
    if match["what"] == "half":
        template = months_of("{y}", 6 * number - 5, 6 * number) if number <= 2 else None  # noqa: PLR2004
    else:
        template = quarter_of("{y}", number)
    return _with_year(match, template)


def _first_months(match: re.Match[str]) -> Moment | None:
    word = match["n"].lower()
    number = int(word) if word.isdecimal() and word.isascii() else _COUNTS.get(word, 0)
    last = number * (3 if match["what"] == "quarters" else 1)
    return _with_year(match, months_of("{y}", 1, last))


def _short_quarter(match: re.Match[str]) -> Moment | None:
    number = int(match["n"] or match["n2"])
    year = match["y"] or match["y0"]
    if year is None and not _is_spoken_of(match):
        return None
    said = year or "{y}"
    half = (match["what"] or match["what2"]) == "H"
    template = months_of(said, 6 * number - 5, 6 * number) if half else quarter_of(said, number)
    return _found(match, template, year)


def _is_spoken_of(match: re.Match[str]) -> bool:
    """`in H2` is half a year; `the H2 pipeline` carries hydrogen."""
    text, (start, end) = match.string, match.span()
    before = _SPOKEN_OF.search(text, max(0, start - 8), start)
    return before is not None and _GOES_ON.match(text, end) is not None


_END_OF = re.compile(
    rf"\b(?:the\s)?(?P<what>[Ee]nd|[Cc]lose|[Bb]eginning|[Ss]tart|[Mm]iddle)\sof\s"
    rf"(?:(?:the\s)?(?P<q>first|second|third|fourth)\s(?P<part>quarter|half)\b"
    rf"(?:\s(?:of\s)?(?P<y3>{_YEAR})\b)?|(?P<y>{_YEAR})\b|(?P<rel>this|last|next|the)\syear\b|"
    rf"(?P<m>{_MONTH})\b(?:\s(?P<y2>{_YEAR})\b|,?\s(?:of\s)?(?P<rel2>this|last|next)\syear\b)?)"
)
_YEAR_END = re.compile(
    rf"\b(?:year[- ]end(?:\s(?P<y3>{_YEAR}))?|[Ee]nd-(?P<y>{_YEAR})|(?:by |the "
    rf")?[Ee]nd-(?P<m>{_MONTH})(?:\s(?P<y2>{_YEAR}))?)\b"
)


def _end_of(match: re.Match[str]) -> Moment | None:
    year = match["y"] or match["y2"] or match["y3"] or "{y}"
    ends = match["what"].lower() in {"end", "close"}
    if match["q"]:
        months = 3 if match["part"] == "quarter" else 6
        last = months * _COUNTS[match["q"]]
        month = last if ends else last - months + 1
        template = last_day_of(year, month) if ends else month_of(year, month)
    elif match["m"]:
        month = _month(match["m"])
        template = last_day_of(year, month) if ends else month_of(year, month)
    else:
        template = f"{year}-12-31" if ends else year
    if template is None or year != "{y}":
        return _found(match, template, year)
    relative = match["rel"] or match["rel2"] or ""
    return Moment(*match.span(), template, RELATIVE.get(relative, Year.NEAREST))


def _year_end(match: re.Match[str]) -> Moment | None:
    if match["m"]:
        return _found(match, last_day_of(match["y2"] or "{y}", _month(match["m"])), match["y2"])
    if year := match["y"] or match["y3"]:
        return written(match, f"{year}-12-31")
    return Moment(*match.span(), "{y}-12-31", Year.THIS)


_AROUND = ((" ", " "), ("\n", " "), ("|", " "), ("", "-"), ("", "–"))
_MONTH_WORDS = (
    *_NAMES.split(),
    *(name[:3] + "." for name in _NAMES.split()),
    *(f"{end}{name[:3]}{mark}" for name in _NAMES.split() for end, mark in _AROUND),
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
            (_PART_OF_MONTH, _part_of_month),
        ),
    ),
    RuleGroup(("quarter", "half"), (18, 36), ((_QUARTER, _quarter),)),
    RuleGroup(("months", "quarters"), (24, 40), ((_FIRST_MONTHS, _first_months),)),
    RuleGroup(
        ("q1", "q2", "q3", "q4", "h1", "h2", "1q", "2q", "3q", "4q", "1h", "2h"),
        (6, 16),
        ((_SHORT_QUARTER, _short_quarter),),
    ),
    RuleGroup(
        ("end of", "close of", "start of", "beginning of", "middle of"),
        (6, 64),
        ((_END_OF, _end_of),),
    ),
    RuleGroup(("year end", "year-end", "end-"), (6, 30), ((_YEAR_END, _year_end),)),
    RuleGroup(("this month", "last month", "next month"), (2, 14), ((_MONTH_NEAR, _month_near),)),
    RuleGroup(("early", "mid", "late"), (2, 14), ((_PART_OF_YEAR, _in_year),)),
)
