"""What an English number counts or measures: a percentage, money, or a noun as written."""

from __future__ import annotations

import re

from jointoffice.reader.amounts_english import DIGITS, Amount, decimal_of, scaled
from jointoffice.reader.units_nouns import (
    NOUN_WORD,
    UNIT_WINDOW,
    Unit,
    is_plural,
    noun_behind,
    stated,
)
from jointoffice.reader.words.figure_words import STOPS
from jointoffice.reader.words.money import MONEY

_ANAPHORA = re.compile(
    r"\b(?:the|these|those|other|our|its|their|all|both|either)\s$", re.IGNORECASE
)
_ANAPHORIC = re.compile(
    r"\s(?:[\w-]+\s){0,3}?(?:sides|parties|regions|areas|provinces|cities|governments|"
    r"countries|places|municipalities|"
    r"zones|districts|counties|states|companies|partners|ones|leaders|mayors|institutions|"
    r"universities|nations)\b"
)
_BARE_BEFORE = re.compile(
    r"\b(?:of which|of them|including|reach(?:ed|ing|es)?|total(?:ed|led|ing|s)?|total of|"
    r"number(?:ed)? (?:of|to|was)?|"
    r"(?:rose|risen|grew|grown|increased|climbed|fell|fallen|dropped|declined|went|up|down|jumped|"
    r"expanded|soared|shrank|rising|falling|growing|increasing|"
    r"reduced|cut|surged|doubled|tripled|swelled|widened)(?: \w+ly)? (?:from|to|by)|"
    r"hit|in at|average of|(?:in|de)crease of|rise of|growth of|capacity for|capacity of|"
    r"up|down|stood at|stands at|amounted to|rose to|fell to|grew to|increased to|up from|from|"
    r"to|and|"
    r"about|over|more than|nearly|was|were|as (?:many|much|few) as|"
    r"with|exceed(?:ed|ing)?|among them)\s$",
    re.IGNORECASE,
)
_MOVED_SPELLED = re.compile(
    r"\b(?:up|down|rose|fell|grew|cut|dropped) from $|\bcompared (?:with|to) $|"
    r"\b(?:weeks|months|days|years|hours|minutes) to $"
)
_LABEL = re.compile(r"(?:^|[\n;|] ?|\b)([A-Z]?[a-z]+): $")
_GOES_ON = re.compile(
    r" (?:are|were|have|had|remain|under way|underway|late|more|fewer|[a-z]{3,}ed|begun|built)\b"
)
_MOVED = re.compile(r"\s(?:from|to|by)\s$|(?:stands|stood) at\s$", re.IGNORECASE)
_ANAPHORIC_MAX = 5
YEARS = frozenset({"year", "years", "decade", "decades", "century", "centuries"})


def unit_after(quantities: str, amount: Amount, unit_before: str | None) -> Unit | None:
    """What is counted or measured; `None` where the number stands for no quantity. `unit_before`
    is what the sentence counted last."""
    if (said := stated(quantities, amount)) is not None:
        return said
    if (part := _staff(quantities, amount) or _part(quantities, amount, unit_before)) is not None:
        return part
    odd = _ODD.match(quantities, amount.end)
    if (noun := noun_behind(quantities, odd.end() if odd else amount.end)) is not None:
        return noun if odd else _counted(quantities, amount, noun)
    if amount.spelled and not amount.scaled:
        return _moved(quantities, amount, unit_before)
    return _labelled(quantities, amount, unit_before) or _bare(quantities, amount, unit_before)


_OF_THEM = re.compile(r"\sof (?:them|these|those|whom|which)\b")
_OF_THE = re.compile(r"\sof (?:the|its|their|our|these|those)(?= )")
_OF_MANY = re.compile(rf"\sof(?= (?:{DIGITS}) [a-z])")
_STAFF_OF = re.compile(r"\b(?:staff|team|crew|board|panel|jury|family) of (?:about |some )?$")
_VOTES = re.compile(r"\s(?=(?:votes? )?(?:against|in favou?r|abstain))")
_ADJECTIVE = re.compile(
    r"-(?!in-|to-|and-|by-|on-|plus\b|odd\b)(?P<u>[a-z]{2,}(?:-(?:kilo)?met(?:re|er)s?|-foot|-miles?)?)"
    r"(?![\w-]*\d)"
)
_ODD = re.compile(r"-(?:plus|odd)(?= )")


def _staff(quantities: str, amount: Amount) -> Unit | None:
    """`a staff of six` is six people."""
    staff = _STAFF_OF.search(quantities, max(0, amount.start - UNIT_WINDOW), amount.start)
    alone = staff is not None and not NOUN_WORD.match(quantities, amount.end)
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


_WHOLE_NUMBER = re.compile(rf" (?:{DIGITS}|[a-z]+(?= [a-z]+s\b))")
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


