"""Days and spans of time as ISO 8601 and EDTF have them: which texts we take, and what they cover.

Accepted: `2021`, `2021-04`, `2021-04-29`, quarters `2021-33`…`2021-36` and half-years `2021-40`,
`2021-41` (EDTF level 2), an interval `A/B`, one whose end is open `A/..` or unknown `A/`, and a
closing `~` (about) or `?`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime

from jointoffice.model.limits import DAY_MAX, DAY_MIN
from jointoffice.model.refusals import WrongValue

_ONE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?]?", re.ASCII)
_MONTHS_OF = {
    33: (1, 3),
    34: (4, 6),
    35: (7, 9),
    36: (10, 12),
    40: (1, 6),
    41: (7, 12),
}
"""EDTF code of a quarter or half-year → its first and last month."""


def parse_day(text: str) -> date:
    """One day, `YYYY-MM-DD`; `WrongValue` for anything else."""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        first, last = _covered(text)
        if first == last:
            return first
    raise _refusal(text)


def parse_interval(text: str) -> str:
    """The same text, when it names a span of time; `WrongValue` for anything else."""
    first, last = covered_days(text)
    if first > last:
        raise _refusal(text)
    return text


def covered_days(text: str) -> tuple[date, date]:
    """First and last day that an EDTF text covers: `2021-04` is 2021-04-01 to 2021-04-30."""
    start, slash, end = text.partition("/")
    first, last = _covered(start)
    if slash:
        last = DAY_MAX if end in ("", "..") else _covered(end)[1]
    return first, last


def instant_text(moment: datetime) -> str:
    """A moment of UTC to the second, `2021-04-29T09:30:00Z`."""
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def _covered(text: str) -> tuple[date, date]:
    match = _ONE.fullmatch(text)
    if match is None:
        raise _refusal(text)
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    try:
        if day is not None and month is not None:
            return _within_limits(text, date(year, month, day), date(year, month, day))
        low, high = (1, 12) if month is None else _MONTHS_OF.get(month, (month, month))
        last = date(year, high, monthrange(year, high)[1])
        return _within_limits(text, date(year, low, 1), last)
    except ValueError:
        raise _refusal(text) from None


def _within_limits(text: str, first: date, last: date) -> tuple[date, date]:
    if first < DAY_MIN or last > DAY_MAX:
        raise _refusal(text)
    return first, last


def _refusal(text: str) -> WrongValue:
    return WrongValue(
        f"{text!r} is not a date; accepted is 2021-04-29, 2021-04, 2021 or 2021-01/2021-04.",
        f"“{text}”不是日期；可写 2021-04-29、2021-04、2021 或 2021-01/2021-04。",
    )


def period_code(text: str) -> str:
    """The EDTF code of a month, quarter, half-year or year; `WrongValue` for anything else."""
    code = text.strip()
    if "/" not in code and not code.endswith(("~", "?")):
        first, last = covered_days(code)
        if first < last:
            return code
    raise WrongValue(
        f"{code[:40]!r} is not a period; accepted are a month 2025-04, a quarter 2025-33 to "
        "2025-36, a half-year 2025-40 or 2025-41 and a year 2025.",
        f"“{code[:40]}”不是填报期；可写月份 2025-04、季度 2025-33 至 2025-36、"
        "半年 2025-40 或 2025-41、年度 2025。",
    )
