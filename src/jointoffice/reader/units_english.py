"""What an English number counts or measures: a percentage, money, or a noun as written."""

from __future__ import annotations

import re

from jointoffice.reader.amounts_english import DIGITS, Amount
from jointoffice.reader.numerals import ENGLISH
from jointoffice.reader.units_nouns import (
    UNIT_WINDOW,
    Unit,
    noun_behind,
    stated,
)
from jointoffice.reader.units_understood import understood

_ANAPHORA = re.compile(
    r"\b(?:the|these|those|other|our|its|their|all|both|either)\s$", re.IGNORECASE
)
_ANAPHORIC = re.compile(
    r"\s(?:[\w-]+\s){0,3}?(?:sides|parties|regions|areas|provinces|cities|governments|"
    r"countries|places|municipalities|"
    r"zones|districts|counties|states|companies|partners|ones|leaders|mayors|institutions|"
    r"universities|nations)\b"
)
_ANAPHORIC_MAX = 5
YEARS = frozenset({"year", "years", "decade", "decades", "century", "centuries"})


def unit_after(quantities: str, amount: Amount, unit_before: str | None) -> Unit | None:
    """What is counted or measured; `None` where the number stands for no quantity. `unit_before`
    is what the sentence counted last."""
    if (said := stated(quantities, amount)) is not None:
        return said
    if (part := _staff(quantities, amount) or _part(quantities, amount, unit_before)) is not None:
        return part
    odd = _ODD.match(quantities, amount.end) or (
        _SIZED.match(quantities, amount.end) if amount.spelled else None
    )
    if (noun := noun_behind(quantities, odd.end() if odd else amount.end)) is not None:
        return noun if odd else _counted(quantities, amount, noun)
    return understood(quantities, amount, unit_before)


_OF_THEM = re.compile(r"\sof (?:them|these|those|whom|which)\b")
_OF_THE = re.compile(r"\sof (?:the|its|their|our|these|those)(?= )")
_OF_MANY = re.compile(rf"\s(?:out )?of(?= (?:{DIGITS}|{'|'.join(ENGLISH)}) [a-z])")
_STAFF_OF = re.compile(
    r"\b(?:staff|team|crew|board|panel|jury|family) of "
    r"(?:about |some |not more than |up to |at least )?$"
)
_VOTES = re.compile(r"\s(?=(?:votes? )?(?:against|in favou?r|abstain))")
_ADJECTIVE = re.compile(
    r"-(?!in-|to-|and-|by-|on-|plus\b|odd\b)(?P<u>[a-z]{2,}(?:-(?:kilo)?met(?:re|er)s?|-foot|-miles?)?)"
    r"(?![\w-]*\d)"
)
_ODD = re.compile(r"(?:-(?:plus|odd)|\+)(?= )")
_SIZED = re.compile(r" \d[\d.,]*(?:[ -]?[A-Za-z²³]{1,3}\b|-[a-z]+)(?= [a-z])")
"""`two 25 MVA transformers` are two."""


def _staff(quantities: str, amount: Amount) -> Unit | None:
    """`a staff of six` is six people."""
    staff = _STAFF_OF.search(quantities, max(0, amount.start - UNIT_WINDOW), amount.start)
    alone = staff is not None and noun_behind(quantities, amount.end) is None
    return Unit(amount.end, "people") if alone else None


def _part(quantities: str, amount: Amount, unit_before: str | None) -> Unit | None:
    """A part of what is counted: `seven of them`, `60 of the projects`, `four against`."""
    end = amount.end
    if amount.value == 1:
        return None
    voted = unit_before == "votes" and _VOTES.match(quantities, end)
    if voted or _OF_THEM.match(quantities, end):
        return Unit(end, unit_before)
    if of := _OF_THE.match(quantities, end) or _OF_MANY.match(quantities, end):
        whole = _WHOLE_NUMBER.match(quantities, of.end())
        noun = noun_behind(quantities, whole.end() if whole else of.end())
        return noun and Unit(end, noun.unit)
    adjective = None if amount.spelled else _ADJECTIVE.match(quantities, amount.end)
    if adjective and not _AGO.match(quantities, adjective.end()):
        return Unit(adjective.end(), adjective["u"])
    return None


_WHOLE_NUMBER = re.compile(rf" (?:{DIGITS}|(?:{'|'.join(ENGLISH)})(?= )(?: \(\d+\))?)")
_HYPHENATED = re.compile(
    (
        r"-(?:square-)?(?:kilomet|met(?:er|re)|km|hectare|mile|ton|minute|kv|mw|gw|megawatt|"
        r"gigawatt|teu|mu\b|acre|hour|fold|percent)"
    ),
    re.IGNORECASE,
)
_AGO = re.compile(r"[\s-](?:ago|old|earlier|later)\b")


_POSTAL = re.compile(r"\d{4,6} [A-ZÀ-Þ]")


def _counted(quantities: str, amount: Amount, noun: Unit) -> Unit | None:
    hyphenated = quantities[amount.end] == "-"
    if hyphenated and not _HYPHENATED.match(quantities, amount.end):
        return None
    past = (noun.unit or "").lower() in YEARS and _AGO.match(quantities, noun.end)
    if past or _POSTAL.match(quantities, amount.start):
        return None
    if not amount.spelled:
        return noun
    before = "" if hyphenated else quantities[max(0, amount.start - 8) : amount.start]
    if amount.value <= _ANAPHORIC_MAX and _ANAPHORA.search(before):
        few = amount.value == 2 or _ANAPHORIC.match(quantities, amount.end)  # noqa: PLR2004 - both
        return None if few else noun
    return None if amount.value == 1 or _THE_TWO.match(quantities, amount.end) else noun


_THE_TWO = re.compile(r"\s(?:sides|parties)\b")
