"""The pace of projects as lines of JSON: in all, of a group, of one project."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from jointoffice.assessment.forecast import Forecast
from jointoffice.assessment.pace import Counted, Pace
from jointoffice.assessment.pace_totals import Total
from jointoffice.assessment.roll_ups import RolledUp
from jointoffice.model.values import plain_notation

Json = dict[str, object]

_HUNDREDTH = Decimal("0.01")


def total_json(level: str, key: str, total: Total) -> Json:
    """`of` (all, area, category or side) and `key`; amounts in yuan, shares in per cent."""
    return {
        "of": level,
        "key": key,
        "projects": total.projects,
        "reported": total.reported,
        "planned": _rolled(total.planned),
        "invested": _rolled(total.invested),
        **_shares(total.completion, total.share),
        "forecast": _forecast(total.forecast),
        "differing": list(total.differing),
        "unverified": list(total.unverified),
        "left_out": {
            "planned": _left_out(total.planned),
            "invested": _left_out(total.invested),
        },
        "claims": [*total.planned.claims, *total.invested.claims],
    }


def pace_json(pace: Pace) -> Json:
    """One project: what was counted, every word where words differ, and who is silent."""
    return {
        "of": "project",
        "key": pace.course.key,
        "area": pace.course.area,
        "category": pace.course.category,
        "sides": list(pace.course.sides),
        "period": pace.period,
        "planned": _counted(pace.planned),
        "invested": _counted(pace.invested),
        **_shares(pace.completion, pace.share),
        "forecast": _forecast(pace.forecast),
        "silent": list(pace.silent),
        "within": pace.within or None,
        "words": {
            "planned": _words(pace.planned),
            "invested": _words(pace.invested),
        },
    }


def percent(share: Decimal) -> Decimal:
    """0.34679 → 34.68: in per cent, to the hundredth, halves up."""
    return (share * 100).quantize(_HUNDREDTH, ROUND_HALF_UP)


def _shares(completion: Decimal | None, share: Decimal) -> Json:
    """`lead` is the difference of the two as they are printed, so that the line adds up."""
    if completion is None:
        return {"completion": None, "share": str(percent(share)), "lead": None}
    return {
        "completion": str(percent(completion)),
        "share": str(percent(share)),
        "lead": str(percent(completion) - percent(share)),
    }


def _rolled(rolled: RolledUp) -> str | None:
    return None if rolled.value is None else rolled.value.text


def _counted(counted: Counted | None) -> str | None:
    return None if counted is None else plain_notation(counted.word.amount)


def _words(counted: Counted | None) -> list[Json]:
    """The word that counts first."""
    words = () if counted is None else counted.words
    return [
        {"party": word.party or None, "value": plain_notation(word.amount), "claim": word.claim}
        for word in words
    ]


def _forecast(forecast: Forecast | None) -> Json | None:
    if forecast is None:
        return None
    return {
        "value": _yuan(forecast.amount),
        "low": _yuan(forecast.low),
        "high": _yuan(forecast.high),
        "method": forecast.method.value,
    }


def _yuan(amount: Decimal) -> str:
    """What is computed ends with whole hundredths."""
    return plain_notation(amount.quantize(_HUNDREDTH, ROUND_HALF_UP))


def _left_out(rolled: RolledUp) -> list[Json]:
    return [
        {"key": one.key, "why": one.why.value, "by": one.by or None} for one in rolled.left_out
    ]
