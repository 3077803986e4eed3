"""The telling words of a sentence, and which of them count."""

from __future__ import annotations

import re

import msgspec

from jointoffice.reader.finding import FindingKind
from jointoffice.reader.patterns import (
    commitment,
    commitment_chinese,
    progress,
    progress_chinese,
    request,
    target,
)
from jointoffice.reader.patterns.ahead_chinese import TRIGGER, ahead
from jointoffice.reader.patterns.passage import Passage
from jointoffice.reader.patterns.trigger import Trigger
from jointoffice.reader.patterns.unreal import is_unreal
from jointoffice.reader.planned import is_listed
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
SOUGHT = tuple(trigger.pattern for trigger in TRIGGERS)
_MEETS = re.compile(
    r"会[^，。；]{0,30}(?:召开|举行)|\b(?:meeting|conference|session)\b[^.;]*\bheld\b"
)
_ITEM_MIN = 14
_NOTE = re.compile(
    r"(?:Lead|Responsible|Deadline|Contact|Source|Note|Coordinator|牵头|责任|时限|联系|查询|备注|注)"
    r"[^:：]{0,12}[:：]"
)
"""Who answers for a piece of work and until when is no work of its own."""
_ROW = re.compile(r"\t|　{2}| {3}")
_LEAD_IN = re.compile(r"(?: the following)? ?[:：]$")
"""`The parties agree to:` says nothing by itself; the list under it does."""
_TELLING = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
HARD_EN = re.compile(r";\s")
HARD_ZH = re.compile(r"[；;]")


class Cue(msgspec.Struct, frozen=True, gc=False):
    start: int
    end: int
    trigger: Trigger


def cues_in(passage: Passage) -> list[Cue]:
    sentence = passage.sentence
    found: list[Cue] = []
    for trigger in _CHINESE if sentence.chinese else _ENGLISH:
        if passage.lacks(trigger.pattern):
            continue
        listed = passage.is_to_do and trigger.kind is FindingKind.PROGRESS
        for match in passage.every(trigger.pattern):
            if listed and not _DONE_ALREADY.search(match[0]):
                continue
            if not _vetoed(sentence.text, match, trigger):
                found.append(Cue(match.start(), match.end(), trigger))
    found += [Cue(start, end, TRIGGER) for start, end in ahead(passage)]
    found.sort(key=lambda cue: cue.start)
    kept: list[Cue] = []
    for cue in found:
        if not kept or cue.start >= kept[-1].end:
            kept += _in_its_light(sentence.text, kept, cue)
    return kept


def planned_cue(passage: Passage, first: int, last: int) -> list[Cue]:
    """An item of a plan or of minutes is to be done, whatever its words."""
    sentence = passage.sentence
    text = sentence.text
    is_loose = not is_listed(sentence) and not text.endswith(("。", "."))
    if not passage.is_to_do or is_loose or last - first < _ITEM_MIN or text.endswith(("：", ":")):
        return []
    if _MEETS.search(text, first, last) or _NOTE.match(text):
        return []
    return [Cue(first, first, commitment_chinese.PLANNED[sentence.chinese])]


def figured_cue(passage: Passage, first: int, last: int) -> list[Cue]:
    """The first telling verb of a part that gives figures, and tells nothing else; in Chinese of
    a clause that gives them."""
    sentence, base = passage.sentence, passage.sentence.start
    counted = [each.start - base for each in passage.figures]
    counted = [at for at in counted if first <= at < last]
    is_row = _ROW.search(sentence.text, first, last) is not None
    if sentence.kind not in _TELLING or is_row or not counted:
        return []
    trigger = _FIGURED[sentence.chinese]
    for match in trigger.pattern.finditer(sentence.text, first, last):
        if _vetoed(sentence.text, match, trigger):
            continue
        if not sentence.chinese or _has_one(sentence.text, match, counted):
            return [Cue(match.start(), match.end(), trigger)]
    return []


def _has_one(text: str, match: re.Match[str], places: list[int]) -> bool:
    """Whether one of the places is in the clause of a match."""
    start = text.rfind("，", 0, match.start()) + 1
    end = text.find("，", match.end())
    return any(start <= at and (end < 0 or at < end) for at in places)


_APART = re.compile(r"[；;]|, and (?=\w+ed\b|will\b)")
_PART = re.compile(r"[，；：,;:]|\b(?:and|while|that)\b")
_PROSPECTIVE = frozenset({FindingKind.COMMITMENT, FindingKind.TARGET, FindingKind.REQUEST})
_DONE_ALREADY = re.compile(r"已|累计|\b(?:has|have)\b|[a-z]+ed\b")


def _in_its_light(text: str, before: list[Cue], cue: Cue) -> list[Cue]:
    """What is promised to be asked for is one promise. `力争 …, 实现 …`: after a promise, what
    looks like progress is what is promised; behind a semicolon it is promised once more."""
    if not before:
        return [cue]
    asked = before[-1].trigger.kind is FindingKind.REQUEST
    if asked and not _APART.search(text, before[-1].end, cue.start):
        return []
    if cue.trigger.kind is not FindingKind.PROGRESS:
        ahead = before[-1].trigger.kind in _PROSPECTIVE
        return [] if ahead and not _PART.search(text, before[-1].end, cue.start) else [cue]
    if before[-1].trigger.kind not in _PROSPECTIVE or _DONE_ALREADY.match(text, cue.start):
        return [cue]
    apart = HARD_ZH.search(text, before[-1].end, cue.start)
    return [Cue(cue.start, cue.end, before[-1].trigger)] if apart else []


def _vetoed(text: str, match: re.Match[str], trigger: Trigger) -> bool:
    if _LEAD_IN.match(text, match.end()) or is_unreal(text, match.start(), match.end()):
        return True
    if trigger.not_before and trigger.not_before.search(
        text[max(0, match.start() - 24) : match.start()]
    ):
        return True
    return bool(trigger.not_after and trigger.not_after.match(text, match.end()))


def inherited_cue(before: Cue | None, first: int) -> list[Cue]:
    """`will do this; that`: behind a semicolon the promise goes on where nothing else is told."""
    if before is None or before.trigger.kind not in _PROSPECTIVE:
        return []
    return [Cue(first, first, before.trigger)]
