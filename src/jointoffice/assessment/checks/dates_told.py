"""Does a text have something end before it begins?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from jointoffice.assessment.checked import CheckFinding, Severity, period
from jointoffice.assessment.document import place_in
from jointoffice.assessment.material import Check, CheckedDocument, Material, Topic
from jointoffice.assessment.says import Says
from jointoffice.model.dates import covered_days
from jointoffice.model.refusals import Reason, WrongValue
from jointoffice.reader.finding import Finding
from jointoffice.reader.patterns.passage import Passage

NAME = "dates_told"
_BEGUN = re.compile(
    r"\b(?:start(?:ed|s)?|began|begins|begun|broke ground|breaks ground|commenced|launched|"
    r"initiated)\b",
    re.IGNORECASE,
)
_ENDED = re.compile(
    r"\b(?:complet(?:ed|ion)|finished|ended|ends|opened|inaugurated|delivered|concluded|"
    r"put into (?:operation|use|service)|commissioned)\b",
    re.IGNORECASE,
)
_BEGUN_HAN = re.compile(r"^(?:正式|全面|启动)?(?:开工|动工|开建|启动建设|奠基)")
_ENDED_HAN = re.compile(
    r"^(?:全面|正式|顺利|实现|提前|全线)?(?:建成|竣工|完工|投用|投产|通车|交付|投入使用|投入运营)"
)
_SAME = re.compile(
    r"[;；。]|\bwhile\b|\bwhereas\b|\bphase\b|\banother\b|期工程|[一二三四]期", re.IGNORECASE
)
_SPAN = re.compile(r"^(?:[ ,]*(?:to|until|till|through)\s|至|到|－|—|-|–)$")
_SPAN_LEAD = re.compile(r"(?:\bfrom|\bbetween|自|从|由)\s?$", re.IGNORECASE)
_ACTIVE_REACH = 40

_SAYS = Says(
    NAME,
    ("What begins on {0} is said to end on {1}, before it.", "始于{0}，却称终于{1}，先后颠倒。"),
    arithmetic="{0} > {1}",
)


def find(material: Material) -> Iterator[CheckFinding]:
    for document in material.documents:
        for passage in document.passages:
            days = [one for one in passage.dates if one.iso and not one.inferred]
            for one, other in pairwise(days):
                if _is_span(document, passage, one, other) and _is_after(one, other):
                    yield _finding(document, one, other)


def _is_span(document: CheckedDocument, passage: Passage, one: Finding, other: Finding) -> bool:
    """Whether something begins on the one day and ends on the other."""
    words = document.words
    between = words[one.end : other.start]
    before = words[passage.sentence.start : one.start]
    if _SPAN_LEAD.search(before) and _SPAN.match(between):
        return True
    if _SAME.search(between):
        return False
    behind = words[other.end : passage.sentence.end]
    if passage.sentence.chinese:
        return bool(_BEGUN_HAN.match(between) and _ENDED_HAN.match(behind))
    begun = _BEGUN.search(before[-_ACTIVE_REACH:])
    return bool(begun and _ENDED.search(between)) and not _ENDED.search(before[-_ACTIVE_REACH:])


def _is_after(one: Finding, other: Finding) -> bool:
    try:
        first, last = covered_days(one.iso or ""), covered_days(other.iso or "")
    except WrongValue:
        return False
    return first[0] > last[1]


def _finding(document: CheckedDocument, one: Finding, other: Finding) -> CheckFinding:
    slots = (period(one.iso or ""), period(other.iso or ""))
    places = [place_in(document, day.start, day.end) for day in (one, other)]
    about = (document.source, str(one.start), one.iso or "", other.iso or "")
    return _SAYS.finding(Severity.WRONG, slots, places, about)


CHECK = Check(
    NAME,
    Topic.DOCUMENT,
    Reason("End before beginning", "先终后始"),
    Reason(
        "Days of a text between which something ends before it begins.",
        "文中所述的完成日期早于开始日期。",
    ),
    find,
)
