"""The form by which a value of one field is stated, made from the field."""

from __future__ import annotations

from dataclasses import dataclass

from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.kinds.field import Field
from jointoffice.model.values import ValueType
from jointoffice.scenes.said import SaidBy, said_by
from jointoffice.scenes.states import ShownState, shown_state
from jointoffice.scenes.values import Pieces, Speech, pieces_of
from jointoffice.scenes.wording import Names, label_of


@dataclass(frozen=True, slots=True)
class Option:
    code: str
    label: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed before: nothing at first, or what was refused."""

    value: str = ""
    unit: str = ""
    valid_from: str = ""


@dataclass(frozen=True, slots=True)
class StateForm:
    """`options` is empty where words are typed; `accepted` is what stands now."""

    field: str
    label: str
    is_long: bool
    takes_unit: bool
    unit: str
    hint: str
    options: tuple[Option, ...]
    typed: Typed
    accepted: Pieces
    state: ShownState | None
    said: tuple[SaidBy, ...]


_HINTS = {
    ValueType.TEXT: Names("", ""),
    ValueType.NUMBER: Names("A number, for example 34.7", "数字，例如 34.7"),
    ValueType.MONEY: Names(
        "A number; its unit may be “billion yuan”", "数字；单位可写“亿元”或“billion yuan”"
    ),
    ValueType.DATE: Names("2026-11-22, 2026-11 or 2026", "2026-11-22、2026-11 或 2026"),
    ValueType.REFERENCE: Names("The kind and key of a record", "记录的类别和键"),
    ValueType.REFERENCES: Names(
        "Kinds and keys of records, with spaces between", "多条记录的类别和键，以空格分隔"
    ),
    ValueType.PLACE: Names("Latitude,longitude in degrees", "以度为单位的“纬度,经度”"),
    ValueType.BOOLEAN: Names("", ""),
    ValueType.CHOICE: Names("", ""),
}
_AMOUNTS = (ValueType.NUMBER, ValueType.MONEY)


def state_form(record: AnsweredRecord, field: Field, typed: Typed, speech: Speech) -> StateForm:
    answered = record.fields.get(field.name)
    state = None if answered is None else answered.state
    references = ", ".join(f"{name}:…" for name in field.references)
    return StateForm(
        field.name,
        label_of(field, speech.language),
        field.type is ValueType.TEXT,
        field.type in _AMOUNTS,
        field.unit,
        " ".join(filter(None, (_HINTS[field.type].text(speech.language), references))),
        _options(field, typed.value, speech),
        typed,
        () if answered is None else pieces_of(answered.value, field, speech),
        None if state is None else shown_state(state, speech.language),
        () if answered is None else said_by(answered, speech),
    )


def _options(field: Field, chosen: str, speech: Speech) -> tuple[Option, ...]:
    names = {one.code: Names(one.label_en, one.label_zh) for one in field.choices}
    if field.type is ValueType.BOOLEAN:
        names = {"true": Names("yes", "是"), "false": Names("no", "否")}
    return tuple(
        Option(code, name.text(speech.language), code == chosen) for code, name in names.items()
    )
