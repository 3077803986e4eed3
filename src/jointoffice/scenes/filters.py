"""The form that narrows a list of a kind: an input for each field, and what is chosen now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from jointoffice.ledger.acceptance import State
from jointoffice.model.kinds.field import Choice, Field, Kind
from jointoffice.model.values import ValueType
from jointoffice.scenes.inputs import Option
from jointoffice.scenes.narrowing import CODED, NAMED, PREFIX, Filter, Narrowing, Test, tests_of
from jointoffice.scenes.states import CARDS, shown_state
from jointoffice.scenes.titles import reference_title
from jointoffice.scenes.values import Speech
from jointoffice.scenes.wording import COMMA, Names, label_of, tongue

_ENDINGS = {
    Test.HAS: Names("{}", "{}"),
    Test.FROM: Names("{}, from", "{}（起）"),
    Test.TO: Names("{}, to", "{}（止）"),
}
_YES_NO = (Choice("true", "yes", "是"), Choice("false", "no", "否"))
_STATE_OF = Names("{field} is {state}", "{field}：{state}")
_ANY = Names("any field", "任一字段")


class Shape(Enum):
    CHOICE = "choice"
    DAY = "day"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class FilterInput:
    """`options` are all there are where the shape is a choice."""

    name: str
    label: str
    shape: str
    options: tuple[Option, ...]
    value: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """A filter in words; `names` are those to leave out of the address to be rid of it."""

    words: str
    lang: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FilterForm:
    inputs: tuple[FilterInput, ...]
    states: tuple[Option, ...]
    state_fields: tuple[Option, ...]
    columns: tuple[Option, ...]


def filter_form(
    kind: Kind,
    narrowing: Narrowing,
    columns: Sequence[Field],
    offered: Mapping[str, Sequence[str]],
    speech: Speech,
) -> FilterForm:
    """`offered` has the records of every kind of which there are few enough to choose from."""
    asked = {one.name: one.asked for one in narrowing.filters}
    inputs = [
        _input(field, test, asked.get(f"{PREFIX}{field.name}{test.value}", ()), offered, speech)
        for field in kind.fields
        if field.type is not ValueType.PLACE
        for test in tests_of(field)
    ]
    shown = {field.name for field in columns}
    labels = [(field.name, label_of(field, speech.language)) for field in kind.fields]
    states = [
        Option(one.value, shown_state(one, speech.language).word, "", one is narrowing.state)
        for one in CARDS
    ]
    return FilterForm(
        tuple(inputs),
        tuple(states),
        tuple(Option(name, label, "", name == narrowing.state_of) for name, label in labels),
        tuple(Option(name, label, "", name in shown) for name, label in labels),
    )


def chosen(kind: Kind, narrowing: Narrowing, speech: Speech) -> list[Chosen]:
    """What the list is narrowed to, in words."""
    found = [_chosen(one, speech) for one in narrowing.filters]
    if narrowing.state is not None:
        found.append(_chosen_state(kind, narrowing.state, narrowing.state_of, speech))
    return found


def references_asked(narrowing: Narrowing) -> set[str]:
    """The references whose titles the words of the filters need."""
    named = [one for one in narrowing.filters if one.field.type in NAMED]
    return {value for one in named for value in one.values}


def _input(
    field: Field,
    test: Test,
    asked: Sequence[str],
    offered: Mapping[str, Sequence[str]],
    speech: Speech,
) -> FilterInput:
    name = f"{PREFIX}{field.name}{test.value}"
    label = _ENDINGS[test].text(speech.language).format(label_of(field, speech.language))
    options: tuple[Option, ...] = ()
    if field.type in CODED:
        options = tuple(
            Option(
                one.code,
                Names(one.label_en, one.label_zh).text(speech.language),
                "",
                one.code in asked,
            )
            for one in field.choices or _YES_NO
        )
    elif field.type in NAMED and all(kind in offered for kind in field.references):
        options = tuple(
            _named(one, asked, speech) for kind in field.references for one in offered[kind]
        )
    shape = Shape.CHOICE if options else Shape.WORDS
    if field.type is ValueType.DATE:
        shape = Shape.DAY
    return FilterInput(name, label, shape.value, options, asked[0] if asked else "")


def _named(reference: str, asked: Sequence[str], speech: Speech) -> Option:
    title = reference_title(reference, speech.kinds, speech.titles, speech.language)
    return Option(reference, title, tongue(title), reference in asked)


def _chosen(one: Filter, speech: Speech) -> Chosen:
    label = _ENDINGS[one.test].text(speech.language).format(label_of(one.field, speech.language))
    values = COMMA.text(speech.language).join(
        _word(one.field, value, typed, speech)
        for value, typed in zip(one.values, one.asked, strict=True)
    )
    return Chosen(f"{label}: {values}", "", (one.name,))


def _word(field: Field, value: str, typed: str, speech: Speech) -> str:
    if field.type in NAMED:
        return reference_title(value, speech.kinds, speech.titles, speech.language)
    if field.type in CODED:
        names = {one.code: Names(one.label_en, one.label_zh) for one in field.choices or _YES_NO}
        return names[value].text(speech.language) if value in names else value
    return typed


def _chosen_state(kind: Kind, state: State, field: str, speech: Speech) -> Chosen:
    word = shown_state(state, speech.language).word
    declared = kind.find(field)
    label = _ANY.text(speech.language) if declared is None else label_of(declared, speech.language)
    said = _STATE_OF.text(speech.language).format(field=label, state=word)
    return Chosen(said, "", ("state", "in"))
