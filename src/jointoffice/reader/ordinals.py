"""Which number a joint conference has: "the 3rd joint conference", 第三次联席会议."""

from __future__ import annotations

import re

from jointoffice.reader.numerals import chinese_number

_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_ENGLISH = re.compile(
    rf"\b(?:(\d{{1,3}})(?:st|nd|rd|th)|({'|'.join(_WORDS)}))\s+"
    r"joint\s+(?:conference|meeting|session)\b",
    re.IGNORECASE,
)
_CHINESE = re.compile(
    r"第([一二三四五六七八九十百\d]{1,5})[次届](?:党政)?(?:联席|聯席)(?:会议|會議)"
)


def conference_number(quote: str) -> str | None:
    """The number of the joint conference that these words name; None where they name none."""
    if match := _ENGLISH.search(quote):
        return match[1] or str(_WORDS.index(match[2].lower()) + 1)
    if match := _CHINESE.search(quote):
        number = chinese_number(match[1])
        return None if number is None else str(number)
    return None
