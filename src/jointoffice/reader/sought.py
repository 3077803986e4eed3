"""Which patterns may match in a span of a text, and where, told for all of them in one pass."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

import msgspec

from jointoffice.reader.automaton import fold
from jointoffice.reader.gate import Span
from jointoffice.reader.required import heads, required
from jointoffice.reader.trie import Trie


class Found(msgspec.Struct, frozen=True):
    """`sought` are the ids of the patterns that were looked for. Of those, `places` has the ones
    that may match: with the indices at which a match may begin, where that can be told."""

    sought: frozenset[int]
    places: Mapping[int, list[int] | None]

    def lacks(self, pattern: re.Pattern[str]) -> bool:
        """Whether the pattern cannot match."""
        return id(pattern) in self.sought and id(pattern) not in self.places

    def has(self, pattern: re.Pattern[str], text: str) -> bool:
        """Whether the pattern matches anywhere, `text` being that of the span."""
        return next(self.every(pattern, text), None) is not None

    def every(self, pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
        """What `finditer` gives, `text` being that of the span."""
        key = id(pattern)
        if key not in self.places:
            return iter(()) if key in self.sought else pattern.finditer(text)
        begins = self.places[key]
        return pattern.finditer(text) if begins is None else _at(pattern, text, begins)

    def first(
        self, pattern: re.Pattern[str], text: str, start: int, end: int
    ) -> re.Match[str] | None:
        """What `search` gives for a part of the text."""
        begins = self.places.get(id(pattern))
        if begins is None:
            return None if self.lacks(pattern) else pattern.search(text, start, end)
        for begin in sorted(begins):
            if start <= begin and (match := pattern.match(text, begin, end)):
                return match
        return None


UNSOUGHT = Found(frozenset(), {})
"""Nothing was looked for: every pattern may match everywhere."""


class Sought:
    """Patterns that are constants of modules. One that needs no certain word may always match."""

    def __init__(self, patterns: Iterable[re.Pattern[str]]) -> None:
        self.patterns = tuple(patterns)

    @cached_property
    def _owners(self) -> dict[str, tuple[list[int], list[int]]]:
        """Word → the patterns that begin with it, and those that need it anywhere. Telling them
        takes a tenth of a second, for which no command waits that reads nothing."""
        owners: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
        for pattern in self.patterns:
            if words := heads(pattern):
                for word in words:
                    owners[word][0].append(id(pattern))
            for word in () if words else required(pattern) or ():
                owners[word][1].append(id(pattern))
        return owners

    @cached_property
    def _ids(self) -> frozenset[int]:
        return frozenset(each for both in self._owners.values() for ids in both for each in ids)

    @cached_property
    def _trie(self) -> Trie[tuple[list[int], list[int]]]:
        return Trie(self._owners)

    def found(self, text: str, spans: Sequence[Span]) -> list[Found]:
        """For each of the spans, which stand in order and apart from each other."""
        hits = iter(self._trie.places(fold(text)))
        hit = next(hits, None)
        every = []
        for start, end in spans:
            here: dict[int, list[int] | None] = {}
            while hit is not None and hit[2] <= end:
                if hit[1] >= start:
                    _note(here, hit[1] - start, *self._trie.values[hit[0]])
                hit = next(hits, None)
            every.append(Found(self._ids, here))
        return every

    def found_in(self, text: str) -> Found:
        return self.found(text, [(0, len(text))])[0]


def _note(
    places: dict[int, list[int] | None], begin: int, begun: list[int], held: list[int]
) -> None:
    for each in begun:
        begins = places.setdefault(each, [])
        if begins is not None:
            begins.append(begin)
    for each in held:
        places[each] = None


def _at(pattern: re.Pattern[str], text: str, begins: list[int]) -> Iterator[re.Match[str]]:
    """The matches that begin at the indices, none over another."""
    end = 0
    for begin in sorted(begins):
        if begin >= end and (match := pattern.match(text, begin)):
            end = match.end()
            yield match
