"""Does a stated growth follow from the two figures between which the text has it?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from jointoffice.assessment.checked import (
    CheckFinding,
    amount,
    identity,
    rounded,
    told,
)
from jointoffice.assessment.document import figure_in
from jointoffice.assessment.figure import Range, range_of, unit_of
from jointoffice.assessment.material import Check, CheckedDocument, Material, Topic
from jointoffice.assessment.says import Says, verdict
from jointoffice.model.refusals import Reason
from jointoffice.reader.finding import Finding, FindingKind

NAME = "growth"
_Growth = tuple[Finding, Finding, Finding]
_HUNDRED = Decimal(100)
_FROM = re.compile(r"\bfrom\s$|(?:由|从)(?:[^，。；]{0,12}的)?$", re.IGNORECASE)
_TO = re.compile(
    r"^(?:\s\([^)]*\))?(?: in \d{4}| at the end of \d{4}| in [A-Z][a-z]+(?: \d{4})?)?,? to\s$|"
    r"^(?:增|减|降|升|增长|增加|上升|下降|提高|扩大|缩短|减少)?(?:长)?(?:至|到)"
    r"(?:(?:\d{4}年|今年|去年|上年)的?)?$"
)
_BY = re.compile(
    r"^(?:[^.;。；\d]|\d{4}(?!\d)){0,30}?(?:\bup\s$|\bdown\s$|\bby\s$|\b(?:increase|growth|rise|"
    r"decrease|drop|decline|gain|fall|reduction|cut|saving|expansion) of\s$|"
    r"(?:增长|增加|增幅|上升|提高|下降|减少|降低)(?:了|为|达)?$)",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"^(?: (?:in|by|at the end of) (?:[A-Z][a-z]+ )?\d{4})?,?[^.;。；\d]{0,12}?\bfrom (?:the )?$|"
    r"^[，,]?(?:比|较)(?:[^，。；\d增减多少高低升降]|\d{4}年){0,12}?的?$"
)
_OVER = re.compile(
    r"^ (?:from|over|on|against|compared (?:with|to)) (?:the )?(?:about )?$", re.IGNORECASE
)
_YEARLY = re.compile(
    r"annual|average|a year(?! (?:earlier|ago|before))|per year|年均|每年|平均|可比|不变价|"
    r"real terms|constant prices",
    re.IGNORECASE,
)
_REACH = 70

_SAYS = Says(
    NAME,
    ("From {0} to {1} is a change of {3}, not {2}.", "由{0}到{1}，变化{3}，而非{2}。"),
    ("From {0} to {1} is a change of {3}, stated as {2}.", "由{0}到{1}，变化{3}，所述{2}相符。"),
)
_POINTS, _RATE = "|{1} − {0}| = {3} [≈≠] {2}", "{1} ÷ {0} − 1 = ±{3} [≈≠] {2}"


def find(material: Material) -> Iterator[CheckFinding]:
    for document in material.documents:
        for passage in document.passages:
            figures = [one for one in passage.figures if one.kind is FindingKind.FIGURE]
            for i in range(len(figures) - 2):
                three = figures[i : i + 3]
                told_so = _told(document, three, passage.sentence.start)
                if told_so is not None and _is_change(*told_so):
                    yield from _finding(document, *told_so)


def _told(document: CheckedDocument, three: Sequence[Finding], start: int) -> _Growth | None:
    """What it was, what it became and by how much it changed, in the three orders in which a
    sentence tells them; no yearly rates."""
    one, other, last = three
    words = document.words
    first, second = words[one.end : other.start], words[other.end : last.start]
    if _YEARLY.search(first + second + words[last.end : last.end + 20]):
        return None
    if len(second) <= _REACH and _BY.match(second):
        if _FROM.search(words[start : one.start]) and _TO.match(first):
            return one, other, last
        if _BACK.match(first):
            return other, one, last
    return (last, one, other) if _BY.match(first) and _OVER.match(second) else None


def _is_change(first: Finding, last: Finding, change: Finding) -> bool:
    """Of amounts a percentage, of percentages points."""
    is_told = None not in (first.value, last.value, change.value)
    is_unit = change.unit == ("pp" if first.unit == "%" else "%")
    return is_told and is_unit and unit_of(first.unit) == unit_of(last.unit) != "pp"


def _finding(document: CheckedDocument, *growth: Finding) -> Iterator[CheckFinding]:
    first, last, change = (figure_in(document, one) for one in growth)
    if first.value <= 0:
        return
    if change.unit == "pp":
        says = replace(_SAYS, arithmetic=_POINTS)
        computed = abs(last.value - first.value)
        spread = (first.step + last.step) / 2
    else:
        says = replace(_SAYS, arithmetic=_RATE)
        computed = abs(last.value / first.value - 1) * _HUNDRED
        spread = (first.step / first.value + last.step / last.value) * _HUNDRED
        spread *= last.value / first.value / 2
    shown = amount(rounded(computed, change.step), change.unit)
    places = (change.place, first.place, last.place)
    severity = verdict(Range(computed - spread, computed + spread), range_of(change), places)
    about = (document.source, identity(first), identity(last), identity(change))
    yield says.finding(severity, (told(first), told(last), told(change), shown), places, about)


CHECK = Check(
    NAME,
    Topic.DOCUMENT,
    Reason("Growth told in a text", "文中增长"),
    Reason(
        "A growth against the two figures between which it is told.",
        "用前后两个数字核对所述增长。",
    ),
    find,
)
