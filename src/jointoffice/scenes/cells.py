"""One field of one record as a list shows it: its value, its state, and who has spoken."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from jointoffice.ledger.acceptance import State
from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.kinds.field import Kind
from jointoffice.model.names import PartyId
from jointoffice.model.values import Value
from jointoffice.scenes.titles import needed_for
from jointoffice.scenes.values import references_in


@dataclass(frozen=True, slots=True)
class Cell:
    """`value` is none where two words differ; `spoken` are those whose words were compared."""

    state: State
    value: Value | None
    spoken: frozenset[PartyId]


@dataclass(frozen=True, slots=True)
class Line:
    """A record as a list shows it."""

    kind: Kind
    key: str
    cells: Mapping[str, Cell]

    def text(self, field: str) -> str:
        """The text of a field's value, empty where none is shown."""
        cell = self.cells.get(field)
        return "" if cell is None or cell.value is None else cell.value.text


def line_of(record: AnsweredRecord) -> Line:
    """The line of a record that was answered in full."""
    cells = {}
    for name, answered in record.fields.items():
        if answered.stretch is not None:
            heads = answered.stretch.heads
            spoken = frozenset(head.party for head in heads if head.current)
            cells[name] = Cell(answered.stretch.state, answered.value, spoken)
    return Line(record.kind, record.key, cells)


def needed_by_lines(lines: Iterable[Line]) -> set[str]:
    """The references whose titles the lines show: their own, and those their values name."""
    wanted: set[str] = set()
    for line in lines:
        wanted.update(needed_for(line.kind, line.key))
        for name, cell in line.cells.items():
            field = line.kind.find(name)
            if field is not None:
                wanted.update(references_in(cell.value, field))
    return wanted
