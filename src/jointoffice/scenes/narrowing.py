"""To which records a list is narrowed, and which columns it has, as the address says it.

`category=new` (also several times), `name_en=bridge`, `due.from=2021-01-01`, `investment.to=5e9`;
`state=disputed` with or without `in=progress`; `column=due` for each column; `sort=-due`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from jointoffice.ledger.acceptance import State
from jointoffice.model.dates import parse_day
from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.limits import FILTER_CHARACTERS_MAX, FILTERS_MAX
from jointoffice.model.parsing import parse_value
from jointoffice.model.refusals import UnknownName, WrongValue
from jointoffice.model.values import ValueType

PREFIX = "f."
"""Before the name of a field, so that no field is taken for something else in the address."""
CODED = (ValueType.CHOICE, ValueType.BOOLEAN)
NAMED = (ValueType.REFERENCE, ValueType.REFERENCES)
AMOUNTS = (ValueType.NUMBER, ValueType.MONEY)
RANGED = (*AMOUNTS, ValueType.DATE)


class Test(Enum):
    """How a field's value is compared; the ending of the filter's name in the address."""

    HAS = ""
    FROM = ".from"
    TO = ".to"


@dataclass(frozen=True, slots=True)
class Filter:
    """A record stays where its field passes: one of the values, or the bound of a range.

    `asked` is what was typed.
    """

    field: Field
    test: Test
    values: tuple[str, ...]
    asked: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{PREFIX}{self.field.name}{self.test.value}"


@dataclass(frozen=True, slots=True)
class Narrowing:
    """All of them have to hold. `state` is that of the field `state_of`, or of any field."""

    filters: tuple[Filter, ...] = ()
    state: State | None = None
    state_of: str = ""

    @property
    def is_nothing(self) -> bool:
        return not self.filters and self.state is None


Asked = Callable[[str], Sequence[str]]
"""Name → the values that the address has for it."""


def narrowing_of(kind: Kind, asked: Asked) -> Narrowing:
    """`WrongValue` for a bound that is no number or day, `UnknownName` for a state or field."""
    filters = tuple(_filters(kind, asked))
    if len(filters) > FILTERS_MAX:
        raise WrongValue(
            f"So many filters are too many; accepted are {FILTERS_MAX}.",
            f"筛选条件过多；最多{FILTERS_MAX}个。",
        )
    state, state_of = _first(asked("state")), _first(asked("in"))
    known = {one.value: one for one in State}
    if state and state not in known:
        raise UnknownName(
            f"There is no state {state!r}; the states are {', '.join(known)}.",
            f"没有状态“{state}”；可用：{'、'.join(known)}。",
        )
    if state_of:
        field_listed(kind, state_of)
    return Narrowing(filters, known.get(state), state_of if state else "")


def narrowed_by(kind: Kind, wanted: Mapping[str, str]) -> Narrowing:
    """By fields that have a value; one that is empty narrows nothing."""
    return Narrowing(
        tuple(
            Filter(field_listed(kind, name), Test.HAS, (value,), (value,))
            for name, value in wanted.items()
            if value
        )
    )


def columns_asked(kind: Kind, asked: Asked) -> list[Field]:
    """The columns that the address names, in its order; none where it names none."""
    names = dict.fromkeys(filter(None, asked("column")))
    return [field_listed(kind, name) for name in names]


def field_listed(kind: Kind, name: str) -> Field:
    """The field of that name; `UnknownName` lists those there are."""
    field = kind.find(name)
    if field is None:
        known = ", ".join(one.name for one in kind.fields)
        raise UnknownName(
            f"The list has no field {name[:FILTER_CHARACTERS_MAX]!r}; the fields are {known}.",
            f"列表中没有字段“{name[:FILTER_CHARACTERS_MAX]}”；可用的字段：{known}。",
        )
    return field


def tests_of(field: Field) -> tuple[Test, ...]:
    """How a field can be asked for."""
    return (Test.FROM, Test.TO) if field.type in RANGED else (Test.HAS,)


def _filters(kind: Kind, asked: Asked) -> Iterator[Filter]:
    for field in kind.fields:
        for test in tests_of(field):
            typed = tuple(filter(None, asked(f"{PREFIX}{field.name}{test.value}")))
            if typed:
                yield Filter(field, test, tuple(_value(field, one) for one in typed), typed)


def _value(field: Field, typed: str) -> str:
    """What was typed, in the form in which values are kept."""
    if len(typed) > FILTER_CHARACTERS_MAX:
        raise WrongValue(
            f"A filter has at most {FILTER_CHARACTERS_MAX} characters.",
            f"每个筛选条件最多{FILTER_CHARACTERS_MAX}个字符。",
        )
    if field.type in AMOUNTS:
        return parse_value(field, typed, None).text
    if field.type is ValueType.DATE:
        return parse_day(typed.strip()).isoformat()
    return typed.strip()


def _first(values: Sequence[str]) -> str:
    return values[0] if values else ""
