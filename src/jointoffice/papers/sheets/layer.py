"""The text of a sheet as its viewer shows it, and where in it each cell stands."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import msgspec

from jointoffice.papers.sheets.table import Row, Table
from jointoffice.reader.text.block import Block, BlockKind
from jointoffice.reader.text.cells import column_letters
from jointoffice.reader.text.writing import Writing

EXTRACTOR = "jointoffice.papers.sheets 1"
Span = tuple[int, int]


class Spans(Protocol):
    """Where the cells of a row stand in the text of its file; column from 0 → span."""

    def of(self, sheet: str, row: Row) -> Mapping[int, Span]: ...


class CellBlock(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A `reader.text.block.Block`, of which there may be a million."""

    kind: str
    start: int
    end: int
    sheet: str | None = None
    cell: str | None = None


@dataclass(frozen=True, slots=True)
class Layer:
    """The text and its blocks as JSON; `starts` has where each row of a sheet begins, `names`
    the blocks that are the sheets' own names."""

    text: str
    blocks: str
    names: tuple[Block, ...]
    starts: Mapping[str, Sequence[int]]

    def of(self, sheet: str, row: Row) -> Mapping[int, Span]:
        at = self.starts[sheet][row.number]
        spans = {}
        for index, text in enumerate(row.cells):
            words = text.strip()
            if words:
                spans[index] = at, at + len(words)
                at += len(words) + 1
        return spans


@dataclass(frozen=True, slots=True)
class KnownSpans:
    """The same for a file whose text was kept before, by sheet and name of cell."""

    by_cell: Mapping[tuple[str | None, str], Span]

    def of(self, sheet: str, row: Row) -> Mapping[int, Span]:
        names = {index: cell_name(row, index) for index in range(len(row.cells))}
        found = {index: self.by_cell.get((sheet, name)) for index, name in names.items()}
        return {index: span for index, span in found.items() if span is not None}


def layer_of(tables: Iterable[Table]) -> Layer:
    """Each sheet's name, then its rows: a line a row, tabs between the cells."""
    writing = Writing()
    starts: dict[str, array[int]] = {}
    encoded = bytearray()
    names = []
    encode = msgspec.json.Encoder().encode
    for table in tables:
        start, end = writing.write(table.name)
        writing.write("\n")
        names.append(Block(BlockKind.HEADING, start, end, sheet=table.name))
        encoded += b"," + encode(CellBlock(BlockKind.HEADING.value, start, end, table.name))
        begins = starts.setdefault(table.name, array("q"))
        for row in table.rows():
            while len(begins) <= row.number:
                begins.append(writing.length)
            for block in _blocks(writing, table.name, row):
                encoded += b"," + encode(block)
    encoded[:1] = b"["
    encoded += b"]"
    return Layer(writing.text(), encoded.decode(), tuple(names), starts)


def cell_name(row: Row, index: int) -> str:
    """B7; of a merged cell the name of the one that shows its words."""
    return f"{column_letters(index + 1)}{row.homes.get(index + 1, row.number)}"


def _blocks(writing: Writing, sheet: str, row: Row) -> Iterator[CellBlock]:
    filled = [(index, words) for index, text in enumerate(row.cells) if (words := text.strip())]
    line = "\t".join(words for _, words in filled)
    start, _ = writing.write(line + "\n")
    for index, words in filled:
        yield CellBlock(
            BlockKind.RECORD_CELL.value, start, start + len(words), sheet, cell_name(row, index)
        )
        start += len(words) + 1
