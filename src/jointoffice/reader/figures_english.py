"""Figures as English texts write them: the number first, then what stands before and after it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.gate import Gate, digits_in
from jointoffice.reader.numerals import ENGLISH, english_number
from jointoffice.reader.words.figure_words import (
    DECREASE,
    INCREASE,
    IRREGULAR,
    MONEY,
    MONEY_SIGNS,
    MONEY_WORDS,
    NOT_PLURAL,
    QUALIFIERS,
    STOPS,
)

_DIGITS = r"\d{1,3}(?:,\d{3}){1,8}(?:\.\d+)?|\d{1,3}(?:[   ]\d{3}){1,6}(?!\d)|\d+(?:\.\d+)?"
_TENS = r"(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)"
_ONES = r"(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine)"
_TEENS = (
    r"(?:[Tt]en|[Ee]leven|[Tt]welve|[Tt]hirteen|[Ff]ourteen|[Ff]ifteen|[Ss]ixteen|[Ss]eventeen|"
    r"[Ee]ighteen|[Nn]ineteen)"
)
_NUMBER = re.compile(_DIGITS)
_WORDS = re.compile(
    rf"(?<![\w-])(?P<w>(?:{_TENS}(?:[- ]{_ONES})?|{_TEENS}|{_ONES}|[Aa](?=\s(?:hundred|thousand|million|billion|trillion)\b)))"
    r"(?![\w]|\s?%)(?=(?P<hundred>(?:\shundred(?:\sand\s\w+(?:-\w+)?)?)?))"
)
_GATE = Gate(
    {
        "number": ENGLISH.keys() - {"zero"}
        | {"a hundred", "a thousand", "a million", "a billion", "a trillion"}
    }
)
_SCALE = re.compile(
    r"[ \xa0-]?(hundred|thousand|million|billion|trillion|mn|bn|tn|mio\.?|k)\b|(?<=\d)([mM])\b(?!\d)"
)
_FACTORS = {
    "hundred": 100,
    "thousand": 10**3,
    "k": 10**3,
    "million": 10**6,
    "mn": 10**6,
    "mio": 10**6,
    "m": 10**6,
    "billion": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
    "tn": 10**12,
}
_RANGE = re.compile(r"%?\s?(?:[-–—~]|to|and)\s?(?=\d)")
_PERCENT = re.compile(
    r"\s?-?(?:(?P<pp>percentage[- ]points?|pp\b|points? of a percent)|(?P<pc>%|per\s?cent\b|pct\b))(?P<pp2>\s?points?\b)?",
    re.IGNORECASE,
)
_MONEY = re.compile(rf"[ \xa0-]?(?P<m>{MONEY_WORDS})\b(?!\$)|\s?(?P<s>[€$£¥])", re.IGNORECASE)
_QUALIFIER = re.compile(
    r"\b(?P<q>"
    + "|".join(sorted((q for q in QUALIFIERS if q.isascii() and q != "+"), key=len, reverse=True))
    + r")\s(?:the\s|a\s)?$",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    r"\b(?P<c>"
    + "|".join(sorted(w for w in INCREASE | DECREASE if w.isascii()))
    + r")\b(?:\s(?:in|of|its|the|their)\b[^.;,]{0,40}?)?\s(?:by|of|to|at)?\s?(?:about |nearly |more than |over |some )?$",
    re.IGNORECASE,
)
_AFTER_CHANGE = re.compile(
    r"\s(?:\w+\s){0,2}?(?P<c>increase|rise|growth|decrease|decline|drop|fall|reduction|higher|lower)\b"
)
_NOUN_WORD = re.compile(r"([ \xa0-])([A-Za-z][\w’'-]*)")
_ANAPHORA = re.compile(
    r"\b(?:the|these|those|other|our|its|their|all|both|either)\s$", re.IGNORECASE
)
_ANAPHORIC = re.compile(
    r"\s(?:[\w-]+\s){0,3}?(?:sides|parties|regions|areas|provinces|cities|governments|countries|places|municipalities|"
    r"zones|districts|counties|states|companies|partners|ones|leaders|mayors|institutions|universities|nations)\b"
)
_BARE_BEFORE = re.compile(
    r"\b(?:of which|of them|including|reach(?:ed|ing|es)?|total(?:ed|led|ing|s)?|total of|number(?:ed)? (?:of|to|was)?|"
    r"hit|stood at|amounted to|rose to|fell to|grew to|increased to|up from|from|to|and|about|over|more than|nearly|was|were|"
    r"with|exceed(?:ed|ing)?|among them)\s$",
    re.IGNORECASE,
)
_CAPITAL_BEFORE = re.compile(r"(?:^|[\s“\"(])(?P<w>[A-Z][\w’'-]*)[\s-]$")
_TITLE_WORD = re.compile(r"[ \xa0-][A-Z]")
_ANAPHORIC_MAX = 5
_WINDOW = 48
_NOUN_WORDS_MAX = 6
_YEARS = frozenset({"year", "years", "decade", "decades", "century", "centuries"})


@dataclass(frozen=True, slots=True)
class _Amount:
    """A number with its scale: `start` and `end` hold the digits and the scale word."""

    start: int
    end: int
    value: Decimal
    high: Decimal | None
    spelled: bool
    scaled: bool


@dataclass(frozen=True, slots=True)
class _Unit:
    end: int
    unit: str | None


def english_figures(text: str, quantities: str) -> Iterator[Finding]:
    """The figures of a text, without measure, party or period."""
    unit_before: str | None = None
    end_before = seen = 0
    for amount in _amounts(quantities):
        if amount.start < end_before:
            continue
        if _SENTENCE_END.search(quantities, max(seen, end_before), amount.start):
            unit_before = None
        seen = amount.start
        unit = _unit_after(quantities, amount, unit_before)
        if unit is None or _is_name(quantities, amount, unit):
            continue
        figure = _figure(text, quantities, amount, unit)
        end_before = figure.end
        if figure.unit not in {None, "%", "pp"}:
            unit_before = figure.unit
        yield figure


_SENTENCE_END = re.compile(r"[.;!?]\s|\n")


def _amounts(quantities: str) -> Iterator[_Amount]:
    places = _GATE.places(quantities)["number"]
    spelled_out = (match for place in places if (match := _WORDS.match(quantities, place)))
    digits = (
        match for place in digits_in(quantities) if (match := _NUMBER.match(quantities, place))
    )
    for match in sorted((*spelled_out, *digits), key=re.Match[str].start):
        spelled = match.re is _WORDS
        if not spelled and _runs_on(quantities, match.start()):
            continue
        end = match.end("hundred") if spelled else match.end()
        value = english_number(quantities[match.start() : end]) if spelled else _decimal(match[0])
        if value is not None:
            yield _scaled(quantities, match.start(), end, value)


def _runs_on(quantities: str, start: int) -> bool:
    """Is this the tail of a longer token: 3.141.5, A-4, 第3?"""
    before = quantities[start - 1 : start]
    return bool(before) and (before in ".,/_\x1a" or (before.isalpha() and before.isascii()))


def _decimal(digits: str) -> Decimal:
    return Decimal(re.sub(r"[^\d.]", "", digits))


def _scaled(quantities: str, start: int, end: int, value: Decimal) -> _Amount:
    """Take in a range's upper end and the scale word."""
    spelled = not quantities[start].isdecimal()
    high, end = _upper(quantities, start, end, value)
    scale = _SCALE.match(quantities, end)
    money = scale and scale[2] and MONEY_SIGNS.search(quantities[max(0, start - 6) : start])
    if scale is None or (scale[2] and not money):
        return _Amount(start, end, value, high, spelled, scaled=False)
    factor = _FACTORS[(scale[1] or scale[2]).lower().rstrip(".")]
    return _Amount(
        start, scale.end(), value * factor, high and high * factor, spelled, scaled=True
    )


