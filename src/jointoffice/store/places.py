"""Where in its original each quoted word stands; a document never changes, so it is remembered."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import msgspec

from jointoffice.reader.text.block import Block, BlockKind, Track
from jointoffice.reader.text.place import Place, PlaceKind, place_in
from jointoffice.scenes.whereabouts import Places, Span
from jointoffice.store import sql

BLOCKS_BYTES_MAX = 8 * 1024 * 1024
"""Of a larger document no places are told: to look one up would take longer than the page."""
REMEMBERED = 32
LINED = frozenset({"text/plain", "text/markdown"})

_LAYER = """
SELECT s."media_type", d."blocks", d."text"
FROM "store_document" d JOIN "store_source" s ON s."sha256" = d."sha256"
WHERE d."sha256" = %s AND length(d."blocks") <= %s ORDER BY s."id" LIMIT 1"""


class _Line(msgspec.Struct, frozen=True):
    start: int
    end: int
    page: int


class _Block(msgspec.Struct, frozen=True):
    """A block without the boxes of its characters."""

    start: int
    end: int
    sheet: str | None = None
    cell: str | None = None
    paragraph: int | None = None
    lines: tuple[_Line, ...] = ()
    columns: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Layer:
    """Of a text the first characters of its lines, of everything else its blocks."""

    lines: tuple[int, ...]
    blocks: tuple[Block, ...]

    def place(self, start: int, end: int) -> Place | None:
        if self.lines:
            return Place(PlaceKind.LINE, bisect_right(self.lines, start))
        return place_in(self.blocks, start, end)


def places_of(spans: Iterable[Span]) -> Places:
    """The places of words, as far as their originals have any."""
    found = {}
    for source, start, end in spans:
        layer = _layer(source)
        place = None if layer is None else layer.place(start, end)
        if place is not None:
            found[source, start, end] = place
    return found


@lru_cache(maxsize=REMEMBERED)
def _layer(source: str) -> _Layer | None:
    rows = sql.select(_LAYER, (source, BLOCKS_BYTES_MAX))
    if not rows:
        return None
    media_type, blocks, text = rows[0]
    if media_type in LINED:
        return _Layer(_line_starts(text), ())
    found = msgspec.json.decode(blocks, type=tuple[_Block, ...])
    return _Layer((), tuple(map(_block, found)))


def _line_starts(text: str) -> tuple[int, ...]:
    starts, at = [], 0
    for line in text.splitlines(keepends=True):
        starts.append(at)
        at += len(line)
    return tuple(starts)


def _block(one: _Block) -> Block:
    lines = tuple(Track(line.start, line.end, line.page, 0, 0, ()) for line in one.lines)
    return Block(
        BlockKind.PARAGRAPH,
        one.start,
        one.end,
        one.sheet,
        one.cell,
        one.paragraph,
        lines,
        one.columns,
    )
