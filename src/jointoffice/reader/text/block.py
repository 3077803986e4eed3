"""A document's text and the blocks it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from jointoffice.model.refusals import Reason


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    CAPTION = "caption"
    TABLE_CELL = "table_cell"
    FURNITURE = "furniture"
    RECORD_ROW = "record_row"
    """A row of an imported sheet: no sentence, its words are found as those of its record."""


@dataclass(frozen=True, slots=True)
class Track:
    """A line on a page of the original and the characters of the text that stand on it.

    Points from the top left corner of the page; `edges` has the left side of each of the
    `end - start` characters and the right side of the last.
    """

    start: int
    end: int
    page: int
    top: float
    bottom: float
    edges: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """`start` and `end` are indices into the text. The rest says where it stands in the original
    (`place_of` reads it): `lines` of a PDF, `sheet` and `cell` of a workbook, `paragraph` of a
    DOCX (in a table also the `cell`), counted from 1. A row of an imported sheet says by `columns`
    how far from its start each of its cells begins; its `cell` is the first."""

    kind: BlockKind
    start: int
    end: int
    sheet: str | None = None
    cell: str | None = None
    paragraph: int | None = None
    lines: tuple[Track, ...] = ()
    columns: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """What a document says. Spans of findings are indices into `text`.

    `published` is an ISO day; `published_inferred` says that it was found in the running text or
    taken from when the file was made, and not stated by the document's own metadata. `missing`
    says what of the original could not be read.
    """

    text: str
    blocks: tuple[Block, ...]
    media_type: str
    language: str
    title: str | None = None
    published: str | None = None
    published_inferred: bool = False
    publisher: str | None = None
    missing: Reason | None = None
