"""Many phrases found in one pass over a text, the longest first, at word boundaries."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Generic, TypeVar

import msgspec

from jointoffice.reader.trie import Trie
from jointoffice.reader.words.simplified import simplified

T = TypeVar("T")
_LATIN_END = "\u0530"
_KEPT_MAX = 100_000
"""Longer texts are few, and not kept in memory."""


def fold(text: str) -> str:
    """Lower case with every character in its place, as far as `re.IGNORECASE` goes."""
    return _folded(text) if len(text) > _KEPT_MAX else _kept(text)


def _folded(text: str) -> str:
    return text.replace("İ", "i").replace("ı", "i").replace("ſ", "s").lower()


@lru_cache(maxsize=16)
def _kept(text: str) -> str:
    """The same for a text in which a dozen tries seek one after another."""
    return _folded(text)


class Hit(msgspec.Struct, Generic[T], frozen=True, gc=False):
    start: int
    end: int
    value: T


class Automaton(Generic[T]):
    """Phrases with what each stands for. Add phrases, seal, then search in texts of simplified
    characters; the last value added for a phrase stands."""

    def __init__(self) -> None:
        self._phrases: dict[str, tuple[bool, bool, T]] = {}

    def add(self, phrase: str, value: T) -> None:
        if phrase.strip():
            folded = fold(simplified(phrase))
            self._phrases[folded] = _is_latin(folded[0]), _is_latin(folded[-1]), value

    def seal(self) -> None:
        self._trie = Trie(self._phrases)

    def every(self, text: str) -> list[Hit[T]]:
        """Every phrase that stands in the text as whole words, overlaps included, by end: Latin
        letters must not run on over either end, Han characters may."""
        folded = fold(text)
        size, hits, values = len(folded), [], self._trie.values
        for which, start, end in self._trie.places(folded):
            is_latin_first, is_latin_last, value = values[which]
            if is_latin_first and start and (c := folded[start - 1]).isalnum() and c < _LATIN_END:
                continue
            if is_latin_last and end < size and (c := folded[end]).isalnum() and c < _LATIN_END:
                continue
            hits.append(Hit(start, end, value))
        return hits

    def longest(self, text: str) -> list[Hit[T]]:
        """The hits that lie inside no other and overlap none before them, in reading order."""
        return longest_of(self.every(text))


def longest_of(hits: Iterable[Hit[T]]) -> list[Hit[T]]:
    """Leftmost, then longest, without overlaps. `hits` come by their end, as `every` has them."""
    chosen: list[Hit[T]] = []
    for hit in hits:
        keep = len(chosen)
        while keep and chosen[keep - 1].start >= hit.start:
            keep -= 1
        if not keep or chosen[keep - 1].end <= hit.start:
            del chosen[keep:]
            chosen.append(hit)
    return chosen


def _is_latin(character: str) -> bool:
    return character.isalnum() and character < _LATIN_END
