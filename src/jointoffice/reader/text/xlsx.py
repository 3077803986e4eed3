"""XLSX to text: a line a row and a block a cell, with values as the sheet shows them."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from jointoffice.model.limits import SHEET_CELLS_MAX
from jointoffice.model.refusals import UnreadableDocument
from jointoffice.reader.text.block import Block, BlockKind, Text
from jointoffice.reader.text.cells import cell_place, column_letters
from jointoffice.reader.text.described import described
from jointoffice.reader.text.office import Office, attribute, local
from jointoffice.reader.text.writing import Writing
from jointoffice.reader.text.xlsx_numbers import Formats, formats_of, shown

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def xlsx_text(office: Office, root: Element) -> Text:
    """Each sheet's name as a heading, then its rows; an empty cell is a tab and no block."""
    strings = [
        _string(element)
        for part in office.related("sharedStrings").values()
        for element in office.elements(part, "si")
    ]
    formats = formats_of(office, root)
    parts = office.related("worksheet")
    writing = Writing()
    for sheet in root.iterfind("{*}sheets/{*}sheet"):
        part = parts.get(attribute(sheet, "id") or "")
        if part is not None:
            rows = _rows(office, part, strings, formats)
            _write_sheet(writing, attribute(sheet, "name") or "", rows)
    return described(writing.text(), writing.blocks, MEDIA_TYPE, office.stated())


_GAP_MAX = 64
"""So many empty cells in a row are a gap that no head reaches over."""
Row = list[tuple[str, str]]
"""The cells of a row: the name of each and what it shows."""


def _write_sheet(writing: Writing, name: str, rows: Iterator[Row]) -> None:
    start, end = writing.write(name)
    writing.write("\n")
    writing.blocks.append(Block(BlockKind.HEADING, start, end, sheet=name))
    for row in rows:
        column = 1
        for cell, words in row:
            _, here = cell_place(cell, 0, 0)
            writing.write("\t" * min(here - column, _GAP_MAX))
            column = here
            start, end = writing.write(words)
            block = Block(BlockKind.TABLE_CELL, start, end, sheet=name, cell=cell)
            writing.blocks.append(block)
        writing.write("\n")
        if len(writing.blocks) > SHEET_CELLS_MAX:
            raise _too_many_cells()


def _rows(office: Office, part: str, strings: list[str], formats: Formats) -> Iterator[Row]:
    number = 0
    for element in office.elements(part, "row"):
        number, _ = cell_place(f"A{attribute(element, 'r')}", number + 1, 1)
        column = 0
        row: Row = []
        for cell in element.iterfind("{*}c"):
            _, column = cell_place(attribute(cell, "r"), number, column + 1)
            words = _shown(cell, strings, formats).strip()
            if words:
                row.append((f"{column_letters(column)}{number}", words))
        if row:
            yield row


def _shown(cell: Element, strings: list[str], formats: Formats) -> str:
    """What a cell shows; formulas show the value they last had, errors nothing."""
    type_ = attribute(cell, "t")
    value = cell.find("{*}v")
    raw = (value.text or "") if value is not None else ""
    match type_:
        case "inlineStr":
            return "".join(map(_string, cell.iterfind("{*}is")))
        case "s":
            return _shared(raw, strings)
        case "b":
            return "TRUE" if raw == "1" else "FALSE"
        case "str" | "d" | "e":
            return "" if type_ == "e" else raw
        case _:
            return shown(raw, attribute(cell, "s"), formats)


def _shared(raw: str, strings: list[str]) -> str:
    number = int(raw) if raw.isascii() and raw.isdigit() else len(strings)
    return strings[number] if number < len(strings) else ""


def _string(element: Element) -> str:
    """A rich text without the reading aids that stand above Chinese and Japanese."""
    return "".join(
        text.text or ""
        for part in element
        for text in ([part] if local(part) == "t" else part.iterfind("{*}t"))
        if local(part) in {"t", "r"}
    )


def _too_many_cells() -> UnreadableDocument:
    return UnreadableDocument(
        f"The workbook has more than {SHEET_CELLS_MAX:,} filled cells; file it in parts.",
        f"该工作簿的非空单元格超过{SHEET_CELLS_MAX:,}个；请分成几部分提交。",
    )
