"""Which patterns can match nothing in a span of a text, told for all of them in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from jointoffice.reader.gate import Span
from jointoffice.reader.required import folded, required
from jointoffice.reader.trie import Trie

Absent = frozenset[int]
"""The ids of the patterns without a chance."""

EVERYWHERE: Absent = frozenset()
"""Every pattern is tried."""
_KEPT_MAX = 10_000


class Sought:
    """Patterns of module constants. One that needs no certain word is never absent."""

    def __init__(self, patterns: Iterable[re.Pattern[str]]) -> None:
        needed = {id(pattern): words for pattern in patterns if (words := required(pattern))}
        self._bits = {each: 1 << place for place, each in enumerate(needed)}
        bits: dict[str, int] = {}
        for each, words in needed.items():
            for word in words:
                bits[word] = bits.get(word, 0) | self._bits[each]
        self._trie = Trie({word: (len(word), mask) for word, mask in bits.items()})
        self._kept: dict[int, Absent] = {}

    def absent(self, text: str, spans: Sequence[Span]) -> Iterator[Absent]:
        """For each of the spans, in order and apart from each other."""
        masks = [0] * len(spans)
        for hits in self._hits(text):
            hit = next(hits, None)
            for place, (start, end) in enumerate(spans):
                while hit is not None and hit[0] <= end:
                    last, (length, bits) = hit
                    if last - length >= start:
                        masks[place] |= bits
                    hit = next(hits, None)
        return map(self._without, masks)

    def absent_in(self, text: str) -> Absent:
        """The patterns that the whole text has no match of."""
        mask = 0
        for hits in self._hits(text):
            for _, (_, bits) in hits:
                mask |= bits
        return self._without(mask)

    def _hits(self, text: str) -> tuple[Iterator[tuple[int, tuple[int, int]]], ...]:
        """The words that stand in the text by their ends, with their lengths and bits."""
        text = folded(text)
        return self._trie.latin(text), self._trie.wide(text)

    def _without(self, mask: int) -> Absent:
        if mask not in self._kept:
            if len(self._kept) >= _KEPT_MAX:
                self._kept.clear()
            self._kept[mask] = frozenset(
                each for each, bit in self._bits.items() if not mask & bit
            )
        return self._kept[mask]
