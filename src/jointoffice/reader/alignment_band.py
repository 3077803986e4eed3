"""Which paragraphs of two long texts can stand beside one another at all."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, pairwise

from jointoffice.model.limits import ALIGNMENT_BAND
from jointoffice.reader.passages import Passage

Pair = tuple[int, int]
"""An index on the left, and one on the right."""


def band(left: Sequence[Passage], right: Sequence[Passage]) -> list[range]:
    """For each count of passages on the left, the counts on the right that are looked at.

    They lie around a line through the anchors that stand once in each text; between those, about
    as far into both. Each range meets the next, so that a way leads through.
    """
    middle = _line(left, right)
    last = len(right)
    lows = [0, *(max(one - ALIGNMENT_BAND, 0) for one in middle[:-1])]
    highs = [*(min(one + ALIGNMENT_BAND, last) for one in middle[1:]), last]
    return [range(low, high + 1) for low, high in zip(lows, highs, strict=True)]


def _line(left: Sequence[Passage], right: Sequence[Passage]) -> list[int]:
    far = list(accumulate((one.weight + 1 for one in left), initial=0))
    there = list(accumulate((one.weight + 1 for one in right), initial=0))
    ties = [(0, 0), *_chain(_told_once(left, right)), (len(left), len(right))]
    middle: list[int] = []
    for (i, j), (next_i, next_j) in pairwise(ties):
        for at in range(i, next_i):
            share = (far[at] - far[i]) * (there[next_j] - there[j]) // (far[next_i] - far[i])
            middle.append(bisect_left(there, there[j] + share))
    return [*middle, len(right)]


def _told_once(left: Sequence[Passage], right: Sequence[Passage]) -> list[Pair]:
    """Where both texts have an anchor that stands in one passage of each."""
    here, there = _places(left), _places(right)
    return sorted({(here[anchor], there[anchor]) for anchor in here.keys() & there.keys()})


def _places(side: Sequence[Passage]) -> dict[str, int]:
    counts = Counter(anchor for one in side for anchor in one.anchors)
    return {
        anchor: i for i, one in enumerate(side) for anchor in one.anchors if counts[anchor] == 1
    }


def _chain(pairs: Sequence[Pair]) -> list[Pair]:
    """As many of the pairs as possible that rise on both sides (patience sorting)."""
    tops: list[int] = []
    piles: list[Pair] = []
    before: dict[Pair, Pair | None] = {}
    for pair in sorted(pairs, key=lambda one: (one[0], -one[1])):
        k = bisect_left(tops, pair[1])
        before[pair] = piles[k - 1] if k else None
        tops[k : k + 1], piles[k : k + 1] = [pair[1]], [pair]
    chain: list[Pair] = []
    last = piles[-1] if piles else None
    while last is not None:
        chain.append(last)
        last = before[last]
    return chain[::-1]
