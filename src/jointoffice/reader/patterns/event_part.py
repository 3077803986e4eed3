"""A part of a sentence that tells an event, whether it has its day, and of what type it is."""

from __future__ import annotations

import re

import msgspec

from jointoffice.reader.patterns.passage import Passage
from jointoffice.reader.words.wordlist import caseless

MEETING = (
    caseless(
        r"conference|meeting|forum|summit|ceremony|expo|exposition|fair|seminar|symposium|"
        r"workshop|congress|plenary(?: session)?|briefing|hearing|conclave|talks|dialogue|"
        r"matchmaking (?:event|day)|"
        r"festival|roundtable|session|convention|study (?:tour|visit)|hackathon|open day|"
        r"round table|general assembly|inauguration|exhibition|exercise|drill|games|tournament|"
        r"competition|contest|webinar|celebrations?|concert|marathon|summer school|summer camp|"
        r"training course|open house|info day|retreat|colloquium|gathering|consultations|"
        r"roadshow|trade mission|regatta|championship|reception|joint patrol|field trip|"
        r"event"
    )
    + "s?"
)
"""What is held, in English."""
_TYPES = (
    ("proposal", re.compile(r"proposal|提案")),
    ("signing", re.compile(r"\bsign|签署|签订|签约")),
    ("launch", re.compile(r"launch|kick|启动|揭牌|成立|establish|unveil|found")),
    ("opening", re.compile(r"\bopen|inaugurat|operation|service|开通|通车|投|启用|开行")),
    ("publication", re.compile(r"publish|releas|issued|adopted|announc|发布|公布|印发")),
)
_DAY_OR_MONTH = frozenset({len("2021-04"), len("2021-04-29")})
_DECEMBER = re.compile(r"12月|十二月|Dec")
_OF_YEAR = re.compile(r"月|日|[A-Z][a-z]{2,8}\b")
"""A day or a month, although nobody knows of which year."""
_NEAR_DAY = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b[Yy]esterday\b|\b[Tt]oday\b|"
    r"\b(?:this|last) (?:week|weekend|month)\b|"
    r"日前|近日|近期(?!内)|当天|当日|昨[天日晚]|今[天日晨晚]|同日|"
    r"会上|会后|会前|会议(?=发布|公布|启动|宣布|揭)|大会(?=发布|公布|启动|宣布|揭)|论坛(?=发布|"
    r"公布|启动|宣布|揭)|"
    r"仪式上|论坛上|现场|本次(?:大会|会议|论坛|峰会|活动)"
)

SOUGHT = (_NEAR_DAY,)


class Part(msgspec.Struct, frozen=True, gc=False):
    """`start`, `end` and `at`, where its telling words begin, are indices into the sentence."""

    start: int
    end: int
    type: str
    at: int


def type_of(words: str) -> str:
    return next((type_ for type_, pattern in _TYPES if pattern.search(words)), "event")


def has_day(passage: Passage, start: int, end: int) -> bool:
    """Whether a span of the sentence names a day, or a month."""
    if not passage.lacks(_NEAR_DAY) and _NEAR_DAY.search(passage.sentence.text, start, end):
        return True
    first, last = passage.sentence.start + start, passage.sentence.start + end
    inside = [day for day in passage.dates if first <= day.start and day.end <= last]
    unplaced = any(day.iso is None and _OF_YEAR.search(day.quote) for day in inside)
    return unplaced or day_in(passage, start, end) is not None


def day_in(passage: Passage, start: int, end: int) -> str | None:
    """The first day or month named in a span of the sentence; the end of a year is neither."""
    first, last = passage.sentence.start + start, passage.sentence.start + end
    for found in passage.dates:
        iso = (found.iso or "").rstrip("/")
        inside = first <= found.start and found.end <= last
        is_year = iso.endswith("-12-31") and not _DECEMBER.search(found.quote)
        if inside and len(iso) in _DAY_OR_MONTH and not is_year:
            return iso
    return None


def has_year(passage: Passage, start: int, end: int) -> bool:
    """Whether a span of the sentence names a day, a month, a season or a year."""
    first, last = passage.sentence.start + start, passage.sentence.start + end
    return any(first <= found.start and found.end <= last for found in passage.dates)
