"""Is a conversion between two currencies near the rates of its time?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from jointoffice.assessment.checked import (
    CheckFinding,
    amount,
    identity,
    significant,
    told,
)
from jointoffice.assessment.document import figure_in
from jointoffice.assessment.exchange_rates import rates_near
from jointoffice.assessment.figure import Figure, Range, range_of
from jointoffice.assessment.material import Check, CheckedDocument, Material, Topic
from jointoffice.assessment.says import Says, verdict
from jointoffice.model.refusals import Reason
from jointoffice.reader.finding import Finding, FindingKind

NAME = "conversion"
_AS = re.compile(
    r"(?:人民币)?\s?[（(，,]\s?(?:约合|折合|约|合|about |or |or about |equivalent to |some )?",
    re.IGNORECASE,
)
_ROOM = Decimal("0.04")
"""Within a year, days lie apart from its average; and a text may take the rate of its own bank."""

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
            if before is not None and _is_conversion(document, before, one):
                base, figure = figure_in(document, before), figure_in(document, one)
                yield from _finding(document, base, figure)
            before = one


def _is_conversion(document: CheckedDocument, base: Finding, one: Finding) -> bool:
    """`7.2 billion yuan (about 1 billion dollars)`, or what the reader took for one."""
    between = document.words[base.end : one.start]
    return base.quote == one.base or bool(base.unit != one.unit and _AS.fullmatch(between))


def _finding(document: CheckedDocument, base: Figure, figure: Figure) -> Iterator[CheckFinding]:
    years = {text[:4] for text in (base.period, document.published) if text[:4].isdecimal()}
    more, less = base, figure
    band = _band(more, less, years)
    if band is not None and band.high < 1:
        more, less = figure, base
        band = _band(more, less, years)
    if band is None or not figure.value or not base.value:
        return
    implied = range_of(more).over(range_of(less))
    slots = (
        told(base),
        told(figure),
        amount(significant(more.value / less.value), "1"),
        amount(significant(band.low), "1"),
        amount(significant(band.high), "1"),
        told(more),
        told(less),
    )
    places = (figure.place, base.place)
    near = Range(band.low * (1 - _ROOM), band.high * (1 + _ROOM))
    about = (document.source, identity(base), identity(figure))
    yield _SAYS.finding(verdict(implied, near, places), slots, places, about)


def _band(more: Figure, less: Figure, years: Iterable[str]) -> Range | None:
    """Between what the rate lay about these years; None where no rates are known."""
    found = [rates_near(more.unit, less.unit, int(year)) for year in years]
    known = [one for one in found if one is not None]
    if not known or more.unit == less.unit:
        return None
    return Range(min(one.low for one in known), max(one.high for one in known))


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
