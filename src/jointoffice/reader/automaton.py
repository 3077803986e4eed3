"""Many phrases found in one pass over a text, the longest first, at word boundaries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

import ahocorasick
import msgspec

from jointoffice.reader.words.simplified import simplified

T = TypeVar("T")
_LATIN_END = "\u0530"


def fold(text: str) -> str:
    """Lower case with every character still in its place (only İ would grow)."""
    return text.replace("İ", "i").lower()


class Hit(msgspec.Struct, Generic[T], frozen=True, gc=False):
    start: int
    end: int
    value: T


class Automaton(Generic[T]):
    """Phrases with what each stands for. Add phrases, seal, then search in texts of simplified
    characters; the last value added for a phrase stands."""

    def __init__(self) -> None:
        self._trie = ahocorasick.Automaton()

    def add(self, phrase: str, value: T) -> None:
        if phrase.strip():
            folded = fold(simplified(phrase))
            edges = _latin(folded[0]), _latin(folded[-1])
            self._trie.add_word(folded, (len(phrase), *edges, value))

    def seal(self) -> None:
        if len(self._trie):
            self._trie.make_automaton()

    def every(self, text: str) -> Iterator[Hit[T]]:
        """Every phrase that stands in the text as whole words, overlaps included, by end: Latin
        letters must not run on over either end, Han characters may."""
        if not len(self._trie):
            return
        folded = fold(text)
        size = len(folded)
        for last, (length, is_latin_first, is_latin_last, value) in self._trie.iter(folded):
            start, end = last + 1 - length, last + 1
            if is_latin_first and start and (c := folded[start - 1]).isalnum() and c < _LATIN_END:
                continue
            if is_latin_last and end < size and (c := folded[end]).isalnum() and c < _LATIN_END:
                continue
            yield Hit(start, end, value)

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


def _latin(character: str) -> bool:
    return character.isalnum() and character < _LATIN_END
