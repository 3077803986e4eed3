"""What a workbook's cells look like where it decides what they mean: shares, months, errors."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from xml.etree.ElementTree import Element
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from jointoffice.model.limits import (
    OFFICE_PARTS_MAX,
    SHEET_COLUMNS_MAX,
    SHEET_ROWS_MAX,
    SHEET_XML_BYTES_MAX,
)
from jointoffice.model.refusals import UnreadableDocument
from jointoffice.papers.sheets.table import too_large
from jointoffice.reader.text.cells import cell_place
from jointoffice.reader.text.office import Office, attribute, damaged, local
from jointoffice.reader.text.xlsx_numbers import formats_of

_CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*)>")
_PLACE = re.compile(rb'\br="([A-Z]{1,3}[0-9]{1,7})"')
_NAMED = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})([0-9]{1,7})"')
_STYLE = re.compile(rb'\bs="([0-9]{1,6})"')
_ERROR = re.compile(rb'\bt="e"')
_IN_QUOTES = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_ENCRYPTED = 1


@dataclass(frozen=True, slots=True)
class Marks:
    """Cells, as row and column counted from 1, that mean more than their number."""

    shares: set[tuple[int, int]] = field(default_factory=set)
    months: set[tuple[int, int]] = field(default_factory=set)
    errors: set[tuple[int, int]] = field(default_factory=set)


def marks_of(raw: bytes) -> list[Marks]:
    """The marks of each sheet, in the order of the workbook.

    Raises `UnreadableDocument` for what is no XLSX, is damaged, or unpacks to too much. Every
    part is unpacked here once, so that none is larger than it says.
    """
    archive = _opened(raw)
    parts = _unpacked(archive)
    office = Office(archive, "")
    main = next(iter(office.related("officeDocument").values()), "")
    office = Office(archive, main)
    root = office.tree(main) if main else None
    if root is None or local(root) != "workbook":
        raise _no_workbook()
    shares, months = _styles(office, root)
    sheets = office.related("worksheet")
    named = [attribute(sheet, "id") or "" for sheet in root.iterfind("{*}sheets/{*}sheet")]
    return [_marks(parts.get(sheets.get(name, ""), b""), shares, months) for name in named]


def _opened(raw: bytes) -> ZipFile:
    try:
        archive = ZipFile(BytesIO(raw))
    except (BadZipFile, ValueError, NotImplementedError, EOFError, OSError):
        raise damaged() from None
    parts = archive.infolist()
    xml = sum(part.file_size for part in parts if part.filename.endswith((".xml", ".rels")))
    if xml > SHEET_XML_BYTES_MAX or len(parts) > OFFICE_PARTS_MAX:
        raise UnreadableDocument(
            f"The workbook unpacks to {len(parts):,} parts with {xml:,} bytes of XML; accepted "
            f"are {OFFICE_PARTS_MAX:,} and {SHEET_XML_BYTES_MAX:,}.",
            f"工作簿解压后有{len(parts):,}个部分、XML共{xml:,}字节；"
            f"最多{OFFICE_PARTS_MAX:,}个、{SHEET_XML_BYTES_MAX:,}字节。",
        )
    names = [part.filename for part in parts]
    if len(set(names)) < len(names) or any(part.flag_bits & _ENCRYPTED for part in parts):
        raise damaged()
    return archive


def _unpacked(archive: ZipFile) -> dict[str, bytes]:
    """The sheets' own XML; of the other parts only the size is proved."""
    kept = {}
    try:
        for part in archive.infolist():
            if not part.filename.endswith((".xml", ".rels")):
                continue
            if part.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
                raise damaged()
            body = archive.read(part)
            if "worksheets/" in part.filename:
                kept[part.filename] = body
    except (BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError):
        raise damaged() from None
    return kept


def _styles(office: Office, root: Element) -> tuple[frozenset[bytes], frozenset[bytes]]:
    """The numbers of the styles that show shares, and of those that show months."""
    shown = [
        _IN_QUOTES.sub("", code.split(";")[0]).lower()
        for code in formats_of(office, root).by_style
    ]
    shares = (str(i).encode() for i, code in enumerate(shown) if "%" in code)
    months = (
        str(i).encode()
        for i, code in enumerate(shown)
        if "y" in code and "m" in code and not set("dhs") & set(code)
    )
    return frozenset(shares), frozenset(months)


def _marks(xml: bytes, shares: frozenset[bytes], months: frozenset[bytes]) -> Marks:
    if not shares and not months and b't="e"' not in xml and _is_near(xml):
        return Marks()
    marks = Marks()
    most_rows = most_columns = row = column = 0
    for written in _filled(xml):
        found = _PLACE.search(written)
        row, column = cell_place(found[1].decode() if found else None, row, column + 1)
        most_rows, most_columns = max(most_rows, row), max(most_columns, column)
        style = _STYLE.search(written)
        if style and style[1] in shares:
            marks.shares.add((row, column))
        elif style and style[1] in months:
            marks.months.add((row, column))
        if _ERROR.search(written):
            marks.errors.add((row, column))
    if most_rows > SHEET_ROWS_MAX:
        raise too_large("rows", "行", most_rows, SHEET_ROWS_MAX)
    if most_columns > SHEET_COLUMNS_MAX:
        raise too_large("columns", "列", most_columns, SHEET_COLUMNS_MAX)
    return marks


def _is_near(xml: bytes) -> bool:
    """Whether no cell, filled or not, stands beyond the limits; most sheets are settled so."""
    rows, columns = 0, set()
    for found in _NAMED.finditer(xml):
        columns.add(found[1])
        rows = max(rows, int(found[2]))
    widest = max((cell_place(f"{one.decode()}1", 0, 0)[1] for one in columns), default=0)
    return 0 < rows <= SHEET_ROWS_MAX and widest <= SHEET_COLUMNS_MAX


def _filled(xml: bytes) -> Iterator[bytes]:
    """What is written in the tags of the cells that are not empty."""
    return (found[1] for found in _CELL.finditer(xml) if not found[1].endswith(b"/"))


def _no_workbook() -> UnreadableDocument:
    return UnreadableDocument(
        "The file is no workbook that we read; accepted are XLSX, ODS, XLS and CSV.",
        "该文件不是可读取的表格；可用 XLSX、ODS、XLS 和 CSV。",
    )
