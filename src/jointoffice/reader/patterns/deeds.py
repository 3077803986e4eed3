"""Who did, does, will do or should do what: a sentence cut into deeds by telling words."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from jointoffice.reader.finding import Finding, FindingKind, changed
from jointoffice.reader.gate import Gate
from jointoffice.reader.patterns import (
    commitment,
    commitment_chinese,
    progress,
    progress_chinese,
    request,
    target,
)
from jointoffice.reader.patterns.passage import Passage
from jointoffice.reader.patterns.trigger import Trigger
from jointoffice.reader.patterns.unreal import is_unreal
from jointoffice.reader.text.block import BlockKind

TRIGGERS: tuple[Trigger, ...] = (
    *request.TRIGGERS,
    *target.TRIGGERS,
    *commitment.TRIGGERS,
    *commitment_chinese.TRIGGERS,
    *progress.TRIGGERS,
    *progress_chinese.TRIGGERS,
)
_FIGURED = {False: progress.FIGURED, True: progress_chinese.FIGURED}
_ENGLISH = tuple(trigger for trigger in TRIGGERS if not trigger.chinese)
_CHINESE = tuple(trigger for trigger in TRIGGERS if trigger.chinese)
_GATE = Gate({trigger.rule: trigger.words for trigger in TRIGGERS})
_SKIPPED = frozenset({BlockKind.FURNITURE, BlockKind.CAPTION, BlockKind.HEADING})
_CLAUSE_EN = re.compile(
    r"; |: | — |, (?:while|whereas|but|as|with|which|and|so)\b|, (?!Ltd)|\bthat (?=\w)|"
    r"\bwhile\b|\b(?:said|says|added|noted|stressed) (?=\w)"
)
_CLAUSE_ZH = re.compile(r"[，；：,;:]")
_CLAUSE_OR_AND = re.compile(_CLAUSE_EN.pattern + r"|, | and ")
_HARD_EN = re.compile(r";\s")
_HARD_ZH = re.compile(r"[；;]")
_STOP_EN = re.compile(
    r";\s|, (?:including|such as|accounting|making|marking|enhancing|bringing|striving|so "
    r"as to|in order to|thus|thereby|"
    r"compared|according to|an? (?:increase|decrease|rise|drop|growth)|up \d|down \d)\b"
)
_STOP_ZH = re.compile(r"[；;]|，(?=涵盖|涉及|主要包括|内容包括)")
_MEETS = re.compile(
    r"会[^，。；]{0,30}(?:召开|举行)|\b(?:meeting|conference|session)\b[^.;]*\bheld\b"
)
_SHORT_EN = 12
_SHORT_ZH = 5
_ENUMERATED = 3
_ITEM_MIN = 14
_TELLING = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
_MARKS = " ,，、；;：:。.!！\u3000"
_JOINS = (" and", " while", " but", " whereas")
_SUBJECT_REACH = 4
_SUBJECT_WORDS = 2
_NEW_CLAUSE = re.compile(r"(?:, (?:and|while|whereas|but)|; |\bwhile)\s?$")


@dataclass(frozen=True, slots=True)
class _Cue:
    start: int
    end: int
    trigger: Trigger


def find(passage: Passage) -> Iterator[Finding]:
    sentence = passage.sentence
    if sentence.kind in _SKIPPED or sentence.text.endswith(("?", "？")):
        return
    cues = _cues(passage) or _planned(passage) or _figured(passage)
    if not cues:
        return
    hard = (_HARD_ZH if sentence.chinese else _HARD_EN).split(sentence.text)
    if len(hard) >= _ENUMERATED and len({cue.trigger.kind for cue in cues}) == 1:
        yield from _enumerated(passage, cues[0], hard)
    else:
        yield from _deeds(passage, cues)


def _cues(passage: Passage) -> list[_Cue]:
    sentence = passage.sentence
    found: list[_Cue] = []
    present = _GATE.keys_in(sentence.text)
    for trigger in _CHINESE if sentence.chinese else _ENGLISH:
        if trigger.rule not in present:
            continue
        listed = (
            passage.planned
            and sentence.kind is BlockKind.LIST_ITEM
            and trigger.kind is FindingKind.PROGRESS
        )
        for match in trigger.pattern.finditer(sentence.text):
            if listed and not _DONE_ALREADY.match(match[0]):
                continue
            if not _vetoed(sentence.text, match, trigger):
                found.append(_Cue(match.start(), match.end(), trigger))
    found.sort(key=lambda cue: cue.start)
    kept: list[_Cue] = []
    for cue in found:
        if not kept or cue.start >= kept[-1].end:
            kept += _in_its_light(sentence.text, kept, cue)
    return kept


def _planned(passage: Passage) -> list[_Cue]:
    """An item of a plan or of minutes is to be done, whatever its words."""
    sentence = passage.sentence
    listed = sentence.kind is BlockKind.LIST_ITEM and passage.planned
    if not listed or len(sentence.text) < _ITEM_MIN or sentence.text.endswith(("：", ":")):
        return []
    if _MEETS.search(sentence.text):
        return []
    trigger = commitment_chinese.PLANNED[sentence.chinese]
    return [_Cue(0, 0, trigger)]


def _figured(passage: Passage) -> list[_Cue]:
    """The first telling verb of a sentence that gives figures, and tells nothing else."""
    sentence = passage.sentence
    if sentence.kind not in _TELLING or not passage.figures:
        return []
    trigger = _FIGURED[sentence.chinese]
    cues: list[_Cue] = []
    reach = 0
    for match in trigger.pattern.finditer(sentence.text):
        new = not cues or (_HARD_ZH if sentence.chinese else _HARD_EN).search(
            sentence.text, reach, match.start()
        )
        if new and not _vetoed(sentence.text, match, trigger):
            cues.append(_Cue(match.start(), match.end(), trigger))
            reach = match.end()
    return cues


_PROSPECTIVE = frozenset({FindingKind.COMMITMENT, FindingKind.TARGET, FindingKind.REQUEST})
_DONE_ALREADY = re.compile(r"已|累计|累計|\b(?:has|have)\b")


def _in_its_light(text: str, before: list[_Cue], cue: _Cue) -> list[_Cue]:
    """`力争 …, 实现 …`: after a promise, what looks like progress is what is promised; behind a
    semicolon it is promised once more."""
    if not before:
        return [cue]
    asked = before[-1].trigger.kind is FindingKind.REQUEST
    if asked and not _HARD_ZH.search(text, before[-1].end, cue.start):
        return []
    if cue.trigger.kind is not FindingKind.PROGRESS:
        return [cue]
    if before[-1].trigger.kind not in _PROSPECTIVE or _DONE_ALREADY.match(text, cue.start):
        return [cue]
    apart = _HARD_ZH.search(text, before[-1].end, cue.start)
    return [_Cue(cue.start, cue.end, before[-1].trigger)] if apart else []


def _vetoed(text: str, match: re.Match[str], trigger: Trigger) -> bool:
    if is_unreal(text, match.start(), match.end()):
        return True
    if trigger.not_before and trigger.not_before.search(
        text[max(0, match.start() - 24) : match.start()]
    ):
        return True
    return bool(trigger.not_after and trigger.not_after.match(text, match.end()))


def _enumerated(passage: Passage, cue: _Cue, parts: list[str]) -> Iterator[Finding]:
    """`a goal to …, including A; B; C`: each is a deed of the same kind."""
    text = passage.sentence.text
    at = 0
    for place, part in enumerate(parts):
        start = text.index(part, at)
        at = start + len(part)
        if place == 0:
            lead = re.search(r"\b(?:including|namely)\b\s*|: |：|包括", part)
            start += lead.end() if lead and lead.end() < len(part) - _SHORT_ZH else 0
        yield from _finding(passage, cue, start, at)


def _deeds(passage: Passage, cues: list[_Cue]) -> Iterator[Finding]:
    text = passage.sentence.text
    bounds = [_clause_start(passage, cue.start) for cue in cues[:1]]
    bounds += [
        _clause_between(passage, before.end, cue.start) for before, cue in itertools.pairwise(cues)
    ]
    groups: list[tuple[int, _Cue]] = []
    for bound, cue in zip(bounds, cues, strict=True):
        apart = groups and (_HARD_ZH if passage.sentence.chinese else _HARD_EN).search(
            text, groups[-1][1].end, cue.start
        )
        if (
            not groups
            or apart
            or cue.trigger.kind is not groups[-1][1].trigger.kind
            or (bound - groups[-1][1].end > _SHORT_ZH and _has_subject(passage, bound, cue.start))
        ):
            groups.append((bound, cue))
    for place, (start, cue) in enumerate(groups):
        end = groups[place + 1][0] if place + 1 < len(groups) else len(text)
        begin = max(start, 0)
        stop = _hard_stop(passage, cue.end, end)
        if stop - max(begin, cue.end if begin == cue.start else 0) > _SHORT_ZH:
            yield from _finding(passage, cue, begin, stop)


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


def _clause_start(passage: Passage, cue: int) -> int:
    """Where the clause with the subject begins: the last boundary with words before the cue."""
    text, chinese = passage.sentence.text, passage.sentence.chinese
    starts = [0] + [
        match.end() for match in (_CLAUSE_ZH if chinese else _CLAUSE_EN).finditer(text, 0, cue)
    ]
    shortest = _SHORT_ZH if chinese else _SHORT_EN
    for start in reversed(starts):
        if cue - start >= shortest:
            return start
    return 0


def _clause_between(passage: Passage, before: int, cue: int) -> int:
    """Where the clause of a later cue begins, never before the end of the cue before it."""
    start = _clause_start(passage, cue)
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


def _finding(passage: Passage, cue: _Cue, start: int, end: int) -> Iterator[Finding]:
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
