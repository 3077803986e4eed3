"""When: every date of a text with its ISO 8601 value, and whether its year had to be inferred."""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from jointoffice.reader import (
    dates_chinese,
    dates_chinese_near,
    dates_english,
    dates_english_near,
    dates_english_parts,
    dates_numeric,
)
from jointoffice.reader.dates_anchor import HEAD, NEWS, spoken_on
from jointoffice.reader.dates_joined import joined
from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.gate import Gate, around
from jointoffice.reader.moments import Moment, Year, iso_of, moments_by, year_written

_CONTEXT_CHARACTERS = 160
_PLAN = re.compile(
    r"要点|工作计划|重点工作|行动计划|行动方案|实施方案|年度计划|任务清单|重点任务|任务分工|"
    r"工作安排|"
    r"(?i:\b(?:work|action|annual) (?:plan|programme|program)\b|\bpriorities\b|"
    r"\b(?:work|task|to-do) list\b)"
)
_GROUPS = (
    *dates_english.GROUPS,
    *dates_english_parts.GROUPS,
    *dates_english_near.GROUPS,
    *dates_chinese.GROUPS,
    *dates_chinese_near.GROUPS,
)
_GATE = Gate({str(number): group.words for number, group in enumerate(_GROUPS)})


def dates_in(text: str, published: date | None) -> Iterator[Finding]:
    """The dates of a text in reading order, the longest where several overlap.

    What the text does not write is taken from the year written shortly before, else from
    `published`, else from the first full date of the text; then the finding is `inferred`.
    """
    moments = list(joined(text, longest(text)))
    anchor = published or spoken_on(text, moments)
    context: _Context | None = None
    last: tuple[int, str | None] = (0, None)
    told = _year_told(text, anchor) if anchor else None
    for moment in moments:
        near = None if _is_news(text, moment) else _near(text, context, moment.start)
        year = near.year if near else told
        if moment.year is Year.NEAREST and anchor:
            year = _year_beside(text, moment, anchor) or year
            reported = near is None and year is not None and year < anchor.year
            if year is None or (reported and _is_to_come(text, moment, anchor)):
                year = _year_by_tense(text, moment, anchor)
        iso = _bare_day(moment, _month_said(text, last, moment) or anchor)
        iso = iso or iso_of(moment, anchor, year)
        last = (moment.end, iso) if _MONTH_KNOWN.search(iso or "") else last
        if (year := year_written(moment)) is not None and _sets_year(moment, year, anchor):
            context = _Context(moment.end, year, _reach(moment))
        if _names_a_title(text, moment):
            continue
        yield Finding(
            FindingKind.DATE,
            moment.start,
            moment.end,
            text[moment.start : moment.end],
            f"date.{moment.year.value.replace(' ', '_')}",
            iso=iso,
            inferred=moment.year is not Year.WRITTEN and iso is not None,
        )


_AHEAD = re.compile(
    r"(?i:\b(?:will|shall|next|takes? place|no later than|deadline|due|until|plans?|to be|closes|"
    r"would|is to|are to|expected|scheduled|slated|invited|by)\b)|"
    r"将|拟|计划|预计|力争|确保|承诺|报送|之前"
)
_TENSE_REACH = 90
_MONTHS = 12


def _year_by_tense(text: str, moment: Moment, anchor: date) -> int | None:
    """A day more than half a year ahead is last year's, one more than half a year back this
    year's, unless the words before look ahead."""
    month = moment.template[4:6]
    if not month.isdecimal():
        return None
    distance = int(month) - anchor.month
    if abs(distance) < _MONTHS // 2 or distance == _MONTHS // 2:
        return None
    return anchor.year if _looks_ahead(text, moment) == (distance > 0) else None


def _looks_ahead(text: str, moment: Moment) -> bool:
    return _is_promised(text, moment) or text.startswith("前", moment.end)


def _is_promised(text: str, moment: Moment) -> bool:
    """Do the words of its clause before a day speak of what is to come?"""
    before = text[max(0, moment.start - _TENSE_REACH) : moment.start]
    clause = before[max(before.rfind(mark) for mark in ".。;；\n") + 1 :]
    return _AHEAD.search(clause) is not None


def _is_to_come(text: str, moment: Moment, anchor: date) -> bool:
    """Does a report of last year promise something by this day, or soon before it?"""
    month = moment.template[4:6]
    soon = month.isdecimal() and 0 <= int(month) - anchor.month < _MONTHS // 2
    return _is_promised(text, moment) or (soon and text.startswith("前", moment.end))


_YEAR_BESIDE = re.compile(r",? (?:of )?(?P<rel>this|last|next) year\b")
_YEARS_AWAY = {"last": -1, "this": 0, "next": 1}


def _year_beside(text: str, moment: Moment, anchor: date) -> int | None:
    """`Jan 7 this year`."""
    beside = _YEAR_BESIDE.match(text, moment.end)
    return anchor.year + _YEARS_AWAY[beside["rel"]] if beside else None


def _year_told(text: str, anchor: date) -> int | None:
    """The year of which the head of the text says that it plans or reports it: its months are
    all of that year."""
    for year, kind in ((anchor.year, _PLAN), (anchor.year - 1, _REPORT), (anchor.year, _REPORT)):
        if _is_of(text[:HEAD], year, kind):
            return year
    return None


