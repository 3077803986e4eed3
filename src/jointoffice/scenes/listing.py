"""The records of one kind as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.values import ValueType
from jointoffice.scenes.cells import Cell, Line
from jointoffice.scenes.states import ShownState, shown_state, worst
from jointoffice.scenes.titles import title_of
from jointoffice.scenes.values import Pieces, Speech, pieces_of
from jointoffice.scenes.wording import label_of, tongue

COLUMNS_MAX = 6
_LONG = frozenset(
    {"aliases", "note", "evidence", "text", "scope", "definition", "subject", "course"}
)


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    label: str
    is_amount: bool


@dataclass(frozen=True, slots=True)
class ListedCell:
    """`state` is named where no value is shown: two words differ, or it was erased."""

    label: str
    pieces: Pieces
    state: ShownState | None
    is_amount: bool


@dataclass(frozen=True, slots=True)
class ListedRecord:
    kind: str
    key: str
    title: str
    lang: str
    state: ShownState | None
    cells: tuple[ListedCell, ...]


def fields_listed(kind: Kind) -> list[Field]:
    """The fields that a list has room for: neither title nor key, nor long words."""
    own = {*kind.title, *kind.natural_key, *_LONG}
    return [field for field in kind.fields if field.name not in own][:COLUMNS_MAX]


def columns_of(fields: Sequence[Field], speech: Speech) -> list[Column]:
    return [
        Column(field.name, label_of(field, speech.language), _is_amount(field)) for field in fields
    ]


def listed(lines: Sequence[Line], fields: Sequence[Field], speech: Speech) -> list[ListedRecord]:
    return [_record(line, fields, speech) for line in lines]


def _record(line: Line, fields: Sequence[Field], speech: Speech) -> ListedRecord:
    title = title_of(line.kind, line.key, speech.titles, speech.language)
    cells = tuple(_cell(line.cells.get(field.name), field, speech) for field in fields)
    state = worst([cell.state for cell in line.cells.values()])
    shown = None if state is None else shown_state(state, speech.language)
    return ListedRecord(line.kind.name, line.key, title, tongue(title), shown, cells)


def _cell(cell: Cell | None, field: Field, speech: Speech) -> ListedCell:
    label = label_of(field, speech.language)
    if cell is None:
        return ListedCell(label, (), None, _is_amount(field))
    state = shown_state(cell.state, speech.language) if cell.value is None else None
    return ListedCell(label, pieces_of(cell.value, field, speech), state, _is_amount(field))


def _is_amount(field: Field) -> bool:
    return field.type in (ValueType.NUMBER, ValueType.MONEY)
