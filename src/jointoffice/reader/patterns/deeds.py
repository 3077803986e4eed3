"""Who did, does, will do or should do what: a sentence cut into deeds by telling words."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from jointoffice.reader.begun import begun
from jointoffice.reader.finding import Finding, changed
from jointoffice.reader.patterns.cues import (
    HARD_EN,
    HARD_ZH,
    Cue,
    cues_in,
    figured_cue,
    inherited_cue,
    planned_cue,
)
from jointoffice.reader.patterns.passage import Passage
from jointoffice.reader.planned import is_listed
from jointoffice.reader.sentences import Sentence
from jointoffice.reader.text.block import BlockKind

_SKIPPED = frozenset({BlockKind.FURNITURE, BlockKind.CAPTION, BlockKind.HEADING})
_CLAUSE_EN = begun(
    r"; |: | (?:—|–|--) |, (?:while|whereas|but|as|with|which|and|so)\b|, (?!Ltd)|\bthat (?=\w)|"
    r"\bwhile\b|\b(?:said|says|added|noted|stressed) (?=\w)"
)
_CLAUSE_ZH = re.compile(r"[，；：]|[,;:](?!\d)")
_CLAUSE_OR_AND = re.compile(_CLAUSE_EN.pattern + r"|, | and ")
_STOP_EN = re.compile(
    r";\s|, (?:including|such as|accounting|making|marking|enhancing|bringing|striving|so "
    r"as to|in order to|thus|thereby|"
    r"compared|according to|an? (?:increase|decrease|rise|drop|growth)|up \d|down \d)\b"
)
_STOP_ZH = re.compile(r"[；;]|，(?=涵盖|涉及|主要包括|内容包括)")
_SHORT_EN = 12
_SHORT_ZH = 5
_AHEAD_MIN = 10
"""Shorter clauses before the first telling word only lead to it."""
_ENUMERATED = 3
_LISTED = re.compile(r"\b(?:including|namely)\b\s*|: |：|包括")
_MARKS = " ,，、；;：:。.!！\u3000"
_JOINS = (" and", " while", " but", " whereas")
_SUBJECT_REACH = 4
_SUBJECT_WORDS = 2
_NEW_CLAUSE = re.compile(
    r"(?:, (?:and |but )?(?:that|while|whereas)|, (?:and|but)|; |\bwhile)\s?$"
)


def find(passage: Passage) -> Iterator[Finding]:
    sentence = passage.sentence
    if sentence.kind in _SKIPPED or sentence.text.endswith(("?", "？")):
        return
    cues = cues_in(passage)
    whole = passage.is_to_do and is_listed(sentence) and not cues
    parts = [(0, len(sentence.text))] if whole else list(_parts(sentence))
    if len(parts) >= _ENUMERATED and len({cue.trigger.kind for cue in cues}) == 1:
        yield from _enumerated(passage, cues[0], parts)
        return
    before: Cue | None = None
    for first, last in parts:
        inside = (
            [cue for cue in cues if first <= cue.start < last]
            or inherited_cue(before, first)
            or planned_cue(passage, first, last)
            or figured_cue(passage, first, last)
        )
        if inside:
            yield from _deeds(passage, inside, first, last)
            before = inside[-1]


def _parts(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """What semicolons keep apart."""
    start = 0
    for match in (HARD_ZH if sentence.chinese else HARD_EN).finditer(sentence.text):
        yield start, match.start()
        start = match.end()
    yield start, len(sentence.text)


def _enumerated(passage: Passage, cue: Cue, parts: Sequence[tuple[int, int]]) -> Iterator[Finding]:
    """`a goal to …, including A; B; C`: each is a deed of the same kind."""
    text = passage.sentence.text
    for place, (first, last) in enumerate(parts):
        start = first
        if place == 0:
            lead = _LISTED.search(text, first, last)
            start = lead.end() if lead and lead.end() < last - _SHORT_ZH else first
        yield from _finding(passage, cue, start, last)


def _deeds(passage: Passage, cues: Sequence[Cue], first: int, last: int) -> Iterator[Finding]:
    """The cues of one part, each with its clauses; those of one kind that name no other subject
    are one deed."""
    bounds = [_clause_start(passage, cues[0].start, first)]
    bounds += [
        _clause_between(passage, before.end, cue.start, first)
        for before, cue in itertools.pairwise(cues)
    ]
    groups: list[tuple[int, Cue]] = []
    for bound, cue in zip(bounds, cues, strict=True):
        if (
            not groups
            or cue.trigger.kind is not groups[-1][1].trigger.kind
            or (bound - groups[-1][1].end > _SHORT_ZH and _has_subject(passage, bound, cue.start))
        ):
            groups.append((bound, cue))
    ahead = figured_cue(passage, first, groups[0][0])
    if ahead and groups[0][0] - first > _AHEAD_MIN:
        groups.insert(0, (first, ahead[0]))
    for place, (start, cue) in enumerate(groups):
        end = groups[place + 1][0] if place + 1 < len(groups) else last
        stop = _hard_stop(passage, cue.end, end)
        told = min(cue.end - cue.start, _SHORT_ZH) if start == cue.start else 0
        if stop - start - told > _SHORT_ZH:
            yield from _finding(passage, cue, start, stop)


def _has_subject(passage: Passage, start: int, cue: int) -> bool:
    """Does the clause name who does it, so that it is a deed of its own?"""
    text = passage.sentence.text
    if not passage.sentence.chinese:
        joined = _NEW_CLAUSE.search(text, max(0, start - 10), start)
        subject = text[start:cue].split()
        counted = bool(subject) and subject[0][0].isdecimal()
        named = bool(subject) and subject[0][0].isupper()
        return joined is not None and (len(subject) >= _SUBJECT_WORDS or named) and not counted
    if text[start - 1 : start] not in "，；":
        return False
    base = passage.sentence.start
    return any(
        base + start <= name.start < base + cue and name.start - base - start <= _SUBJECT_REACH
        for name in passage.names
    )


def _hard_stop(passage: Passage, start: int, end: int) -> int:
    match = (_STOP_ZH if passage.sentence.chinese else _STOP_EN).search(
        passage.sentence.text, start, end
    )
    return match.start() if match else end


def _clause_start(passage: Passage, cue: int, first: int) -> int:
    """Where the clause with the subject begins: the last boundary with words before the cue."""
    text, chinese = passage.sentence.text, passage.sentence.chinese
    boundaries = (_CLAUSE_ZH if chinese else _CLAUSE_EN).finditer(text, first, cue)
    shortest = _SHORT_ZH if chinese else _SHORT_EN
    for match in reversed(list(boundaries)):
        if cue - match.end() >= shortest:
            return match.end()
    return first


def _clause_between(passage: Passage, before: int, cue: int, first: int) -> int:
    """Where the clause of a later cue begins, never before the end of the cue before it."""
    start = _clause_start(passage, cue, first)
    if start >= before:
        return start
    boundaries = _CLAUSE_ZH if passage.sentence.chinese else _CLAUSE_OR_AND
    ends = [match.end() for match in boundaries.finditer(passage.sentence.text, before, cue)]
    return ends[-1] if ends else cue


def _without_loose_end(text: str, start: int, end: int) -> int:
    """Without marks, and without the `and` that joins what follows."""
    words = text[start:end].rstrip(_MARKS)
    while words.endswith(_JOINS):
        words = words[: words.rfind(" ")].rstrip(_MARKS)
    return start + len(words)


def _finding(passage: Passage, cue: Cue, start: int, end: int) -> Iterator[Finding]:
    text = passage.sentence.text
    while start < end and text[start] in " ,，、；;：:\u3000":
        start += 1
    end = _without_loose_end(text, start, end)
    if start == end:
        return
    base = passage.sentence.start
    parties = passage.parties(base + start, base + min(end, max(cue.start, start + 1)))
    found = Finding(
        cue.trigger.kind,
        base + start,
        base + end,
        text[start:end],
        cue.trigger.rule,
        iso=passage.iso(base + start, base + end),
        actor=parties[0] if parties else None,
        modality=cue.trigger.modality,
    )
    yield changed(found, parties=parties) if len(parties) > 1 else found
