"""Numbers in English text: digits or words, the scale word, the upper end of a range."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

import msgspec

from jointoffice.reader.gate import Gate, digits_in
from jointoffice.reader.numerals import ENGLISH, english_number
from jointoffice.reader.words.money import money_sign

DIGITS = (
    r"\d{1,3},\d{1,2}(?=\s?(?:[Mm]illion|[Bb]illion|bn\b|mn\b|%|per\s?cent|[Ee]uros?\b|[Mm]io|"
    r"[Mm]rd))|"
    r"\d{1,3}(?:[.\u00a0\u202f ]\d{3})+,\d{2}(?!\d)|\d{1,3}(?:\.\d{3}){2,4}(?![\d.])|"
    r"\d{1,3}(?:[’']\d{3})+(?!\d)|"
    r"\d{1,3}(?:,\d{3}){1,8}(?:\.\d+)?|\d{1,3}(?:[   ]\d{3}){1,6}(?!\d)|\d+(?:\.\d+)?"
)
_TENS = r"(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)"
_ONES = r"(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine)"
_TEENS = (
    r"(?:[Tt]en|[Ee]leven|[Tt]welve|[Tt]hirteen|[Ff]ourteen|[Ff]ifteen|[Ss]ixteen|[Ss]eventeen|"
    r"[Ee]ighteen|[Nn]ineteen)"
)
_NUMBER = re.compile(DIGITS)
_WORDS = re.compile(
    rf"(?<![\w-])(?P<w>(?:{_TENS}(?:[- ]{_ONES})?|{_TEENS}|{_ONES}|[Hh]alf a(?=\sdozen\b)|"
    rf"[Aa](?=\s(?:hundred|"
    rf"dozen|thousand|million|billion|trillion)\b)))"
    r"(?![\w]|\s?%)(?=(?P<hundred>(?:\shundred(?:\sand\s\w+(?:-\w+)?)?)?))"
)
_GATE = Gate(
    {
        "number": ENGLISH.keys() - {"zero"}
        | {
            "half a dozen",
            "a dozen",
            "a hundred",
            "a thousand",
            "a million",
            "a billion",
            "a trillion",
        }
    }
)
_SCALE = re.compile(
    r"[ \xa0-]?(dozen|hundred|crore|lakh|[Tt]housand|[MmBb]illion|[Tt]rillion|MILLION|"
    r"BILLION|mn|mln|bn|bln|tn|[Mm]io|[Mm]rd|k)\b"
    r"(?:(?<=[Mm]io|[Mm]rd)\.(?= ?(?:[A-Z]{3}\b|€|[Ee]uro)))?|"
    r"[ \xa0]?(?<=[\d\xa0 ])([mMb])\b(?!\d|[²³])"
)
_FACTORS = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 10**3,
    "lakh": 10**5,
    "crore": 10**7,
    "k": 10**3,
    "million": 10**6,
    "mn": 10**6,
    "mio": 10**6,
    "mln": 10**6,
    "bln": 10**9,
    "mrd": 10**9,
    "m": 10**6,
    "b": 10**9,
    "billion": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
    "tn": 10**12,
}
_PER_CENT = re.compile(r"\s?(?:%|per ?cent|pc\b)")
_RANGE = re.compile(r"%?\s?(?:[-–—~]|to|and)\s?(?=\d)")


class Amount(msgspec.Struct, frozen=True, gc=False):
    """A number with its scale: `start` and `end` hold the digits and the scale word."""

    start: int
    end: int
    value: Decimal
    high: Decimal | None
    spelled: bool
    scaled: bool


def amounts_in(quantities: str) -> Iterator[Amount]:
    """The numbers of a text in reading order, those inside longer tokens left out."""
    places = _GATE.places(quantities)["number"]
    spelled_out = (match for place in places if (match := _WORDS.match(quantities, place)))
    digits = (
        match for place in digits_in(quantities) if (match := _NUMBER.match(quantities, place))
    )
    for match in sorted((*spelled_out, *digits), key=re.Match[str].start):
        spelled = match.re is _WORDS
        if not spelled and (
            _runs_on(quantities, match.start()) or _IN_CHINESE.match(quantities, match.end())
        ):
            continue
        end = match.end("hundred") if spelled else match.end()
        value = (
            english_number(quantities[match.start() : end]) if spelled else decimal_of(match[0])
        )
        if value is not None:
            amount = scaled(quantities, match.start(), end, value)
            yield _share_of(quantities, amount) if spelled else amount


_SHARE = re.compile(r"\b(?:(?P<half>[Hh]alf)|(?P<three>[Tt]hree quarters of)|[Qq]uarter of) $")


def _share_of(quantities: str, amount: Amount) -> Amount:
    """`half a million`, `a quarter of a million`."""
    if quantities[amount.start : amount.start + 2] not in {"a ", "A "} or not amount.scaled:
        return amount
    share = _SHARE.search(quantities[max(0, amount.start - 20) : amount.start])
    if share is None:
        return amount
    part = Decimal("0.5" if share["half"] else "0.75" if share["three"] else "0.25")
    return Amount(
        amount.start, amount.end, amount.value * part, amount.high, spelled=True, scaled=True
    )


_IN_CHINESE = re.compile(r"[\u4e00-\u9fff]|[%％][\u4e00-\u9fff，。；、]")


RATED = re.compile(r"\d ?[kMGT](?:Wh?|VA?)/$")
"""`100 MW/200 MWh` are two quantities."""


def _runs_on(quantities: str, start: int) -> bool:
    """Is this the tail of a longer token: 3.141.5, A-4, 第3?"""
    before = quantities[start - 1 : start]
    if not before or not (before in ".,/_\x1a" or (before.isalpha() and before.isascii())):
        return False
    if before == "/" and RATED.search(quantities, max(0, start - 8), start):
        return False
    return money_sign(quantities[max(0, start - 6) : start]) is None


_GAPS = re.compile(r"\s")


_NO_DIGIT = re.compile(r"[^\d.]")


@lru_cache(maxsize=10_000)
def decimal_of(digits: str) -> Decimal:
    """`1,204.5`, `1 533`, and `1,5` or `12.500,00` as much of Europe writes them."""
    digits = _GAPS.sub("", digits)
    if (digits[-3:-2] == "," and "." in digits) or digits.count(".") > 1:
        digits = digits.replace(".", "")
    whole, comma, rest = digits.rpartition(",")
    if comma and len(rest) < 3 and "." not in rest:  # noqa: PLR2004 - thousands have three digits
        return Decimal(f"{whole}.{rest}")
    return Decimal(_NO_DIGIT.sub("", digits))


def scaled(quantities: str, start: int, end: int, value: Decimal) -> Amount:
    """Take in a range's upper end and the scale word."""
    spelled = not quantities[start].isdecimal()
    if (again := _AGAIN.match(quantities, end)) and _read(again) == value:
        end = again.end()
    if half := _AND_A_HALF.match(quantities, end):
        value, end = value + _PARTS[half["part"] or "½"], half.end()
    high, end = _upper(quantities, start, end, value)
    scale = _SCALE.match(quantities, end)
    if scale is None and high is None and (factor := _shared_scale(quantities, start, end)):
        return Amount(start, end, value * factor, None, spelled, scaled=True)
    if scale is None or (scale[2] and not _is_million(quantities, start, scale.end())):
        return Amount(start, end, value, high, spelled, scaled=False)
    factor = _FACTORS[(scale[1] or scale[2]).lower().rstrip(".")]
    return Amount(start, scale.end(), value * factor, high and high * factor, spelled, scaled=True)


