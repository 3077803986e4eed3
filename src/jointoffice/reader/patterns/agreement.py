"""Agreements: who signed what, how many, at which level."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.numerals import chinese_number, english_number
from jointoffice.reader.patterns import agreement_chinese, agreement_english
from jointoffice.reader.patterns.passage import Passage
from jointoffice.reader.text.block import BlockKind

Span = tuple[int, int]

_COUNT_HAN = re.compile(
    r"(?P<n>\d{1,4}|[一二三四五六七八九十百两]{1,4})(?:余)?(?:份|项|个)?"
    r"[^，。；、]{0,14}?(?:协议|备忘录|合同|协定|文件)|(?:协议|备忘录|合同)(?P<n2>\d{1,4})(?:份|"
    r"项|个)"
)
_LEVELS = (
    ("department", re.compile(r"department|bureau|部门")),
    ("government", re.compile(r"government|provincial|municipal|ministr|政府|省级|市级")),
    (
        "enterprise",
        re.compile(r"Ltd|\bInc\b|Group|compan|enterprise|GmbH|公司|企业|集团"),
    ),
    ("district", re.compile(r"district|county|counties|区县")),
    ("university", re.compile(r"universit|institute|大学|高校")),
)
_SKIPPED = frozenset({BlockKind.FURNITURE, BlockKind.CAPTION, BlockKind.HEADING})
_DONE = re.compile(r"了|已|\d日")
_ROUTINE = re.compile(
    r"\b(?:minutes|agenda)\b[^.;]{0,60}\b(?:approved|adopted|confirmed|signed)\b|"
    r"\b(?:approved|adopted|confirmed|signed) (?:the|its) (?:minutes|agenda)\b|\bApproved with\b"
)
"""What every meeting does is no agreement."""
SOUGHT = (*agreement_chinese.SOUGHT, *agreement_english.SOUGHT, _ROUTINE)
_SHORTEST = 4


def find(passage: Passage) -> Iterator[Finding]:
    sentence = passage.sentence
    words = agreement_chinese if sentence.chinese else agreement_english
    is_asked = sentence.text.endswith(("?", "？"))
    if sentence.kind in _SKIPPED or is_asked or all(map(passage.lacks, words.SOUGHT)):
        return
    if passage.found.has(_ROUTINE, sentence.text):
        return
    if passage.is_to_do and sentence.chinese and not _DONE.search(sentence.text):
        spans: Iterable[Span] = _resolved(sentence.text)
    else:
        spans = words.spans_in(passage)
    for start, end in _apart(sentence.text, spans):
        yield _finding(passage, start, end, words.AGREED)


def _resolved(text: str) -> Iterator[Span]:
    """An item of minutes says what was agreed; one of a plan to sign something agrees nothing."""
    if agreement_chinese.AGREED.search(text) and not text.endswith("："):
        yield 0, len(text.rstrip("。."))


def _apart(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """One after another, none over another: what begins inside the one before it begins behind."""
    reach = 0
    for start, end in sorted(spans, key=lambda span: (span[1], span[0])):
        begin = max(start, reach)
        while begin < end and text[begin] in " ,，、；;":
            begin += 1
        if end - begin >= _SHORTEST:
            reach = end
            yield begin, end


def _level(text: str, agreed: re.Pattern[str]) -> str | None:
    """Who signed it; what nobody signed and a meeting agreed is a conference's resolution."""
    level = next((level for level, pattern in _LEVELS if pattern.search(text)), None)
    return "conference" if level is None and agreed.search(text) else level


def _finding(passage: Passage, start: int, end: int, agreed: re.Pattern[str]) -> Finding:
    text = passage.sentence.text[start:end]
    base = passage.sentence.start
    return Finding(
        FindingKind.AGREEMENT,
        base + start,
        base + end,
        text,
        "agreement",
        level=_level(text, agreed),
        count=_count(text),
        parties=passage.parties(base, passage.sentence.end),
        iso=passage.iso(base + start, base + end) or passage.iso(base, base + start),
    )


def _count(text: str) -> int | None:
    if match := agreement_english.COUNT.search(text):
        word = match["n"]
        number = english_number(word) if not word.isdecimal() else int(word)
        return int(number) if number is not None else None
    if match := _COUNT_HAN.search(text):
        word = match["n"] or match["n2"]
        value = int(word) if word.isdecimal() else chinese_number(word)
        return int(value) if value is not None else None
    return None
