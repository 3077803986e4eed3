"""Where any of many words stands in a text, in one pass over it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Generic, TypeVar

from ahocorasick_rs import AhoCorasick

T = TypeVar("T")
Place = tuple[int, int, int]
"""Which word, where it starts, where it ends."""
_FEW = 16
"""So few words are sooner sought one by one than made a tree: most texts give a name or two to
look for again."""
_HALVES = re.compile("[\ud800-\udfff]")


class Trie(Generic[T]):
    """Words, each with a value, sought as they are written."""

    def __init__(self, words: Mapping[str, T]) -> None:
        self.values = tuple(words.values())
        self._few = tuple(words) if len(words) <= _FEW else ()
        self._tree = AhoCorasick(words) if len(words) > _FEW else None

    def places(self, text: str) -> list[Place]:
        """Wherever a word stands in the text, by their ends and the longest first; the number of
        a word is that of its value."""
        if self._tree is None:
            return _one_by_one(self._few, text)
        try:
            return self._tree.find_matches_as_indexes(text, overlapping=True)
        except UnicodeEncodeError:  # half a character, in a file that was cut or forged
            return self.places(_HALVES.sub("\ufffd", text))


def _one_by_one(words: tuple[str, ...], text: str) -> list[Place]:
    found = []
    for which, word in enumerate(words):
        start = text.find(word)
        while start >= 0:
            found.append((which, start, start + len(word)))
            start = text.find(word, start + 1)
    return sorted(found, key=lambda place: (place[2], place[1])) if len(words) > 1 else found