def _upper(quantities: str, start: int, end: int, value: Decimal) -> tuple[Decimal | None, int]:
    link = _RANGE.match(quantities, end)
    upper = link and _NUMBER.match(quantities, link.end())
    if link is None or upper is None:
        return None, end
    before = quantities[max(0, start - 12) : start].rstrip().lower()
    high = _decimal(upper[0])
    linked = (
        "and" not in link[0] and "to" not in link[0],
        "to" in link[0] and not before.endswith("from"),
        "and" in link[0] and before.endswith("between"),
    )
    if any(linked) and high > value:
        return high, upper.end()
    return None, end


def _unit_after(quantities: str, amount: _Amount, unit_before: str | None) -> _Unit | None:
    """What is counted or measured; `None` where the number stands for no quantity."""
    end = amount.end
    if percent := _PERCENT.match(quantities, end):
        return _Unit(percent.end(), "pp" if percent["pp"] or percent["pp2"] else "%")
    if MONEY_SIGNS.search(quantities[max(0, amount.start - 6) : amount.start]):
        sign = MONEY_SIGNS.search(quantities[max(0, amount.start - 6) : amount.start])
        return _Unit(end, MONEY[sign[0].strip().casefold()] if sign else None)
    if money := _MONEY.match(quantities, end):
        return _Unit(money.end(), MONEY[(money["m"] or money["s"]).casefold()])
    noun = _noun(quantities, end)
    if noun is not None:
        return _counted(quantities, amount, noun)
    return None if amount.spelled and not amount.scaled else _bare(quantities, amount, unit_before)


