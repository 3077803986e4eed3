"""Quarters, halves and ends of years as English texts write them."""

from __future__ import annotations

import re

from jointoffice.reader.dates_english_near import RELATIVE
from jointoffice.reader.dates_english_words import (
    COUNTS,
    MONTH,
    OF_YEAR,
    YEAR,
    found,
    month_number,
    with_year,
)
from jointoffice.reader.moments import (
    Moment,
    RuleGroup,
    Year,
    last_day_of,
    month_of,
    months_of,
    quarter_of,
    written,
)

_QUARTER = re.compile(
    rf"(?:\b[Tt]he\s)?\b(?P<n>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|"
    rf"[Ll]ast)[\s-](?P<what>quarter|half)(?:-year)?\b{OF_YEAR}"
)
_FIRST_MONTHS = re.compile(
    rf"(?:\b[Tt]he\s)?\b[Ff]irst\s(?P<n>\w+)\s(?P<what>months|quarters)\b{OF_YEAR}"
)
_SHORT_QUARTER = re.compile(
    rf"(?:(?<!\d)(?P<y0>{YEAR})[年 -]?|\b)"
    rf"(?:(?P<what>[QH])(?P<n>[1-4])|"
    rf"(?P<n2>[1-4])(?P<what2>[QH])(?=\s\d))(?![A-Za-z\d])(?:(?:\s|\sof\s|"
    rf"\s?/\s?)(?P<y>{YEAR})\b)?"
)
_SPOKEN_OF = re.compile(
    r"\b(?:[Ii]n|[Ff]or|[Bb]y|[Oo]f|[Dd]uring|[Ss]ince|[Uu]ntil|[Ff]rom|[Tt]o) $"
)
_GOES_ON = re.compile(r"[,.;:)]|\s(?:of|and|to|the|was|were|with|as|compared|than|by)\b|\s?$|\n")


def _quarter(match: re.Match[str]) -> Moment | None:
    number = COUNTS[match["n"].lower()]
    if match["what"] == "half":
        template = months_of("{y}", 6 * number - 5, 6 * number) if number <= 2 else None  # noqa: PLR2004
    else:
        template = quarter_of("{y}", number)
    return with_year(match, template)


def _first_months(match: re.Match[str]) -> Moment | None:
    word = match["n"].lower()
    number = int(word) if word.isdecimal() and word.isascii() else COUNTS.get(word, 0)
    last = number * (3 if match["what"] == "quarters" else 1)
    return with_year(match, months_of("{y}", 1, last))


def _short_quarter(match: re.Match[str]) -> Moment | None:
    number = int(match["n"] or match["n2"])
    year = match["y"] or match["y0"]
    if year is None and not _is_spoken_of(match):
        return None
    said = year or "{y}"
    half = (match["what"] or match["what2"]) == "H"
    template = months_of(said, 6 * number - 5, 6 * number) if half else quarter_of(said, number)
    return found(match, template, year)


def _is_spoken_of(match: re.Match[str]) -> bool:
    """`in H2` is half a year; `the H2 pipeline` carries hydrogen."""
    text, (start, end) = match.string, match.span()
    before = _SPOKEN_OF.search(text, max(0, start - 8), start)
    return before is not None and _GOES_ON.match(text, end) is not None


_END_OF = re.compile(
    rf"\b(?:the\s)?(?P<what>[Ee]nd|[Cc]lose|[Bb]eginning|[Ss]tart|[Mm]iddle)\sof\s"
    rf"(?:(?:the\s)?(?P<q>first|second|third|fourth)\s(?P<part>quarter|half)\b"
    rf"(?:\s(?:of\s)?(?P<y3>{YEAR})\b)?|(?P<y>{YEAR})\b|(?P<rel>this|last|next|the)\syear\b|"
    rf"(?P<m>{MONTH})\b(?:\s(?P<y2>{YEAR})\b|,?\s(?:of\s)?(?P<rel2>this|last|next)\syear\b)?)"
)
_YEAR_END = re.compile(
    rf"\b(?:year[- ]end(?:\s(?P<y3>{YEAR}))?|[Ee]nd[- ](?P<y>{YEAR})|(?:by |the "
    rf")?[Ee]nd-(?P<m>{MONTH})(?:\s(?P<y2>{YEAR}))?)\b"
)


def _end_of(match: re.Match[str]) -> Moment | None:
    year = match["y"] or match["y2"] or match["y3"] or "{y}"
    ends = match["what"].lower() in {"end", "close"}
    if match["q"]:
        months = 3 if match["part"] == "quarter" else 6
        last = months * COUNTS[match["q"]]
        month = last if ends else last - months + 1
        template = last_day_of(year, month) if ends else month_of(year, month)
    elif match["m"]:
        month = month_number(match["m"])
        template = last_day_of(year, month) if ends else month_of(year, month)
    else:
        template = f"{year}-12-31" if ends else year
    if template is None or year != "{y}":
        return found(match, template, year)
    relative = match["rel"] or match["rel2"] or ""
    return Moment(*match.span(), template, RELATIVE.get(relative, Year.NEAREST))


def _year_end(match: re.Match[str]) -> Moment | None:
    if match["m"]:
        return found(
            match, last_day_of(match["y2"] or "{y}", month_number(match["m"])), match["y2"]
        )
    if year := match["y"] or match["y3"]:
        return written(match, f"{year}-12-31")
    return Moment(*match.span(), "{y}-12-31", Year.THIS)


GROUPS = (
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
    RuleGroup(
        ("year end", "year-end", "end-", "end 1", "end 2"), (6, 30), ((_YEAR_END, _year_end),)
    ),
)
