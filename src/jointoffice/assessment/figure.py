"""A figure as somebody told it: how exact it is, and where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from jointoffice.model.units import known_unit
from jointoffice.model.values import plain_notation
from jointoffice.reader.words.figure_words import QUALIFIERS

ABOUT = Decimal("0.05")
"""How far "about", "nearly" and their like may lie from the truth, as a share of the figure."""

INFINITE = Decimal("Infinity")
COUNTING = frozenset({"units", "1"})
"""Units of what is counted without naming it again."""
_HALF = Decimal("0.5")
_NUMBER = re.compile(r"\d[\d,，  ]*(?:\.(?P<decimals>\d+))?")
_DIGIT = re.compile(r"\d")
_ROUND_FROM = 10_000
"""Below this a whole number without a quote is taken as counted, above as rounded at its zeros."""
_SHARES = frozenset({"%", "pp"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand: characters of a source, or the claim about a field of a record, or both.

    `start` and `end` are indices into the source's text; what does not apply is empty.
    """

    source: str = ""
    start: int = -1
    end: int = -1
    quote: str = ""
    record: str = ""
    field: str = ""
    claim: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """`measure` is an indicator's code or a role, `subject` whom it is about (`party:tianfu`),
    `period` EDTF, `step` what one in the last digit told is worth. `scope` is what is named
    beside it, to keep apart figures of different things that have one measure; `sentence` where
    its sentence begins in the source, -1 for a claim."""

    measure: str
    subject: str
    period: str
    value: Decimal
    unit: str
    hedge: str
    step: Decimal
    place: Place
    scope: tuple[str, ...] = ()
    sentence: int = -1


@dataclass(frozen=True, slots=True)
class Range:
    """Between which bounds a figure can lie, given how it was told."""

    low: Decimal
    high: Decimal

    def meets(self, other: Range) -> bool:
        return self.low <= other.high and other.low <= self.high

    def plus(self, other: Range) -> Range:
        return Range(self.low + other.low, self.high + other.high)

    def minus(self, other: Range) -> Range:
        return Range(self.low - other.high, self.high - other.low)

    def times(self, factor: Decimal) -> Range:
        return Range(self.low * factor, self.high * factor)

    def over(self, other: Range) -> Range:
        """The quotient of two positive ranges; without end where the divisor can be 0."""
        high = self.high / other.low if other.low > 0 else INFINITE
        low = self.low / other.high if other.high.is_finite() and other.high > 0 else Decimal(0)
        return Range(low, high)


def range_of(figure: Figure) -> Range:
    """A rounded figure is off by at most half its step, one that was counted by nothing; a hedged
    one by `ABOUT` besides."""
    is_counted = figure.step == 1 and figure.unit not in _SHARES
    half = Decimal(0) if is_counted else figure.step * _HALF
    low, high = figure.value - half, figure.value + half
    slack = abs(figure.value) * ABOUT
    match figure.hedge:
        case "about":
            return Range(low - slack, high + slack)
        case "nearly" | "less than" | "at most":
            return Range(low - slack if figure.hedge == "nearly" else Decimal(0), high)
        case "more than" | "at least":
            return Range(low, INFINITE)
        case _:
            return Range(low, high)


def hedge_of(quote: str) -> str:
    """How the words that quote a figure hedge it: `about 15% of the total` is *about*."""
    digit = _DIGIT.search(quote)
    head = quote[: digit.start() if digit else 0].casefold().rstrip()
    found = [hedge for word, hedge in QUALIFIERS.items() if head.endswith(word)]
    return found[0] if found else ""


def step_of(value: Decimal, quote: str, unit: str) -> Decimal:
    """What one in the last digit is worth: `455.06 billion yuan` is told to 10 million.

    Without a quote the zeros at the end of a large whole number count as rounding.
    """
    match = _NUMBER.search(quote)
    if match is not None:
        said = Decimal(re.sub(r"[^\d.]", "", match[0].rstrip(",， ")) or "0")
        if said and value:
            decimals = len(match["decimals"] or "")
            return abs(value / said) * Decimal(1).scaleb(-decimals)
    text = plain_notation(value)
    if "." in text:
        return Decimal(1).scaleb(-len(text.partition(".")[2]))
    if unit in _SHARES or abs(value) < _ROUND_FROM:
        return Decimal(1)
    return Decimal(10) ** (len(text) - len(text.rstrip("0")))


def unit_of(unit: str | None) -> str:
    """The canonical unit of words as counted: `vehicles` and `units` count alike."""
    found = known_unit(unit or "")
    return found[1] if found is not None and found[0] == 1 else (unit or "").casefold()
