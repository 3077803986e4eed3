"""By which input a value of a field is typed or chosen, made from the field's declaration."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from jointoffice.model.kinds.field import Field
from jointoffice.model.language import Language
from jointoffice.model.units import COUNT, CURRENCIES, UNITS
from jointoffice.model.values import ValueType
from jointoffice.scenes.titles import reference_title
from jointoffice.scenes.values import Speech
from jointoffice.scenes.wording import Names, label_of, tongue

SPARE_INPUTS = 3
"""Empty ones for further references, beside those that are filled in."""


class Control(Enum):
    WORDS = "words"
    AMOUNT = "amount"
    DAY = "day"
    CHOICE = "choice"
    NAMED = "named"
    PLACE = "place"


_CONTROLS = {
    ValueType.TEXT: Control.WORDS,
    ValueType.NUMBER: Control.AMOUNT,
    ValueType.MONEY: Control.AMOUNT,
    ValueType.DATE: Control.DAY,
    ValueType.REFERENCE: Control.NAMED,
    ValueType.REFERENCES: Control.NAMED,
    ValueType.PLACE: Control.PLACE,
    ValueType.BOOLEAN: Control.CHOICE,
    ValueType.CHOICE: Control.CHOICE,
}
_HINTS = {
    Control.WORDS: Names("", ""),
    Control.AMOUNT: Names("A number, for example 34.7", "数字，例如 34.7"),
    Control.DAY: Names(
        "A day; or in the second field a month, a year or a span: 2026-11, 2026, 2026-01/2026-06",
        "选择日期；或在第二栏填写月、年或时段：2026-11、2026、2026-01/2026-06",
    ),
    Control.CHOICE: Names("", ""),
    Control.NAMED: Names(
        "Type a part of the name and choose, or type the key",
        "输入名称的一部分后选择，或直接输入键",
    ),
    Control.PLACE: Names("In degrees, north and east positive", "以度为单位，北纬、东经为正"),
}
_UNIT_HINT = Names("; its unit may be “billion yuan”", "；单位可写“亿元”或“billion yuan”")
_SCALES = {Language.EN: ("", "million ", "billion "), Language.ZH: ("", "万", "亿")}


@dataclass(frozen=True, slots=True)
class Option:
    code: str
    label: str
    lang: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed before: nothing at first, or what was refused. Several values for several
    references, or for latitude and longitude."""

    values: tuple[str, ...] = ()
    unit: str = ""
    valid_from: str = ""

    @property
    def value(self) -> str:
        return next(filter(None, self.values), "")


@dataclass(frozen=True, slots=True)
class Input:
    """`name` is that of the element; `offers_all` where every possible value is an option.

    `kinds` are those whose records complete what is typed, with spaces between.
    """

    name: str
    label: str
    control: str
    hint: str
    options: tuple[Option, ...]
    offers_all: bool
    values: tuple[str, ...]
    units: tuple[str, ...]
    unit: str
    unit_shown: str
    kinds: str


@dataclass(frozen=True, slots=True)
class Offer:
    """References that a form offers by name: some of those there are, or all."""

    references: Sequence[str]
    is_all: bool


def input_of(field: Field, name: str, typed: Typed, offer: Offer, speech: Speech) -> Input:
    control = _CONTROLS[field.type]
    hint = _HINTS[control].text(speech.language)
    if field.type is ValueType.MONEY:
        hint += _UNIT_HINT.text(speech.language)
    is_named = control is Control.NAMED
    options = _named(offer, typed, speech) if is_named else _coded(field, typed, speech)
    is_one = field.type is ValueType.REFERENCE
    return Input(
        name,
        label_of(field, speech.language),
        control.value,
        "" if is_named and is_one and offer.is_all else hint,
        options,
        (is_one and offer.is_all) or control is Control.CHOICE,
        _values(field, typed),
        tuple(offered_units(field.unit, speech.language)) if control is Control.AMOUNT else (),
        typed.unit,
        field.unit if field.unit != COUNT else "",
        " ".join(field.references),
    )


def written(field: Field, values: Sequence[str]) -> str:
    """One text from what the inputs of a field hold, as `model.parsing` reads it."""
    filled = [one.strip() for one in values if one.strip()]
    match field.type:
        case ValueType.REFERENCES:
            return " ".join(filled)
        case ValueType.PLACE:
            return ",".join(filled)
        case _:
            return filled[-1] if filled else ""


def offered_units(unit: str, language: Language) -> list[str]:
    """How a unit is written in the language, with the scales that people use; all, for none."""
    if not unit:
        return [name for one in ("CNY", *UNITS) for name in offered_units(one, language) if name]
    names = CURRENCIES[unit] if unit in CURRENCIES else UNITS[unit][1] if unit in UNITS else ()
    wanted = {Language.EN: "en", Language.ZH: "zh-Hans"}[language]
    written_so = [name for name in names if tongue(name) == wanted] or list(names)
    if unit in CURRENCIES:
        return [f"{scale}{written_so[0]}" for scale in _SCALES[language]]
    return written_so[:1]


def _values(field: Field, typed: Typed) -> tuple[str, ...]:
    """One text for each input of the field."""
    filled = tuple(one for one in typed.values if one)
    match field.type:
        case ValueType.REFERENCES:
            return (*filled, *("",) * SPARE_INPUTS)
        case ValueType.PLACE:
            return (*filled, "", "")[:2]
        case ValueType.DATE:
            is_day = len(typed.value) == len("2026-11-22")
            return (typed.value, "") if is_day else ("", typed.value)
        case _:
            return (typed.value,)


def _coded(field: Field, typed: Typed, speech: Speech) -> tuple[Option, ...]:
    names: Mapping[str, Names] = {
        one.code: Names(one.label_en, one.label_zh) for one in field.choices
    }
    if field.type is ValueType.BOOLEAN:
        names = {"true": Names("yes", "是"), "false": Names("no", "否")}
    return tuple(
        Option(code, name.text(speech.language), "", code == typed.value)
        for code, name in names.items()
    )


def _named(offer: Offer, typed: Typed, speech: Speech) -> tuple[Option, ...]:
    return tuple(named_option(one, typed.values, speech) for one in offer.references)


def named_option(reference: str, chosen: Sequence[str], speech: Speech) -> Option:
    """The record of a `kind:key`, by its title."""
    title = reference_title(reference, speech.kinds, speech.titles, speech.language)
    return Option(reference, title, tongue(title), reference in chosen)
