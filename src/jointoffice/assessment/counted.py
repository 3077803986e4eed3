"""Which counts of a text are of things that the register knows one by one?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from jointoffice.assessment.document import figure_in
from jointoffice.assessment.figure import Figure
from jointoffice.assessment.material import CheckedDocument, Known
from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.patterns.passage import Passage

TASK, AREA, LINKAGE, ALLIANCE, TEAM = "task", "area", "linkage", "alliance", "special_team"
PROJECT = "project"
_KEY = r"(?:key |major |essential |important |priority |joint |industrial |flagship |special )*"
_HAN_KEY = r"(?:重点|主要|重大|产业|旗舰|共建|合作|专项){0,3}"
_NOUNS = {
    TASK: re.compile(rf"\b{_KEY}tasks?\b|项?{_HAN_KEY}任务", re.IGNORECASE),
    AREA: re.compile(rf"\b{_KEY}areas?\b|个?{_HAN_KEY}领域", re.IGNORECASE),
    LINKAGE: re.compile(r"\blinkages?\b|联动", re.IGNORECASE),
    ALLIANCE: re.compile(rf"\b{_KEY}alliances?\b|{_HAN_KEY}联盟", re.IGNORECASE),
    TEAM: re.compile(
        r"\bspecial (?:cooperation |task )?teams?\b|专项(?:合作|工作)?组", re.IGNORECASE
    ),
    PROJECT: re.compile(rf"\b{_KEY}projects?\b|{_HAN_KEY}项目", re.IGNORECASE),
}
_OURS = re.compile(r"\bjoint(?:ly)?\b|共建|economic circle|经济圈", re.IGNORECASE)
_AFTER = 14
_YEAR_DIGITS = 4
_LEAST = 2


def counted_figures(document: CheckedDocument, known: Known) -> Iterator[tuple[str, Figure]]:
    """What is counted (`task`, or `project:2025`) and the count, in a text about the sides of the
    programme, or all to which they belong: others have tasks and alliances too. Areas are those
    of the tasks named beside."""
    above = tuple(known.parents.get(side, side) for side in known.sides)
    if not (is_about(document, known.sides) or is_about(document, above)):
        return
    for passage in document.passages:
        found = [(one, _what(document, passage, one)) for one in passage.figures]
        for one, what in found:
            is_named = what != AREA or any(other == TASK for _, other in found)
            if what is not None and is_named:
                yield what, replace(figure_in(document, one, what), hedge="", subject="")


def is_about(document: CheckedDocument, sides: tuple[str, ...]) -> bool:
    named = {finding.record for finding in document.findings}
    return bool(sides) and all(side in named for side in sides)


def _what(document: CheckedDocument, passage: Passage, one: Finding) -> str | None:
    if not _is_count(one):
        return None
    sentence = document.words[passage.sentence.start : passage.sentence.end]
    reach = _AFTER if passage.sentence.chinese else 0
    noun = one.quote + document.words[one.end : one.end + reach]
    named = ((known.search(noun), what) for what, known in _NOUNS.items())
    what = min(((match.start(), what) for match, what in named if match), default=(0, None))[1]
    if what != PROJECT:
        return what
    year = (one.period or "")[:_YEAR_DIGITS]
    return f"{PROJECT}:{year}" if year and _OURS.search(sentence) else None


def _is_count(one: Finding) -> bool:
    is_exact = not (one.qualifier or one.change or one.high or one.base)
    is_whole = one.value is not None and one.value == one.value.to_integral_value()
    return one.kind is FindingKind.FIGURE and is_exact and is_whole and (one.value or 0) >= _LEAST
