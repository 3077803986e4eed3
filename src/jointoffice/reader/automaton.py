"""Many phrases found in one pass over a text, the longest first, at word boundaries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import Generic, TypeVar

import ahocorasick
import msgspec

from jointoffice.reader.words.simplified import simplified

T = TypeVar("T")
_LATIN_END = "\u0530"
_WIDE = re.compile("[\u2e80-\U0010ffff]")


def fold(text: str) -> str:
    """Lower case with every character still in its place (only İ would grow)."""
    return text.replace("İ", "i").lower()


class Hit(msgspec.Struct, Generic[T], frozen=True, gc=False):
    start: int
    end: int
    value: T


class Automaton(Generic[T]):
    """Phrases with what each stands for. Add phrases, seal, then search in texts of simplified
    characters; the last value added for a phrase stands.

    Phrases that begin with a Chinese character have a trie of their own: a node looks through its
    edges one by one, and thousands at the root would slow every letter of a Latin text.
    """

    def __init__(self) -> None:
        self._latin = ahocorasick.Automaton()
        self._wide = ahocorasick.Automaton()

    def add(self, phrase: str, value: T) -> None:
        if phrase.strip():
            folded = fold(simplified(phrase))
            edges = _is_latin(folded[0]), _is_latin(folded[-1])
            trie = self._wide if is_wide(folded[0]) else self._latin
            trie.add_word(folded, (len(phrase), *edges, value))

    def seal(self) -> None:
        for trie in (self._latin, self._wide):
            if len(trie):
                trie.make_automaton()

    def every(self, text: str) -> list[Hit[T]]:
        """Every phrase that stands in the text as whole words, overlaps included, by end: Latin
        letters must not run on over either end, Han characters may."""
        folded = fold(text)
        hits: list[Hit[T]] = list(_hits(self._latin, folded)) if len(self._latin) else []
        if len(self._wide) and is_wide(folded):
            hits += _hits(self._wide, folded)
            hits.sort(key=_end_of)
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


def _hits(trie: ahocorasick.Automaton, folded: str) -> Iterator[Hit[T]]:
    size = len(folded)
    for last, (length, is_latin_first, is_latin_last, value) in trie.iter(folded):
        start, end = last + 1 - length, last + 1
        if is_latin_first and start and (c := folded[start - 1]).isalnum() and c < _LATIN_END:
            continue
        if is_latin_last and end < size and (c := folded[end]).isalnum() and c < _LATIN_END:
            continue
        yield Hit(start, end, value)


_end_of = attrgetter("end")


def is_wide(text: str) -> bool:
    """Does it have a character as wide as Chinese ones?"""
    return _WIDE.search(text) is not None


def _is_latin(character: str) -> bool:
    return character.isalnum() and character < _LATIN_END
