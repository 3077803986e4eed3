"""Lists inside a sentence: such as A, B and C; 包括A、B、C."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.patterns.passage import Passage
from jointoffice.reader.text.block import BlockKind

_LEAD = re.compile(
    r"\b(?:such as|including|includes?|namely|in terms of|in such fields as|like|in the fields of|"
    r"covering|comprising|alliances? (?:of|in))\b[:,]? (?:the )?"
)
_COLON = re.compile(r": (?<=[a-z]s: )(?=[^.;:\n]{2,80}, [^.;:\n]{2,200}\band )")
_OF = re.compile(r"((?:[\w-]{1,30}+ ){0,3}[\w-]{1,30}+),? ?$")
_OF_HAN = re.compile(r"[\u4e00-\u9fff]{2,12}$")
_STOP = re.compile(
    r"[;.:]|, (?:so|to|with|which|making|and (?:to|will|jointly))\b|, (?:purposing|aiming|"
    r"striving|in order)\b| - "
)
_PART = re.compile(r",? and (?:the )?|, (?:the )?|; ")
_LEAD_HAN = re.compile(
    r"(?:包括|包含|涵盖|涵蓋|涉及|分别为|分別為|聚焦|围绕|"
    r"圍繞|：)(?=[^，。；]{1,30}、)"
)
_STOP_HAN = re.compile(r"[，。；]|等(?=[一二三四五六七八九十\d，。；、]|领域|方面|产业)")
_PART_HAN = re.compile(r"、|和|与|以及|及")
SOUGHT = (_LEAD, _LEAD_HAN)
_SKIPPED = frozenset({BlockKind.FURNITURE, BlockKind.HEADING})
_MEMBERS_MIN = 3
_MEMBER_WORDS_MAX = 14


def find(passage: Passage) -> Iterator[Finding]:
    sentence = passage.sentence
    if sentence.kind in _SKIPPED:
        return
    stop, part = (_STOP_HAN, _PART_HAN) if sentence.chinese else (_STOP, _PART)
    taken = 0
    for match in _leads(passage):
        end = stop.search(sentence.text, match.end())
        limit = end.start() if end else len(sentence.text)
        members = [each.strip(' “”"') for each in part.split(sentence.text[match.end() : limit])]
        members = [each for each in members if each]
        if match.start() < taken or not _is_list(members):
            continue
        taken = limit
        yield _finding(
            passage, (match.end(), limit), _of(sentence.text, match.start()), tuple(members)
        )


def _leads(passage: Passage) -> Iterable[re.Match[str]]:
    if passage.sentence.chinese:
        return passage.every(_LEAD_HAN)
    found = [*passage.every(_LEAD), *_COLON.finditer(passage.sentence.text)]
    return sorted(found, key=re.Match[str].start)


def _of(text: str, at: int) -> str | None:
    """What the members are: the words before the lead."""
    before = text[max(0, at - 90) : at]
    match = _OF.search(before) or _OF_HAN.search(before)
    return match[0].strip(" ,") if match else None


def _is_list(members: list[str]) -> bool:
    return len(members) >= _MEMBERS_MIN and all(
        len(each.split()) <= _MEMBER_WORDS_MAX for each in members
    )


def _finding(
    passage: Passage, span: tuple[int, int], of: str | None, members: tuple[str, ...]
) -> Finding:
    base = passage.sentence.start
    return Finding(
        FindingKind.LIST,
        base + span[0],
        base + span[1],
        passage.sentence.text[span[0] : span[1]],
        "list.enumeration",
        of=of,
        items=members,
        count=len(members),
    )
