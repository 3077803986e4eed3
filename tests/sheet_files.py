"""Sheets as people keep them, made for a test: XLSX, CSV and ODS with a few rows."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import xlsxwriter

Rows = Sequence[Sequence[Any]]
_ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
    '<office:spreadsheet><table:table table:name="{name}">{rows}</table:table>'
    "</office:spreadsheet></office:body></office:document-content>"
)
_MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
)


def xlsx(path: Path, rows: Rows, name: str = "Projects", **formats: str) -> Path:
    """A workbook with one sheet; `formats` gives columns, by letter, a number format."""
    book = xlsxwriter.Workbook(path)
    write_rows(book, book.add_worksheet(name), rows, formats)
    book.close()
    return path


def write_rows(book: Any, sheet: Any, rows: Rows, formats: dict[str, str]) -> None:
    looks = {ord(one) - ord("A"): book.add_format({"num_format": formats[one]}) for one in formats}
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    for i, row in enumerate(rows):
        for j, cell in enumerate(row):
            if isinstance(cell, date):
                sheet.write_datetime(i, j, cell, looks.get(j, day))
            elif cell not in (None, ""):
                sheet.write(i, j, cell, looks.get(j))


def csv(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def ods(path: Path, rows: Rows, name: str = "Projects") -> Path:
    written = "".join(
        f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>" for row in rows
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", _ODS.format(name=name, rows=written))
        archive.writestr("META-INF/manifest.xml", _MANIFEST)
    return path


def _cell(value: object) -> str:
    if isinstance(value, int | float):
        typed = f'office:value-type="float" office:value="{value}"'
    else:
        typed = 'office:value-type="string"'
    return f"<table:table-cell {typed}><text:p>{value}</text:p></table:table-cell>"


def workbook_bytes(rows: Rows, name: str = "Projects") -> bytes:
    written = BytesIO()
    book = xlsxwriter.Workbook(written)
    write_rows(book, book.add_worksheet(name), rows, {})
    book.close()
    return written.getvalue()
