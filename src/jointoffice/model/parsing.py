"""What people write into a field → the value in canonical form, or a refusal that says why not."""

from __future__ import annotations

from jointoffice.model.dates import parse_interval
from jointoffice.model.kinds.field import Field
from jointoffice.model.limits import NAME_CHARACTERS_MAX, TEXT_CHARACTERS_MAX
from jointoffice.model.names import parse_key
from jointoffice.model.refusals import WrongValue
from jointoffice.model.units import CURRENCIES, in_unit, known_unit
from jointoffice.model.values import (
    NONE,
    UNKNOWN,
    Qualifier,
    Value,
    ValueType,
    canonical_text,
    parse_amount,
    plain_notation,
    scaled,
)

EXPLICIT = {"(none)": NONE, "(unknown)": UNKNOWN}
"""How people write that there is none, or that it is not known."""

_YES = {
    "true": "true",
    "yes": "true",
    "是": "true",
    "false": "false",
    "no": "false",
    "否": "false",
}


def parse_value(
    field: Field, raw: str, unit: str | None, qualifier: Qualifier = Qualifier.EXACT
) -> Value:
    """The value of `raw`, written in `unit` (None: the field's own); `WrongValue` says why not."""
    text = canonical_text(raw)
    if text in EXPLICIT:
        return EXPLICIT[text]
    if not text or len(text) > TEXT_CHARACTERS_MAX:
        raise WrongValue(
            f"{field.label_en} needs 1 to {TEXT_CHARACTERS_MAX} characters, or (none), (unknown).",
            f"{field.label_zh}须为1至{TEXT_CHARACTERS_MAX}个字符，或写 (none)、(unknown)。",
        )
    if field.type in (ValueType.NUMBER, ValueType.MONEY):
        return _amount(field, text, unit, qualifier)
    if unit:
        raise WrongValue(
            f"{field.label_en} takes no unit, but {unit!r} was given.",
            f"{field.label_zh}不带单位，但给出了“{unit}”。",
        )
    return Value(_READERS[field.type](field, text), "", qualifier)


def checked_note(raw: str) -> str | None:
    """A note in canonical form, or none where nothing was written."""
    text = canonical_text(raw)
    if len(text) > TEXT_CHARACTERS_MAX:
        raise WrongValue(
            f"The text has {len(text)} characters; accepted are {TEXT_CHARACTERS_MAX}.",
            f"文本有{len(text)}个字符；最多{TEXT_CHARACTERS_MAX}个。",
        )
    return text or None


def _amount(field: Field, text: str, unit: str | None, qualifier: Qualifier) -> Value:
    amount = parse_amount(text)
    if unit is None or not unit.strip():
        return Value(plain_notation(amount), field.unit, qualifier)
    if len(unit) > NAME_CHARACTERS_MAX:
        raise WrongValue(
            f"A unit has at most {NAME_CHARACTERS_MAX} characters.",
            f"单位不超过{NAME_CHARACTERS_MAX}个字符。",
        )
    if field.unit and field.unit not in CURRENCIES:
        return Value(plain_notation(in_unit(amount, field.unit, unit)), field.unit, qualifier)
    if field.unit and known_unit(unit) is None:
        in_unit(amount, field.unit, unit)
    factor, canonical = known_unit(unit) or (1, canonical_text(unit))
    if field.type is ValueType.MONEY and canonical not in CURRENCIES:
        in_unit(amount, field.unit, unit)
    return Value(plain_notation(scaled(amount, factor)), canonical, qualifier)


def _choice(field: Field, text: str) -> str:
    for choice in field.choices:
        underlined = choice.code.replace(" ", "_")
        if text.casefold() in (choice.code, underlined, choice.label_en, choice.label_zh):
            return choice.code
    raise _wrong(
        field,
        text,
        ", ".join(choice.code for choice in field.choices),
        "、".join(f"{choice.label_zh}（{choice.code}）" for choice in field.choices),
    )


def _reference(field: Field, text: str) -> str:
    kind, colon, key = text.partition(":")
    if not colon and len(field.references) == 1:
        kind, key = field.references[0], text
    if kind not in field.references:
        wanted = " or ".join(f"{name}:KEY" for name in field.references)
        raise _wrong(field, text, wanted, wanted)
    return f"{kind}:{parse_key(key)}"


def _place(field: Field, text: str) -> str:
    latitude, comma, longitude = text.partition(",")
    if comma:
        north, east = parse_amount(latitude), parse_amount(longitude)
        if abs(north) <= 90 and abs(east) <= 180:  # noqa: PLR2004 - degrees
            return f"{plain_notation(north)},{plain_notation(east)}"
    raise _wrong(field, text, "latitude,longitude in degrees", "以度为单位的“纬度,经度”")


def _boolean(field: Field, text: str) -> str:
    if text.casefold() not in _YES:
        raise _wrong(field, text, "true or false", "true 或 false")
    return _YES[text.casefold()]


def _references(field: Field, text: str) -> str:
    return " ".join(sorted({_reference(field, one) for one in text.split()}))


def _wrong(field: Field, text: str, accepted_en: str, accepted_zh: str) -> WrongValue:
    return WrongValue(
        f"{text[:40]!r} does not fit {field.label_en}; accepted is {accepted_en}.",
        f"“{text[:40]}”不能填入{field.label_zh}；可填：{accepted_zh}。",
    )


_READERS = {
    ValueType.TEXT: lambda _, text: text,
    ValueType.DATE: lambda _, text: parse_interval(text),
    ValueType.CHOICE: _choice,
    ValueType.REFERENCE: _reference,
    ValueType.REFERENCES: _references,
    ValueType.PLACE: _place,
    ValueType.BOOLEAN: _boolean,
}
"""How each type but the two with units reads its text."""
