"""What a sheet is that we write: its headings with what they mean, and its rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from jointoffice.model.kinds.field import Kind
from jointoffice.model.language import Language
from jointoffice.model.units import CURRENCIES
from jointoffice.model.values import ValueType
from jointoffice.papers.sheets.columns import AMOUNTS, Column, Role, accepted
from jointoffice.papers.sheets.written import Cell
from jointoffice.scenes.wording import Names, kind_plural

NAME_CHARACTERS_MAX = 31
"""Of a sheet; office programs take no more."""
_FORBIDDEN = str.maketrans("[]:*?/\\", "()     ")
_WIDTHS = {
    ValueType.TEXT: 32,
    ValueType.REFERENCE: 28,
    ValueType.REFERENCES: 28,
    ValueType.CHOICE: 16,
}
_WIDTH = 14
_MONEY, _NUMBER, _DAY, _TEXT = "#,##0.00##", "General", "yyyy-mm-dd", "@"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, what is said beside it, and how its cells look."""

    text: str
    note: str
    width: int
    number_format: str
    is_key: bool


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet to write; `rows` are made as they are asked for."""

    name: str
    headings: tuple[Heading, ...]
    rows: Iterable[Sequence[Cell]]


def sheet_name(kind: Kind, language: Language) -> str:
    return kind_plural(kind, language).translate(_FORBIDDEN)[:NAME_CHARACTERS_MAX].strip()


def heading_of(column: Column, language: Language) -> Heading:
    text = column.heading(language)
    return Heading(
        text,
        note_of(column, language),
        max(_width(column), len(text.encode("gbk", "replace")) + 2),
        _number_format(column),
        column.is_key,
    )


def note_of(column: Column, language: Language) -> str:
    """What a column is, whether it is needed, and what it accepts."""
    if column.is_key:
        need = Names("Needed: the record is known by it.", "必填：凭此识别记录。")
    elif column.field is None:
        need = Names("Empty: the day of the import.", "不填则为导入之日。")
    else:
        need = Names("Empty says nothing.", "空格不表示任何内容。")
    said = accepted(column).text(language)
    takes = Names(f"Accepted: {said}.", f"可填：{said}。")
    return f"{need.text(language)}\n{takes.text(language)}"


def _width(column: Column) -> int:
    if column.role is not Role.VALUE or column.field is None:
        return _WIDTH
    return _WIDTHS.get(column.field.type, _WIDTH)


def _number_format(column: Column) -> str:
    field = column.field
    if column.role is Role.UNIT:
        return _TEXT
    if field is None or field.type is ValueType.DATE:
        return _DAY
    if field.type in AMOUNTS:
        return _MONEY if field.unit in CURRENCIES else _NUMBER
    return _TEXT
