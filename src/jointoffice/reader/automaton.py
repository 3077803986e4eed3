"""Many phrases found in one pass over a text, the longest first, at word boundaries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

import ahocorasick

from jointoffice.reader.words.simplified import simplified

T = TypeVar("T")


def fold(text: str) -> str:
    """Lower case with every character still in its place (only İ would grow)."""
    return text.replace("İ", "i").lower()


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
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
            self._trie.add_word(fold(simplified(phrase)), (len(phrase), value))

    def seal(self) -> None:
        if len(self._trie):
            self._trie.make_automaton()

    def every(self, text: str) -> Iterator[Hit[T]]:
        """Every phrase that stands in the text as whole words, overlaps included, by end."""
        if not len(self._trie):
            return
        folded = fold(text)
        for last, (length, value) in self._trie.iter(folded):
            start, end = last + 1 - length, last + 1
            if _is_word(folded, start, end):
                yield Hit(start, end, value)

    def longest(self, text: str) -> Iterator[Hit[T]]:
        """The hits that lie inside no other and overlap none before them, in reading order."""
        yield from longest_of(self.every(text))


def longest_of(hits: Iterable[Hit[T]]) -> Iterator[Hit[T]]:
    """Leftmost, then longest, without overlaps."""
    taken = 0
    for hit in sorted(hits, key=_by_start_then_longest):
        if hit.start >= taken:
            taken = hit.end
            yield hit


def _by_start_then_longest(hit: Hit[T]) -> tuple[int, int]:
    return hit.start, -hit.end


def _is_word(text: str, start: int, end: int) -> bool:
    """Latin letters must not run on over either end; Han characters may."""
    return not (
        (start > 0 and _latin(text[start]) and _latin(text[start - 1]))
        or (end < len(text) and _latin(text[end - 1]) and _latin(text[end]))
    )


def _latin(character: str) -> bool:
    return character.isalnum() and character < "\u0530"