def _noun(quantities: str, end: int) -> _Unit | None:
    """The counted noun as written: modifiers up to the first plural or unit of measure."""
    start = at = end
    for place in range(_NOUN_WORDS_MAX):
        word = _NOUN_WORD.match(quantities, at)
        if word is None:
            return None
        folded = word[2].lower()
        if folded in STOPS:
            if folded not in {"and", "or"} or place == 0:
                return None
        elif _is_plural(folded):
            return _Unit(word.end(), quantities[start + 1 : word.end()])
        at = word.end()
        if quantities[at : at + 2] == ", " and place:
            at += 1
    return None


def _is_plural(word: str) -> bool:
    if word in IRREGULAR or word.rpartition("-")[2] in IRREGULAR:
        return True
    return (
        len(word) > 3 and word.endswith("s") and word not in NOT_PLURAL and word[-2] not in "su’'"
    )


_HYPHENATED = re.compile(
    r"-(?:square-)?(?:kilomet|met(?:er|re)|km|hectare|mile|ton|minute|kv|mw|gw|megawatt|gigawatt|teu|mu\b|acre|hour|fold|percent)",
    re.IGNORECASE,
)
_AGO = re.compile(r"\s(?:ago|old|earlier|later)\b")


def _counted(quantities: str, amount: _Amount, noun: _Unit) -> _Unit | None:
    hyphenated = quantities[amount.end] == "-"
    if hyphenated and not _HYPHENATED.match(quantities, amount.end):
        return None
    if (noun.unit or "").lower() in _YEARS and _AGO.match(quantities, noun.end):
        return None
    if not amount.spelled:
        return noun
    before = quantities[max(0, amount.start - 8) : amount.start]
    if amount.value <= _ANAPHORIC_MAX and _ANAPHORA.search(before):
        few = amount.value == 2 or _ANAPHORIC.match(quantities, amount.end)  # noqa: PLR2004 - both
        return None if few else noun
    return None if amount.value == 1 or _THE_TWO.match(quantities, amount.end) else noun


_THE_TWO = re.compile(r"\s(?:sides|parties)\b")


def _bare(quantities: str, amount: _Amount, unit_before: str | None) -> _Unit | None:
    """A number with no noun after it: another follows that has one, or one stood before."""
    follow = _AND_NUMBER.match(quantities, amount.end)
    if follow is not None:
        after = _unit_after(
            quantities,
            _scaled(quantities, follow.start(1), follow.end(), _decimal(follow[1])),
            None,
        )
        if after is not None and after.unit is not None:
            return _Unit(amount.end, after.unit)
    before = _BARE_BEFORE.search(quantities[max(0, amount.start - _WINDOW) : amount.start])
    written = quantities[amount.start : amount.end]
    precise = amount.scaled or "." in written or "," in written
    if before is not None and (precise or unit_before is not None):
        return _Unit(amount.end, unit_before or _subject(quantities, amount.start))
    if not amount.scaled and "," not in written:
        return None
    if quantities[max(0, amount.start - 4) : amount.start].endswith(" of "):
        return _Unit(amount.end, unit_before)
    return _Unit(amount.end, _subject(quantities, amount.start))


