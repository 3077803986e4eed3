"""What a text shows, block by block, for the tables of this folder."""

from __future__ import annotations

from jointoffice.reader.text.block import Text
from jointoffice.reader.text.place import Place, place_of


def said(text: Text, *kinds: str) -> list[str]:
    """The words of the blocks of these kinds, in their order."""
    return [text.text[block.start : block.end] for block in text.blocks if block.kind in kinds]


def shown(text: Text) -> list[tuple[str, str]]:
    """Every block: its kind and its words."""
    return [(block.kind.value, text.text[block.start : block.end]) for block in text.blocks]


def place(text: Text, words: str) -> Place:
    """Where these words stand in the original; they must stand in the text."""
    start = text.text.index(words)
    found = place_of(text, start, start + len(words))
    assert found is not None
    return found
