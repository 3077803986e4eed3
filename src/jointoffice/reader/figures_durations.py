"""How long something takes, where one figure has several words: an hour and a half, 2小时53分."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.gate import Span
from jointoffice.reader.numerals import chinese_number, english_number

_HALF = re.compile(
    r"\b(?:[Aa]n? (?P<unit>hour|day|week|month|year) and a half|(?P<half>[Hh]alf an hour))\b"
)
_HOURS = re.compile(
    r"(?<![\d.,])(?:\d{1,3}|(?:\b[a-z]{3,6}|[一二两兩三四五六七八九十]{1,3})(?=[ -]?(?:个|個)?$))"
    r"[ -]?(?:个|個)?$"
)
_AND_MINUTES = re.compile(
    r"[h小钟鐘](?:(?<=h)(?:ours?|rs?)?(?:,? and|,)? ?(?P<n>\d{1,2}|[a-z]+(?:-[a-z]+)?)[ -]?"
    r"(?P<unit>minutes?|mins?)\b|"
    r"(?:(?<=小)[时時]|[头頭])[零又]?(?P<m>\d{1,2}|[一二三四五六七八九十]{1,3})(?P<u>分[钟鐘]?)(?!之))"
)
_BEFORE = 10
_MINUTES = 60


def durations(text: str, quantities: str) -> Iterator[Finding]:
    for (start, end), value, unit in (*_halves(quantities), *_hours_and_minutes(quantities)):
        yield Finding(
            FindingKind.FIGURE,
            start,
            end,
            text[start:end],
            "figure.duration",
            value=value,
            unit=unit,
        )


def _halves(quantities: str) -> Iterator[tuple[Span, Decimal, str]]:
    """`an hour and a half` is 1.5, `half an hour` 0.5."""
    if " and a half" not in quantities and "alf an hour" not in quantities:
        return
    for match in _HALF.finditer(quantities):
        if match["half"]:
            yield match.span(), Decimal("0.5"), "hours"
        else:
            yield match.span(), Decimal("1.5"), f"{match['unit']}s"


def _hours_and_minutes(quantities: str) -> Iterator[tuple[Span, Decimal, str]]:
    """One figure, in minutes: `1 hour 40 minutes`, `2小时53分`."""
    if "min" not in quantities and "分" not in quantities:
        return
    for match in _AND_MINUTES.finditer(quantities):
        said = _HOURS.search(quantities, max(0, match.start() - _BEFORE), match.start())
        hours = _small(said[0].rstrip(" -个個")) if said else None
        minutes = _small(match["n"] or match["m"])
        if said is None or hours is None or minutes is None or minutes >= _MINUTES:
            continue
        unit = match["u"] or match["unit"]
        yield (said.start(), match.end()), hours * _MINUTES + minutes, unit


def _small(number: str) -> Decimal | None:
    return (
        Decimal(number) if number.isdecimal() else english_number(number) or chinese_number(number)
    )
