"""A workbook (XLSX, ODS or XLS) to tables: values as their cells mean them, not as they look."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from jointoffice.model.limits import (
    OLD_SHEET_BYTES_MAX,
    SHEET_COLUMNS_MAX,
    SHEET_ROWS_MAX,
    SHEET_XML_BYTES_MAX,
    SHEETS_MAX,
)
from jointoffice.model.refusals import Reason, UnreadableDocument
from jointoffice.papers.sheets.table import (
    NOWHERE_ELSE,
    Book,
    Row,
    Table,
    number_text,
    too_large,
)
from jointoffice.papers.sheets.xlsx_marks import Marks, marks_of
from jointoffice.reader.text.office import damaged
from jointoffice.reader.text.xlsx import MEDIA_TYPE

Typed = int | float | str | bool | time | date | datetime | timedelta
Fill = Mapping[int, Mapping[int, int]]
"""Row → column → the row in which the merged cell that covers it stands."""

_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument.spreadsheet"
_ODS_TYPE = _OPEN_DOCUMENT.decode()
_XLS_TYPE = "application/vnd.ms-excel"
_REPEATED = re.compile(rb'number-(columns|rows)-repeated="([0-9]{1,9})"[^>]*office:value')
_NO_MARKS = Marks()
_SHARE = 100


def open_workbook(raw: bytes) -> Book:
    """The visible sheets of a workbook.

    Raises `UnreadableDocument` for one that is damaged, locked or too large. Macros and formulas
    are not run: of a formula the value it last had is read.
    """
    if raw.startswith(b"PK"):
        if _is_open_document(raw):
            return _book(raw, None, _ODS_TYPE)
        return _book(raw, marks_of(raw), MEDIA_TYPE)
    if len(raw) > OLD_SHEET_BYTES_MAX:
        raise _too_old()
    return _book(raw, None, _XLS_TYPE)


def _book(raw: bytes, marks: Sequence[Marks] | None, media_type: str) -> Book:
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(raw))
    except PasswordError:
        raise _locked() from None
    except CalamineError:
        raise _locked() if media_type == _XLS_TYPE else damaged() from None
    described = book.sheets_metadata
    if len(described) > SHEETS_MAX:
        raise too_large("sheets", "个工作表", len(described), SHEETS_MAX)
    tables, left_out = [], []
    for i, one in enumerate(described):
        if one.typ is not SheetTypeEnum.WorkSheet or one.visible is not SheetVisibleEnum.Visible:
            left_out.append(_not_read(one.name))
            continue
        sheet = _sheet(book, i)
        its_marks = marks[i] if marks is not None and i < len(marks) else _NO_MARKS
        rows = partial(_rows, sheet, its_marks, _fill(sheet))
        tables.append(Table(one.name, rows, has_formats=marks is not None))
    return Book(tuple(tables), media_type, tuple(left_out))


def _sheet(book: CalamineWorkbook, number: int) -> CalamineSheet:
    try:
        sheet = book.get_sheet_by_index(number)
    except CalamineError:
        raise damaged() from None
    if sheet.end is not None and sheet.end[0] >= SHEET_ROWS_MAX:
        raise too_large("rows", "行", sheet.end[0] + 1, SHEET_ROWS_MAX)
    if sheet.end is not None and sheet.end[1] >= SHEET_COLUMNS_MAX:
        raise too_large("columns", "列", sheet.end[1] + 1, SHEET_COLUMNS_MAX)
    return sheet


def _fill(sheet: CalamineSheet) -> Fill:
    """What a cell that is merged downwards says, it says of every row it covers."""
    covered: dict[int, dict[int, int]] = defaultdict(dict)
    for (top, left), (bottom, _) in sheet.merged_cell_ranges or ():
        for row in range(top + 1, min(bottom, SHEET_ROWS_MAX) + 1):
            covered[row + 1][left + 1] = top + 1
    return covered


def _rows(sheet: CalamineSheet, marks: Marks, fill: Fill) -> Iterator[Row]:
    above: dict[int, str] = {}
    merged = {column for columns in fill.values() for column in columns}
    special = bool(marks.shares or marks.months or marks.errors)
    for number, typed in enumerate(sheet.iter_rows(), start=1):
        cells = [one if type(one) is str else _text(one) for one in typed]
        if special:
            _mean(cells, typed, marks, number)
        homes = fill.get(number, NOWHERE_ELSE)
        for column in merged:
            if column in homes:
                cells[column - 1] = above.get(column, "")
            elif column <= len(cells):
                above[column] = cells[column - 1]
        while cells and not cells[-1].strip():
            cells.pop()
        if cells:
            yield Row(number, cells, homes)


def _text(value: Typed) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return number_text(float(value))
        case datetime() if value.time() != time():
            return value.isoformat(" ", "minutes")
        case date():
            return value.isoformat()[: len("2021-04-29")]
        case _:
            return str(value)


def _mean(cells: list[str], typed: Sequence[Typed], marks: Marks, number: int) -> None:
    """Give the cells of a row the meaning that their formats have."""
    for i, one in enumerate(typed):
        place = number, i + 1
        if place in marks.errors:
            cells[i] = "#REF!"
        elif place in marks.shares and isinstance(one, int | float):
            cells[i] = f"{number_text(float(one) * _SHARE)}%"
        elif place in marks.months and isinstance(one, date):
            cells[i] = one.isoformat()[: len("2021-04")]


def _is_open_document(raw: bytes) -> bool:
    """Whether this is an ODS, whose parts are then no larger than a workbook's may be."""
    try:
        archive = ZipFile(BytesIO(raw))
        if "mimetype" not in archive.namelist():
            return False
        if archive.getinfo("mimetype").file_size > len(_OPEN_DOCUMENT):
            return False
        if archive.read("mimetype") != _OPEN_DOCUMENT:
            return False
        whole = sum(part.file_size for part in archive.infolist())
        if len(raw) > OLD_SHEET_BYTES_MAX or whole > SHEET_XML_BYTES_MAX:
            raise _too_old()
        content = archive.read("content.xml")
    except (BadZipFile, KeyError, ValueError, NotImplementedError, EOFError, OSError):
        raise damaged() from None
    if any(int(found[2]) > SHEET_COLUMNS_MAX for found in _REPEATED.finditer(content)):
        raise _too_old()
    return True


def _not_read(name: str) -> Reason:
    return Reason(
        f"The sheet {name!r} is hidden or holds no cells; it was not read.",
        f"工作表“{name}”已隐藏或不含单元格，未读取。",
    )


def _locked() -> UnreadableDocument:
    return UnreadableDocument(
        "The workbook is locked with a password, or damaged; save it as XLSX without a password.",
        "工作簿设有密码或已损坏；请另存为无密码的 XLSX。",
    )


def _too_old() -> UnreadableDocument:
    return UnreadableDocument(
        f"Workbooks in the formats XLS and ODS are read up to {OLD_SHEET_BYTES_MAX:,} bytes; "
        "save it as XLSX or CSV.",
        f"XLS、ODS 格式的工作簿最大{OLD_SHEET_BYTES_MAX:,}字节；请另存为 XLSX 或 CSV。",
    )
