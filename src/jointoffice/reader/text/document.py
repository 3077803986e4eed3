"""Bytes and a file name to the text the reader reads."""

from __future__ import annotations

from jointoffice.model.limits import DOCUMENT_BYTES_MAX, DOCUMENT_CHARACTERS_MAX
from jointoffice.model.refusals import UnreadableDocument
from jointoffice.reader.text.block import Text
from jointoffice.reader.text.described import Stated, described
from jointoffice.reader.text.formats import Format, format_of, refuse_format
from jointoffice.reader.text.html import html_text
from jointoffice.reader.text.lines import blocks_of
from jointoffice.reader.text.markdown import markdown_text
from jointoffice.reader.text.plain import decode
from jointoffice.reader.text.wrapped import paragraphs
from jointoffice.reader.text.writing import too_long


def text_of(raw: bytes, name: str) -> Text:
    """The text of a document, its blocks, language, title, publisher and day.

    `name` is the file's name; content decides before its ending does. Raises
    `UnreadableDocument`.
    """
    if len(raw) > DOCUMENT_BYTES_MAX:
        raise UnreadableDocument(
            f"The file has {len(raw):,} bytes; at most {DOCUMENT_BYTES_MAX:,} are read.",
            f"文件大小为{len(raw):,}字节，最多可读取{DOCUMENT_BYTES_MAX:,}字节。",
        )
    match format_of(raw, name):
        case Format.HTML:
            return html_text(raw)
        case Format.PDF:
            return _pdf_text(raw)
        case Format.OFFICE:
            return _office_text(raw)
        case Format.MARKDOWN:
            return markdown_text(_characters(raw))
        case Format.PLAIN:
            return plain_text(_characters(raw), "text/plain")
        case Format.OLD_OFFICE | Format.RTF | Format.ARCHIVE | Format.PICTURE as format_:
            raise refuse_format(format_)


def plain_text(text: str, media_type: str) -> Text:
    return described(text, tuple(paragraphs(text, blocks_of(text))), media_type, Stated())


def _characters(raw: bytes) -> str:
    text = decode(raw)
    if len(text) > DOCUMENT_CHARACTERS_MAX:
        raise too_long()
    return text


def _pdf_text(raw: bytes) -> Text:
    # Loading PDFium takes as long as reading twenty articles, which need none.
    from jointoffice.reader.text.pdf import pdf_text  # noqa: PLC0415

    return pdf_text(raw)


def _office_text(raw: bytes) -> Text:
    """By what the main part of the file is: a document or a workbook."""
    from jointoffice.reader.text.docx import docx_text  # noqa: PLC0415 - as above
    from jointoffice.reader.text.office import local, open_office  # noqa: PLC0415
    from jointoffice.reader.text.xlsx import xlsx_text  # noqa: PLC0415

    office = open_office(raw)
    root = office.tree(office.main) if office.main else None
    if root is not None and local(root) == "document":
        return docx_text(office, root)
    if root is not None and local(root) == "workbook":
        return xlsx_text(office, root)
    raise refuse_format(Format.ARCHIVE)
