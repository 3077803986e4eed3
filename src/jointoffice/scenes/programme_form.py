"""The programme as an administrator changes it: its extra fields, and what each kind opens."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jointoffice.model.kinds.field import Kind, Nature, Policy
from jointoffice.model.language import Language
from jointoffice.model.programme import EXTRA_TYPES, Programme
from jointoffice.model.public import EVERY
from jointoffice.model.units import COUNT, CURRENCIES, UNITS
from jointoffice.model.values import ValueType
from jointoffice.scenes.wording import Names, kind_label, label_of

_TYPES = {
    ValueType.TEXT: Names("text", "文本"),
    ValueType.NUMBER: Names("number", "数字"),
    ValueType.MONEY: Names("money", "金额"),
    ValueType.DATE: Names("day, month or year", "日期"),
    ValueType.PLACE: Names("place on the map", "地点坐标"),
    ValueType.BOOLEAN: Names("yes or no", "是或否"),
    ValueType.CHOICE: Names("choice", "选项"),
    ValueType.REFERENCE: Names("another record", "其他记录"),
    ValueType.REFERENCES: Names("other records", "多条其他记录"),
}
_POLICIES = {
    Policy.JOINT: Names("all sides have to agree", "须各方一致"),
    Policy.OWNER: Names("the record's own party decides", "由记录所属方决定"),
    Policy.OPEN: Names("any one side may say it", "任一方即可"),
}
_NATURES = {
    Nature.STEADY: Names("stands until it is changed", "更改前一直有效"),
    Nature.MOVING: Names("is about its day", "只说明当日情况"),
}


@dataclass(frozen=True, slots=True)
class Offered:
    """Something to choose; what `is_fixed` is chosen whatever one does."""

    code: str
    label: str
    is_chosen: bool = False
    is_fixed: bool = False


@dataclass(frozen=True, slots=True)
class ShownExtra:
    named: str
    kind: str
    name: str
    label_en: str
    label_zh: str
    type: str
    unit: str
    policies: tuple[Offered, ...]
    policy: str
    is_retired: bool


@dataclass(frozen=True, slots=True)
class OpenedKind:
    """A kind with those of its fields chosen that visitors can read once it is open."""

    kind: Offered
    fields: tuple[Offered, ...]
    count: int


def shown_extras(programme: Programme, language: Language) -> list[ShownExtra]:
    kinds = Programme.kinds(programme)
    return [
        ShownExtra(
            f"{one.kind}.{one.name}",
            kind_label(kinds[one.kind], language),
            one.name,
            one.label_en,
            one.label_zh,
            _TYPES[one.type].text(language),
            one.unit,
            tuple(offered_policies(one.policy, language)),
            _POLICIES[one.policy].text(language),
            one.is_retired,
        )
        for one in programme.fields
    ]


def opened_kinds(programme: Programme, language: Language) -> Iterator[OpenedKind]:
    for kind in programme.kinds().values():
        named = programme.public.fields.get(kind.name)
        fields = tuple(
            Offered(
                one.name,
                label_of(one, language),
                named is None or one.name in (*named, *kind.natural_key),
                one.name in kind.natural_key,
            )
            for one in kind.fields
        )
        is_open = programme.public.opens(kind.name)
        shown = Offered(kind.name, kind_label(kind, language), is_open)
        yield OpenedKind(shown, fields, sum(one.is_chosen for one in fields))


def is_every_kind_open(programme: Programme) -> bool:
    return EVERY in programme.public.kinds


def offered_kinds(kinds: Mapping[str, Kind], language: Language) -> list[Offered]:
    return [Offered(name, kind_label(kind, language)) for name, kind in kinds.items()]


def offered_types(language: Language) -> list[Offered]:
    return [Offered(one.value, _TYPES[one].text(language)) for one in EXTRA_TYPES]


def offered_policies(chosen: Policy, language: Language) -> Iterator[Offered]:
    for one, names in _POLICIES.items():
        yield Offered(one.value, names.text(language), one is chosen)


def offered_natures(language: Language) -> list[Offered]:
    return [Offered(one.value, names.text(language)) for one, names in _NATURES.items()]


def offered_units() -> list[str]:
    """Canonical units and currencies."""
    return [unit for unit in (*UNITS, *CURRENCIES) if unit != COUNT]
