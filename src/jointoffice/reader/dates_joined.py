"""Dates that belong together: since 1 July 2000, 7 October – 9 November 2023, 自3月1日起."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from jointoffice.reader.moments import Moment, Year

_SINCE = re.compile(r"\b(?:[Ss]ince|[Ff]rom|[Aa]s (?:of|from))(?: the)? $|[自从]$")
_ONWARDS = re.compile(r"(?:的?以来|至今(?![年天日])|起(?!步|草|飞|点|来)|开始(?!建)| onwards?\b)")
_ONLY_SINCE = re.compile(r"\b[Ss]ince(?: the)? $")
_TO = re.compile(r"\s?[-–—－~～]{1,2}\s?|\s(?:to|until|through|till)\s|起?至|到")
_MAY_OPEN = frozenset({Year.WRITTEN, Year.NEAREST, Year.THIS, Year.LAST})
_SINCE_REACH = 12
_TO_MAX = 9
_PRECISE = (len("2021-04"), len("2021-04-29"))


def joined(text: str, moments: Iterable[Moment]) -> Iterator[Moment]:
    """The moments with ranges of two made one, and with open ends where the text says since."""
    before: Moment | None = None
    for moment in moments:
        if before is not None:
            span = _range(text, before, moment)
            if span is not None:
                before = span
                continue
            yield _opened(text, before)
        before = moment
    if before is not None:
        yield _opened(text, before)


def _length(moment: Moment) -> int:
    return len(moment.template.replace("{y}", "2021"))


def _range(text: str, first: Moment, last: Moment) -> Moment | None:
    if last.start - first.end > _TO_MAX or _length(first) not in _PRECISE:
        return None
    if _length(first) != _length(last) or not _TO.fullmatch(text, first.end, last.start):
        return None
    known = {Year.WRITTEN, Year.NEAREST}
    if (
        first.year not in known
        or last.year not in known
        or "{m}" in first.template + last.template
    ):
        return None
    start, end = _same_year(first, last)
    year = Year.NEAREST if "{y}" in start else Year.WRITTEN
    return Moment(first.start, last.end, f"{start}/{end}", year) if start < end else None


def _same_year(first: Moment, last: Moment) -> tuple[str, str]:
    """What only one side writes holds for both; from November to January a year goes by."""
    start, end = first.template, last.template
    earlier = start.partition("-")[2] < end.partition("-")[2]
    if start.startswith("{y}") and last.year is Year.WRITTEN:
        year = int(end[:4]) - (0 if earlier else 1)
        return start.replace("{y}", f"{year:04}"), end
    if end.startswith("{y}") and first.year is Year.WRITTEN:
        year = int(start[:4]) + (0 if earlier else 1)
        return start, end.replace("{y}", f"{year:04}")
    return start, end


def _opened(text: str, moment: Moment) -> Moment:
    if "/" in moment.template or moment.template.endswith("-12-31") or not moment.template:
        return moment
    if moment.year not in _MAY_OPEN:
        return moment
    head = _SINCE.search(text[max(0, moment.start - _SINCE_REACH) : moment.start])
    tail = _ONWARDS.match(text, moment.end)
    if tail is None and (head is None or not _ONLY_SINCE.search(head[0])):
        return moment
    start = moment.start - (len(head[0]) if head else 0)
    end = tail.end() if tail else moment.end
    return Moment(start, end, f"{moment.template}/", moment.year)
