"""Which lines of a PDF are one paragraph, and which recur on its pages as headers and footers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from jointoffice.reader.text.block import BlockKind
from jointoffice.reader.text.lines import kind_of
from jointoffice.reader.text.pdf_page import PageLine

_MARGIN = 0.12
"""Headers and footers stand in this share of the page's height."""
_RECURS_MIN = 2
_RECURS_SHARE = 0.3
_PAGE_NUMBER = re.compile(
    r"\W*(?:page|p\.|第)?\s*\d{1,4}\s*(?:页|頁)?\s*(?:(?:/|of|共)\s*\d{1,4}\s*(?:页|頁)?)?\W*",
    re.I,
)
_LINE_GAP = 1.3
"""More white space than this many heights of a line ends a paragraph."""
_INDENT, _HANG = 0.8, 4
"""The first line of a paragraph may be indented by four heights, the others by none."""
_SAME_SIZE = 1.2
_LARGE = 1.2
_HEADING_LINES_MAX = 3
_HAN = r"\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f"
_IS_HAN = re.compile(f"[{_HAN}“”‘’…—]")
_ENDS = re.compile(r"[.!?。！？；;:：][\"'”’)）\]]*$")


@dataclass(frozen=True, slots=True)
class Paragraph:
    kind: BlockKind
    lines: tuple[PageLine, ...]


def paragraphs_of(lines: Sequence[PageLine], heights: Sequence[float]) -> Iterator[Paragraph]:
    """Lines in reading order to paragraphs; `heights` are those of the pages, in points.

    Headers and footers come after the paragraph that goes on over them.
    """
    furniture, cells = _furniture(lines, heights), _cells(lines)
    usual = median(line.height for line in lines)
    columns = _right_edges(lines)
    waiting: list[Paragraph] = []
    open_lines: list[PageLine] = []
    for i, line in enumerate(lines):
        if i in furniture:
            waiting.append(Paragraph(BlockKind.FURNITURE, (line,)))
            continue
        goes_on = i not in cells and open_lines and _goes_on(open_lines[-1], line, columns)
        if not goes_on:
            yield from _paragraph(open_lines, usual)
            yield from waiting
            open_lines, waiting = [], []
        if i in cells:
            yield Paragraph(BlockKind.TABLE_CELL, (line,))
        else:
            open_lines.append(line)
    yield from _paragraph(open_lines, usual)
    yield from waiting


def joint(line: PageLine, following: PageLine) -> str:
    """What stands between two lines of a paragraph: a blank between words, nothing in Chinese."""
    if line.divides or _IS_HAN.match(line.text[-1]) or _IS_HAN.match(following.text[0]):
        return ""
    return " "


def _paragraph(lines: list[PageLine], usual: float) -> Iterator[Paragraph]:
    """The paragraph of these lines, if there are any; a larger type makes a heading."""
    if not lines:
        return
    kind = kind_of("".join(line.text for line in lines))
    is_large = lines[0].height > usual * _LARGE and len(lines) <= _HEADING_LINES_MAX
    if kind in {BlockKind.PARAGRAPH, BlockKind.HEADING} and len(lines) > 1:
        kind = BlockKind.PARAGRAPH
    if kind is BlockKind.PARAGRAPH and is_large:
        kind = BlockKind.HEADING
    yield Paragraph(kind, tuple(lines))


def _cells(lines: Sequence[PageLine]) -> set[int]:
    """Which lines, by index, stand beside the one before or after them, as cells of a row."""
    cells: set[int] = set()
    for i, (line, following) in enumerate(pairwise(lines)):
        overlap = min(line.bottom, following.bottom) - max(line.top, following.top)
        if line.page == following.page and overlap > line.height / 2:
            cells |= {i, i + 1}
    return cells


def _furniture(lines: Sequence[PageLine], heights: Sequence[float]) -> set[int]:
    """Which lines, by index, are page numbers or recur in the margins of several pages."""
    margins: dict[str, set[int]] = defaultdict(set)
    candidates: dict[int, str] = {}
    for i, line in enumerate(lines):
        height = heights[line.page - 1]
        if line.bottom < height * _MARGIN or line.top > height * (1 - _MARGIN):
            candidates[i] = re.sub(r"\d+", "#", line.text)
            margins[candidates[i]].add(line.page)
    often = max(_RECURS_MIN, len(heights) * _RECURS_SHARE)
    return {
        i
        for i, key in candidates.items()
        if len(margins[key]) >= often or _PAGE_NUMBER.fullmatch(lines[i].text)
    }


def _right_edges(lines: Sequence[PageLine]) -> dict[tuple[int, int], float]:
    """The right edge of each column, which is known by its page and left edge."""
    edges: dict[tuple[int, int], float] = {}
    for line in lines:
        key = _column(line)
        edges[key] = max(edges.get(key, 0.0), line.right)
    return edges


def _column(line: PageLine) -> tuple[int, int]:
    """Lines whose left edges are within an indent of each other share a column, nearly always."""
    return line.page, round(line.left / 72)


def _goes_on(line: PageLine, following: PageLine, columns: dict[tuple[int, int], float]) -> bool:
    """Whether the paragraph of `line` goes on in the line that follows."""
    size = max(line.height, 1.0)
    alike = size / _SAME_SIZE <= following.height <= size * _SAME_SIZE
    if not alike or kind_of(following.text) is BlockKind.LIST_ITEM:
        return False
    if line.divides:
        return True
    if line.page != following.page:
        return _is_full(line, following, columns) and not _ENDS.search(line.text)
    if not -size / 2 < following.top - line.bottom < size * _LINE_GAP:
        return False
    shift = following.left - line.left
    return -size * _HANG < shift < size * _INDENT and _is_full(line, following, columns)


def _is_full(line: PageLine, following: PageLine, columns: dict[tuple[int, int], float]) -> bool:
    """Whether the first word of the next line would not have fitted on this one."""
    right = max(columns[_column(line)], following.right if line.page == following.page else 0.0)
    word = 1 if _IS_HAN.match(following.text[0]) else len(following.text.split(maxsplit=1)[0])
    needed = following.lefts[word] if word < len(following.lefts) else following.right
    return line.right + (needed - following.left) >= right - line.height * 0.5
