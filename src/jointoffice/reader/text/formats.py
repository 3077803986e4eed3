"""Which format a file has, by its first bytes; its ending decides only between kinds of text."""

from __future__ import annotations

import re
from enum import Enum
from pathlib import PurePath

from jointoffice.model.refusals import UnreadableDocument

_SAMPLE = 4096
_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?"
    rb"<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.S,
)
_PDF_MARK_WITHIN = 1024
"""Viewers take a PDF whose mark stands behind other bytes."""


class Format(Enum):
    HTML = "html"
    PDF = "pdf"
    OFFICE = "office"
    MARKDOWN = "markdown"
    PLAIN = "plain"
    OLD_OFFICE = "old_office"
    RTF = "rtf"
    ARCHIVE = "archive"
    PICTURE = "picture"


_MARKS = (
    (b"PK\x03\x04", Format.OFFICE),
    (b"PK\x05\x06", Format.ARCHIVE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Format.OLD_OFFICE),
    (b"{\\rtf", Format.RTF),
    (b"\x1f\x8b", Format.ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", Format.ARCHIVE),
    (b"Rar!\x1a\x07", Format.ARCHIVE),
    (b"\x89PNG\r\n\x1a\n", Format.PICTURE),
    (b"\xff\xd8\xff", Format.PICTURE),
    (b"GIF8", Format.PICTURE),
    (b"II*\x00", Format.PICTURE),
    (b"MM\x00*", Format.PICTURE),
)
_ENDINGS = {
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
}


def format_of(raw: bytes, name: str) -> Format:
    for mark, format_ in _MARKS:
        if raw.startswith(mark):
            return format_
    if b"%PDF-" in raw[:_PDF_MARK_WITHIN] and not _HTML.match(raw[:_SAMPLE]):
        return Format.PDF
    if _HTML.match(_narrow(raw[:_SAMPLE])):
        return Format.HTML
    return _ENDINGS.get(PurePath(name).suffix.lower(), Format.PLAIN)


def _narrow(sample: bytes) -> bytes:
    """UTF-16 as if it were ASCII, so that a page's first tag shows."""
    is_wide = sample.startswith((b"\xff\xfe", b"\xfe\xff"))
    return sample[2:].replace(b"\x00", b"") if is_wide else sample


def refuse_format(format_: Format) -> UnreadableDocument:
    """What to say of a format that is not read."""
    match format_:
        case Format.OLD_OFFICE:
            return UnreadableDocument(
                "The file is locked with a password or in an old format (DOC, XLS, PPT); save it "
                "as DOCX, XLSX or PDF without a password.",
                "文件设有密码或为旧格式（DOC、XLS、PPT）；请另存为无密码的DOCX、XLSX或PDF。",
            )
        case Format.PICTURE:
            return UnreadableDocument(
                "The file is a picture; file the text, or a PDF that has been through text "
                "recognition (OCR).",
                "文件是图像；请提交文字，或经文字识别（OCR）的PDF。",
            )
        case _:
            return UnreadableDocument(
                "Files of this format are not read; accepted are HTML, PDF, DOCX, XLSX, Markdown "
                "and plain text.",
                "不能读取这种格式的文件；可提交HTML、PDF、DOCX、XLSX、Markdown或纯文本。",
            )
