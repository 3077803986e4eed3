"""Whether what a list or a section names is still to be done: told by a heading or lead-in."""

from __future__ import annotations

import re

from jointoffice.reader.begun import begun
from jointoffice.reader.sentences import Sentence
from jointoffice.reader.text.block import BlockKind, Text

_HEAD = 300
_PLAN = begun(
    r"要点|(?:工作|行动|年度|实施)(?:计划|方案)|任务(?:清单|分工|分解)|重点任务|重点工作|"
    r"会议纪要|责任分工|(?:工作|事项|合作|重点|项目)清单|"
    r"(?i:\b(?:work|action|annual) (?:plan|programme|program)\b|\b(?:key )?points of work\b|"
    r"\bwork (?:points|priorities|arrangements)\b|\bpriority (?:actions|tasks)\b|"
    r"\blist of (?:measures|tasks|actions)\b|\b(?:work|task|to[- ]do) list\b)"
)
_AHEAD = begun(
    r"下一步|下阶段|重点任务|工作任务|主要任务|工作安排|工作计划|工作举措|保障措施|主要措施|议定|"
    r"商定|约定|决定(?!了)|达成(?:以下|如下)|(?:以下|如下)(?:共识|事项|举措|措施)|件实事|"
    r"将(?!近)|今后|要求|明年|工作思路|工作考虑|打算|"
    r"(?i:\b(?:will|shall|should|must|undertakes?|agreed?(?= to\b|:| that:)|"
    r"(?:we|they|parties|sides|ministers|premiers|governments) (?:also )?(?:agree|resolve)|"
    r"next steps?|outlook|priorities|"
    r"measures|actions|commitments?|planned|to (?:be )?do(?:ne)?|to-do|looking ahead|way forward|"
    r"(?:tasks|plans?|goals|targets|agenda|work) (?:for|in|of) (?:the )?(?:20\d\d|next|"
    r"coming|year)|aims? to|intends? to|decided to|resolved to)\b)"
)
_BEHIND = begun(
    r"成效|成果|进展|(?:完成|工作|落实|开展|推进|运行)情况|回顾|总结|主要做法|问题|不足|备注|附注|编制说明|"
    r"(?i:\b(?:highlights?|results?|achievements?|achieved|progress|completed|so far|history|"
    r"background|review|in figures)\b)"
)
_NEXT = re.compile(
    r"下一?步|下一?阶段|工作(?:打算|思路|安排|计划|考虑)|(?:20\d\d|明)年[^，。；]{0,6}(?:打算|"
    r"思路|计划|安排)|"
    r"(?i:\b(?:next steps?|outlook|way forward|looking ahead|what (?:comes |is )?next|"
    r"(?:plans?|priorities|tasks|agenda) (?:for|in) (?:20\d\d|next year|the coming year))\b)"
)
_UNDER = re.compile(r"\s*(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、])")
_MARKED = re.compile(
    r"(?:——|[–•■▪●]|[（(][一二三四五六七八九十\d]{1,3}[)）]|[A-H][.)] |[甲乙丙丁戊己庚辛][、.]|"
    r"(?:内容|措施|举措)：|(?:All|Both|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}): [a-z])"
)
_STOPS = ("。", ".", "；", ";", "！", "!")
_COLONS = ("：", ":")
_TITLE_MAX = 24


class Planned:
    """Asked sentence after sentence, in the order of the text."""

    def __init__(self, text: Text) -> None:
        self._document = _PLAN.search(text.text, 0, _HEAD) is not None
        self._section: bool | None = None
        self._lead: bool | None = None
        self._next = False

    def holds_for(self, sentence: Sentence) -> bool:
        words = sentence.text
        if _is_heading(sentence):
            self._turn(words)
        elif words.endswith(_COLONS):
            self._lead = _direction(words)
        elif not is_listed(sentence):
            self._lead = None
        if sentence.kind is BlockKind.PARAGRAPH and not is_listed(sentence):
            return self._next
        told = self._lead if self._lead is not None else self._section
        return self._document if told is None else told

    def _turn(self, heading: str) -> None:
        """A heading under another one goes on in its direction."""
        direction = _direction(heading)
        self._lead = None
        if direction is not None or not _UNDER.match(heading):
            self._section, self._next = direction, _NEXT.search(heading) is not None


def is_listed(sentence: Sentence) -> bool:
    """Whether it is one of a list, by its block or by a mark of its own: `A.`, （1）, ——."""
    return sentence.kind is BlockKind.LIST_ITEM or _MARKED.match(sentence.text) is not None


def _is_heading(sentence: Sentence) -> bool:
    if sentence.kind is BlockKind.HEADING:
        return True
    short = len(sentence.text) <= _TITLE_MAX and sentence.kind is BlockKind.LIST_ITEM
    return short and not sentence.text.endswith((*_STOPS, *_COLONS))


def _direction(words: str) -> bool | None:
    """Whether what follows these words is ahead; nothing where they do not say."""
    if _BEHIND.search(words):
        return False
    return True if _AHEAD.search(words) else None
