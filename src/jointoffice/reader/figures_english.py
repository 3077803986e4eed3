"""Figures as English texts write them: the number first, then what stands before and after it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import msgspec

from jointoffice.reader.amounts_english import Amount, amounts_in
from jointoffice.reader.begun import begun
from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.units_english import YEARS, unit_after
from jointoffice.reader.units_nouns import UNIT_WINDOW, Unit
from jointoffice.reader.words.figure_words import DECREASE, INCREASE, MEASURES, QUALIFIERS
from jointoffice.reader.words.money import MONEY, money_sign

_QUALIFIER = begun(
    r"\b(?P<q>"
    + "|".join(sorted((q for q in QUALIFIERS if q.isascii() and q != "+"), key=len, reverse=True))
    + r")\s(?:the\s|a\s)?$",
    re.IGNORECASE,
)
_CHANGE = begun(
    r"\b(?<!taking )(?<!takes )(?<!took )(?<!making )(?<!makes )(?<!made )(?P<c>"
    + "|".join(sorted(w for w in INCREASE | DECREASE if w.isascii()))
    + (
        r")\b(?:\s(?:in|of|its|the|their)\b[^.;,]{0,40}?)?\s(?:by|of|to|at)?\s?(?:about |nearly "
        r"|more than |over |some )?$"
    ),
    re.IGNORECASE,
)
_AFTER_CHANGE = re.compile(
    r"\s(?:\w+\s){0,2}?(?P<c>increase|rise|growth|decrease|decline|drop|fall|reduction|"
    r"higher|lower)\b"
)
_CAPITAL_BEFORE = re.compile(r"(?:^|[\s“\"(])(?P<w>[A-Z][\w’'-]*)[\s-]$")
_TITLE_WORD = re.compile(r"[ \xa0-][A-Z]")
_MOST = 0.6
_BILLION = 10**9
"""So large a number without a unit is of the money that was spoken of."""


def english_figures(text: str, quantities: str) -> Iterator[Finding]:
    """The figures of a text, without measure, party or period."""
    counted = _Counted()
    end_before = seen = 0
    unit_compared: str | None = None
    for amount in amounts_in(quantities):
        if amount.start < end_before:
            continue
        if ended := _SENTENCE_END.search(quantities, max(seen, end_before), amount.start):
            kept = counted if ended[0] == "; " else _Counted()
            counted = _Counted(noun=kept.noun, last=counted.last, money=kept.money)
        seen = amount.start
        unit = unit_after(quantities, amount, _unit_before(quantities, amount, counted))
        if (unit is None or unit.unit is None) and _is_compared(quantities, seen, end_before):
            unit = Unit(amount.end, unit_compared)
        if unit is None or _is_name(quantities, amount, unit):
            continue
        if unit.unit is None and amount.value >= _BILLION:
            unit = Unit(unit.end, counted.money)
        figure = _figure(text, quantities, amount, unit)
        end_before, unit_compared = figure.end, figure.unit
        if figure.unit is not None and figure.unit not in {"%", "pp"}:
            measure = figure.unit in _CODES or figure.unit.lower() in MEASURES
            noun = counted.noun if measure else figure.unit
            last = counted.last if measure else figure.unit
            money = figure.unit if figure.unit in _CODES else counted.money
            counted = _Counted(figure.unit, noun, last, money)
        yield figure


class _Counted(msgspec.Struct, frozen=True, gc=False):
    """What the sentence so far measured or counted last, the last noun it counted, what any
    sentence before it counted, and the currency it spoke of, also before a semicolon."""

    unit: str | None = None
    noun: str | None = None
    last: str | None = None
    money: str | None = None


def _unit_before(quantities: str, amount: Amount, counted: _Counted) -> str | None:
    """`37` after sums of money counts what was counted before them; `of them` reaches back over
    the sentence."""
    if counted.unit is None:
        goes_on = _goes_on(quantities, amount) or (counted.noun and amount.spelled)
        return counted.last if goes_on else None
    whole = not amount.scaled and "." not in quantities[amount.start : amount.end]
    return counted.noun or counted.unit if whole else counted.unit


def _goes_on(quantities: str, amount: Amount) -> bool:
    """`Seven of them`, `Another three are planned`, `Five were built` after another sentence."""
    if quantities.startswith(" of them", amount.end):
        return True
    before = quantities[max(0, amount.start - UNIT_WINDOW) : amount.start]
    opens = _OPENS.search(before) and _ARE.match(quantities, amount.end)
    return bool(opens or _AGAIN.search(before))


_OPENS = re.compile(r"(?:^|[.!?;] |\n|\bplans? )$")
_ARE = re.compile(r" (?:more|others|are|were|have|had|will|remain)\b")
_AGAIN = re.compile(r"\b(?:another|the other|a further|the remaining) $", re.IGNORECASE)


def _is_compared(quantities: str, start: int, end_before: int) -> bool:
    """`93 % (2024: 90)`: the year in brackets is overwritten."""
    near = end_before > 0 and start - end_before < UNIT_WINDOW
    return near and _COMPARED.search(quantities, end_before, start) is not None


_COMPARED = re.compile(r"\((?:\x1a+|target|goal|plan|average|EU average): $")
_SENTENCE_END = re.compile(
    r"[.;!?](?<!e\.g\.)(?<!i\.e\.)(?<!\bapp\.)(?<!\bNo\.)(?<!\bapprox\.)\s|\n"
)


def _is_name(quantities: str, amount: Amount, unit: Unit) -> bool:
    """Capitalised in running text: Two Sessions, Top 500."""
    if unit.unit in {"%", "pp"} or amount.scaled or unit.unit in _CODES:
        return False
    before = _CAPITAL_BEFORE.search(quantities[max(0, amount.start - UNIT_WINDOW) : amount.start])
    if before and before["w"] in _DESIGNATORS:
        return True
    if not amount.spelled or quantities[amount.start].islower():
        return False
    return bool(_TITLE_WORD.match(quantities, amount.end)) and not _in_title(quantities, amount)


_CODES = frozenset(MONEY.values())
_DESIGNATORS = frozenset(
    "Top Fortune Group Vision Agenda Industry Channel Windows Boeing Airbus Global Web "
    "Forbes Formula Studio "
    "Apollo Highway Interstate Horizon Euro Interreg Area Division Unit".split()
)
_TITLE_CHARACTERS = 200
_WORD = re.compile(r"[A-Za-z][\w’'-]{3,}")


def _in_title(quantities: str, amount: Amount) -> bool:
    """Does the number stand in a line most of whose words are capitalised?"""
    start = quantities.rfind("\n", max(0, amount.start - _TITLE_CHARACTERS), amount.start) + 1
    end = quantities.find("\n", amount.end, amount.end + _TITLE_CHARACTERS)
    if (start == 0 and amount.start > _TITLE_CHARACTERS) or (
        end < 0 and len(quantities) > amount.end + _TITLE_CHARACTERS
    ):
        return False
    found = _WORD.findall(quantities[start : end if end >= 0 else len(quantities)])
    capitals = [word for word in found if word[0].isupper()]
    return len(capitals) > _MOST * len(found)


def _figure(text: str, quantities: str, amount: Amount, unit: Unit) -> Finding:
    start, qualifier = amount.start, None
    if sign := money_sign(quantities[max(0, start - 6) : start]):
        start -= len(sign)
    if found := _QUALIFIER.search(quantities[max(0, start - 24) : start]):
        lasting = (found["q"].lower() == "over" and (unit.unit or "").lower() in YEARS) or (
            found["q"].lower() in {"under", "over", "above", "below"} and found[0].endswith("the ")
        )
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
        value=_counted_in_thousands(quantities, amount, unit),
        low=amount.value if high is not None else None,
        high=high,
        unit=unit.unit,
        qualifier=qualifier,
        change=change,
    )


_POINTED = re.compile(r"\d{1,3}\.\d{3}")
_WHOLE = re.compile(r"[A-Za-z][a-z -]{2,}s|people")


def _counted_in_thousands(quantities: str, amount: Amount, unit: Unit) -> Decimal:
    """`30.000 workers` are thirty thousand: what is counted has no thousandths."""
    pointed = not amount.scaled and _POINTED.fullmatch(quantities, amount.start, amount.end)
    noun = unit.unit or ""
    if pointed and _WHOLE.fullmatch(noun) and noun.lower() not in MEASURES:
        return amount.value * 1000
    return amount.value


def _change(quantities: str, start: int, unit: Unit) -> str | None:
    found = _CHANGE.search(
        quantities[max(0, start - 2 * UNIT_WINDOW) : start]
    ) or _AFTER_CHANGE.match(quantities, unit.end)
    if found is None:
        return None
    word = found["c"].lower()
    return "decrease" if word in DECREASE else "increase"
