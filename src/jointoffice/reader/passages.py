"""A text as it is aligned with another: its blocks by their length, and what they name."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from jointoffice.reader.text.block import BlockKind

_HAN = re.compile(r"[\u3400-\u9fff]")
_HAN_WEIGHT = 3
"""Characters of English that say what one Chinese character says."""


class AnyBlock(Protocol):
    """A block of a text, as read or as kept: its kind, and its first and last character."""

    @property
    def kind(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class Sort(Enum):
    HEADING = "heading"
    WORDS = "words"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Passage:
    """A block as it is aligned: `weight` is its length in characters of English."""

    sort: Sort
    weight: int
    anchors: frozenset[str] = frozenset()


def passages(
    text: str, blocks: Sequence[AnyBlock], anchors: Iterable[tuple[int, str]]
) -> list[Passage]:
    """The blocks of a text with the anchors in them; each comes with where it stands."""
    starts = [block.start for block in blocks]
    inside: list[set[str]] = [set() for _ in blocks]
    for at, anchor in anchors:
        block = bisect_right(starts, at) - 1
        if block >= 0:
            inside[block].add(anchor)
    return [
        Passage(_sort_of(block.kind), _weight(text[block.start : block.end]), frozenset(found))
        for block, found in zip(blocks, inside, strict=True)
    ]


def _weight(words: str) -> int:
    return len(words) + (_HAN_WEIGHT - 1) * len(_HAN.findall(words))


def _sort_of(kind: str) -> Sort:
    if kind == BlockKind.HEADING:
        return Sort.HEADING
    return Sort.FURNITURE if kind == BlockKind.FURNITURE else Sort.WORDS
