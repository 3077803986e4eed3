"""How shares, leads and estimates are written: 34.7%, +1.4 points, about 12.35 billion yuan."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal

from jointoffice.assessment.forecast import Forecast, Method
from jointoffice.model.language import Language
from jointoffice.scenes.amounts import amount_text
from jointoffice.scenes.wording import Names

_TENTH = Decimal("0.1")
_ROUGHLY = Context(prec=3, rounding=ROUND_HALF_UP)
"""An estimate has three digits that mean something."""

_POINTS = Names("{} points", "{}个百分点")
_ABOUT = Names("about {}", "约{}")
_RANGE = Names("{} to {}", "{}至{}")
_METHODS = {
    Method.RUN_RATE: Names("run rate of the year so far", "按本年平均进度推算"),
    Method.RECENT_RATE: Names("rate of the last three months", "按近三个月进度推算"),
}


def percent(share: Decimal) -> Decimal:
    """0.34679 → 34.7: in per cent to the tenth, halves up."""
    return (share * 100).quantize(_TENTH, ROUND_HALF_UP)


def percent_text(share: Decimal | None) -> str:
    return "" if share is None else f"{percent(share)}%"


def lead_text(completion: Decimal | None, share: Decimal, language: Language) -> str:
    """The difference of the two as they are written, so that what is read adds up."""
    if completion is None:
        return ""
    points = percent(completion) - percent(share)
    signed = f"{points:+}".replace("-", "−") if points else "0.0"
    return _POINTS.text(language).format(signed)


def width_of(completion: Decimal | None) -> int:
    """How long a bar of 100 is."""
    return 0 if completion is None else min(max(round(completion * 100), 0), 100)


def about_text(amount: Decimal, unit: str, language: Language) -> str:
    """An estimate, which is rounded as no figure of a source ever is."""
    return _ABOUT.text(language).format(amount_text(_rounded(amount), unit, language))


def range_text(forecast: Forecast, unit: str, language: Language) -> str:
    """`1.2 billion yuan to 1.4 billion yuan`; empty where all methods say the same."""
    low, high = _rounded(forecast.low), _rounded(forecast.high)
    if low == high:
        return ""
    ends = (amount_text(end, unit, language) for end in (low, high))
    return _RANGE.text(language).format(*ends)


def method_text(method: Method, language: Language) -> str:
    return _METHODS[method].text(language)


def _rounded(amount: Decimal) -> Decimal:
    return Decimal(f"{_ROUGHLY.plus(amount):f}")
