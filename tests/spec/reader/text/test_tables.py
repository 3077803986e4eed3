"""Tables in every format: a head, or a line above, says the unit of the cells below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO

import pytest
import xlsxwriter
from docx import Document
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from jointoffice.reader.lexicon import Lexicon
from jointoffice.reader.read import read
from jointoffice.reader.text.document import text_of
from jointoffice.reader.text.place import place_of

Rows = Sequence[Sequence[str]]

HEADED: Rows = (
    ("", "Investment (million CNY)", "Seats (thousand)", "Share (%)"),
    ("Northbank", "1,204.5", "12", "34.5"),
    ("Southbank", "", "8", "41"),
)
FOUND = [
    ("1,204.5", "1204500000", "CNY"),
    ("12", "12000", "Seats"),
    ("34.5", "34.5", "%"),
    ("8", "8000", "Seats"),
    ("41", "41", "%"),
]
SAID: Rows = (("单位：亿元",), ("地区", "投资", "增长（%）"), ("北岸", "45.6", "5.2"))
FOUND_SAID = [("45.6", "4560000000", "CNY"), ("5.2", "5.2", "%")]


def plain(rows: Rows) -> tuple[bytes, str]:
    return "\n".join("\t".join(row) for row in rows).encode(), "file.txt"


def markdown(rows: Rows) -> tuple[bytes, str]:
    above = [f"{row[0]}\n" for row in rows if len(row) == 1]
    head, *rest = (f"| {' | '.join(row)} |" for row in rows if len(row) > 1)
    rule = "|" + "---|" * len(rows[-1])
    return "\n".join([*above, head, rule, *rest]).encode(), "file.md"


def html(rows: Rows) -> tuple[bytes, str]:
    above = "".join(f"<p>{row[0]}</p>" for row in rows if len(row) == 1)
    body = "".join(
        f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows if len(row) > 1
    )
    page = f"<html><body><article>{above}<table>{body}</table></article></body></html>"
    return page.encode(), "file.html"


def docx(rows: Rows) -> tuple[bytes, str]:
    document = Document()
    for row in rows:
        if len(row) == 1:
            document.add_paragraph(row[0])
    whole = [row for row in rows if len(row) > 1]
    table = document.add_table(rows=len(whole), cols=len(whole[0]))
    for made, row in zip(table.rows, whole, strict=True):
        for cell, words in zip(made.cells, row, strict=True):
            cell.text = words
    out = BytesIO()
    document.save(out)
    return out.getvalue(), "file.docx"


def xlsx(rows: Rows) -> tuple[bytes, str]:
    out = BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet("Records")
        for number, row in enumerate(rows):
            for column, words in enumerate(row):
                sheet.write(number, column, words)
    return out.getvalue(), "file.xlsx"


def pdf(rows: Rows) -> tuple[bytes, str]:
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=True)
    for number, row in enumerate(rows):
        for left, words in zip((72, 170, 330, 460), row, strict=True):
            canvas.drawString(left, 700 - 18 * number, words)
    canvas.save()
    return out.getvalue(), "file.pdf"


FORMATS = (plain, markdown, html, docx, xlsx)


def figures(raw: bytes, name: str) -> list[tuple[str, str, str | None]]:
    text = text_of(raw, name)
    return [
        (one.quote, f"{one.value.normalize():f}", one.unit)
        for one in read(text, Lexicon(), None)
        if one.kind == "figure" and one.value is not None
    ]


@pytest.mark.parametrize("made", [*FORMATS, pdf])
def test_a_head_says_the_unit_of_its_column(made: Callable[[Rows], tuple[bytes, str]]) -> None:
    assert figures(*made(HEADED)) == FOUND


@pytest.mark.parametrize("made", FORMATS)
def test_what_stands_above_is_the_unit_of_all(
    made: Callable[[Rows], tuple[bytes, str]],
) -> None:
    assert figures(*made(SAID)) == FOUND_SAID


@pytest.mark.parametrize("made", [docx, xlsx])
def test_the_figure_leads_back_to_its_cell(made: Callable[[Rows], tuple[bytes, str]]) -> None:
    text = text_of(*made(HEADED))
    figure = next(one for one in read(text, Lexicon(), None) if one.quote == "8")
    where = place_of(text, figure.start, figure.end)
    assert where is not None
    assert where.cells == "C3"
