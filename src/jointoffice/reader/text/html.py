"""HTML to the text a reader of the page sees, with what the page says about itself."""

from __future__ import annotations

import re

from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLTree

from jointoffice.model.limits import DOCUMENT_CHARACTERS_MAX, HTML_BYTES_MAX
from jointoffice.model.refusals import UnreadableDocument
from jointoffice.reader.text.block import Text
from jointoffice.reader.text.described import Stated, described
from jointoffice.reader.text.html_marks import blocks_from, hide_pictures, mark
from jointoffice.reader.text.plain import decode, decode_as
from jointoffice.reader.text.published import iso_day
from jointoffice.reader.text.writing import too_long

_NOT_CONTENT = ["script", "style", "template", "noscript", "svg", "object", "iframe"]
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{1,40})", re.I)
_CHARSET_WITHIN = 2048
_DAY_NAMES = (
    "article:published_time",
    "datepublished",
    "pubdate",
    "publishdate",
    "publish_date",
    "firstpublishedtime",
    "dcterms.issued",
    "dc.date",
    "date",
    "og:release_date",
)
_PUBLISHER_NAMES = ("og:site_name", "contentsource", "dc.publisher", "sitename")
_TITLE_NAMES = ("articletitle", "og:title", "dc.title")


def html_text(raw: bytes) -> Text:
    """Blocks are the lines of the page as shown; menus, cookie notes, comment forms, related
    links and licence lines are furniture. Raises `UnreadableDocument`."""
    if len(raw) > HTML_BYTES_MAX:
        raise UnreadableDocument(
            f"The page has {len(raw):,} bytes; at most {HTML_BYTES_MAX:,} of HTML are read.",
            f"网页大小为{len(raw):,}字节，HTML最多可读取{HTML_BYTES_MAX:,}字节。",
        )
    tree = HTMLTree.parse(_characters(raw))
    named = _named(tree)
    mark(tree)
    hide_pictures(tree)
    shown = extract_plain_text(
        tree,
        preserve_formatting=True,
        alt_texts=True,  # without it captions are gone as well; the others are hidden
        form_fields=True,
        skip_elements=_NOT_CONTENT,
    )
    if len(shown) > DOCUMENT_CHARACTERS_MAX:
        raise too_long()
    text, blocks = blocks_from(shown)
    if not blocks:
        raise UnreadableDocument(
            "The page shows no text; file one that was saved with its text, or a PDF of it.",
            "网页中没有文字；请提交含有正文的网页或其PDF。",
        )
    return described(text, blocks, "text/html", _stated(tree, named))


def _characters(raw: bytes) -> str:
    """By the encoding the page declares where the bytes are in it, else as any text."""
    declared = _CHARSET.search(raw[:_CHARSET_WITHIN])
    text = decode_as(raw, declared[1].decode()) if declared else None
    return text if text is not None else decode(raw)


def _stated(tree: HTMLTree, named: dict[str, str]) -> Stated:
    return Stated(
        title=_first(named, _TITLE_NAMES) or tree.title,
        published=next(
            (day for name in _DAY_NAMES if (day := iso_day(named.get(name, "")))), None
        ),
        publisher=_first(named, _PUBLISHER_NAMES),
    )


def _first(named: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((words for name in names if (words := named.get(name, "").strip())), None)


def _named(tree: HTMLTree) -> dict[str, str]:
    """The page's `meta` names and properties with their content."""
    if tree.head is None:
        return {}
    return {
        (meta.getattr("name") or meta.getattr("property") or "").lower(): content
        for meta in tree.head.get_elements_by_tag_name("meta").values()
        if (content := meta.getattr("content"))
    }
