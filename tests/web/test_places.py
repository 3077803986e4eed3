"""Does a claim tell where in the original its words stand: page, cell, paragraph or line?"""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import docx
import pytest
import xlsxwriter
from django.test import Client
from reportlab.pdfgen.canvas import Canvas

from jointoffice.actions.file_document import About, file_document
from jointoffice.reader.asking.ask import Reader
from jointoffice.store import clock
from jointoffice.store.lexicon import lexicon_here
from tests.people import WEI
from tests.web.page import CHINESE, page

FIGURE = "The GDP of Liangjiang New Area reached 455.06 billion yuan in 2022."
RECORD = "/records/observation/gdp/liangjiang/2022/"


def as_text() -> tuple[str, bytes]:
    return "a.txt", f"News\n\nA first line.\n\n{FIGURE}\n".encode()


def as_docx() -> tuple[str, bytes]:
    document, raw = docx.Document(), BytesIO()
    for words in ("News", "A first line.", FIGURE):
        document.add_paragraph(words)
    document.save(raw)
    return "a.docx", raw.getvalue()


def as_xlsx() -> tuple[str, bytes]:
    raw = BytesIO()
    with xlsxwriter.Workbook(raw) as book:
        sheet = book.add_worksheet("Figures")
        sheet.write("A1", "News")
        sheet.write("B7", FIGURE)
    return "a.xlsx", raw.getvalue()


def as_pdf() -> tuple[str, bytes]:
    raw = BytesIO()
    canvas = Canvas(raw)
    for words in ("News of the new areas.", "A page between.", FIGURE):
        canvas.drawString(60, 700, words)
        canvas.showPage()
    canvas.save()
    return "a.pdf", raw.getvalue()


def filed(name: str, raw: bytes) -> str:
    return file_document(
        raw=raw,
        about=About(name=name, published="2023-03-01"),
        reader=Reader(lexicon_here(), None),
        author=WEI.author,
        now=clock.now(),
    ).source


@pytest.mark.parametrize(
    ("make", "english", "chinese"),
    [
        (as_text, "line 5", "第5行"),
        (as_docx, "paragraph 3", "第3段"),
        (as_xlsx, "Figures!B7", "Figures!B7"),
        (as_pdf, "page 3", "第3页"),
    ],
)
def test_a_claim_tells_its_place(
    fang: Client, make: Callable[[], tuple[str, bytes]], english: str, chinese: str
) -> None:
    source = filed(*make())
    assert english in page(fang, f"/documents/{source}/").words(".note .place")
    assert chinese in page(fang, f"/documents/{source}/", **CHINESE).words(".note .place")
    record = page(fang, RECORD)
    (claim,) = [node for node in record.nodes(".claim") if source in str(node)]
    assert english in claim.text
    link = claim.query_selector(".do a").getattr("href")
    assert english in page(fang, link).words(".desk .place")
