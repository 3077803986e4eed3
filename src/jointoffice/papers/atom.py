"""A feed of changes as Atom (RFC 4287), page by page (RFC 5005)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from jointoffice.papers.published.xml import LANGUAGE, Element, add, element, xml_bytes
from jointoffice.scenes.feed import FeedEntry

ATOM, XHTML = "http://www.w3.org/2005/Atom", "http://www.w3.org/1999/xhtml"
MEDIA_TYPE = "application/atom+xml; charset=utf-8"
NEVER = "1970-01-01T00:00:00Z"


@dataclass(frozen=True, slots=True)
class FeedPage:
    """`id` names the feed whichever its page or language; `links` are (relation, address)."""

    id: str
    title: str
    language: str
    rights: str
    site: str
    links: tuple[tuple[str, str], ...]


def atom_bytes(page: FeedPage, entries: Sequence[FeedEntry]) -> bytes:
    """The feed; it was updated when its latest entry was made."""
    root = element("feed", {"xmlns": ATOM, LANGUAGE: page.language})
    add(root, "id", {}, page.id)
    add(root, "title", {}, page.title)
    add(root, "updated", {}, max((one.at for one in entries), default=NEVER))
    for relation, address in page.links:
        type_ = "text/html" if relation == "alternate" else MEDIA_TYPE.partition(";")[0]
        add(root, "link", {"rel": relation, "href": address, "type": type_})
    if page.rights:
        add(root, "rights", {}, page.rights)
    root.extend(_entries(page, entries))
    return xml_bytes(root)


def _entries(page: FeedPage, entries: Iterable[FeedEntry]) -> Iterable[Element]:
    for one in entries:
        made = element("entry", {})
        add(made, "id", {}, one.id)
        add(made, "title", {}, one.title)
        add(made, "updated", {}, one.at)
        add(add(made, "author", {}), "name", {}, one.who)
        address = f"{page.site}/records/{one.kind}/{one.key}/"
        add(made, "link", {"rel": "alternate", "href": address, "type": "text/html"})
        add(made, "category", {"term": one.kind, "label": one.kind_name})
        said = add(add(made, "content", {"type": "xhtml"}), "div", {"xmlns": XHTML})
        said = add(said, "ul", {})
        for line in one.lines:
            add(said, "li", {}, line)
        yield made
