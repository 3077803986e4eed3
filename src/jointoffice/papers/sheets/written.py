"""A value to the cell that means it, so that the import reads back what the export wrote."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Context, Decimal

from jointoffice.model.kinds.field import Field
from jointoffice.model.language import Language
from jointoffice.model.limits import AMOUNT_DIGITS_MAX
from jointoffice.model.values import NOTHING, Qualifier, Value, ValueType, plain_notation
from jointoffice.papers.sheets.columns import AMOUNTS, Column, Role, unit_factor
from jointoffice.papers.sheets.guard import guarded
from jointoffice.papers.sheets.references import References
from jointoffice.papers.sheets.table import number_text
from jointoffice.scenes.titles import SEPARATOR
from jointoffice.scenes.wording import Names

Cell = str | Decimal | date
"""A cell as it is written: a text, a number or a day."""

FIRST_SHEET_DAY = date(1900, 3, 1)
"""Office programs count days wrongly before."""
_EXACT = Context(prec=3 * AMOUNT_DIGITS_MAX)
_NOTHING = {
    Qualifier.NONE: Names("(none)", "（无）"),
    Qualifier.UNKNOWN: Names("(unknown)", "（不详）"),
}
_HEDGES = {
    Qualifier.ABOUT: Names("about ", "约"),
    Qualifier.MORE_THAN: Names("more than ", "超过"),
    Qualifier.LESS_THAN: Names("less than ", "不足"),
    Qualifier.AT_LEAST: Names("at least ", "至少"),
    Qualifier.AT_MOST: Names("at most ", "至多"),
}
_YES_NO = {"true": Names("yes", "是"), "false": Names("no", "否")}


@dataclass(frozen=True, slots=True)
class CellWriter:
    """Writes the cells of one sheet, in one language."""

    language: Language
    references: References

    def cell(self, column: Column, value: Value | None) -> Cell:
        """What stands in a column for a value; empty where none is shown."""
        field = column.field
        if value is None or field is None:
            return ""
        if column.role is Role.UNIT:
            return self._unit(value)
        if value.qualifier in NOTHING:
            return _NOTHING[value.qualifier].text(self.language)
        if field.type in AMOUNTS:
            return self._amount(field, value)
        return self._words(field, value.text)

    def _unit(self, value: Value) -> str:
        """The unit of a value, or that it has none; empty where it is no amount."""
        if value.qualifier in NOTHING:
            return ""
        return guarded(value.unit) or _NOTHING[Qualifier.NONE].text(self.language)

    def _amount(self, field: Field, value: Value) -> Cell:
        hedge = _HEDGES[value.qualifier].text(self.language) if value.qualifier.value else ""
        if field.unit and value.unit != field.unit:
            return guarded(f"{hedge}{value.text} {value.unit}")
        factor = unit_factor(field.unit, self.language)
        amount = _EXACT.divide(Decimal(value.text), factor)
        text = plain_notation(amount)
        return guarded(hedge + text) if hedge else fitting(text, amount)

    def _words(self, field: Field, text: str) -> Cell:
        match field.type:
            case ValueType.DATE:
                return _day(text)
            case ValueType.CHOICE:
                labels = {one.code: Names(one.label_en, one.label_zh) for one in field.choices}
                return labels[text].text(self.language) if text in labels else text
            case ValueType.BOOLEAN:
                return _YES_NO[text].text(self.language)
            case ValueType.REFERENCE | ValueType.REFERENCES:
                return self._named(field, text)
            case _:
                return guarded(text)

    def _named(self, field: Field, text: str) -> str:
        """One record as code and name; several as codes."""
        if field.type is ValueType.REFERENCES:
            return "; ".join(self._code(field, one) for one in text.split())
        _, separator, name = self.references.shown(text, self.language).partition(SEPARATOR)
        return f"{self._code(field, text)}{separator}{name}"

    def _code(self, field: Field, reference: str) -> str:
        """The key alone where it can only be of one kind, and is known."""
        kind, _, key = reference.partition(":")
        is_plain = len(field.references) == 1 and key in self.references.indexes[kind].keys
        return key if is_plain else reference


def fitting(text: str, amount: Decimal) -> Cell:
    """A number as a number, if a cell can hold all its digits; else as a text."""
    return amount if number_text(float(amount)) == text else text


def _day(text: str) -> Cell:
    """A day as a day; a month, a year or an interval as a text."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return text
    return day if day >= FIRST_SHEET_DAY else text
