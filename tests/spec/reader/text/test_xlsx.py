"""XLSX to text: values as the sheet shows them, each with its sheet and cell."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from io import BytesIO
from typing import Any

import pytest
import xlsxwriter

from jointoffice.reader.text.block import Text
from jointoffice.reader.text.document import text_of
from jointoffice.reader.text.place import Place, PlaceKind, place_of
from tests.spec.reader.text.shown import place, shown


def read(
    fill: Callable[[xlsxwriter.Workbook], None], options: dict[str, object] | None = None
) -> Text:
    out = BytesIO()
    with xlsxwriter.Workbook(out, options or {}) as book:
        fill(book)
    return text_of(out.getvalue(), "file.xlsx")


def figures(book: xlsxwriter.Workbook) -> None:
    sheet = book.add_worksheet("2023 figures")
    sheet.write_row("A1", ["Area", "GDP"])
    sheet.write_row("A3", ["Southbank", 455.06])
    other = book.add_worksheet("说明")
    other.write("C7", "单位：亿元")


def test_a_line_a_row_and_a_block_a_cell() -> None:
    text = read(figures)
    assert text.text == "2023 figures\nArea\tGDP\nSouthbank\t455.06\n说明\n\t\t单位：亿元\n"
    assert shown(text) == [
        ("heading", "2023 figures"),
        ("table_cell", "Area"),
        ("table_cell", "GDP"),
        ("table_cell", "Southbank"),
        ("table_cell", "455.06"),
        ("heading", "说明"),
        ("table_cell", "单位：亿元"),
    ]


def test_a_span_leads_to_its_cell() -> None:
    text = read(figures)
    assert place(text, "455.06") == Place(PlaceKind.CELL, sheet="2023 figures", cells="B3")
    assert place(text, "亿元") == Place(PlaceKind.CELL, sheet="说明", cells="C7")
    assert place(text, "2023 figures") == Place(PlaceKind.CELL, sheet="2023 figures")
    both = text.text.index("Southbank")
    found = place_of(text, both, text.text.index("说明") - 1)
    assert found == Place(PlaceKind.CELL, sheet="2023 figures", cells="A3:B3")


@pytest.mark.parametrize(
    ("value", "format_", "seen"),
    [
        (0.1 + 0.2, None, "0.3"),
        (32522.4, None, "32522.4"),
        (4404, None, "4404"),
        (1e15, None, "1000000000000000"),
        (0.14987, "0.00%", "14.99%"),
        (1.2108, "0.0%", "121.1%"),
        (0.08, 9, "8%"),
        (5862, "#,##0.00", "5,862.00"),
        (0.125, "0.00", "0.13"),
        (455.06, '0.00"亿元"', "455.06亿元"),
        (12, "[$¥-804]#,##0", "¥12"),
        (12345678, "0.0,,", "12345678"),
        (-3, "0;[Red]-0", "-3"),
        (datetime(2023, 4, 6), "yyyy/m/d", "2023-04-06"),  # noqa: DTZ001 - wall time
        (datetime(2023, 4, 6, 9, 30), 'yyyy"年"m"月"d"日" h:mm', "2023-04-06 09:30"),  # noqa: DTZ001
        (True, None, "TRUE"),
    ],
)
def test_what_a_cell_shows(value: Any, format_: str | int | None, seen: str) -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        style = book.add_format({"num_format": format_}) if format_ is not None else None
        book.add_worksheet("S").write("B2", value, style)

    assert shown(read(fill))[1:] == [("table_cell", seen)]


def test_days_counted_from_1904() -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        style = book.add_format({"num_format": 14})
        book.add_worksheet("S").write("A1", datetime(2023, 4, 6), style)  # noqa: DTZ001

    assert shown(read(fill, {"date_1904": True}))[1:] == [("table_cell", "2023-04-06")]


def test_formulas_show_their_last_value_and_rich_text_its_words() -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet("S")
        sheet.write_formula("A1", "=B1*2", None, 24)
        sheet.write_rich_string("A2", "The ", book.add_format({"bold": True}), "quay")

    assert shown(read(fill))[1:] == [("table_cell", "24"), ("table_cell", "The quay")]
