"""One cell to what it says: a value in canonical form, a withdrawal, or why it is neither."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum

from jointoffice.model.dates import covered_days, parse_interval
from jointoffice.model.kinds.field import Field
from jointoffice.model.parsing import parse_value
from jointoffice.model.refusals import Reason, WrongValue
from jointoffice.model.units import SCALES, known_unit
from jointoffice.model.values import NONE, UNKNOWN, Qualifier, Value, ValueType, plain_notation
from jointoffice.papers.sheets.columns import accepted, plain
from jointoffice.papers.sheets.guard import unguarded, word_in
from jointoffice.papers.sheets.headings import Head
from jointoffice.papers.sheets.references import References
from jointoffice.papers.sheets.table import is_fault


class Deed(Enum):
    """What a cell does in place of saying a value."""

    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class Wrong:
    """Why a cell cannot be taken; `accepted` is none where the message says it."""

    message: Reason
    accepted: Reason | None


Said = Value | Deed | Wrong

_WORDS: dict[str, Value | Deed] = {
    "(none)": NONE,
    "(无)": NONE,
    "(unknown)": UNKNOWN,
    "(不详)": UNKNOWN,
    "(withdraw)": Deed.WITHDRAW,
    "(撤回)": Deed.WITHDRAW,
}
HEDGES = {
    "": Qualifier.EXACT,
    "about": Qualifier.ABOUT,
    "约": Qualifier.ABOUT,
    "大约": Qualifier.ABOUT,
    "more than": Qualifier.MORE_THAN,
    "over": Qualifier.MORE_THAN,
    ">": Qualifier.MORE_THAN,
    "超过": Qualifier.MORE_THAN,
    "超": Qualifier.MORE_THAN,
    "逾": Qualifier.MORE_THAN,
    "less than": Qualifier.LESS_THAN,
    "<": Qualifier.LESS_THAN,
    "不足": Qualifier.LESS_THAN,
    "at least": Qualifier.AT_LEAST,
    ">=": Qualifier.AT_LEAST,
    "≥": Qualifier.AT_LEAST,
    "至少": Qualifier.AT_LEAST,
    "at most": Qualifier.AT_MOST,
    "<=": Qualifier.AT_MOST,
    "≤": Qualifier.AT_MOST,
    "至多": Qualifier.AT_MOST,
}
"""How people hedge a figure before it."""

_AMOUNT = re.compile(
    r"(?P<hedge>[^\d+\-−－＋.]*?)\s*(?P<number>[+\-−－＋]?[\d,，]*\d(?:[.．]\d+)?)"
    r"\s*(?P<unit>[^\d].*)?",
    re.DOTALL,
)
_PLAIN = re.compile(r"-?\d{1,12}(?:\.\d{1,12})?", re.ASCII)
"""A number as office programs keep it; its product with a unit's factor is exact."""
_DAY = re.compile(
    r"(\d{4})\s*[年./-]\s*(\d{1,2})(?:\s*[月./-]\s*(?:(\d{1,2})\s*日?)?)?"
    r"(?:[ T]\d\d:\d\d(?::\d\d)?)?",
    re.ASCII,
)
_DAY_RUN = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)", re.ASCII)
_SERIAL = re.compile(r"[2-6]\d{4}", re.ASCII)
_SERIAL_FROM = date(1899, 12, 30)
"""Where office programs count days from."""
_QUARTER = re.compile(r"(\d{4})\s*(?:年?\s*第?([一二三四1-4])季度|[- ]?Q([1-4]))", re.ASCII)
_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4}
_HALVES = {"上半年": "40", "下半年": "41"}
_NO_NUMBER = Reason("This is no number.", "不是数字。")
_NO_DATE = Reason("This is no date.", "不是日期。")
_NOT_AMONG = Reason("This is none of the choices.", "不在可选项之内。")
_FAILED = Reason(
    "The formula of this cell failed; correct it, or write the value.",
    "该单元格的公式出错；请更正公式，或直接填写数值。",
)
_MAYBE_SHARE = Reason(
    "This may be 34.7% or 0.347%: neither the cell nor its heading tells. Write the sign: 34.7%.",
    "可能是以百分比显示的34.7%，也可能是0.347%，单元格和表头均未说明；请写上百分号：34.7%。",
)


