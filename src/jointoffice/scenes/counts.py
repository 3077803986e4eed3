"""Counts beside bars: what stands in the place of a drawing where it is narrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CountBar:
    """`share` is the count, of 100 for the largest."""

    name: str
    count: int
    share: int


def count_bars(counts: Sequence[tuple[str, int]]) -> list[CountBar]:
    """In the order given."""
    most = max((count for _, count in counts), default=0)
    return [CountBar(name, count, round(100 * count / most)) for name, count in counts if most]
