"""The columns of a kind's sheet: what each is called, in which unit, and what it accepts."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.language import Language
from jointoffice.model.refusals import Reason
from jointoffice.model.units import COUNT, CURRENCIES, UNITS, known_unit
from jointoffice.model.values import ValueType
from jointoffice.scenes.wording import Names, label_of

AMOUNTS = (ValueType.NUMBER, ValueType.MONEY)
_HAN = re.compile(r"[\u3400-\u9fff]")
_MONEY_SCALE = Names("million", "亿")
"""In which scale we write money; any other is read as well."""


class Role(Enum):
    """What the cells of a column are."""

    VALUE = "value"
    UNIT = "unit"
    """The unit of the value before it, where the field has none of its own."""
    HOLDS_FROM = "holds from"
    """The day from which the values of the row hold."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column that a kind's sheet may have; `field` is none where it is about the whole row."""

    role: Role
    field: Field | None
    is_key: bool

    @property
    def name(self) -> str:
        """The heading for programs."""
        if self.field is None:
            return "valid_from"
        return self.field.name if self.role is Role.VALUE else f"{self.field.name}_unit"

    def label(self, language: Language) -> str:
        """The heading without its unit."""
        if self.field is None:
            return Names("Holds from", "自何日起").text(language)
        own = label_of(self.field, language)
        return own if self.role is Role.VALUE else own + Names(": unit", "：单位").text(language)

    def heading(self, language: Language) -> str:
        """The heading as we write it, with the unit of its cells."""
        label, unit = self.label(language), self.unit(language)
        return Names(f"{label} ({unit})", f"{label}（{unit}）").text(language) if unit else label

    def unit(self, language: Language) -> str:
        """The unit in which we write the column; empty where it has none."""
        if self.role is not Role.VALUE or self.field is None or self.field.type not in AMOUNTS:
            return ""
        return unit_name(self.field.unit, language)


def columns_of(kind: Kind) -> tuple[Column, ...]:
    """Every column that the import takes, in the order in which the export writes them."""
    columns: list[Column] = []
    for field in kind.fields:
        columns.append(Column(Role.VALUE, field, field.name in kind.natural_key))
        if has_unit_column(field):
            columns.append(Column(Role.UNIT, field, is_key=False))
    return (*columns, Column(Role.HOLDS_FROM, None, is_key=False))


def has_unit_column(field: Field) -> bool:
    """Whether each of its values names its own unit."""
    return field.type in AMOUNTS and not field.unit


def unit_name(unit: str, language: Language) -> str:
    """A canonical unit as a heading has it: million CNY, 亿元, %, 公里."""
    if unit in CURRENCIES:
        scale = _MONEY_SCALE.text(language)
        return Names(f"{scale} {unit}", scale + _chinese(CURRENCIES[unit], unit)).text(language)
    if unit in ("", COUNT):
        return ""
    names = UNITS[unit][1] if unit in UNITS else ()
    return Names(unit, _chinese(names, unit)).text(language)


def unit_factor(unit: str, language: Language) -> Decimal:
    """By how much a number in our heading's unit is multiplied to be in the canonical one."""
    found = known_unit(unit_name(unit, language))
    return Decimal(1 if found is None else found[0])


def _chinese(names: tuple[str, ...], unit: str) -> str:
    """The first Chinese name of a unit; 百分之 stands before its number, and is none."""
    if unit == "%":
        return unit
    return next((name for name in names if _HAN.search(name)), unit)


def plain(text: str) -> str:
    """A heading, a name or a choice as it is compared: width, case and spaces do not count."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("_", " ")
    return " ".join(folded.replace("*", " ").split())


def accepted(column: Column) -> Reason:
    """What a cell of the column accepts."""
    field = column.field
    if field is None:
        return Reason("a day: 2021-04-29", "日期：2021-04-29")
    if column.role is Role.UNIT:
        return Reason("a unit: CNY, billion yuan, 亿元, km", "单位：元、亿元、CNY、公里")
    return _accepted(field)


def _accepted(field: Field) -> Reason:
    match field.type:
        case ValueType.NUMBER | ValueType.MONEY:
            return _accepted_amount(field)
        case ValueType.CHOICE:
            return Reason(
                "one of: " + ", ".join(one.label_en for one in field.choices),
                "以下之一：" + "、".join(one.label_zh for one in field.choices),
            )
        case ValueType.REFERENCE | ValueType.REFERENCES:
            return _accepted_reference(field)
        case ValueType.TEXT | ValueType.DATE | ValueType.BOOLEAN | ValueType.PLACE:
            return _ACCEPTED[field.type]


_ACCEPTED = {
    ValueType.TEXT: Reason("text", "文字"),
    ValueType.DATE: Reason(
        "a date: 2021-04-29, 2021-04, 2021 or 2021-01/2021-04",
        "日期：2021-04-29、2021-04、2021 或 2021-01/2021-04",
    ),
    ValueType.BOOLEAN: Reason("yes or no", "是或否"),
    ValueType.PLACE: Reason(
        "latitude,longitude in degrees: 29.72,106.63", "以度为单位的纬度,经度：29.72,106.63"
    ),
}


def _accepted_amount(field: Field) -> Reason:
    if not field.unit:
        return Reason("a number: 1234.5", "数字：1234.5")
    en, zh = (unit_name(field.unit, language) for language in Language)
    return Reason(f"a number: 1234.5 ({en or '1'})", f"数字：1234.5（{zh or '个'}）")


def _accepted_reference(field: Field) -> Reason:
    en = " / ".join(KINDS[name].label_en for name in field.references)
    zh = "、".join(KINDS[name].label_zh for name in field.references)
    if field.type is ValueType.REFERENCES:
        return Reason(
            f"codes or names of known records ({en}), with ; between",
            f"已有记录（{zh}）的代码或名称，以“；”分隔",
        )
    return Reason(f"the code or name of a known record ({en})", f"已有记录（{zh}）的代码或名称")
