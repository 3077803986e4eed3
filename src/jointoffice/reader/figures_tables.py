"""Figures of a table whose unit stands elsewhere: above it, in a column's head, in the row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache

from jointoffice.reader.amounts_chinese import digit_reads
from jointoffice.reader.amounts_english import DIGITS, decimal_of
from jointoffice.reader.figures_english import english_figures
from jointoffice.reader.finding import Finding, FindingKind

_DIVIDER = re.compile(r"[\t|]|  (?=[^ \n])|\u3000(?=[^\u3000\n])(?<![\n ]\u3000)|单位[：:]|Unit")
_CELL = re.compile(r"[^\s|](?:[^\t|\n \u3000]| (?![ |\t\n\u3000]))*")
_NUMBER = re.compile(rf"(?P<sign>[+\-－]?)(?P<n>{DIGITS})")
_MARKS = ("|", "\t", "  ", "\u3000", "单位", "Unit")
_RULED = re.compile(r"[\s|:=+-]*")
_SAID = re.compile(
    r"(?:单位[：:]|\b[Uu]nits?: ?)\s?(?P<unit>[^\s）)，。；;|\n][^）)，。；;|\n]{0,24})"
)
_IN_BRACKETS = re.compile(r"[（(](?:in |[x×] ?)?(?P<unit>[^（()）\n]{1,24})[)）]")
_BEHIND_COMMA = re.compile(r"[,，] ?(?:in )?(?P<unit>[^,，\n\t|]{1,24})$")
_IN_PER_CENT = re.compile(r"[^\n\t|]{1,24}[%％]")
_MONEY_FIRST = re.compile(r"([A-Z]{2,3}\$?|[€$£¥]) ?(thousand|million|billion|m|bn)")
_SCALE_SAID = re.compile(
    r"[（(](?:in )?(?P<scale>thousands?|millions?|billions?|千|万|亿)[)）]", re.IGNORECASE
)
_COUNTED = re.compile(r"[A-Za-z][\w’' -]{2,40}|[\u4e00-\u9fff]{2,12}")
_UNIT_MAX = 24


@dataclass(frozen=True, slots=True)
class _Measure:
    """What one of the unit is: 亿元 is a hundred million yuan."""

    factor: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class _Table:
    """What stands above the rows: one unit for all of them, and those of the columns."""

    said: _Measure | None = None
    columns: Mapping[int, _Measure] = field(default_factory=dict)


def table_figures(text: str, quantities: str) -> Iterator[Finding]:
    """The bare numbers of table rows that have a unit. A table is lines whose cells are divided
    by `|`, tabs or wide gaps."""
    if not any(mark in text for mark in _MARKS):
        return
    table, end, row_end = _Table(), 0, 0
    for start, line_end in _lines(text):
        if not end or text.count("\n", end, start) > 1:
            table = _Table(_caption(text, start) or (table.said if end != row_end else None))
        end = line_end
        if above := _SAID.search(text, start, end):
            table = _Table(measured(above["unit"].strip()))
            continue
        cells = dict(_cells(quantities, start, end))
        numbers = _numbers(quantities, cells)
        if not numbers and not _RULED.fullmatch(text, start, end):
            heads = _heads(text, cells)
            table = _Table(heads.get(0) or table.said, heads)
        elif numbers and len(cells) > 1:
            row_end = end
            yield from _row(text, cells, numbers, table)


def _caption(text: str, start: int) -> _Measure | None:
    """The unit that the line above a table says: `Expenditure (EUR million)`, `Power, GWh`."""
    above = text.rfind("\n", 0, max(0, start - 1)) + 1
    if start - above > _CAPTION_MAX or text.count("|", above, start):
        return None
    line = (above, max(above, start - 1))
    return _bracketed(text, line) or _behind_comma(text, line)


_CAPTION_MAX = 160


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """The lines that have cells, or that say a unit."""
    end = -1
    for divider in _DIVIDER.finditer(text):
        if divider.start() > end:
            start = text.rfind("\n", max(0, end), divider.start()) + 1
            end = text.find("\n", divider.end())
            end = len(text) if end < 0 else end
            yield start, end


Cells = dict[int, tuple[int, int]]


def _cells(quantities: str, start: int, end: int) -> Iterator[tuple[int, tuple[int, int]]]:
    """The cells of a row that have words, each with its place: empty ones have a place as well,
    unless only gaps divide them."""
    row = quantities[start:end]
    divider = "|" if "|" in row else "\t"
    spans = [cell.span() for cell in _CELL.finditer(quantities, start, end)]
    if divider not in row:
        yield from enumerate(spans)
        return
    place, at = 0, start
    for span in spans:
        place += quantities.count(divider, at, span[0])
        at = span[0]
        yield place, span


def _numbers(quantities: str, cells: Cells) -> dict[int, re.Match[str]]:
    """The cells that are a bare number, by their place in the row."""
    return {
        place: number
        for place, span in cells.items()
        if (number := _NUMBER.fullmatch(quantities, *span)) is not None
    }


def _row(
    text: str, cells: Cells, numbers: dict[int, re.Match[str]], table: _Table
) -> Iterator[Finding]:
    first, *others = cells.values()
    row = _bracketed(text, first) or next(
        (found for span in others[:2] if (found := _named(text, span))), None
    )
    row = row or (_PEOPLE if _HEADCOUNT.match(text, *first) else None)
    for place, number in numbers.items():
        measure = table.columns.get(place) or row or table.said
        if measure is not None:
            yield _finding(text, number, measure)


_PER_CENT = _Measure(Decimal(1), "%")
_PEOPLE = _Measure(Decimal(1), "people")
_HEADCOUNT = re.compile(
    r"(?:Headcount|Staff|Employees|Workforce|Population)\b|(?:员工|职工|从业)?人数|常住人口"
)


def _heads(text: str, cells: Cells) -> dict[int, _Measure]:
    """The unit of each column whose head says one."""
    return {
        place: measure
        for place, span in cells.items()
        if (measure := _head(text, span)) is not None
    }


def _head(text: str, span: tuple[int, int]) -> _Measure | None:
    measure = _bracketed(text, span) or _named(text, span) or _behind_comma(text, span)
    if measure is None and _IN_PER_CENT.fullmatch(text, *span):
        return _PER_CENT
    if measure is not None:
        return None if _NOUN.fullmatch(measure.unit) else measure
    scale = _SCALE_SAID.search(text, *span)
    noun = scale and _COUNTED.match(text, span[0], scale.start())
    if scale is None or not noun:
        return None
    return _Measure(_FACTORS[scale["scale"].lower().rstrip("s")], noun[0].strip())


_FACTORS = {
    "thousand": Decimal(10**3),
    "million": Decimal(10**6),
    "billion": Decimal(10**9),
    "千": Decimal(10**3),
    "万": Decimal(10**4),
    "亿": Decimal(10**8),
}


_NOUN = re.compile(r"[A-Z][a-z]+.*")


def _bracketed(text: str, span: tuple[int, int]) -> _Measure | None:
    """The unit that a cell says in brackets: `GDP (EUR million)`."""
    bracket = _IN_BRACKETS.search(text, *span)
    return measured(bracket["unit"].strip()) if bracket else None


def _behind_comma(text: str, span: tuple[int, int]) -> _Measure | None:
    """`Passengers, thousand`, `Change, %`."""
    behind = _BEHIND_COMMA.search(text, *span)
    return measured(behind["unit"].strip()) if behind else None


def _named(text: str, span: tuple[int, int]) -> _Measure | None:
    """The unit that a cell is."""
    words = text[slice(*span)]
    return measured(words) if len(words) <= _UNIT_MAX and not words[0].isdecimal() else None


@lru_cache(maxsize=4096)
def measured(words: str) -> _Measure | None:
    """What a unit's words mean: `亿元`, `million TEU`, `EUR million`, `US$1,000`, `%`."""
    money = _MONEY_FIRST.fullmatch(words)
    counted = () if words[0].isdecimal() else (f"1{words}", f"1 {words}")
    for one in (f"{money[1]} 1 {money[2]}",) if money else (*counted, words):
        for read in digit_reads(one, one):
            if read.end == len(one) and read.unit is not None:
                return _Measure(read.value, read.unit)
        for figure in english_figures(one, one):
            if figure.end == len(one) and figure.unit and figure.value is not None:
                return _Measure(figure.value, figure.unit)
    return None


def _finding(text: str, number: re.Match[str], measure: _Measure) -> Finding:
    start, end = number.span("n")
    moved = {"-": "decrease", "－": "decrease", "+": "increase"}.get(number["sign"])
    return Finding(
        FindingKind.FIGURE,
        start,
        end,
        text[start:end],
        "figure.table",
        value=decimal_of(number["n"]) * measure.factor,
        unit=measure.unit,
        change=moved if measure.unit in {"%", "pp"} else None,
    )
