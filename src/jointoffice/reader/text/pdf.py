"""PDF to text: lines joined again into paragraphs, every character with its page and box."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from threading import Lock

import pypdfium2.raw as pdfium
from pypdfium2 import PdfDocument, PdfiumError, PdfPage

from jointoffice.model.limits import PDF_CHARACTERS_MAX, PDF_PAGES_MAX
from jointoffice.model.refusals import Reason, UnreadableDocument
from jointoffice.reader.text.block import Block, Text, Track
from jointoffice.reader.text.described import Stated, described
from jointoffice.reader.text.pdf_layout import joint, paragraphs_of
from jointoffice.reader.text.pdf_page import PageLine, lines_of
from jointoffice.reader.text.pdf_tables import with_gaps
from jointoffice.reader.text.writing import Writing

_one_at_a_time = Lock()
"""PDFium is not made for threads."""
_PAGES_NAMED = 10


@dataclass(slots=True)
class _Pages:
    """The lines of all pages, the height of each page, and the pages that are only pictures."""

    lines: list[PageLine] = field(default_factory=list)
    heights: list[float] = field(default_factory=list)
    pictures: list[int] = field(default_factory=list)


def pdf_text(raw: bytes) -> Text:
    """Raises `UnreadableDocument` for a PDF that is encrypted, damaged, too large, or without
    text."""
    with _one_at_a_time:
        try:
            with PdfDocument(raw) as document:
                return _text_of(document)
        except PdfiumError as error:
            raise _not_opened(error) from None


def _text_of(document: PdfDocument) -> Text:
    pages = _pages_of(document)
    if not pages.lines:
        raise UnreadableDocument(
            "The PDF has no text layer: its pages are pictures. File one that has been through "
            "text recognition (OCR), or the document it was made from.",
            "该PDF没有文字层：页面均为图像。请提交经文字识别（OCR）的版本或原始文档。",
        )
    written = _written(pages)
    stated = Stated(
        title=_title(document),
        made=_day(document.get_metadata_value("CreationDate")),
        missing=_missing(pages.pictures),
    )
    return described(written.text(), written.blocks, "application/pdf", stated)


def _pages_of(document: PdfDocument) -> _Pages:
    if len(document) > PDF_PAGES_MAX:
        raise UnreadableDocument(
            f"The PDF has {len(document):,} pages; at most {PDF_PAGES_MAX:,} are read.",
            f"该PDF有{len(document):,}页，最多可读取{PDF_PAGES_MAX:,}页。",
        )
    pages = _Pages()
    characters = 0
    for number in range(1, len(document) + 1):
        page = document[number - 1]
        characters += _add(pages, page, number)
        page.close()
        if characters > PDF_CHARACTERS_MAX:
            raise UnreadableDocument(
                f"The PDF has more than {PDF_CHARACTERS_MAX:,} characters; file it in parts.",
                f"该PDF超过{PDF_CHARACTERS_MAX:,}个字符；请分成几部分提交。",
            )
    return pages


def _add(pages: _Pages, page: PdfPage, number: int) -> int:
    """Add a page; return how many characters it has."""
    lines = list(lines_of(page, number))
    pages.lines += lines
    pages.heights.append(page.get_height())
    if not lines and any(page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE,))):
        pages.pictures.append(number)
    return sum(len(line.text) for line in lines)


def _written(pages: _Pages) -> Writing:
    writing = Writing()
    for gap, paragraph in with_gaps(paragraphs_of(pages.lines, pages.heights)):
        writing.write(gap)
        start = writing.length
        tracks = tuple(_tracks(writing, paragraph.lines))
        writing.blocks.append(Block(paragraph.kind, start, writing.length, lines=tracks))
    writing.write("\n")
    return writing


def _tracks(writing: Writing, lines: tuple[PageLine, ...]) -> Iterator[Track]:
    """Write the lines of a paragraph. The blank between two lines stands at the end of the first;
    the hyphen that divided a word is gone."""
    for line, following in pairwise((*lines, None)):
        assert line is not None
        text, edges = line.text, [*line.lefts, line.right]
        if following is not None:
            if line.divides and following.text[0].islower():
                text = text[:-1]
                del edges[-1]
            elif between := joint(line, following):
                text += between
                edges.append(line.right)
        start, end = writing.write(text)
        shown = tuple(round(edge, 1) for edge in edges)
        yield Track(start, end, line.page, round(line.top, 1), round(line.bottom, 1), shown)


def _title(document: PdfDocument) -> str | None:
    """The title stated, unless it is the name of the file it was made from."""
    title = document.get_metadata_value("Title").strip()
    is_file = title.startswith("Microsoft ") or title[-5:].count(".") or title == "untitled"
    return None if is_file else title or None


def _day(stamp: str) -> str | None:
    """`D:20230406093000+08'00'` → `2023-04-06`."""
    digits = stamp.removeprefix("D:")[:8]
    is_day = len(digits) == 8 and digits.isascii() and digits.isdigit()  # noqa: PLR2004 - YYYYMMDD
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}" if is_day else None


def _missing(pictures: list[int]) -> Reason | None:
    if not pictures:
        return None
    more = "…" if len(pictures) > _PAGES_NAMED else ""
    named = ", ".join(map(str, pictures[:_PAGES_NAMED])) + more
    return Reason(
        f"Pages without text, which are pictures and were not read: {named}.",
        f"以下页面为图像、没有文字，未读取：{named}。",
    )


def _not_opened(error: PdfiumError) -> UnreadableDocument:
    if error.err_code == pdfium.FPDF_ERR_PASSWORD:
        return UnreadableDocument(
            "The PDF is locked with a password; file one without.",
            "该PDF设有密码；请提交无密码的版本。",
        )
    return UnreadableDocument(
        "The PDF is damaged or cut short; file one that opens in a PDF viewer.",
        "该PDF已损坏或不完整；请提交能正常打开的PDF。",
    )
