"""HTML to the text a reader of the page sees, with what the page says about itself."""

from __future__ import annotations

from dataclasses import replace

from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLTree

from jointoffice.reader.text.block import Text
from jointoffice.reader.text.language import language_of
from jointoffice.reader.text.lines import blocks_of
from jointoffice.reader.text.plain import decode
from jointoffice.reader.text.published import iso_day, published_in

_NOT_CONTENT = ["nav", "footer", "script", "style", "template", "noscript", "form", "svg"]
_DAY_NAMES = frozenset(
    {
        "article:published_time",
        "pubdate",
        "publishdate",
        "publish_date",
        "date",
        "dc.date",
        "dcterms.issued",
        "firstpublishedtime",
        "og:release_date",
        "datepublished",
    }
)
_PUBLISHER_NAMES = frozenset({"og:site_name", "contentsource", "dc.publisher", "sitename"})


def html_text(raw: bytes) -> Text:
    """Blocks are the lines of the page as shown, navigation and forms left out. Raises
    `UnreadableDocument` where the bytes are no text."""
    tree = HTMLTree.parse(decode(raw))
    text = extract_plain_text(
        tree, preserve_formatting=True, alt_texts=False, skip_elements=_NOT_CONTENT
    )
    named = _named(tree)
    found = published_in(text)
    day = next((iso_day(named[name]) for name in sorted(_DAY_NAMES & named.keys())), None)
    publisher = next((named[name] for name in sorted(_PUBLISHER_NAMES & named.keys())), None)
    return replace(
        _bare(text, tree),
        published=day or found.day,
        published_inferred=day is None and found.day is not None,
        publisher=publisher or found.publisher,
    )


def _bare(text: str, tree: HTMLTree) -> Text:
    return Text(
        text=text,
        blocks=tuple(blocks_of(text)),
        media_type="text/html",
        language=language_of(text),
        title=(tree.title or "").strip() or None,
    )


def _named(tree: HTMLTree) -> dict[str, str]:
    """The page's `meta` names and properties with their content."""
    if tree.head is None:
        return {}
    return {
        (meta.getattr("name") or meta.getattr("property") or "").lower(): content
        for meta in tree.head.get_elements_by_tag_name("meta")
        if (content := meta.getattr("content"))
    }
