"""Is one rank stated of two measures, as if copied from one to the other?"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    Slot,
    amount,
    record,
    words,
)
from jointoffice.assessment.document import place_in
from jointoffice.assessment.material import Check, CheckedDocument, Material, Topic
from jointoffice.assessment.says import Says
from jointoffice.model.refusals import Reason
from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.patterns.passage import Passage

NAME = "rank_twice"
_MEASURES = (
    (
        "GDP",
        "地区生产总值",
        re.compile(r"\bGDP\b|gross domestic product|生产总值|经济总量", re.IGNORECASE),
    ),
    (
        "industrial output",
        "工业产值",
        re.compile(r"industrial (?:output|production)|工业总产值|工业增加值", re.IGNORECASE),
    ),
    ("exports", "出口", re.compile(r"\bexports?\b|出口", re.IGNORECASE)),
    (
        "foreign trade",
        "进出口",
        re.compile(r"foreign trade|imports and exports|进出口", re.IGNORECASE),
    ),
    (
        "retail sales",
        "社会消费品零售总额",
        re.compile(r"retail sales|社会消费品零售总额", re.IGNORECASE),
    ),
    ("population", "人口", re.compile(r"\bpopulation\b|人口", re.IGNORECASE)),
    ("revenue", "收入", re.compile(r"\brevenues?\b|收入", re.IGNORECASE)),
)
_SECOND = 2

_SAYS = Says(
    NAME,
    (
        (
            "Rank {0} is stated of {1} for two measures, {2} and {3}; one may be copied from the "
            "other."
        ),
        "{1}的两个指标（{2}、{3}）都称位列第{0}；其中之一可能误抄。",
    ),
)


Ranked = tuple[Passage, Finding, str]


def find(material: Material) -> Iterator[CheckFinding]:
    for document in material.documents:
        alike: dict[tuple[str, str, str, str], list[Ranked]] = defaultdict(list)
        for passage in document.passages:
            for rank in passage.figures:
                measure = _measure(document, passage, rank)
                if measure is not None:
                    key = (rank.parties[0], rank.period or "", str(rank.value), rank.of or "")
                    alike[key].append((passage, rank, measure))
        for ranked in alike.values():
            for one, other in pairwise(ranked):
                if one[0] is not other[0] and one[2] != other[2]:
                    yield _finding(document, one, other)


def _measure(document: CheckedDocument, passage: Passage, rank: Finding) -> str | None:
    """What is ranked: the one measure that the sentence names; none for a first place, of which
    a region may well have many."""
    if rank.kind is not FindingKind.RANK or rank.value is None or rank.value < _SECOND:
        return None
    if len(rank.parties) != 1 or not rank.of:
        return None
    sentence = document.words[passage.sentence.start : passage.sentence.end]
    named = [name for name, _, pattern in _MEASURES if pattern.search(sentence)]
    return named[0] if len(named) == 1 else None


def _called(measure: str) -> Slot:
    return words(measure, next(zh for name, zh, _ in _MEASURES if name == measure))


def _finding(document: CheckedDocument, one: Ranked, other: Ranked) -> CheckFinding:
    rank = one[1]
    assert rank.value is not None, "asked before"
    slots = (amount(rank.value, "1"), record(rank.parties[0]), _called(one[2]), _called(other[2]))
    places = [place_in(document, each.start, each.end) for _, each, _ in (one, other)]
    about = (document.source, str(rank.value), one[2], other[2])
    return _SAYS.finding(Severity.NOTE, slots, places, about)


CHECK = Check(
    NAME,
    Topic.DOCUMENT,
    Reason("One rank of two measures", "两个指标同一名次"),
    Reason(
        "The same rank stated of two measures in one document.",
        "同一文件中两个指标的名次相同。",
    ),
    find,
)
