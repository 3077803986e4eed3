"""Two texts side by side: what stands in each row, with the marks and notes of the viewer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from jointoffice.reader.alignment import Row
from jointoffice.scenes.document import Note, ShownBlock

_LANGUAGES = {"en": ("English", "en"), "zh": ("中文", "zh-Hans")}


@dataclass(frozen=True, slots=True)
class ShownCell:
    """Blocks of one side, one below the other, and the notes on all of them."""

    blocks: tuple[ShownBlock, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class ShownRow:
    """What says the same on each side; a cell may be without blocks."""

    left: ShownCell
    right: ShownCell


def shown_rows(
    left: Sequence[ShownBlock], right: Sequence[ShownBlock], rows: Sequence[Row]
) -> list[ShownRow]:
    return [ShownRow(_cell(left, row.left), _cell(right, row.right)) for row in rows]


def _cell(blocks: Sequence[ShownBlock], chosen: range) -> ShownCell:
    here = tuple(blocks[i] for i in chosen)
    return ShownCell(here, tuple(note for one in here for note in (*one.notes, *one.more_notes)))


def language_name(language: str) -> tuple[str, str]:
    """How the language of a text calls itself, and its BCP 47 tag."""
    return _LANGUAGES.get(language, (language, language))
