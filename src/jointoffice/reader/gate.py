"""Where a costly rule is worth trying: near a digit, or a word it cannot do without."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from jointoffice.reader.automaton import fold
from jointoffice.reader.trie import Trie

Span = tuple[int, int]
_DIGITS = re.compile(r"[0-9]\d*")


class Gate:
    """Words by key, all found in one pass. Words are pieces of text, not whole words: a gate may
    let through what a rule then refuses, never the other way round."""

    def __init__(self, words: Mapping[str, Iterable[str]]) -> None:
        keys: dict[str, set[str]] = defaultdict(set)
        for key, each in words.items():
            for word in each:
                keys[fold(word)].add(key)
        self._trie = Trie({word: tuple(sorted(each)) for word, each in keys.items()})

    def places(self, text: str) -> dict[str, list[int]]:
        """Key → where its words begin, in order."""
        found: dict[str, list[int]] = defaultdict(list)
        for which, start, _ in self._trie.places(fold(text)):
            for key in self._trie.values[which]:
                found[key].append(start)
        for places in found.values():
            places.sort()
        return found


def digits_in(text: str) -> list[int]:
    """Where each run of digits begins."""
    return [match.start() for match in _DIGITS.finditer(text)]


def around(places: Iterable[int], before: int, after: int) -> list[Span]:
    """Spans about the places, merged where they touch; `places` are sorted."""
    spans: list[Span] = []
    for place in places:
        start, end = max(0, place - before), place + after
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return spans


def matches(pattern: re.Pattern[str], text: str, spans: Iterable[Span]) -> Iterator[re.Match[str]]:
    for start, end in spans:
        yield from pattern.finditer(text, start, end)


def has_within(places: list[int], start: int, end: int) -> bool:
    place = bisect_left(places, start)
    return place < len(places) and places[place] < end
