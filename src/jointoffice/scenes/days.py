"""How a day or a span of time is written for people: 29 April 2021, 2021年4月29日."""

from __future__ import annotations

import re

from jointoffice.model.language import Language

_ONE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?]?)", re.ASCII)
_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_PARTS = {
    33: ("Q1 {}", "{}年第一季度"),
    34: ("Q2 {}", "{}年第二季度"),
    35: ("Q3 {}", "{}年第三季度"),
    36: ("Q4 {}", "{}年第四季度"),
    40: ("first half of {}", "{}年上半年"),
    41: ("second half of {}", "{}年下半年"),
}
"""EDTF code of a quarter or half-year → how it is written."""


def day_text(text: str, language: Language) -> str:
    """An EDTF text in words; what is none stays as it stands."""
    start, slash, end = text.partition("/")
    if not slash:
        return _one(text, language)
    match language:
        case Language.EN:
            until = "" if end == ".." else f"–{_one(end, language)}"
            return f"{_one(start, language)}{until}" if until else f"from {_one(start, language)}"
        case Language.ZH:
            until = "起" if end == ".." else f"至{_one(end, language)}"
            return f"{_one(start, language)}{until}"


def _one(text: str, language: Language) -> str:
    match = _ONE.fullmatch(text)
    if match is None:
        return text
    year, month, day, hedge = match.groups()
    match language:
        case Language.EN:
            return ("about " if hedge else "") + _english(year, int(month or 0), int(day or 0))
        case Language.ZH:
            return ("约" if hedge else "") + _chinese(year, int(month or 0), int(day or 0))


def _english(year: str, month: int, day: int) -> str:
    if month in _PARTS:
        return _PARTS[month][0].format(year)
    words = (str(day) if day else "", _MONTHS[month - 1] if month else "", year)
    return " ".join(filter(None, words))


def _chinese(year: str, month: int, day: int) -> str:
    if month in _PARTS:
        return _PARTS[month][1].format(year)
    return f"{year}年" + (f"{month}月" if month else "") + (f"{day}日" if day else "")
