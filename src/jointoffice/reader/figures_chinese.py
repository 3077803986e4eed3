"""Figures as Chinese texts write them, in digits or characters, simplified and traditional."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from jointoffice.reader.amounts_chinese import HAN, Read, digit_reads
from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.spelled_chinese import spelled_reads
from jointoffice.reader.words.figure_words import DECREASE, INCREASE, QUALIFIERS
from jointoffice.reader.words.money import MONEY

_QUALIFIER = re.compile(
    r"(?:"
    + "|".join(
        sorted(
            (q for q in QUALIFIERS if not q.isascii() and q not in "余多"), key=len, reverse=True
        )
    )
    + r")(?<![签簽][约約])\s?$"
)
_CHANGE = re.compile(
    r"(?P<c>"
    + "|".join(sorted((w for w in INCREASE | DECREASE if not w.isascii()), key=len, reverse=True))
    + r")(?:了|到|至|为|率为|达|幅度?)?$"
)
_MONEY_BEFORE = re.compile(
    r"(?P<m>港币|港元|人民币|澳门元|澳门币|葡币|新台币|台币|美元|美金|欧元|日元|新元)[ \xa0]?$"
)
_AND = frozenset("、和与及")
_STOP = re.compile(r"[。！？\n]")
_ALONE = re.compile(r"\s?(?:[，。；、）,;)]|$)")
_CODES = frozenset(MONEY.values())
_YI = 10**8
"""So large a number without a unit is of the money that its sentence spoke of."""
_ANY_HAN = re.compile(rf"[{HAN}]")
_WINDOW = 8


def chinese_figures(text: str, quantities: str) -> Iterator[Finding]:
    """The figures of a text, without measure, party or period."""
    if not _ANY_HAN.search(quantities):
        return
    found = [*digit_reads(text, quantities), *spelled_reads(quantities)]
    end, change, money = 0, None, None
    for read in sorted(found, key=lambda each: (each.start, -each.end)):
        if read.start < end:
            continue
        if money is not None and _STOP.search(quantities, end, read.start):
            money = None
        listed = quantities[end : read.start] in _AND
        figure = _finding(text, quantities, read, change if listed else None)
        if figure.unit is None and read.value >= _YI and _ALONE.match(quantities, read.end):
            figure = msgspec.structs.replace(figure, unit=money)
        end, change = read.end, figure.change
        money = figure.unit if figure.unit in _CODES else money
        yield figure


def _finding(text: str, quantities: str, read: Read, listed: str | None) -> Finding:
    """`listed` is the change of the figure before in the same list: 分别增长7%、19%."""
    start, qualifier, unit = read.start, read.qualifier, read.unit
    money = _MONEY_BEFORE.search(quantities, max(0, start - _WINDOW), start)
    if money is not None and unit in {None, "CNY"}:
        start, unit = money.start(), MONEY[money["m"]]
    before = _QUALIFIER.search(quantities[max(0, start - _WINDOW) : start])
    if before is not None:
        start -= len(before[0])
        qualifier = QUALIFIERS[before[0].strip()]
    change = None
    if unit in {"%", "pp"}:
        found = _CHANGE.search(quantities[max(0, start - _WINDOW) : start])
        change = listed if found is None else _direction(found["c"])
    return Finding(
        FindingKind.FIGURE,
        start,
        read.end,
        text[start : read.end],
        "figure.zh",
        value=read.value,
        low=read.value if read.high is not None else None,
        high=read.high,
        unit=unit,
        qualifier=qualifier,
        change=change,
    )


def _direction(word: str) -> str:
    return "decrease" if word in DECREASE else "increase"