def _is_of(head: str, year: int, kind: re.Pattern[str]) -> bool:
    return any(
        kind.search(head[max(0, place.start() - 40) : place.end() + 24])
        for place in re.finditer(str(year), head)
    )


_REPORT = re.compile(
    r"年度?(?:[\u4e00-\u9fff]{0,8})(?:工作总结|工作回顾|總結|年报|决算|统计公报|情况的?(?:通报|报告))|"
    r"\b[Aa]nnual [Rr]eport\b"
)
_TITLE_MAX = 60


def _is_news(text: str, moment: Moment) -> bool:
    """`3月14日公布`: what is told on a day is told in the year of the text."""
    return moment.year is Year.NEAREST and NEWS.match(text, moment.end) is not None


def _names_a_title(text: str, moment: Moment) -> bool:
    """Does the year stand in the title of a document: 《2024年重点合作事项》?"""
    if moment.year is not Year.WRITTEN or not moment.template.isdecimal():
        return False
    before = text[max(0, moment.start - _TITLE_MAX) : moment.start]
    return before.rfind("《") > before.rfind("》")


def longest(text: str) -> list[Moment]:
    """Leftmost, then longest, without overlaps."""
    found = list(dates_numeric.moments_in_digits(text))
    for number, places in _GATE.places(text).items():
        group = _GROUPS[int(number)]
        found += moments_by(group.rules, text, around(places, *group.reach))
    chosen: list[Moment] = []
    for moment in sorted(found, key=lambda each: (each.start, -each.end, not each.template)):
        if not chosen or moment.start >= chosen[-1].end:
            chosen.append(moment)
    return chosen


@dataclass(frozen=True, slots=True)
class _Context:
    """A year that the text writes, and how far it holds for days that follow."""

    end: int
    year: int
    reach: int


def _sets_year(moment: Moment, year: int, anchor: date | None) -> bool:
    """`2020年以来` and a target year say nothing of the days behind them."""
    return not moment.template.endswith("/") and (anchor is None or year <= anchor.year + 1)


def _reach(moment: Moment) -> int:
    whole = len(moment.template) == len("2021-01/2021-03")
    precise = moment.template[5:7].isdecimal() and not moment.ends and not whole
    return _CONTEXT_CHARACTERS if precise else _CONTEXT_CHARACTERS // 4


def _near(text: str, context: _Context | None, start: int) -> _Context | None:
    """The year written shortly before, in the same paragraph."""
    if context is None or start - context.end > context.reach:
        return None
    return None if "\n" in text[context.end : start] else context


def _month_said(text: str, last: tuple[int, str | None], moment: Moment) -> date | None:
    """The month of the day said just before: `6月28日、29日`, `6月5日开幕，8日闭幕`."""
    end, iso = last
    near = moment.start - end <= _SAME_MONTH_MAX and "\n" not in text[end : moment.start]
    if not near or iso is None or text.endswith(_REPORTERS, 0, moment.start):
        return None
    if len(iso) == len("2021-04") and "。" in text[end : moment.start]:
        return None
    day = iso.rpartition("/")[2]
    try:
        said = date.fromisoformat(day if len(day) == len("2021-04-29") else f"{day}-01")
    except ValueError:  # 29 February of a year that has none
        return None
    first = moment.template[4:6]
    if not moment.template.startswith("{m}") or int(first) < said.day:
        return None
    return said.replace(day=monthrange(said.year, said.month)[1])


_SAME_MONTH_MAX = 60
_REPORTERS = ("记者", "記者", "电", "電", "讯", "訊")
"""`记者18日获悉`: a day of the month of publication."""
_MONTH_KNOWN = re.compile(r"\d{4}-\d\d(?:-\d\d)?$")


def _bare_day(moment: Moment, anchor: date | None) -> str | None:
    """`5日` is a day of the month of publication, or of the month before when that is to come."""
    if not moment.template.startswith("{m}") or anchor is None:
        return None
    year, month = anchor.year, anchor.month
    back = {Year.LAST_MONTH: 1, Year.NEXT_MONTH: -1, Year.THIS_MONTH: 0}.get(moment.year)
    if back is None:
        back = int(int(moment.template[4:6]) > anchor.day)
    year, month = divmod(year * 12 + month - 1 - back, 12)
    ends = f"-{monthrange(year, month + 1)[1]}"
    template = ends.join(moment.template.rsplit("-31", 1))
    return template.replace("{m}", f"{year:04}-{month + 1:02}")


def blank(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with the spans overwritten, every other character in its place."""
    parts: list[str] = []
    done = 0
    for start, end in sorted(spans):
        if end > done:
            begin = max(start, done)
            parts.append(text[done:begin])
            parts.append("\x1a" * (end - begin))
            done = end
    parts.append(text[done:])
    return "".join(parts)


def inside(spans: list[tuple[int, int]], start: int) -> bool:
    """Does one of the sorted, disjoint spans hold this index?"""
    place = bisect_left(spans, (start + 1, 0)) - 1
    return place >= 0 and spans[place][0] <= start < spans[place][1]
