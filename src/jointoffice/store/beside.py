"""Two filed texts row by row, a part at a time."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

import msgspec

from jointoffice.model.limits import BESIDE_BLOCKS_MAX
from jointoffice.model.refusals import WrongValue
from jointoffice.reader.alignment import Row, aligned
from jointoffice.reader.anchors import Mention, anchor_of
from jointoffice.reader.passages import Passage, passages
from jointoffice.scenes.document import Block, Excerpt
from jointoffice.store import sql
from jointoffice.store.viewer import chosen_part, excerpt_between, kept_blocks, parts_of

REMEMBERED = 8
"""Pairs of texts of which the rows are remembered."""

_MENTIONS = """
SELECT "body" FROM "store_finding"
WHERE "document_id" = %s AND "kind" IN ('figure', 'rank', 'date', 'name')"""


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Part of one text and what stands beside it; rows count the blocks of both excerpts."""

    left: Excerpt
    right: Excerpt
    rows: tuple[Row, ...]
    part: int
    parts: int


def side_by_side(left: str, right: str, part: int | None, at: int, day: str) -> SideBySide:
    """The rows of a part of the left text, or of the part around a character of it.

    `WrongValue` where one of them has no text, or too long a one.
    """
    if left == right:
        raise WrongValue(
            "This is the same document; name another one to stand beside it.",
            "这是同一份文件；请指定另一份文件进行对照。",
        )
    here, there = _blocks(left), _blocks(right)
    rows = _rows(_passages(left, here), _passages(right, there))
    parts = parts_of(here)
    chosen = chosen_part(parts, part, at)
    ends = list(accumulate(map(len, parts)))
    shown = [row for row in rows if _part_of(row, ends) == chosen]
    begin = (shown[0].left.start, shown[0].right.start) if shown else (0, 0)
    end = (shown[-1].left.stop, shown[-1].right.stop) if shown else (0, 0)
    return SideBySide(
        excerpt_between(left, here[begin[0] : end[0]], day),
        excerpt_between(right, there[begin[1] : end[1]], day),
        tuple(_moved(row, begin) for row in shown),
        chosen,
        len(parts),
    )


def _blocks(sha256: str) -> list[Block]:
    kept = kept_blocks(sha256)
    if kept is None:
        raise WrongValue(
            "Of one of these documents there is no text to show; only texts stand side by side.",
            "其中一份文件没有可显示的文本；只有文本才能并排对照。",
        )
    if len(kept[0]) > BESIDE_BLOCKS_MAX:
        raise WrongValue(
            f"One of these texts has more than {BESIDE_BLOCKS_MAX} paragraphs, too many to show "
            "side by side; each can be read alone.",
            f"其中一份文本超过{BESIDE_BLOCKS_MAX}段，无法并排对照；可分别阅读。",
        )
    return kept[0]


@lru_cache(maxsize=REMEMBERED)
def _rows(left: tuple[Passage, ...], right: tuple[Passage, ...]) -> tuple[Row, ...]:
    """Worked out once for the parts of two texts."""
    return tuple(aligned(left, right))


def _passages(sha256: str, blocks: Sequence[Block]) -> tuple[Passage, ...]:
    text = sql.select('SELECT "text" FROM "store_document" WHERE "sha256" = %s', (sha256,))[0][0]
    rows = sql.select(_MENTIONS, (sha256,))
    mentions = [msgspec.json.decode(body, type=Mention) for (body,) in rows]
    anchors = [(one.start, anchor) for one in mentions if (anchor := anchor_of(one))]
    return tuple(passages(text, blocks, anchors))


def _part_of(row: Row, ends: Sequence[int]) -> int:
    """The part, from 1, in which a row begins; what only the right has follows the row before."""
    block = row.left.start if row.left else max(row.left.start - 1, 0)
    return min(bisect_right(ends, block) + 1, len(ends))


def _moved(row: Row, by: tuple[int, int]) -> Row:
    left, right = row.left, row.right
    return Row(
        range(left.start - by[0], left.stop - by[0]),
        range(right.start - by[1], right.stop - by[1]),
    )
