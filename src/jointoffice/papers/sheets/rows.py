"""The rows of a sheet as claims to be: which record each is about, and what its cells say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from jointoffice.model.keys import key_of
from jointoffice.model.kinds.field import Kind
from jointoffice.model.names import parse_key
from jointoffice.model.refusals import Reason, WrongValue
from jointoffice.model.values import Value
from jointoffice.papers.sheets.cells import CellReader, Deed, Said, Wrong, first_day
from jointoffice.papers.sheets.columns import Role, accepted, has_unit_column, plain
from jointoffice.papers.sheets.guard import word_in
from jointoffice.papers.sheets.headings import Head, Placed
from jointoffice.papers.sheets.problems import CellProblem, shortened
from jointoffice.papers.sheets.references import ALIAS_SEPARATOR
from jointoffice.papers.sheets.table import Row
from jointoffice.reader.text.cells import column_letters
from jointoffice.scenes.wording import Names

TOTALS = frozenset({"total", "sum", "subtotal", "合计", "总计", "小计", "共计"})
TOTAL_CHARACTERS_MAX = 20
_NOTE = re.compile(
    r"(?:注|备注|说明|填表|制表|填报|审核|联系|来源|数据来源|notes?\b|prepared|source|checked)"
    r"[^:：]{0,12}[:：]",
    re.IGNORECASE,
)
"""How the lines begin that stand below a table: who filled it in, and notes."""
CACHED_MAX = 20_000
ROWS_KEPT_MAX = 20_000
ALIASES = "aliases"
INDICATOR = "indicator"
_NEEDED = Reason(
    "The cell is empty, but the record is known by it.", "此格为空，但记录须凭此识别。"
)
_NO_KEY_WITHDRAWN = Reason(
    "What a record is known by cannot be withdrawn in a sheet.", "识别记录所用的列不能在表中撤回。"
)
_NO_HEADING = Reason("The cell stands below no heading.", "此格上方没有表头。")


class SaidCell(NamedTuple):
    head: Head
    said: Value | Deed
    text: str


class ReadRow(NamedTuple):
    """A row about one record; `day` is empty where the row names none."""

    row: Row
    key: str
    day: str
    cells: list[SaidCell]


@dataclass(slots=True)
class Found:
    """What was found in all sheets of a file on the way."""

    problems: list[CellProblem] = field(default_factory=list)
    totals: set[tuple[str, int]] = field(default_factory=set)
    """Sheet and row of the totals, which speak of no record."""
    notes: set[tuple[str, int]] = field(default_factory=set)
    """Sheet and row of the lines below the records, which speak of none either."""
    rows: dict[str, dict[str, tuple[str, int]]] = field(default_factory=dict)
    """Kind → key and day → the sheet and row that speaks of it."""


@dataclass(slots=True)
class SheetReader:
    """Reads one sheet, as often as it is asked; `found` gathers what is wrong with it."""

    placed: Placed
    cells: CellReader
    found: Found
    _cache: dict[tuple[int, str, str | None], Said] = field(default_factory=dict)
    _strays: set[int] = field(default_factory=set)
    _kept: list[ReadRow] | None = None

    def named(self) -> Iterator[tuple[str, Names, list[str]]]:
        """The key of each row that has one, its title in both languages, and its aliases."""
        kind, heads = self.placed.kind, self.placed.heads
        keys = [head for head in heads if head.column.is_key]
        named = {head.column.name: head for head in heads}
        for row in self._rows():
            said = dict(
                zip(kind.natural_key, self._values(row, _in_order(keys, kind)), strict=True)
            )
            key = self._key(kind, said)
            if isinstance(key, str):
                texts = {name: _text(row, head) for name, head in named.items()}
                title = [texts.get(name, "") for name in kind.title] or [""]
                aliases = texts.get(ALIASES, "").split(ALIAS_SEPARATOR)
                yield key, Names(title[0], title[-1]), aliases

    def read(self) -> Iterator[ReadRow]:
        """Every row that can be taken; what is wrong is noted the first time.

        The rows of a sheet of usual length are kept for the second.
        """
        if self._kept is not None:
            yield from self._kept
            return
        kept: list[ReadRow] | None = []
        for row in self._read():
            if kept is not None:
                kept.append(row)
                kept = kept if len(kept) <= ROWS_KEPT_MAX else None
            yield row
        self._kept = kept

    def _read(self) -> Iterator[ReadRow]:
        kind = self.placed.kind
        heads = [head for head in self.placed.heads if head.column.role is Role.VALUE]
        names = [head.column.name for head in heads]
        day_head = next((h for h in self.placed.heads if h.column.role is Role.HOLDS_FROM), None)
        for row in self._rows():
            self._note_strays(row)
            values = self._values(row, heads)
            day = "" if day_head is None else self._day(row, day_head)
            cells = []
            for head, said in zip(heads, values, strict=True):
                wrong = self._wrong(head, said)
                if wrong is not None:
                    self._note(row, head, wrong)
                elif said is not None and not isinstance(said, Wrong):
                    cells.append(SaidCell(head, said, row.cells[head.index]))
            key = self._key(kind, dict(zip(names, values, strict=True)))
            if isinstance(key, Reason):
                self._note_row(row, key)
            elif key is not None and self._is_first(row, key, day):
                yield ReadRow(row, key, day, cells)

    def _rows(self) -> Iterator[Row]:
        for row in self.placed.table.rows():
            if row.number <= self.placed.header:
                continue
            first = next(filter(None, row.cells))
            place = self.placed.table.name, row.number
            if len(first) <= TOTAL_CHARACTERS_MAX and plain(first).replace(" ", "") in TOTALS:
                self.found.totals.add(place)
            elif _NOTE.match(first) and sum(map(bool, row.cells)) == 1:
                self.found.notes.add(place)
            else:
                yield row

    def _values(self, row: Row, heads: Sequence[Head]) -> list[Said | None]:
        """What the cells of a row say in these columns; none where they are empty."""
        units = self._units(row) if self.placed.has_units else {}
        cells, width, cache = row.cells, len(row.cells), self._cache
        values: list[Said | None] = []
        for head in heads:
            text = cells[head.index].strip() if head.index < width else ""
            if not text:
                values.append(None)
                continue
            unit = units.get(head.index)
            said = cache.get((head.index, text, unit))
            values.append(self._said(head, text, unit) if said is None else said)
        return values

    def _units(self, row: Row) -> dict[int, str]:
        """Column of a value → the unit that its row names."""
        heads = self.placed.heads
        values = {head.column.name: head.index for head in heads}
        usual = self._usual_unit(row)
        units = {} if not usual else {head.index: usual for head in heads if _lacks_unit(head)}
        for head in heads:
            field_ = head.column.field
            if head.column.role is Role.UNIT and field_ and field_.name in values:
                text = _text(row, head)
                if text:
                    units[values[field_.name]] = "" if word_in(text) else text
        return units

    def _usual_unit(self, row: Row) -> str:
        """The unit of the indicator that the row is about."""
        references = self.cells.references
        for head in self.placed.heads:
            declared = head.column.field
            if declared and declared.references == (INDICATOR,) and head.column.role is Role.VALUE:
                named = references.one(declared, _text(row, head))
                return references.units.get(named, "") if isinstance(named, str) else ""
        return ""

    def _said(self, head: Head, text: str, unit: str | None) -> Said:
        said = self.cells.said(head, text, unit)
        if len(self._cache) > CACHED_MAX:
            self._cache.clear()
        self._cache[head.index, text, unit] = said
        return said

    def _wrong(self, head: Head, said: Said | None) -> Wrong | None:
        """What is wrong with a cell; a key has to say a value."""
        if isinstance(said, Wrong) or not head.column.is_key:
            return said if isinstance(said, Wrong) else None
        if isinstance(said, Deed):
            return Wrong(_NO_KEY_WITHDRAWN, None)
        if said is None or not said.text:
            return Wrong(_NEEDED, accepted(head.column))
        return None

    def _key(self, kind: Kind, said: Mapping[str, Said | None]) -> str | Reason | None:
        """The record's key, or why there can be none; none where a part is missing."""
        texts = {
            name: one.text
            for name in kind.natural_key
            if isinstance(one := said.get(name), Value) and one.text
        }
        if len(texts) < len(kind.natural_key):
            return None
        try:
            return parse_key(key_of(kind, texts))
        except WrongValue as wrong:
            return wrong.reason

    def _day(self, row: Row, head: Head) -> str:
        text = _text(row, head)
        if not text:
            return ""
        day = first_day(text)
        if not day:
            said = Reason("This is no day.", "不是日期。")
            self._note(row, head, Wrong(said, accepted(head.column)))
        return day

    def _is_first(self, row: Row, key: str, day: str) -> bool:
        """Whether no row before spoke of the record and day; if one did, that is a problem."""
        sheet, kind = self.placed.table.name, self.placed.kind.name
        spoken = self.found.rows.setdefault(kind, {})
        first = spoken.setdefault(f"{key}\n{day}" if day else key, (sheet, row.number))
        if first == (sheet, row.number):
            return True
        message = Reason(
            f"{kind} {key} stands in row {first[1]} of {first[0]!r} already; keep one row.",
            f"{kind} {key} 已在“{first[0]}”第{first[1]}行出现；请只保留一行。",
        )
        self._note_row(row, message)
        return False

    def _note_row(self, row: Row, message: Reason) -> None:
        """What is wrong with the key of a row, told at the first column of it."""
        keys = [head for head in self.placed.heads if head.column.is_key]
        first = _in_order(keys, self.placed.kind)[0]
        self._note(row, first, Wrong(message, None))

    def _note_strays(self, row: Row) -> None:
        """A cell below no heading is a problem once for its column."""
        for index in range(len(row.cells)):
            if index in self.placed.headed or index in self._strays:
                continue
            if row.cells[index].strip():
                self._strays.add(index)
                wrong = CellProblem(
                    self.placed.table.name,
                    row.number,
                    column_letters(index + 1),
                    "",
                    shortened(row.cells[index]),
                    _NO_HEADING,
                )
                self.found.problems.append(wrong)

    def _note(self, row: Row, head: Head, wrong: Wrong) -> None:
        self.found.problems.append(
            CellProblem(
                self.placed.table.name,
                row.number,
                head.letters,
                head.heading,
                shortened(_text(row, head)),
                wrong.message,
                wrong.accepted,
            )
        )


def _lacks_unit(head: Head) -> bool:
    """Whether neither the field nor the heading says in which unit the numbers are."""
    declared = head.column.field
    if declared is None or head.column.role is not Role.VALUE:
        return False
    return head.unit is None and has_unit_column(declared)


def _in_order(keys: Sequence[Head], kind: Kind) -> list[Head]:
    by_name = {head.column.name: head for head in keys}
    return [by_name[name] for name in kind.natural_key]


def _text(row: Row, head: Head) -> str:
    return row.cells[head.index].strip() if head.index < len(row.cells) else ""
