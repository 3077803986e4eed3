"""Marks between Chinese words as Chinese prints them: `甲方,乙方` is read as `甲方，乙方`."""

from __future__ import annotations

import re

_NARROW = re.compile(
    r"[,;:?!](?:(?<=[\u4e00-\u9fff》”」』）].)(?=[\u4e00-\u9fff《“「『（\d\s]|$)|"
    r"(?<=[\d%][,;])(?=[\u4e00-\u9fff]))"
)
_WIDE = str.maketrans(",;:?!", "，；：？！")


def wide_marks(text: str) -> str:
    """Character by character as long as it was; the very text where nothing is to change."""
    if not _NARROW.search(text):
        return text
    return _NARROW.sub(lambda match: match[0].translate(_WIDE), text)