def _moved(quantities: str, amount: Amount, unit_before: str | None) -> Unit | None:
    """`12 drills, up from seven`, `from eight weeks to two`."""
    before = quantities[max(0, amount.start - UNIT_WINDOW) : amount.start]
    if unit_before is None or amount.value == 1 or not _MOVED_SPELLED.search(before):
        return None
    return Unit(amount.end, unit_before)


def _labelled(quantities: str, amount: Amount, unit_before: str | None) -> Unit | None:
    """`Participants: 45`, and `12 are done` after 36 tasks."""
    one = _ONE.match(quantities, amount.end) if amount.value == 1 else None
    if (
        one
        and one[1] not in STOPS
        and _LISTED.search(quantities, max(0, amount.start - 4), amount.start)
    ):
        return Unit(one.end(), one[1])
    label = _LABEL.search(quantities[max(0, amount.start - UNIT_WINDOW) : amount.start])
    if label and is_plural(label[1].lower()):
        return Unit(amount.end, label[1].lower())
    if unit_before is not None and _GOES_ON.match(quantities, amount.end):
        return Unit(amount.end, unit_before)
    are = _ARE.match(quantities, amount.end)
    noun = are and noun_behind(quantities, are.end())
    return noun and Unit(amount.end, noun.unit)


def _bare(quantities: str, amount: Amount, unit_before: str | None) -> Unit | None:
    """A number with no noun after it: another follows that has one, or one stood before."""
    follow = _AND_NUMBER.match(quantities, amount.end)
    for _ in range(_LISTED_MAX):
        if follow is None:
            break
        second = scaled(quantities, follow.start(1), follow.end(), decimal_of(follow[1]))
        after = stated(quantities, second) or noun_behind(quantities, second.end)
        if after is not None and after.unit is not None:
            if amount.scaled and after.unit in {"%", "pp"}:
                break
            return Unit(amount.end, after.unit)
        follow = _AND_NUMBER.match(quantities, second.end)
    before = _BARE_BEFORE.search(quantities[max(0, amount.start - UNIT_WINDOW) : amount.start])
    written = quantities[amount.start : amount.end]
    precise = amount.scaled or "." in written or "," in written
    window = quantities[max(0, amount.start - 2 * UNIT_WINDOW) : amount.start]
    moved = before is not None and (_MOVED.search(before[0]) or _NUMBER_OF.search(window))
    if before is not None and (precise or moved or unit_before is not None):
        return Unit(amount.end, unit_before or _subject(quantities, amount.start))
    if not amount.scaled and "," not in written:
        return None
    if quantities[max(0, amount.start - 4) : amount.start].endswith(" of "):
        return Unit(amount.end, unit_before or _subject(quantities, amount.start))
    noun = None if unit_before in _CODES else unit_before
    return Unit(amount.end, _subject(quantities, amount.start) or noun)


_ONE = re.compile(r" ([a-z]{3,})\b")
_LISTED = re.compile(r"(?:[:,(]|\band) $")
_ARE = re.compile(r" (?:are|were)(?= [a-z])")
_POPULATION = re.compile(
    r"\b(?:[Pp]opulation|[Cc]rowd|[Aa]udience|[Ww]orkforce|[Aa]ttendance)\b[^;\n]*$"
)
_NUMBER_OF = re.compile(r"\b[Nn]umber of (?:[a-z-]+ ){0,3}?([A-Za-z-]+s)\b[^;\n]*$")
_CLAUSE = re.compile(r"[.;,(\n][^.;,(\n]*$")
_SUBJECT = re.compile(
    r"((?:\b[a-z-]+ )?\b[A-Za-z-]+s) (?:through|of|in|at|to|on|by|between|from|[a-z]+ed|"
    r"rose|grew|fell|hit|was|were|stood|"
    r"has|have|had|is|are)\b"
)


def _subject(quantities: str, end: int) -> str | None:
    """`Vehicle flows tripled to 2.9 million` counts flows."""
    before = quantities[max(0, end - 2 * UNIT_WINDOW) : end]
    if _POPULATION.search(before[-UNIT_WINDOW:]):
        return "people"
    if (number_of := _NUMBER_OF.search(before)) and is_plural(number_of[1].lower()):
        return number_of[1]
    clause = _CLAUSE.search(before)
    match = _SUBJECT.search(before[clause.start() + 1 :] if clause else before)
    return match[1] if match and is_plural(match[1].rpartition(" ")[2].lower()) else None


_CODES = frozenset(MONEY.values())
_LISTED_MAX = 5
_AND_NUMBER = re.compile(rf"(?:\s(?:to|and|or)|,(?:\sand)?)\s({DIGITS})(?![\w]|\.\d)")
