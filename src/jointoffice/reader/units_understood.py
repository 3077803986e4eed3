"""What an English number counts when its noun stands elsewhere: before it, or in a label."""

from __future__ import annotations

import re

from jointoffice.reader.amounts_english import DIGITS, Amount, decimal_of, scaled
from jointoffice.reader.numerals import ENGLISH
from jointoffice.reader.units_nouns import (
    UNIT_WINDOW,
    Unit,
    is_plural,
    noun_behind,
    stated,
)
from jointoffice.reader.words.figure_words import MEASURES, STOPS
from jointoffice.reader.words.money import MONEY

_BARE_BEFORE = re.compile(
    r"\b(?:of which|of them|including|reach(?:ed|ing|es)?|total(?:ed|led|ing|s)?|total of|"
    r"number(?:ed)? (?:of|to|was)?|"
    r"(?:rose|risen|grew|grown|increased|climbed|fell|fallen|dropped|declined|went|up|down|jumped|"
    r"expanded|soared|shrank|rising|falling|growing|increasing|"
    r"reduced|cut|surged|doubled|tripled|swelled|widened)(?: \w+ly)? (?:from|to|by)|"
    r"hit|in at|average of|(?:in|de)crease of|rise of|growth of|"
    r"(?:goal|target|aim|quota|record|peak|figure|backlog) of|capacity for|capacity of|"
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
_CODES = frozenset(MONEY.values())
_ONE_MORE = re.compile(
    r"(?:[,;:–—-]|\b(?:and|or|plus|but|with|another|further|additional|other|remaining|"
    r"including|only|just|against|of which|of whom)|\(|(?:^|[.!?\n]))\s?$",
    re.IGNORECASE,
)
_PLACED = re.compile(
    r" (?:(?:more|others|each|fewer) )?(?:in|from|at|for|along|under|on|across|within|outside|by|"
    r"after|before|since|during|between|abroad|elsewhere|more|are|were|have|had|will|would|remain|"
    r"remained|follow|came|come|went|began|built|lost|won|left|late|"
    r"[a-z]{3,}ed)\b(?! (?:a time|once|least|all))"
)
_SPEAKS = re.compile(r" [a-z]{4,} (?:in|at|on|to|from|for|by|with|the|a)\b")
_OF_A_NAME = re.compile(r"\b[A-Z][\w’'-]+ (?:has |had |have |with )?$")
_CLOSED = re.compile(r"[,;.)](?!\d)| and [A-Z]")
_SHARED_OUT = re.compile(r"\bof (?:which|whom)\b|: ")


def understood(quantities: str, amount: Amount, unit_before: str | None) -> Unit | None:
    """The unit of a number that neither a unit nor a noun follows."""
    unit = _votes(quantities, amount) or _elided(quantities, amount, unit_before)
    if unit is not None:
        return unit
    if amount.spelled and not amount.scaled:
        return _moved(quantities, amount, unit_before)
    return _labelled(quantities, amount, unit_before) or _bare(quantities, amount, unit_before)


def _elided(quantities: str, amount: Amount, unit_before: str | None) -> Unit | None:
    """`Ten projects are in Tallinn, six in Helsinki`: six count what ten did."""
    written = quantities[amount.start : amount.end]
    if unit_before is None or amount.value == 1 or amount.scaled or "." in written:
        return None
    measured = unit_before in _CODES or unit_before.lower() in MEASURES
    if measured and (amount.spelled or not quantities.startswith(" for ", amount.end)):
        return None
    before = quantities[max(0, amount.start - UNIT_WINDOW) : amount.start]
    goes_on = _PLACED.match(quantities, amount.end) or (
        amount.spelled and _SPEAKS.match(quantities, amount.end)
    )
    if goes_on and _ONE_MORE.search(before):
        return Unit(amount.end, unit_before)
    named = _OF_A_NAME.search(before) and _CLOSED.match(quantities, amount.end)
    if named and (amount.spelled or _SHARED_OUT.search(before)):
        return Unit(amount.end, unit_before)
    return None


def _moved(quantities: str, amount: Amount, unit_before: str | None) -> Unit | None:
    """`12 drills, up from seven`, `from eight weeks to two`."""
    before = quantities[max(0, amount.start - UNIT_WINDOW) : amount.start]
    if before.lower().endswith("from ") and (to := _TO_SPELLED.match(quantities, amount.end)):
        noun = noun_behind(quantities, to.end())
        return noun and Unit(amount.end, noun.unit)
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
    grouped = "," in written or _GROUPED.fullmatch(written)
    precise = amount.scaled or "." in written or grouped
    window = quantities[max(0, amount.start - 2 * UNIT_WINDOW) : amount.start]
    moved = before is not None and (
        _MOVED.search(before[0]) or _FROM_TO.search(window) or _NUMBER_OF.search(window)
    )
    if before is not None and (precise or moved or unit_before is not None):
        return Unit(amount.end, unit_before or _subject(quantities, amount.start))
    if not amount.scaled and not grouped:
        return None
    if quantities[max(0, amount.start - 4) : amount.start].endswith(" of "):
        return Unit(amount.end, unit_before or _subject(quantities, amount.start))
    noun = None if unit_before in _CODES else unit_before
    return Unit(amount.end, _subject(quantities, amount.start) or noun)


_TO_SPELLED = re.compile(rf" to (?:{'|'.join(ENGLISH)})(?= [a-z])")
_FROM_TO = re.compile(r"\b(?:up|down|rose|fell|grew|went|risen|grown) from \d[\d.,]* to\s$")
_GROUPED = re.compile(r"\d{1,3}(?:[   ]\d{3})+")
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
    r"|(\b[a-z]{3,}s) [(–—-]"
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
    noun = match and (match[1] or match[2])
    return noun if noun and is_plural(noun.rpartition(" ")[2].lower()) else None


def _votes(quantities: str, amount: Amount) -> Unit | None:
    """`The motion passed 41 to 12`, `19 yes, 2 no`, `with one abstention`."""
    if cast := _VOTE_CAST.match(quantities, amount.end):
        return Unit(cast.end() if cast[1] else amount.end, cast[1] or "votes")
    before = quantities[max(0, amount.start - UNIT_WINDOW) : amount.start]
    if amount.spelled or not _VOTED.search(before):
        return None
    beside = _TO_NUMBER.match(quantities, amount.end) or _NUMBER_TO.search(before)
    return Unit(amount.end, "votes") if beside else None


_VOTE_CAST = re.compile(r" (?:(?:yes|no|ayes?|nays?|noes)(?=[,;.)]| and)|(abstention)s?\b)")
_VOTED = re.compile(
    r"\b(?:[Vv]ot(?:e|ed|es|ing)|passed|adopted|approved|carried|rejected)\b[^.;\n]*$"
)
_TO_NUMBER = re.compile(r" (?:to|against) \d{1,4}(?! ?(?:%|per|\w+s))")
_NUMBER_TO = re.compile(r"\b\d{1,4} (?:to|against) $")
_LISTED_MAX = 5
_AND_NUMBER = re.compile(rf"(?:\s(?:to|and|or)|,(?:\sand)?)\s({DIGITS})(?![\w]|\.\d)")