_FROM_TO = re.compile(
    r" to (?:about |over |nearly |around )?\d{1,3}(?:\.\d+)? (thousand|million|billion|trillion)\b"
)


def _shared_scale(quantities: str, start: int, end: int) -> int:
    """`from 5 to 6 million`: both are millions; 0 where the text says no such thing."""
    shared = _FROM_TO.match(quantities, end)
    begins = quantities[max(0, start - 5) : start].lower() == "from "
    return _FACTORS[shared[1]] if shared and begins else 0


_COUNTED = re.compile(r" (?:[a-z-]+ )?(?:[a-z]{3,}s|people|TEU|teu|euro)\b")
_MILLIONS = re.compile(
    r"(?:(?:[€$£¥]|\b[A-Z]{3}) ?\d[\d.,]*(?:m|mn|bn)|\d million|"
    r"\d[\d.]*m (?:[a-z-]+ )?(?:[a-z]{3,}s|people|TEU|euro))\b"
)
_NO_NOUN = re.compile(
    r" (?:of|in|from|for|by|last|this|a|per|over|more|less|and|or|was|were|is)\b|"
    r"[,.;:)\]](?!\d)|$|\n"
)
_MILLIONS_REACH = 100


def _is_million(quantities: str, start: int, end: int) -> bool:
    """`€1.2m`, `1.5m passengers` and, behind these, `0.8m in May`; but `1.5m high`."""
    if money_sign(quantities[max(0, start - 6) : start]) or quantities.startswith("€", end):
        return True
    if quantities[end - 2] in " \xa0" or quantities[end - 1] == "b":
        return False
    if _COUNTED.match(quantities, end):
        return True
    if not _NO_NOUN.match(quantities, end):
        return False
    before = quantities[max(0, start - _MILLIONS_REACH) : start].rpartition("\n")[2]
    begin = 0 if before.endswith(("another ", "further ")) else before.rfind(". ") + 1
    return _MILLIONS.search(before, begin) is not None


_PARTS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_AND_A_HALF = re.compile(r"\sand\sa\shalf\b|\s?(?P<part>[½¼¾])")


_AGAIN = re.compile(
    r" \((?:(?P<n>\d{1,3}(?:,\d{3})*)|"
    rf"(?P<w>(?:{'|'.join(ENGLISH)})(?:[- ](?:{'|'.join(ENGLISH)}))*))\)(?=\s)"
)


def _read(again: re.Match[str]) -> Decimal | None:
    """`thirteen (13)` and `13 (thirteen)` say a number twice."""
    return decimal_of(again["n"]) if again["n"] else english_number(again["w"])


def _upper(quantities: str, start: int, end: int, value: Decimal) -> tuple[Decimal | None, int]:
    link = _RANGE.match(quantities, end)
    upper = link and _NUMBER.match(quantities, link.end())
    if link is None or upper is None:
        return None, end
    before = quantities[max(0, start - 12) : start].rstrip().lower()
    high = decimal_of(upper[0])
    linked = (
        "and" not in link[0] and "to" not in link[0],
        "to" in link[0] and not before.endswith("from"),
        "and" in link[0] and before.endswith("between"),
    )
    of_shares = not link[0].startswith("%") or _PER_CENT.match(quantities, upper.end())
    if any(linked) and high > value and of_shares:
        return high, upper.end()
    return None, end
