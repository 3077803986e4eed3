"""Numbers spelled out, in English words and in Chinese characters."""

from __future__ import annotations

from decimal import Decimal

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
ENGLISH = {word: number for number, word in enumerate(_UNITS.split())} | {
    word: 10 * number for number, word in enumerate(_TENS.split(), 2)
}
"""English number word → number, up to ninety."""

_SCALES = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}

HAN_DIGITS = {
    **{digit: number for number, digit in enumerate("零一二三四五六七八九")},
    "〇": 0,
    "两": 2,
    "兩": 2,
}
HAN_SCALES = {"十": 10, "百": 100, "千": 1000}
HAN_GREAT = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}


def english_number(words: str) -> Decimal | None:
    """`"twenty-five"` → 25, `"two hundred"` → 200; `None` for what is no number."""
    total = current = 0
    for word in words.lower().replace("-", " ").split():
        if word in ENGLISH:
            current += ENGLISH[word]
        elif word == "hundred":
            current = (current or 1) * _SCALES[word]
        elif word in _SCALES:
            total += (current or 1) * _SCALES[word]
            current = 0
        elif word == "half":
            return Decimal("0.5")
        elif word == "a":
            current = 1
        elif word != "and":
            return None
    return Decimal(total + current)


def chinese_number(characters: str) -> Decimal | None:
    """`"三百二十"` → 320, `"十四"` → 14, `"三万亿"` → 3000000000000; `None` for no number."""
    total = section = digit = 0
    if not characters:
        return None
    for character in characters:
        if character in HAN_DIGITS:
            digit = 10 * digit + HAN_DIGITS[character] if digit else HAN_DIGITS[character]
        elif character in HAN_SCALES:
            section += (digit or 1) * HAN_SCALES[character]
            digit = 0
        elif character in HAN_GREAT:
            total = _grown(total, section + digit, HAN_GREAT[character])
            section = digit = 0
        else:
            return None
    return Decimal(total + section + digit)


def _grown(total: int, section: int, great: int) -> int:
    """`三万亿` multiplies what came before, `四亿五千万` adds to it."""
    if total > great:
        return total + (section or 1) * great
    return (total + section or 1) * great