_CLAUSE = re.compile(r"[.;,(\n][^.;,(\n]*$")
_SUBJECT = re.compile(
    r"((?:[a-z-]+ )?[A-Za-z-]+s) (?:through|of|in|at|to|on|by|between|from|[a-z]+ed|rose|grew|fell|hit|was|were|stood|"
    r"has|have|had|is|are)\b"
)


def _subject(quantities: str, end: int) -> str | None:
    """`Vehicle flows tripled to 2.9 million` counts flows."""
    before = quantities[max(0, end - 2 * _WINDOW) : end]
    clause = _CLAUSE.search(before)
    match = _SUBJECT.search(before[clause.start() + 1 :] if clause else before)
    return match[1] if match and _is_plural(match[1].rpartition(" ")[2].lower()) else None


_AND_NUMBER = re.compile(rf"\s(?:to|and|or)\s({_DIGITS})(?![\w.])")


def _is_name(quantities: str, amount: _Amount, unit: _Unit) -> bool:
    """Capitalised in running text: Two Sessions, Top 500."""
    if unit.unit in {"%", "pp"} or amount.scaled or unit.unit in _CODES:
        return False
    before = _CAPITAL_BEFORE.search(quantities[max(0, amount.start - _WINDOW) : amount.start])
    if before and before["w"] in _DESIGNATORS:
        return True
    if not amount.spelled or quantities[amount.start].islower():
        return False
    return bool(_TITLE_WORD.match(quantities, amount.end)) and not _in_title(quantities, amount)


_CODES = frozenset(MONEY.values())
_DESIGNATORS = frozenset(
    "Top Fortune Group Vision Agenda Industry Channel Windows Boeing Airbus Global Web Forbes Formula Studio "
    "Apollo Highway Interstate Horizon Euro Interreg Area Division Unit".split()
)
_TITLE_CHARACTERS = 200
_WORD = re.compile(r"[A-Za-z][\w’'-]{3,}")


def _in_title(quantities: str, amount: _Amount) -> bool:
    """Does the number stand in a line most of whose words are capitalised?"""
    start = quantities.rfind("\n", max(0, amount.start - _TITLE_CHARACTERS), amount.start) + 1
    end = quantities.find("\n", amount.end, amount.end + _TITLE_CHARACTERS)
    if (start == 0 and amount.start > _TITLE_CHARACTERS) or (
        end < 0 and len(quantities) > amount.end + _TITLE_CHARACTERS
    ):
        return False
    found = _WORD.findall(quantities[start : end if end >= 0 else len(quantities)])
    return sum(word[0].isupper() for word in found) > 0.6 * len(found)


def _figure(text: str, quantities: str, amount: _Amount, unit: _Unit) -> Finding:
    start, qualifier = amount.start, None
    if sign := MONEY_SIGNS.search(quantities[max(0, start - 6) : start]):
        start -= len(sign[0])
    if found := _QUALIFIER.search(quantities[max(0, start - 24) : start]):
        lasting = found["q"].lower() == "over" and (unit.unit or "").lower() in _YEARS
        qualifier = None if lasting else QUALIFIERS[found["q"].lower()]
        start -= 0 if lasting else len(found[0])
    elif quantities[amount.end : amount.end + 1] == "+":
        qualifier = "more than"
    change = _change(quantities, start, unit) if unit.unit in {"%", "pp"} else None
    high = amount.high
    return Finding(
        FindingKind.FIGURE,
        start,
        unit.end,
        text[start : unit.end],
        "figure.en",
        value=amount.value,
        low=amount.value if high is not None else None,
        high=high,
        unit=unit.unit,
        qualifier=qualifier,
        change=change,
    )


def _change(quantities: str, start: int, unit: _Unit) -> str | None:
    found = _CHANGE.search(quantities[max(0, start - 2 * _WINDOW) : start]) or _AFTER_CHANGE.match(
        quantities, unit.end
    )
    if found is None:
        return None
    word = found["c"].lower()
    return "decrease" if word in DECREASE else "increase"
