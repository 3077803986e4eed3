"""A text table to the shape of a sheet: comma, semicolon or tab, in whatever encoding."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import partial
from io import StringIO
from itertools import islice
from pathlib import PurePath

from jointoffice.model.limits import (
    HEADING_ROWS_MAX,
    SHEET_CELL_CHARACTERS_MAX,
    SHEET_COLUMNS_MAX,
    SHEET_ROWS_MAX,
)
from jointoffice.model.refusals import UnreadableDocument
from jointoffice.papers.sheets.table import NOWHERE_ELSE, Book, Row, Table, too_large
from jointoffice.reader.text.plain import decode

MEDIA_TYPE = "text/csv"
SEPARATORS = (",", ";", "\t")
SAMPLE_CHARACTERS = 100_000
_MARK = "\ufeff"
_SAYS_SEPARATOR = "sep="


def open_csv(raw: bytes, name: str) -> Book:
    """The one table of a CSV file; `UnreadableDocument` for what is no text."""
    text = decode(raw).removeprefix(_MARK)
    first, _, rest = text.partition("\n")
    said = first.strip().lower().removeprefix(_SAYS_SEPARATOR)
    skipped = int(first.lower().startswith(_SAYS_SEPARATOR))
    separator = said if skipped and said in SEPARATORS else _separator(text)
    rows = partial(_rows, rest if skipped else text, separator, skipped)
    return Book((Table(PurePath(name).stem, rows, has_formats=True),), MEDIA_TYPE)


def _separator(text: str) -> str:
    """The separator that cuts the first rows into most cells."""
    sample = "\n".join(text[:SAMPLE_CHARACTERS].splitlines()[:HEADING_ROWS_MAX])

    def widest(separator: str) -> int:
        rows = csv.reader(StringIO(sample), delimiter=separator)
        try:
            return max((len(row) for row in islice(rows, HEADING_ROWS_MAX)), default=0)
        except csv.Error:
            return 0

    return max(SEPARATORS, key=widest)


def _rows(text: str, separator: str, skipped: int) -> Iterator[Row]:
    rows = csv.reader(StringIO(text, newline=""), delimiter=separator)
    try:
        for number, cells in enumerate(rows, start=1 + skipped):
            if number > SHEET_ROWS_MAX:
                raise too_large("rows", "行", number, SHEET_ROWS_MAX)
            while cells and not cells[-1].strip():
                cells.pop()
            if len(cells) > SHEET_COLUMNS_MAX:
                raise too_large("columns", "列", len(cells), SHEET_COLUMNS_MAX)
            if cells:
                yield Row(number, cells, NOWHERE_ELSE)
    except csv.Error:
        raise UnreadableDocument(
            "The file is no table: a quotation mark stays open, or a cell has more than "
            f"{SHEET_CELL_CHARACTERS_MAX:,} characters.",
            f"文件不是表格：引号未闭合，或单元格超过{SHEET_CELL_CHARACTERS_MAX:,}个字符。",
        ) from None
