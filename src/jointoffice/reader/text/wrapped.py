"""Plain text whose paragraphs were broken into lines of one width: which lines are one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from jointoffice.reader.text.block import Block, BlockKind

_WIDTH_MIN, _WIDTH_MAX = 50, 100
_RAGGED = 18
"""So much shorter than the longest may a line be that the next word did not fit."""
_LINES_MIN = 3
_GAP = "   "
"""What divides the cells of a row in plain text."""
_STOPS = re.compile(r"[.!?:;]['\"”’)]*$")
_WHOLE = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING})


def paragraphs(text: str, lines: Iterable[Block]) -> Iterator[Block]:
    """The lines as blocks, those that make one paragraph as one; `lines` are in order."""
    run: list[Block] = []
    for line in lines:
        if run and not _goes_on(text, run[-1], line):
            yield from _joined(text, run)
            run = []
        run.append(line)
    yield from _joined(text, run)


def _goes_on(text: str, before: Block, line: Block) -> bool:
    """May this line belong to the paragraph of the line before?"""
    width = before.end - before.start
    return (
        line.start == before.end + 1
        and _WIDTH_MIN <= width <= _WIDTH_MAX
        and line.end - line.start <= _WIDTH_MAX
        and line.kind in _WHOLE
        and before.kind in {*_WHOLE, BlockKind.LIST_ITEM}
        and text[before.end - 1] != " "
        and text.find(_GAP, before.start, before.end) < 0
    )


def _joined(text: str, run: list[Block]) -> Iterator[Block]:
    """One block where all lines but the last are about as wide and most of them end in mid-
    sentence; else the lines as they are."""
    widths = [line.end - line.start for line in run[:-1]]
    open_ended = sum(not _STOPS.search(text, line.end - 4, line.end) for line in run[:-1])
    narrow = len(run) < _LINES_MIN or max(widths) - min(widths) > _RAGGED
    if narrow or 2 * open_ended < len(widths) or not text[run[0].start : run[0].end].isascii():
        yield from run
        return
    first = run[0].kind
    kind = first if first is BlockKind.LIST_ITEM else BlockKind.PARAGRAPH
    yield Block(kind, run[0].start, run[-1].end)


def on_one_line(text: str, blocks: Iterable[Block]) -> str:
    """The text with a blank for each line end inside a block; the same where there is none."""
    pieces: list[str] = []
    done = 0
    for block in blocks:
        if text.find("\n", block.start, block.end) >= 0:
            pieces += [text[done : block.start], text[block.start : block.end].replace("\n", " ")]
            done = block.end
    return "".join([*pieces, text[done:]]) if pieces else text
