"""Bytes and a file name to the text the reader reads."""

from __future__ import annotations

import re
from pathlib import PurePath

from jointoffice.model.limits import DOCUMENT_BYTES_MAX
from jointoffice.model.refusals import UnreadableDocument
from jointoffice.reader.text.block import Block, BlockKind, Text
from jointoffice.reader.text.html import html_text
from jointoffice.reader.text.language import language_of
from jointoffice.reader.text.lines import blocks_of
from jointoffice.reader.text.plain import decode
from jointoffice.reader.text.published import published_in

_HTML = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)\b", re.I | re.S)
_HTML_NAMES = frozenset({".html", ".htm", ".xhtml"})
_SAMPLE = 4096
_TITLE_WORDS_MIN = 3


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
    if PurePath(name).suffix.lower() in _HTML_NAMES or _HTML.match(raw[:_SAMPLE]):
        return html_text(raw)
    return plain_text(decode(raw), _media_type(name))


def _media_type(name: str) -> str:
    return (
        "text/markdown" if PurePath(name).suffix.lower() in {".md", ".markdown"} else "text/plain"
    )


def plain_text(text: str, media_type: str) -> Text:
    blocks = tuple(blocks_of(text))
    found = published_in(text)
    return Text(
        text=text,
        blocks=blocks,
        media_type=media_type,
        language=language_of(text),
        title=_title(text, blocks),
        published=found.day,
        published_inferred=found.day is not None,
        publisher=found.publisher,
    )


def _title(text: str, blocks: tuple[Block, ...]) -> str | None:
    """The first heading of three words, or in Chinese."""
    for block in blocks[:20]:
        line = text[block.start : block.end].strip()
        if block.kind is BlockKind.HEADING and (
            len(line.split()) >= _TITLE_WORDS_MIN or language_of(line) == "zh"
        ):
            return line
    return None
