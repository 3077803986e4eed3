"""Where a span of a text stands in the original: page and box, cell, paragraph or line."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from jointoffice.reader.text.block import Block, Text, Track
from jointoffice.reader.text.cells import column_letters


class PlaceKind(StrEnum):
    PAGE = "page"
    CELL = "cell"
    PARAGRAPH = "paragraph"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in points (1/72 inch) from its top left corner as it is shown."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Place:
    """Where a span begins in the original, and what it covers there.

    `number` is the page, paragraph or line, counted from 1. A PDF gives `boxes`, one for each line
    the span touches, perhaps on several pages; a workbook the `sheet` and its `cells`, "B7" or
    "B7:C9".
    """

    kind: PlaceKind
    number: int | None = None
    sheet: str | None = None
    cells: str | None = None
    boxes: tuple[Box, ...] = ()


def place_of(text: Text, start: int, end: int) -> Place | None:
    """The place of `text.text[start:end]`; None where the original has no places (HTML) or the
    span stands between two blocks."""
    if text.media_type in {"text/plain", "text/markdown"}:
        return Place(PlaceKind.LINE, len(text.text[:start].splitlines()) + _opens(text, start))
    return place_in(text.blocks, start, end)


def place_in(blocks: Sequence[Block], start: int, end: int) -> Place | None:
    """The same from the blocks alone, which must be in the order of the text."""
    touched = list(_touched(blocks, start, end))
    if not touched:
        return None
    first = touched[0]
    if first.lines:
        return _on_pages(touched, start, end)
    if first.sheet is not None:
        return _in_cells([block for block in touched if block.sheet == first.sheet], start)
    if first.paragraph is not None:
        return Place(PlaceKind.PARAGRAPH, number=first.paragraph, cells=first.cell)
    return None


def _opens(text: Text, start: int) -> int:
    """1 where the span opens its line, so that the lines before it do not count its own."""
    return int(start == 0 or text.text[start - 1] in "\r\n")


def _touched(blocks: Sequence[Block], start: int, end: int) -> Iterator[Block]:
    at = max(0, bisect_right(blocks, start, key=lambda block: block.start) - 1)
    while at < len(blocks) and blocks[at].start < max(end, start + 1):
        if blocks[at].end > start:
            yield blocks[at]
        at += 1


def _in_cells(blocks: list[Block], start: int) -> Place:
    cells = [_cell(block, start) for block in blocks if block.cell]
    covered = cells[0] if len(set(cells)) == 1 else f"{cells[0]}:{cells[-1]}" if cells else None
    return Place(PlaceKind.CELL, sheet=blocks[0].sheet, cells=covered)


def _cell(block: Block, start: int) -> str:
    """The cell of a block; of a whole row the one in which the span begins."""
    name = block.cell or ""
    if not block.columns:
        return name
    column = max(bisect_right(block.columns, start - block.start), 1)
    return column_letters(column) + name.removeprefix("A")


def _on_pages(blocks: list[Block], start: int, end: int) -> Place | None:
    lines = [
        line
        for block in blocks
        for line in block.lines
        if max(start, line.start) < min(max(end, start + 1), line.end)
    ]
    boxes = tuple(_box(line, start, end) for line in lines if line.edges)
    return Place(PlaceKind.PAGE, number=lines[0].page, boxes=boxes) if lines else None


def _box(line: Track, start: int, end: int) -> Box:
    """The part of a line that a span covers; `edges` has both sides of every character."""
    first, last = max(start, line.start), min(max(end, start + 1), line.end)
    edges = line.edges[first - line.start : last - line.start + 1]
    return Box(line.page, min(edges), line.top, max(edges), line.bottom)
