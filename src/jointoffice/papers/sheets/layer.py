"""The text of a sheet as its viewer shows it, and where in it each cell stands.

A line is a row: its number, then its cells, all with a tab before them, so that the tabs before a
cell count its column.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import msgspec

from jointoffice.papers.sheets.table import Row, Table
from jointoffice.reader.text.block import Block, BlockKind
from jointoffice.reader.text.cells import column_letters
from jointoffice.reader.text.writing import Writing

EXTRACTOR = "jointoffice.papers.sheets 1"
Span = tuple[int, int]


class RowBlock(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A `reader.text.block.Block`, of which a sheet may have very many."""

    kind: str
    start: int
    end: int
    sheet: str | None = None
    cell: str | None = None
    columns: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Spans:
    """Where each row of each sheet begins in the text of its file; 0 for rows it has not.

    A file that was read as a document before has its `cells` one by one, by sheet and name.
    """

    starts: Mapping[str, array[int]]
    cells: Mapping[tuple[str, str], Span] = field(default_factory=dict)

    def of(self, sheet: str, row: Row) -> list[Span | None]:
        """The span of every cell of a row; none where the text has no such row."""
        starts = self.starts.get(sheet)
        at = starts[row.number] if starts is not None and row.number < len(starts) else 0
        if not at:
            names = (f"{column_letters(i)}{row.number}" for i in range(1, len(row.cells) + 1))
            return [self.cells.get((sheet, name)) for name in names]
        at += len(str(row.number))
        spans: list[Span | None] = []
        for text in row.cells:
            words = text.strip()
            spans.append((at + 1, at + 1 + len(words)))
            at += 1 + len(words)
        return spans


@dataclass(frozen=True, slots=True)
class Layer:
    """The text and its blocks as JSON; `names` are the blocks that are the sheets' own names."""

    text: str
    blocks: str
    names: tuple[Block, ...]


def spans_of(tables: Iterable[Table]) -> Spans:
    """Where the cells of a file will stand, without the text itself."""
    starts: dict[str, array[int]] = {}
    at = 0
    for table in tables:
        at += len(table.name) + 1
        begins = starts.setdefault(table.name, array("q"))
        for row in table.rows():
            begins.extend([0] * (row.number + 1 - len(begins)))
            begins[row.number] = at
            at += len(line_of(row)) + 1
    return Spans(starts)


def known_spans_of(blocks: bytes | str) -> Spans:
    """The same from the blocks of a text that is kept."""
    starts: dict[str, array[int]] = {}
    cells: dict[tuple[str, str], Span] = {}
    for block in msgspec.json.decode(blocks, type=list[RowBlock]):
        if not block.sheet or not block.cell:
            continue
        if block.kind != BlockKind.RECORD_ROW.value:
            cells[block.sheet, block.cell] = block.start, block.end
        else:
            number = int(block.cell.removeprefix("A"))
            begins = starts.setdefault(block.sheet, array("q"))
            begins.extend([0] * (number + 1 - len(begins)))
            begins[number] = block.start
    return Spans(starts, cells)


def layer_of(tables: Iterable[Table]) -> Layer:
    """Each sheet's name, then its rows: a line and a block each."""
    writing = Writing()
    encoded = bytearray()
    names = []
    encode = msgspec.json.Encoder().encode
    for table in tables:
        start, end = writing.write(table.name)
        writing.write("\n")
        names.append(Block(BlockKind.HEADING, start, end, sheet=table.name))
        encoded += b"," + encode(RowBlock(BlockKind.HEADING.value, start, end, table.name))
        for row in table.rows():
            start, end = writing.write(line_of(row) + "\n")
            encoded += b"," + encode(_block(table.name, row, start, end - 1))
    encoded[:1] = b"["
    encoded += b"]"
    return Layer(writing.text(), encoded.decode(), tuple(names))


def _block(sheet: str, row: Row, start: int, end: int) -> RowBlock:
    at = len(str(row.number)) + 1
    columns = []
    for text in row.cells:
        columns.append(at)
        at += len(text.strip()) + 1
    kind, first = BlockKind.RECORD_ROW.value, f"A{row.number}"
    return RowBlock(kind, start, end, sheet, first, tuple(columns))


def line_of(row: Row) -> str:
    return "\t".join((str(row.number), *(text.strip() for text in row.cells)))
