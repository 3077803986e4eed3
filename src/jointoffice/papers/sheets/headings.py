"""Which kind a sheet is of, where its headings stand, and which column each of them names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from jointoffice.model.kinds.field import Kind
from jointoffice.model.language import Language
from jointoffice.model.limits import HEADING_ROWS_MAX
from jointoffice.model.refusals import Reason
from jointoffice.model.units import known_unit
from jointoffice.model.values import ValueType
from jointoffice.papers.sheets.columns import (
    Column,
    columns_of,
    has_unit_column,
    plain,
)
from jointoffice.papers.sheets.meanings import in_two_rows, meaning_of, names_of
from jointoffice.papers.sheets.problems import CellProblem, shortened
from jointoffice.papers.sheets.table import Row, Table, line_of
from jointoffice.reader.text.cells import column_letters

IGNORED_ENDINGS = (": state", ":状态", ": source", ":来源")
"""Columns that an export may add, and that say nothing of their own."""
_COUNTERS = frozenset({"no.", "no", "#", "序号", "行号"})
_UNIT_ABOVE = re.compile(r"(?:金额)?(?:单位|unit)\s*:\s*([^()\s,;]+(?:\s[a-z]+)?)")


@dataclass(frozen=True, slots=True)
class Head:
    """A heading of a sheet: its column, and the unit of its cells where it names one."""

    column: Column
    index: int
    heading: str
    unit: str | None

    @property
    def letters(self) -> str:
        return column_letters(self.index + 1)


@dataclass(frozen=True, slots=True)
class Placed:
    """A sheet whose kind and headings are known; its records stand below row `header`."""

    table: Table
    kind: Kind
    header: int
    heads: tuple[Head, ...]
    headed: frozenset[int]
    """Columns, from 0, that have a heading, known or not."""
    has_units: bool
    """Whether rows may have units of their own."""
    problems: tuple[CellProblem, ...]


def place(table: Table, kinds: Sequence[Kind]) -> Placed | CellProblem | None:
    """Where a sheet's headings stand, or why they were not found; none for an empty sheet.

    The row, or the two rows, with most headings of a kind that has its whole key count; titles
    may stand above.
    """
    rows = list(islice(table.rows(), HEADING_ROWS_MAX))
    if not rows:
        return None
    by_name = [kind for kind in kinds if is_called(kind, table.name)]
    fits = [fit for kind in by_name or kinds for fit in _fits(kind, rows)]
    best = max((fit[0] for fit in fits), default=None)
    chosen = {kind.name: (kind, row) for count, kind, row in reversed(fits) if count == best}
    if not chosen:
        return _not_found(table, by_name or list(kinds), rows)
    if len(chosen) > 1:
        return _several(table, [kind for kind, _ in chosen.values()])
    (kind, row) = next(iter(chosen.values()))
    return _placed(table, kind, row, _unit_above(rows, row.number))


def is_called(kind: Kind, name: str) -> bool:
    """Whether a sheet's name is that of the kind."""
    words = (kind.name, kind.label_en, kind.plural_en, kind.label_zh)
    return plain(name) in {plain(word) for word in words}


def _fits(kind: Kind, rows: Sequence[Row]) -> list[tuple[tuple[int, int], Kind, Row]]:
    """The rows that name the whole key of a kind, and how many of its columns and of their units
    each names."""
    named = names_of(kind)
    found = []
    for row in (*rows, *in_two_rows(rows, named)):
        meanings = [meaning_of(text, named) for text in row.cells]
        units = {column.name: unit for column, unit in meanings if column is not None}
        if units.keys() >= set(kind.natural_key):
            count = len(units), sum(map(bool, units.values()))
            found.append((count, kind, row))
    return found


def _unit_above(rows: Iterable[Row], header: int) -> str | None:
    """The unit that a title above the headings gives for all money: 单位：亿元."""
    for row in rows:
        if row.number >= header:
            break
        for text in row.cells:
            found = _UNIT_ABOVE.search(plain(text))
            if found and known_unit(found[1]):
                return found[1]
    return None


def _placed(table: Table, kind: Kind, row: Row, unit_above: str | None) -> Placed:
    named = names_of(kind)
    heads: dict[str, Head] = {}
    problems = []
    for index, text in enumerate(row.cells):
        column, unit = meaning_of(text, named)
        if column is None:
            if not _is_ignored(plain(text)):
                problems.append(_unknown(table, kind, row, index))
        elif column.name in heads:
            problems.append(_twice(table, row, index, heads[column.name]))
        else:
            if unit is None and column.field and column.field.type is ValueType.MONEY:
                unit = unit_above
            heads[column.name] = Head(column, index, line_of(text), unit or None)
    headed = frozenset(index for index, text in enumerate(row.cells) if text.strip())
    found = tuple(heads.values())
    has_units = any(
        head.column.field is not None and has_unit_column(head.column.field) for head in found
    )
    return Placed(table, kind, row.number, found, headed, has_units, tuple(problems))


def _is_ignored(words: str) -> bool:
    return not words or words in _COUNTERS or words.endswith(IGNORED_ENDINGS)


def _unknown(table: Table, kind: Kind, row: Row, index: int) -> CellProblem:
    columns = columns_of(kind)
    message = Reason(
        f"A sheet of the kind {kind.name} has no such column.",
        f"“{kind.label_zh}”表没有这一列。",
    )
    accepted = Reason(
        ", ".join(column.label(Language.EN) for column in columns),
        "、".join(column.label(Language.ZH) for column in columns),
    )
    return _at_heading(table, row, index, message, accepted)


def _twice(table: Table, row: Row, index: int, first: Head) -> CellProblem:
    message = Reason(
        f"This column means the same as column {first.letters} ({first.heading}); "
        "keep one of them.",
        f"此列与{first.letters}列（{first.heading}）含义相同；请只保留一列。",
    )
    return _at_heading(table, row, index, message, None)


def _at_heading(
    table: Table, row: Row, index: int, message: Reason, accepted: Reason | None
) -> CellProblem:
    heading, value = line_of(row.cells[index]), shortened(row.cells[index])
    letters = column_letters(index + 1)
    return CellProblem(table.name, row.number, letters, heading, value, message, accepted)


def _not_found(table: Table, kinds: Sequence[Kind], rows: Sequence[Row]) -> CellProblem:
    """What is missing: the columns of the key, of the one kind or of every kind."""
    en = "; ".join(f"{one.name}: {', '.join(_key(one, Language.EN))}" for one in kinds)
    zh = "；".join(f"{one.label_zh}：{'、'.join(_key(one, Language.ZH))}" for one in kinds)
    return CellProblem(
        table.name,
        0,
        "",
        "",
        shortened(" | ".join(filter(None, rows[0].cells))),
        Reason(
            f"None of the first {HEADING_ROWS_MAX} rows has the headings of a kind of record; "
            "a sheet needs the columns by which its records are known.",
            f"前{HEADING_ROWS_MAX}行中没有任何一类记录的表头；表中须有识别记录所需的列。",
        ),
        Reason(en, zh),
    )


def _key(kind: Kind, language: Language) -> list[str]:
    return [column.label(language) for column in columns_of(kind) if column.is_key]


def _several(table: Table, kinds: Sequence[Kind]) -> CellProblem:
    return CellProblem(
        table.name,
        0,
        "",
        "",
        "",
        Reason(
            "The headings fit several kinds of records; name the sheet after its kind.",
            "表头符合多类记录；请以记录类别作为工作表名称。",
        ),
        Reason(
            ", ".join(kind.plural_en for kind in kinds), "、".join(kind.label_zh for kind in kinds)
        ),
    )
