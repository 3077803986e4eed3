"""The day a text speaks on when nobody says when it was published."""

from __future__ import annotations

import re
from datetime import date

from jointoffice.reader.moments import Moment, Year

HEAD = 400
"""So much of a text is its head."""
NEWS = re.compile(r"(?:上午|下午|晚)?(?:电|電|讯|訊|公布|发布|發布|消息|获悉|獲悉|介绍|介紹|通报)")
_DATELINE = 60
_YEAR_DAYS = 366
_DEADLINE_BEFORE = re.compile(
    r"\b(?:by|before|until|from|to|than|on|is|be|for|deadline:?) (?:the )?$|(?<!截)[至到于於自从]$"
)
_DEADLINE_BEHIND = re.compile(r"以?前|止|起|至|开始|到期")


def spoken_on(text: str, moments: list[Moment]) -> date | None:
    """The day a text speaks on: a full date in a short line of its head, or a month that closes
    one, else the first full date, or one told more than a year after it; else the first month
    or year."""
    full = [moment for moment in moments if _is_full_day(moment)]
    for moment in full:
        if moment.start < HEAD and _is_dateline(text, moment):
            return date.fromisoformat(moment.template)
    if (issued := _month_of_issue(text, moments)) is not None:
        return issued
    told = [
        date.fromisoformat(moment.template) for moment in full if not _is_deadline(text, moment)
    ]
    first = date.fromisoformat(full[0].template) if full else _first_month(moments)
    late = max(told, default=first)
    return late if first and late and (late - first).days > _YEAR_DAYS else first


def _month_of_issue(text: str, moments: list[Moment]) -> date | None:
    """`Review by the committee, January 2025`, in a line of its own."""
    for moment in moments:
        if moment.start >= HEAD:
            return None
        if _MONTH.fullmatch(moment.template) and text[moment.end : moment.end + 1] == "\n":
            begin = text.rfind("\n", 0, moment.start) + 1
            if moment.end - begin <= _DATELINE and text[begin : moment.start].strip():
                return date.fromisoformat(f"{moment.template}-15")
    return None


_MONTH = re.compile(r"[12][0-9]{3}-[01][0-9]")


def _is_full_day(moment: Moment) -> bool:
    if moment.year is not Year.WRITTEN or len(moment.template) != len("2021-04-29"):
        return False
    return not moment.ends and "/" not in moment.template and moment.template.isascii()


def _is_dateline(text: str, moment: Moment) -> bool:
    """Does the day stand in a short line, or lead or close what it dates?"""
    begin = text.rfind("\n", 0, moment.start) + 1
    end = text.find("\n", moment.end)
    if (len(text) if end < 0 else end) - begin <= _DATELINE:
        return True
    return NEWS.match(text, moment.end) is not None or bool(
        moment.start - begin <= _DATELINE and _LEADS.match(text, moment.end)
    )


_LEADS = re.compile(r" ?[-–—:|/)）(（]|  |\u3000| (?:来源|來源|\d{1,2}:\d\d)")


def _is_deadline(text: str, moment: Moment) -> bool:
    before = text[max(0, moment.start - 14) : moment.start]
    return bool(_DEADLINE_BEFORE.search(before) or _DEADLINE_BEHIND.match(text, moment.end))


def _first_month(moments: list[Moment]) -> date | None:
    """A text without any day speaks on the first month, or else the first year, of its head."""
    head = [m.template for m in moments if m.year is Year.WRITTEN and m.start < HEAD]
    for length, rest in ((len("2021-04"), "-15"), (len("2021"), "-07-01")):
        for template in head:
            plain = template.replace("-", "")
            if len(template) == length and plain.isascii() and plain.isdecimal():
                return date.fromisoformat(template + rest)
    return None
