"""Is a conversion between two currencies near the rates of its time?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from jointoffice.assessment.checked import (
    CheckFinding,
    amount,
    identity,
    significant,
    told,
)
from jointoffice.assessment.document import figure_in
from jointoffice.assessment.figure import Figure, Range, range_of
from jointoffice.assessment.material import Check, CheckedDocument, Material, Topic
from jointoffice.assessment.says import Says, verdict
from jointoffice.model.refusals import Reason
from jointoffice.reader.finding import Finding, FindingKind

NAME = "conversion"
_YUAN_FOR_A_DOLLAR = {
    2005: (8.07, 8.28),
    2006: (7.81, 8.07),
    2007: (7.30, 7.81),
    2008: (6.81, 7.30),
    2009: (6.82, 6.84),
    2010: (6.62, 6.83),
    2011: (6.30, 6.63),
    2012: (6.27, 6.34),
    2013: (6.09, 6.29),
    2014: (6.09, 6.17),
    2015: (6.11, 6.49),
    2016: (6.46, 6.96),
    2017: (6.51, 6.96),
    2018: (6.28, 6.97),
    2019: (6.68, 7.09),
    2020: (6.52, 7.13),
    2021: (6.35, 6.57),
    2022: (6.30, 7.26),
    2023: (6.71, 7.23),
    2024: (7.00, 7.20),
    2025: (6.95, 7.22),
}
"""Year → lowest and highest central parity of the yuan against the U.S. dollar, rounded outward
(China Foreign Exchange Trade System, daily central parity)."""
_PEGGED = {("HKD", "USD"): (7.75, 7.85), ("DKK", "EUR"): (7.40, 7.50)}
"""Currencies held within a band: of the Hong Kong Monetary Authority since 2005, and of the
European exchange-rate mechanism."""
_ROOM = Decimal("0.03")
"""A text may take a rate of some days before, or of its own bank."""

_SAYS = Says(
    NAME,
    (
        "{0} as {1} is a rate of {2}; those of its time lie between {3} and {4}.",
        "{0}折合{1}，汇率为{2}；当时汇率在{3}与{4}之间。",
    ),
    (
        "{0} as {1} is a rate of {2}, near those of its time ({3} to {4}).",
        "{0}折合{1}，汇率为{2}，接近当时汇率（{3}至{4}）。",
    ),
    "{5} ÷ {6} = {2}",
)


def find(material: Material) -> Iterator[CheckFinding]:
    for document in material.documents:
        before: Finding | None = None
        for one in document.findings:
            if one.kind is not FindingKind.FIGURE or one.value is None:
                continue
            if one.base and before is not None and before.quote == one.base:
                base, figure = figure_in(document, before), figure_in(document, one)
                yield from _finding(document, base, figure)
            before = one


def _finding(document: CheckedDocument, base: Figure, figure: Figure) -> Iterator[CheckFinding]:
    years = {text[:4] for text in (base.period, document.published) if text[:4].isdecimal()}
    band = _band(base.unit, figure.unit, {int(year) for year in years})
    if band is None or not figure.value or not base.value:
        return
    more, less = (base, figure) if (base.unit, figure.unit) in _bands_known() else (figure, base)
    implied = range_of(more).over(range_of(less))
    slots = (
        told(base),
        told(figure),
        amount(significant(more.value / less.value), "1"),
        amount(band.low, "1"),
        amount(band.high, "1"),
        told(more),
        told(less),
    )
    places = (figure.place, base.place)
    near = Range(band.low * (1 - _ROOM), band.high * (1 + _ROOM))
    about = (document.source, identity(base), identity(figure))
    yield _SAYS.finding(verdict(implied, near, places), slots, places, about)


def _bands_known() -> set[tuple[str, str]]:
    return {("CNY", "USD"), *_PEGGED}


def _band(one: str, other: str, years: set[int]) -> Range | None:
    """Between what the rate lay in these years; None where no rates are known."""
    pair = (one, other) if (one, other) in _bands_known() else (other, one)
    bounds = [_PEGGED[pair]] if pair in _PEGGED else []
    if pair == ("CNY", "USD"):
        bounds = [_YUAN_FOR_A_DOLLAR[year] for year in years if year in _YUAN_FOR_A_DOLLAR]
    if not bounds:
        return None
    lows, highs = zip(*bounds, strict=True)
    return Range(Decimal(str(min(lows))), Decimal(str(max(highs))))


CHECK = Check(
    NAME,
    Topic.DOCUMENT,
    Reason("Conversion", "货币折算"),
    Reason(
        "An amount in two currencies against the rates of its time.",
        "用当时汇率核对两种货币的金额。",
    ),
    find,
)
