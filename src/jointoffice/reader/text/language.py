"""Which of the two languages a text is in, by its script."""

from __future__ import annotations

import re

_HAN = re.compile(r"[\u4e00-\u9fff]+")
_HAN_SHARE = 0.2
_SCRIPT_SAMPLE = 20_000


def language_of(text: str) -> str:
    """`zh` where Han characters are a fifth of the letters, else `en`."""
    sample = text[:_SCRIPT_SAMPLE]
    if sample.isascii():
        return "en"
    han = sum(map(len, _HAN.findall(sample)))
    if han > _HAN_SHARE * len(sample):
        return "zh"
    return "zh" if han and han > _HAN_SHARE * sum(map(str.isalpha, sample)) else "en"
