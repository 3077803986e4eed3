"""Which paragraphs of two texts say the same: the rows of both side by side.

A text and its translation say the same things in the same order. So the rows are the cheapest
way through both texts (dynamic programming, after Gale and Church 1993): paragraphs cost what
they differ in length and in anchors, that is, in figures, days and names of records, which every
language has alike.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log

from jointoffice.reader.alignment_band import band
from jointoffice.reader.passages import Passage, Sort

_SMOOTHING = 20
"""Of lengths: a few words more or less say nothing about short paragraphs."""
_SHAPES = ((1, 1), (1, 2), (2, 1), (1, 0), (0, 1))
_ALONE, _ALONE_FURNITURE, _SPLIT = 1000, 300, 800
_MIXED = 1000
"""A heading beside what is none, or furniture beside words."""
_UNSHARED = 1200
"""An anchor that the other text has elsewhere, on each side."""
_FOREIGN, _FOREIGN_MAX = 200, 600
"""An anchor that the other text has nowhere: a sign that the passage stands alone."""

Cell = tuple[int, int]
"""How many passages of each side lie before, or are taken at once."""


@dataclass(frozen=True, slots=True)
class Row:
    """Indices of the passages of each side that stand beside one another; a side may be empty."""

    left: range
    right: range


def aligned(left: Sequence[Passage], right: Sequence[Passage]) -> list[Row]:
    """Every passage of both sides once, in order, beside what says the same."""
    worth = _worth(left, right)
    here, there = _runs(left, worth), _runs(right, worth)
    best: dict[Cell, int] = {(0, 0): 0}
    steps: dict[Cell, Cell] = {}
    for i, columns in enumerate(band(left, right)):
        for j in columns:
            for down, on in _SHAPES:
                before = best.get((i - down, j - on))
                if before is None:
                    continue
                price = before + _price(here[down][i - down], there[on][j - on])
                if (i, j) not in best or price < best[i, j]:
                    best[i, j], steps[i, j] = price, (down, on)
    return _walked_back(steps, (len(left), len(right)))


@dataclass(frozen=True, slots=True)
class _Run:
    """No, one or two passages of one side that make its part of a row.

    `price` is that of its half of a row, with its anchors as if nobody shared them; `alone` that
    of a row without other half. `size` is 1000 times the logarithm of its length.
    """

    sort: Sort | None
    price: int
    size: int
    alone: int
    anchors: frozenset[str]
    worth: Mapping[str, int]


_NOTHING = _Run(None, 0, 0, 0, frozenset(), {})


def _price(here: _Run, there: _Run) -> int:
    """What a row costs, in thousandths of a paragraph that stands alone; 0 for twins."""
    if here.sort is None or there.sort is None:
        return here.alone + there.alone
    shared = here.anchors & there.anchors if here.anchors and there.anchors else ()
    saved = 2 * sum(here.worth[anchor] for anchor in shared)
    mixed = 0 if here.sort is there.sort else _MIXED
    return here.price + there.price - saved + mixed + abs(here.size - there.size)


def _worth(left: Sequence[Passage], right: Sequence[Passage]) -> dict[str, int]:
    """What it costs not to share an anchor that both texts have; one that is frequent, little."""
    here, there = (Counter(a for one in side for a in one.anchors) for side in (left, right))
    return {a: _UNSHARED // max(here[a], there[a]) for a in here.keys() & there.keys()}


def _runs(side: Sequence[Passage], worth: Mapping[str, int]) -> tuple[list[_Run], ...]:
    """By how many passages they have, and at which they begin."""
    ones = [_run((one,), worth) for one in side]
    twos = [_run(pair, worth) for pair in pairwise(side)]
    return [_NOTHING] * (len(side) + 1), ones, twos


def _run(some: tuple[Passage, ...], worth: Mapping[str, int]) -> _Run:
    every = frozenset().union(*(one.anchors for one in some))
    anchors = every & worth.keys()
    lost = sum(worth[anchor] for anchor in anchors)
    foreign = min(_FOREIGN * (len(every) - len(anchors)), _FOREIGN_MAX)
    price = lost + foreign + _SPLIT * (len(some) - 1)
    if len({one.sort for one in some}) > 1:
        price += _MIXED
    size = round(1000 * log(sum(one.weight for one in some) + _SMOOTHING))
    alone = lost + (_ALONE_FURNITURE if some[0].sort is Sort.FURNITURE else _ALONE)
    return _Run(some[0].sort, price, size, alone, anchors, worth)


def _walked_back(steps: Mapping[Cell, Cell], end: Cell) -> list[Row]:
    rows: list[Row] = []
    i, j = end
    while (i, j) != (0, 0):
        down, on = steps[i, j]
        rows.append(Row(range(i - down, i), range(j - on, j)))
        i, j = i - down, j - on
    return rows[::-1]
