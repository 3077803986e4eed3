"""The cells of a PDF's tables in rows: what stands before each, so that columns hold."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby

from jointoffice.reader.text.block import BlockKind
from jointoffice.reader.text.pdf_layout import Paragraph
from jointoffice.reader.text.pdf_page import PageLine

_GAP_MAX = 64
"""So many empty cells in a row are a gap that no head reaches over."""


def with_gaps(paragraphs: Iterator[Paragraph]) -> Iterator[tuple[str, Paragraph]]:
    """Each paragraph with what stands before it: a line end, and a tab for each cell of its row
    that comes first, empty ones too."""
    line_end = ""
    for (is_cell, _), group in groupby(paragraphs, _table_of):
        several = list(group)
        gaps = _gaps([one.lines[0] for one in several]) if is_cell else [None] * len(several)
        for gap, paragraph in zip(gaps, several, strict=True):
            yield line_end if gap is None else gap.replace("\n", line_end), paragraph
            line_end = "\n"


def _table_of(paragraph: Paragraph) -> tuple[bool, int]:
    return paragraph.kind is BlockKind.TABLE_CELL, paragraph.lines[0].page


def _gaps(cells: Sequence[PageLine]) -> Iterator[str]:
    lefts = _columns(cells)
    before: tuple[PageLine, int] | None = None
    for cell in cells:
        column = bisect_right(lefts, cell.left) - 1
        if before is not None and _beside(before[0], cell) and column > before[1]:
            yield "\t" * min(column - before[1], _GAP_MAX)
        else:
            yield "\n" + "\t" * min(column, _GAP_MAX)
        before = cell, column


def _beside(cell: PageLine, following: PageLine) -> bool:
    overlap = min(cell.bottom, following.bottom) - max(cell.top, following.top)
    return overlap > cell.height / 2


def _columns(cells: Sequence[PageLine]) -> list[float]:
    """The left edges of the columns: cells one over the other share one."""
    lefts: list[float] = []
    right = float("-inf")
    for cell in sorted(cells, key=lambda each: each.left):
        if cell.left > right:
            lefts.append(cell.left)
        right = max(right, cell.right)
    return lefts
