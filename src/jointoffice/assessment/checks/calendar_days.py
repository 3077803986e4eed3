"""Does a text name a day that there is not, or a weekday that the day is not?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    Slot,
    words,
)
from jointoffice.assessment.document import place_in
from jointoffice.assessment.material import Check, CheckedDocument, Material, Topic
from jointoffice.assessment.says import Says
from jointoffice.model.refusals import Reason

NAME = "calendar"
_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_MONTH = "|".join(_MONTHS)
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_DAY = "|".join(_DAYS)
_HAN_DAYS = "一二三四五六日"
_PATTERNS = (
    re.compile(
        rf"\b(?:(?P<w>{_DAY}),? )?(?:the )?(?P<d>\d{{1,2}})(?:st|nd|rd|th)? (?P<m>{_MONTH}),? "
        r"(?P<y>20\d\d|19\d\d)\b"
    ),
    re.compile(
        rf"\b(?:(?P<w>{_DAY}),? )?(?P<m>{_MONTH}) (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? "
        r"(?P<y>20\d\d|19\d\d)\b"
    ),
    re.compile(
        r"(?<!\d)(?P<y>20\d\d|19\d\d)年(?P<m>\d{1,2})月(?P<d>\d{1,2})日(?!电)"
        r"(?:[（(]?(?:星期|周|礼拜)(?P<w>[一二三四五六日天])[）)]?)?"
    ),
)

_NONE = Says(NAME, ("There is no such day: {0}.", "没有这一天：{0}。"))
_OTHER = Says(NAME, ("{0}: that day was a {1}.", "{0}：这一天是星期{1}。"))


def find(material: Material) -> Iterator[CheckFinding]:
    for document in material.documents:
        for pattern in _PATTERNS:
            for match in pattern.finditer(document.words):
                yield from _judged(document, match)


def _judged(document: CheckedDocument, match: re.Match[str]) -> Iterator[CheckFinding]:
    month = int(match["m"]) if match["m"].isdecimal() else _MONTHS.index(match["m"]) + 1
    try:
        day = date(int(match["y"]), month, int(match["d"]))
    except ValueError:
        yield _finding(document, match, _NONE, (words(match[0]),))
        return
    if match["w"] and day.weekday() != _weekday(match["w"]):
        was = words(_DAYS[day.weekday()], _HAN_DAYS[day.weekday()])
        yield _finding(document, match, _OTHER, (words(match[0]), was))


def _weekday(word: str) -> int:
    return _DAYS.index(word) if word in _DAYS else _HAN_DAYS.index(word.replace("天", "日"))


def _finding(
    document: CheckedDocument, match: re.Match[str], says: Says, slots: tuple[Slot, ...]
) -> CheckFinding:
    place = place_in(document, match.start(), match.end())
    about = (document.source, str(match.start()), match[0])
    return says.finding(Severity.WRONG, slots, (place,), about)


CHECK = Check(
    NAME,
    Topic.DOCUMENT,
    Reason("Day that cannot be", "不可能的日期"),
    Reason(
        "A day that the calendar does not have, or another weekday.",
        "日历上没有的日期，或星期不符。",
    ),
    find,
)
