"""JSON Lines, as we export them, to the shape of a sheet: a record a row, a field a column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import PurePath
from typing import Any

import msgspec

from jointoffice.model.keys import key_values
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.limits import SHEET_ROWS_MAX
from jointoffice.model.refusals import UnreadableDocument, WrongValue
from jointoffice.model.units import COUNT
from jointoffice.model.values import NOTHING, ValueType, parse_amount
from jointoffice.papers.sheets.guard import guarded
from jointoffice.papers.sheets.table import NOWHERE_ELSE, Book, Row, Table, too_large
from jointoffice.reader.text.plain import decode

MEDIA_TYPE = "application/jsonl"
ENDING = ".jsonl"
_LACKING = {one.value for one in NOTHING}


class Said(msgspec.Struct):
    """What a line says of one field; `value` is in canonical form."""

    value: str | None
    unit: str = ""
    qualifier: str = ""


class Line(msgspec.Struct):
    kind: str
    key: str
    fields: Mapping[str, Said]


def open_lines(raw: bytes, name: str) -> Book:
    """A table for each kind that the lines name; `UnreadableDocument` for other lines."""
    lines = list(_lines(decode(raw)))
    kinds = dict.fromkeys(line.kind for _, line in lines)
    several = len(kinds) > 1
    return Book(
        tuple(
            Table(
                kind if several else PurePath(name).stem,
                partial(_rows, kind, [one for one in lines if one[1].kind == kind]),
                has_formats=True,
            )
            for kind in kinds
        ),
        MEDIA_TYPE,
    )


def _lines(text: str) -> Iterator[tuple[int, Line]]:
    read = msgspec.json.Decoder(Line).decode
    for number, words in enumerate(text.split("\n"), start=1):
        if number > SHEET_ROWS_MAX:
            raise too_large("lines", "行", number, SHEET_ROWS_MAX)
        if words.strip():
            try:
                yield number, read(words)
            except msgspec.DecodeError as error:
                raise UnreadableDocument(
                    f"Line {number} is no record: {error}. Accepted are the lines that an export "
                    "to .jsonl writes.",
                    f"第{number}行不是记录：{error}。可用的是导出为 .jsonl 的各行。",
                ) from error


def _rows(kind: str, lines: list[tuple[int, Line]]) -> Iterator[Row]:
    """A heading of the fields' names, in row 0, so that a row has the number of its line."""
    keyed = [(number, _key(line), line) for number, line in lines]
    named = dict.fromkeys(name for _, key, line in keyed for name in (*key, *line.fields))
    yield Row(0, list(named), NOWHERE_ELSE)
    for number, key, line in keyed:
        cells = [key.get(name) or _cell(kind, name, line.fields.get(name)) for name in named]
        yield Row(number, cells, NOWHERE_ELSE)


def _key(line: Line) -> dict[str, str]:
    """What a record is known by, also where its sides differ about it."""
    kind = KINDS.get(line.kind)
    if kind is None:
        return {}
    try:
        return {name: value.text for name, value in key_values(kind, line.key).items()}
    except WrongValue:
        return {}


def _cell(kind: str, name: str, said: Said | None) -> str:
    """A value as a cell says it: about 90000000 CNY."""
    if said is None or said.value is None:
        return ""
    if said.qualifier in _LACKING:
        return said.value
    if said.unit and said.unit != COUNT:
        return f"{said.qualifier} {said.value} {said.unit}".strip()
    if said.qualifier:
        return f"{said.qualifier} {said.value}"
    return guarded(said.value) if _is_text(kind, name, said.value) else said.value


def _is_text(kind: str, name: str, value: str) -> bool:
    """By the field; a field of a programme's own is taken for text unless it says a number."""
    declared: Any = KINDS[kind].find(name) if kind in KINDS else None
    if declared is not None:
        return bool(declared.type is ValueType.TEXT)
    try:
        parse_amount(value)
    except WrongValue:
        return True
    return False
