"""A document's text and the blocks it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    CAPTION = "caption"
    TABLE_CELL = "table_cell"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Block:
    """`start` and `end` are indices into the text; `place` is where it stands in the original:
    a page, a cell, a paragraph."""

    kind: BlockKind
    start: int
    end: int
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """What a document says. Spans of findings are indices into `text`.

    `published` is an ISO day; `published_inferred` says that it was found in the running text
    and not in the document's own metadata.
    """

    text: str
    blocks: tuple[Block, ...]
    media_type: str
    language: str
    title: str | None = None
    published: str | None = None
    published_inferred: bool = False
    publisher: str | None = None
