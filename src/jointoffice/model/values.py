"""What a field can hold, in the one form in which two parties' words are compared."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Context, Decimal, InvalidOperation
from enum import Enum

from jointoffice.model.limits import AMOUNT_DIGITS_MAX
from jointoffice.model.refusals import WrongValue


class ValueType(Enum):
    """The type of a field; the canonical text of each is named beside it."""

    TEXT = "text"
    """NFC, without white space at its ends."""
    NUMBER = "number"
    """A decimal in plain notation, in the field's canonical unit."""
    MONEY = "money"
    """A decimal in plain notation, in whole units of an ISO 4217 currency."""
    DATE = "date"
    """A day, a month, a year or an interval: ISO 8601 / EDTF."""
    REFERENCE = "reference"
    """`kind:key` of another record."""
    REFERENCES = "references"
    """Several references, sorted, with one space between."""
    PLACE = "place"
    """`latitude,longitude` in degrees, WGS 84."""
    BOOLEAN = "boolean"
    """`true` or `false`."""
    CHOICE = "choice"
    """The code of one of the field's choices."""


class Qualifier(Enum):
    """How a source hedges a value; NONE and UNKNOWN stand in place of a value."""

    EXACT = ""
    ABOUT = "about"
    MORE_THAN = "more than"
    LESS_THAN = "less than"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    NONE = "none"
    UNKNOWN = "unknown"


NOTHING = frozenset({Qualifier.NONE, Qualifier.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Value:
    """A value in canonical form: equal words of two parties have equal `text` and `unit`."""

    text: str
    unit: str = ""
    qualifier: Qualifier = Qualifier.EXACT

    def __post_init__(self) -> None:
        assert (self.qualifier in NOTHING) == (self.text == ""), "a value is said, or said to lack"


NONE = Value("", qualifier=Qualifier.NONE)
UNKNOWN = Value("", qualifier=Qualifier.UNKNOWN)


def canonical_text(raw: str) -> str:
    """NFC, trimmed, with control characters other than line breaks and tabs refused."""
    text = unicodedata.normalize("NFC", raw).strip()
    if text.isprintable():
        return text
    if any(unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\r\t" for c in text):
        raise WrongValue(
            "The text has control characters; accepted is plain text.",
            "文本含有控制字符；请只用普通文字。",
        )
    return text


_NUMBER = re.compile(r"[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?", re.ASCII)


def parse_amount(raw: str) -> Decimal:
    """A decimal as people write it (`1,234.5`, `１２`), or `WrongValue`."""
    text = unicodedata.normalize("NFKC", raw).strip().replace("−", "-")
    has_powers = any(unicodedata.category(character) == "No" for character in raw)
    if has_powers or not _NUMBER.fullmatch(text) or len(text) > AMOUNT_DIGITS_MAX:
        raise _no_number(raw)
    return Decimal(text.replace(",", ""))


def scaled(amount: Decimal, factor: int) -> Decimal:
    """The exact product, or `WrongValue` where it has too many digits."""
    product = _EXACT.multiply(amount, factor)
    text = plain_notation(product)
    if len(text) > AMOUNT_DIGITS_MAX:
        raise _no_number(text)
    return product


_EXACT = Context(prec=2 * AMOUNT_DIGITS_MAX)


def _no_number(raw: str) -> WrongValue:
    return WrongValue(
        f"{raw[:40]!r} is not a number; accepted is 1234.5 or 1,234.5, "
        f"at most {AMOUNT_DIGITS_MAX} characters long.",
        f"“{raw[:40]}”不是数字；可写 1234.5 或 1,234.5，不超过{AMOUNT_DIGITS_MAX}个字符。",
    )


def plain_notation(amount: Decimal) -> str:
    """The one way to write a decimal: no exponent, no zeros at the end, no minus zero."""
    text = f"{amount:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def spread(values: Sequence[Value]) -> Decimal | None:
    """How far apart numbers of one unit lie, as a share of the largest; None if not numbers."""
    try:
        amounts = [Decimal(value.text) for value in values]
    except InvalidOperation:
        return None
    if len({value.unit for value in values}) > 1:
        return None
    largest = max(abs(amount) for amount in amounts)
    return (max(amounts) - min(amounts)) / largest if largest else Decimal(0)


def same(values: Sequence[Value], tolerance: Decimal) -> bool:
    """Whether all values are one: equal in canonical form, or numbers within the tolerance.

    `tolerance` is a share of the largest (0.001 is a tenth of a per cent), declared by the field.
    A hedge ("about") does not make two figures differ; *none* and *unknown* equal only themselves.
    """
    if len({(value.text, value.unit, _nothing(value)) for value in values}) <= 1:
        return True
    if not tolerance or any(value.qualifier in NOTHING for value in values):
        return False
    apart = spread(values)
    return apart is not None and apart <= tolerance


def _nothing(value: Value) -> str:
    return value.qualifier.value if value.qualifier in NOTHING else ""
