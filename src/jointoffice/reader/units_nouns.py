"""The unit or the noun that stands behind an English number."""

from __future__ import annotations

import re

import msgspec

from jointoffice.reader.amounts_english import Amount
from jointoffice.reader.numerals import ENGLISH
from jointoffice.reader.words.figure_words import IRREGULAR, NOT_PLURAL, STOPS
from jointoffice.reader.words.money import MONEY, MONEY_WORDS, money_sign

_PERCENT = re.compile(
    (
        r"\s?-?(?:(?P<pp>percentage[- ]points?|pp\b|points? of a percent)|(?P<pc>%|per\s?cent\b|"
        r"pct\b|pc\b))(?P<pp2>\s?points?\b)?"
    ),
    re.IGNORECASE,
)
_MONEY = re.compile(rf"[ \xa0-]?(?P<m>{MONEY_WORDS})\b(?!\$)|\s?(?P<s>[€$£¥])", re.IGNORECASE)
_POINTS = re.compile(r"\s?-?points?\b")
_SHARE_BEFORE = re.compile(r"%|per\s?cent|\b[Ss]hare\b|\brate\b")
_SHARE_BEHIND = re.compile(r" (?:to|from) (?:about )?\d+(?:\.\d+)?(?:%| ?per ?cent)")
_SYMBOL = re.compile(
    r"[ \xa0-]?(?P<u>(?:m|µ|μ)?g/(?:L|l|m[³3]|kg)(?![\w³])|"
    r"(?:sq\.?|square|cubic) (?:km|m)|km²|km2|km/h|kmh|kph|mph|km|mi|m/s|kV|"
    r"[kMGT]Wh?|[kM]VA|bps|[kMG]Wp|MGD|[GPT]J|bcm|bpd|[Mm]tpa|Gt|[mk]?m[²³]|m[23]|mm|cm|(?:µ|μ)g(?:/m[³3])?|mg|kg|TEUs?|ha|[KMGT]B|[KMG]bps|[kMG]?Hz|°C|"
    r"dwt|DWT|hrs?|mins?|h(?=[ ,.;)]|$)|mu|m(?! [a-z]+s\b)|t(?= )|Mt|kt)(?![\w²³/])"
)
NOUN_WORD = re.compile(r"([ \xa0-])([A-Za-z][\w’'-]*)")
UNIT_WINDOW = 48
_NOUN_WORDS_MAX = 6
_PLURAL_MIN = 4


class Unit(msgspec.Struct, frozen=True, gc=False):
    end: int
    unit: str | None


def stated(quantities: str, amount: Amount) -> Unit | None:
    """A percentage or money."""
    end = amount.end
    if (share := _share(quantities, amount)) is not None:
        return share
    if sign := money_sign(quantities[max(0, amount.start - 6) : amount.start]):
        written = sign.strip()
        return Unit(end, MONEY.get(written.casefold(), written.upper()))
    if symbol := _SYMBOL.match(quantities, end):
        return Unit(symbol.end(), symbol["u"])
    if money := _MONEY.match(quantities, end):
        return Unit(money.end(), MONEY[(money["m"] or money["s"]).casefold()])
    return None


def _share(quantities: str, amount: Amount) -> Unit | None:
    if percent := _PERCENT.match(quantities, amount.end):
        return Unit(percent.end(), "pp" if percent["pp"] or percent["pp2"] else "%")
    points = _POINTS.match(quantities, amount.end)
    begin = max(0, amount.start - UNIT_WINDOW)
    if points and (
        _SHARE_BEFORE.search(quantities, begin, amount.start)
        or _SHARE_BEHIND.match(quantities, points.end())
    ):
        return Unit(points.end(), "pp")
    return None


def noun_behind(quantities: str, end: int) -> Unit | None:
    """The counted noun as written: modifiers up to the first plural or unit of measure."""
    start = at = end
    for place in range(_NOUN_WORDS_MAX):
        word = NOUN_WORD.match(quantities, at)
        if word is None:
            return None
        folded = word[2].lower()
        if place == 0 and folded in _MORE:
            start = word.end()
        elif folded in _STOPS and not (folded == "one" and _STOP.match(quantities, word.end())):
            if folded not in {"and", "or"} or place == 0:
                return None
        elif is_plural(folded):
            return Unit(word.end(), quantities[start + 1 : word.end()])
        at = word.end()
        if quantities[at : at + 2] == ", " and place:
            at += 1
    return None


_STOP = re.compile(r" [Ss]top\b")
_STOPS = STOPS | ENGLISH.keys()
_MORE = frozenset({"more", "fewer", "other", "others"})
"""`2.5 million more jobs` are jobs."""


def is_plural(word: str) -> bool:
    if word in IRREGULAR or word.rpartition("-")[2] in IRREGULAR:
        return True
    return (
        len(word) >= _PLURAL_MIN
        and word.endswith("s")
        and word not in NOT_PLURAL
        and word[-2] not in "su’'"
    )
