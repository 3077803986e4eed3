"""The records of a kind as a sheet that the import takes back without a change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from jointoffice.model.keys import key_values
from jointoffice.model.kinds.field import Kind
from jointoffice.model.language import Language
from jointoffice.papers.sheets.columns import Column, Role, columns_of
from jointoffice.papers.sheets.guard import guarded
from jointoffice.papers.sheets.paper import Heading, Paper, heading_of, sheet_name
from jointoffice.papers.sheets.written import Cell, CellWriter
from jointoffice.scenes.cells import Cell as ShownCell
from jointoffice.scenes.states import shown_state
from jointoffice.scenes.wording import Names

_STATE = Names("{}: state", "{}：状态")
_SOURCE = Names("{}: source", "{}：来源")
_WIDTH = 16


@dataclass(frozen=True, slots=True)
class Extras:
    """Which columns stand beside each value; the import leaves them out."""

    has_states: bool
    has_sources: bool


@dataclass(frozen=True, slots=True)
class ToWrite:
    """A record: its key, what is shown of each field, and the title of its source."""

    key: str
    cells: Mapping[str, ShownCell]
    sources: Mapping[str, str]


def export_paper(
    kind: Kind, records: Iterable[ToWrite], writer: CellWriter, extras: Extras
) -> Paper:
    """A column a field, in the order of the kind, and what `extras` asks for beside it."""
    columns = tuple(one for one in columns_of(kind) if one.role is not Role.HOLDS_FROM)
    headings = [one for column in columns for one in _headings(column, writer.language, extras)]
    rows = map(RowWriter(kind, columns, writer, extras).row, records)
    return Paper(sheet_name(kind, writer.language), tuple(headings), rows)


def _headings(column: Column, language: Language, extras: Extras) -> Iterator[Heading]:
    yield heading_of(column, language)
    if column.role is Role.VALUE:
        for name in _names(extras):
            yield Heading(name.text(language).format(column.label(language)), "", _WIDTH, "@",
                          is_key=False)  # fmt: skip


def _names(extras: Extras) -> list[Names]:
    asked = ((extras.has_states, _STATE), (extras.has_sources, _SOURCE))
    return [name for is_asked, name in asked if is_asked]


@dataclass(frozen=True, slots=True)
class RowWriter:
    """Writes the rows of one kind."""

    kind: Kind
    columns: tuple[Column, ...]
    writer: CellWriter
    extras: Extras

    def row(self, record: ToWrite) -> list[Cell]:
        """What a record is known by is always written, also where the sides differ about it."""
        keys = key_values(self.kind, record.key)
        row: list[Cell] = []
        for column in self.columns:
            assert column.field is not None, "every column written is of a field"
            name = column.field.name
            shown = record.cells.get(name)
            value = keys.get(name) or (None if shown is None else shown.value)
            row.append(self.writer.cell(column, value))
            if column.role is Role.VALUE:
                row += self._beside(shown, record.sources.get(name, ""))
        return row

    def _beside(self, shown: ShownCell | None, source: str) -> list[str]:
        state = "" if shown is None else shown_state(shown.state, self.writer.language).word
        beside = {_STATE: state, _SOURCE: guarded(source)}
        return [beside[name] for name in _names(self.extras)]
