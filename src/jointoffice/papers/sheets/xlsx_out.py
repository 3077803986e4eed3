"""A sheet as XLSX: numbers and days as such, headings frozen, what each means beside it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any

import xlsxwriter

from jointoffice.papers.sheets.paper import Heading, Paper

_HEAD = {
    "bold": True,
    "text_wrap": True,
    "valign": "vcenter",
    "bg_color": "#E8EEF4",
    "bottom": 1,
    "num_format": "@",
}
_KEY = {"bg_color": "#CFE0F0"}
_DAY = {"num_format": "yyyy-mm-dd"}


def xlsx_bytes(paper: Paper) -> bytes:
    """The workbook with one sheet; rows are written as they come, and not kept in memory."""
    written = BytesIO()
    book = open_workbook(written)
    write_paper(book, paper)
    book.close()
    return written.getvalue()


def open_workbook(into: BytesIO) -> Any:
    """A workbook that takes every text as a text: no formula, no link is made of it."""
    return xlsxwriter.Workbook(
        into,
        {
            "constant_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )


def write_paper(book: Any, paper: Paper) -> Any:
    """A sheet with its headings and rows; returns xlsxwriter's own, for more to be added."""
    sheet = book.add_worksheet(paper.name)
    formats = [book.add_format({"num_format": one.number_format}) for one in paper.headings]
    for column, heading in enumerate(paper.headings):
        sheet.set_column(column, column, heading.width, formats[column])
    sheet.set_row(0, 32)
    sheet.freeze_panes(1, sum(heading.is_key for heading in paper.headings))
    for column, heading in enumerate(paper.headings):
        _write_heading(book, sheet, column, heading)
    day = book.add_format(_DAY)
    last = 0
    for last, row in enumerate(paper.rows, start=1):
        for column, cell in enumerate(row):
            match cell:
                case Decimal():
                    sheet.write_number(last, column, float(cell), formats[column])
                case date():
                    sheet.write_datetime(last, column, cell, day)
                case _ if cell:
                    sheet.write_string(last, column, cell, formats[column])
                case _:
                    pass
    sheet.autofilter(0, 0, last, len(paper.headings) - 1)
    return sheet


def _write_heading(book: Any, sheet: Any, column: int, heading: Heading) -> None:
    look = _HEAD | (_KEY if heading.is_key else {})
    sheet.write_string(0, column, heading.text, book.add_format(look))
    if heading.note:
        sheet.write_comment(0, column, heading.note, {"x_scale": 2, "y_scale": 1.2})
