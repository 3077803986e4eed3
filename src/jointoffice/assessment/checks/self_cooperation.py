"""Does a sentence say that a party cooperates with itself?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    words,
)
from jointoffice.assessment.document import place_in
from jointoffice.assessment.material import Check, CheckedDocument, Material, Topic
from jointoffice.assessment.says import Says
from jointoffice.model.refusals import Reason
from jointoffice.reader.finding import Finding
from jointoffice.reader.patterns.passage import Passage

NAME = "self_cooperation"
_WHO = frozenset({"party", "organisation", "place"})
_WITH = re.compile(
    r"^[^,.;:]{0,120}\b(?:cooperat\w*|collaborat\w*|partnerships?|exchanges|agreements?|"
    r"memorand\w+|work\w* (?:together|closely))[^,.;:]{0,30}\bwith\s(?:the\s)?$",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"^(?:\s(?:and|in|on|to|as|for|by|within)\b|[,.;]|\s*$)")
_WITH_HAN = re.compile(r"^[^，。；、和与同]{0,12}(?:与|和|同|跟)$")
_BEHIND_HAN = re.compile(r"^[^，。；的和与、]{0,8}?(?:合作|协作|对接|联动|签署|签订|交流)")
_OWN = re.compile(r"\b(?:its|their|other|between)\b", re.IGNORECASE)

_SAYS = Says(
    NAME,
    ("The sentence has {0} cooperate with itself.", "原文称{0}与其自身合作。"),
)


def find(material: Material) -> Iterator[CheckFinding]:
    for document in material.documents:
        for passage in document.passages:
            named = [name for name in passage.names if name.type in _WHO]
            for i, name in enumerate(named):
                for other in named[i + 1 : i + 3]:
                    if _same(name, other) and _cooperate(document, passage, name, other):
                        yield _finding(document, name, other)


def _same(one: Finding, other: Finding) -> bool:
    if one.record and other.record:
        return one.record == other.record and one.quote == other.quote
    return one.quote == other.quote


def _cooperate(document: CheckedDocument, passage: Passage, one: Finding, other: Finding) -> bool:
    between = document.words[one.end : other.start]
    after = document.words[other.end : passage.sentence.end]
    if passage.sentence.chinese:
        return bool(_WITH_HAN.match(between) and _BEHIND_HAN.match(after))
    return bool(_WITH.match(between) and not _OWN.search(between) and _BEHIND.match(after))


def _finding(document: CheckedDocument, one: Finding, other: Finding) -> CheckFinding:
    place = place_in(document, one.start, other.end)
    about = (document.source, str(one.start), place.quote)
    return _SAYS.finding(Severity.WRONG, (words(one.quote),), (place,), about)


CHECK = Check(
    NAME,
    Topic.DOCUMENT,
    Reason("Cooperation with itself", "与自身合作"),
    Reason(
        "A party said to cooperate with itself.",
        "称某一主体与其自身合作。",
    ),
    find,
)