@dataclass(frozen=True, slots=True)
class CellReader:
    """Reads the cells of sheets; `has_formats` as its table says."""

    references: References
    has_formats: bool
    _factors: dict[tuple[str, str | None], Decimal | None] = field(default_factory=dict)
    """Column and unit → what its numbers are multiplied by, if it is one of the field's own."""

    def said(self, head: Head, text: str, unit: str | None) -> Said:
        """What a cell with some text says, in the unit that its row or heading names."""
        word = word_in(text)
        if word:
            return _WORDS[word]
        if is_fault(text):
            return Wrong(_FAILED, accepted(head.column))
        declared = head.column.field
        assert declared is not None, "only columns of values are read so"
        try:
            return self._value(
                head, declared, unguarded(text), head.unit if unit is None else unit
            )
        except WrongValue as wrong:
            return Wrong(wrong.reason, None)

    def _value(self, head: Head, declared: Field, text: str, unit: str | None) -> Said:
        match declared.type:
            case ValueType.NUMBER | ValueType.MONEY:
                return self._amount(head, declared, text, unit)
            case ValueType.DATE:
                return _or_wrong(day_of(text), _no_date(text), head)
            case ValueType.CHOICE:
                return _or_wrong(chosen(declared, text), _NOT_AMONG, head)
            case ValueType.REFERENCE | ValueType.REFERENCES:
                is_one = declared.type is ValueType.REFERENCE
                find = self.references.one if is_one else self.references.several
                return _or_wrong(*_named(find(declared, text.strip())), head)
            case ValueType.TEXT | ValueType.PLACE | ValueType.BOOLEAN:
                return parse_value(declared, text, None)

    def _amount(self, head: Head, declared: Field, text: str, unit: str | None) -> Said:
        factor = self._factor(declared, unit)
        is_told = self.has_formats and (declared.unit != "%" or unit == "%" or not _is_small(text))
        if factor is not None and _PLAIN.fullmatch(text) and is_told:
            return Value(plain_notation(Decimal(text) * factor), declared.unit)
        found = _AMOUNT.fullmatch(text.strip())
        hedge = None if found is None else HEDGES.get(plain(found["hedge"]))
        if found is None or hedge is None:
            return Wrong(_NO_NUMBER, accepted(head.column))
        own = (found["unit"] or "").strip()
        is_share = declared.unit == "%" and not own
        if is_share and not is_told and _is_small(found["number"]):
            return Wrong(_MAYBE_SHARE, None)
        return parse_value(declared, found["number"], _unit(declared, own) or unit, hedge)

    def _factor(self, declared: Field, unit: str | None) -> Decimal | None:
        known = declared.name, unit
        if known not in self._factors:
            found = known_unit(unit) if unit else (1, declared.unit)
            fits = found is not None and found[1] == declared.unit
            self._factors[known] = Decimal(found[0]) if found is not None and fits else None
        return self._factors[known]


def chosen(field: Field, text: str) -> str:
    """The code of the choice that a text names in either language; empty for none."""
    words = plain(text)
    for choice in field.choices:
        if words in (plain(choice.code), plain(choice.label_en), plain(choice.label_zh)):
            return choice.code
    return ""


def day_of(text: str) -> str:
    """The ISO or EDTF form of a date as people write it; empty for what is none."""
    for way in (text.strip(), _written(text.strip())):
        try:
            return parse_interval(way)
        except WrongValue:
            continue
    return ""


def first_day(text: str) -> str:
    """The first day of a date; empty for what is none."""
    found = day_of(text)
    return covered_days(found)[0].isoformat() if found else ""


def _written(text: str) -> str:
    """2021年4月29日, 2021/4/29, 2021年第一季度 and 2021年上半年 in ISO 8601 and EDTF."""
    found = _DAY.fullmatch(text) or _DAY_RUN.fullmatch(text)
    if found:
        year, month, day = found.groups()
        return f"{year}-{int(month):02}" + (f"-{int(day):02}" if day else "")
    found = _QUARTER.fullmatch(text)
    if found:
        number = found[2] or found[3]
        return f"{found[1]}-{32 + int(_QUARTERS.get(number, number))}"
    year, _, half = text.partition("年")
    if half in _HALVES:
        return f"{year}-{_HALVES[half]}"
    return year if not half else ""


def _no_date(text: str) -> Reason:
    """Of the number of a day, which day it would be: the file does not say that it is one."""
    if not _SERIAL.fullmatch(text):
        return _NO_DATE
    day = (_SERIAL_FROM + timedelta(days=int(text))).isoformat()
    return Reason(
        f"This may be the day {day}, but the cell is no date: give its column the format of one.",
        f"可能是{day}，但单元格不是日期格式；请将该列设为日期格式。",
    )


def _unit(field: Field, own: str) -> str:
    """The unit behind a number; a scale alone (153亿) is one of the field's own unit."""
    if own in SCALES and field.unit and known_unit(own + field.unit):
        return own + field.unit
    return own


def _is_small(number: str) -> bool:
    digits = number.lstrip("+-−－＋")
    return digits.startswith(("0.", ".")) or digits == "1"


def _named(found: str | Reason) -> tuple[str, Reason]:
    return (found, _NO_NUMBER) if isinstance(found, str) else ("", found)


def _or_wrong(found: str, message: Reason, head: Head) -> Said:
    """What was found in a cell, or the reason why nothing was."""
    return Value(found) if found else Wrong(message, accepted(head.column))
