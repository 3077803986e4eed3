"""When a document was published and by whom, as its own first lines say."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jointoffice.reader.sought import Sought

_LABELLED = re.compile(
    r"(?:updated|published|posted|release date|date|issued|last modified|发布时间|發佈時間|"
    r"发布日期|發佈日期|"
    r"日期|时间|時間|更新时间|成文日期|发文日期)(?: on| at)?\s*[:：|]?\s*(?P<day>[^\r\n]{6,40})",
    re.IGNORECASE,
)
_NUMERIC = re.compile(r"\b((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH_DAY = re.compile(
    r"\b([A-Z][a-z]{2})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s*((?:19|20)\d\d)\b"
)
_DAY_MONTH = re.compile(
    r"\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Z][a-z]{2})[a-z]*\.?,?\s+((?:19|20)\d\d)\b"
)
_PUBLISHER = re.compile(
    r"(?:Source|来源|來源)\s*[:：]\s*([^\r\n|　]{2,60}?)(?=\s{2,}|[\r\n|　]|\s+\d|$)"
)
_DATELINE = re.compile(r"[^.。\n]{0,60}?(?:(?:19|20)\d\d|\d{1,2}日)\s?(?=[-–—(（电電讯訊])")
_SOUGHT = Sought((_LABELLED,))
_HEAD_CHARACTERS = 1200
_HEAD_LINE_MAX = 90


@dataclass(frozen=True, slots=True)
class Published:
    day: str | None
    publisher: str | None


def published_in(text: str) -> Published:
    """The day in a labelled line, else the first full date that stands in a short line near
    the top; the publisher where a line names the source."""
    head, tail = text[:_HEAD_CHARACTERS], text[-_HEAD_CHARACTERS:]
    source = _PUBLISHER.search(head) or _PUBLISHER.search(tail)
    return Published(_day(head), source[1].strip() if source else None)


def _day(head: str) -> str | None:
    for match in _SOUGHT.found_in(head).every(_LABELLED, head):
        if day := iso_day(match["day"]):
            return day
    for line in head.splitlines():
        dateline = _DATELINE.match(line)
        short = line if len(line) <= _HEAD_LINE_MAX else dateline[0] if dateline else ""
        if day := iso_day(short):
            return day
    return None


def iso_day(text: str) -> str | None:
    """The first full date of a line as `YYYY-MM-DD`."""
    if match := _NUMERIC.search(text):
        return _iso(match[1], match[2], match[3])
    if match := _MONTH_DAY.search(text):
        return _iso(match[3], _month(match[1]), match[2])
    if match := _DAY_MONTH.search(text):
        return _iso(match[3], _month(match[2]), match[1])
    return None


def _month(name: str) -> str:
    lowered = name.lower()
    return str(_MONTHS.index(lowered) + 1) if lowered in _MONTHS else "0"


def _iso(year: str, month: str, day: str) -> str | None:
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):  # noqa: PLR2004 - months, days
        return None
    return f"{year}-{int(month):02}-{int(day):02}"
