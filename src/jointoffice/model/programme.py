"""What a programme declares: its sides, its sources, its documents and its own extra fields."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

import msgspec

from jointoffice.model.dates import parse_day
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import Field, Kind, Nature, Policy
from jointoffice.model.names import PartyId, parse_key
from jointoffice.model.public import Public, check_public, open_kinds, unknown_kind
from jointoffice.model.refusals import Refused, UnknownName
from jointoffice.model.units import known_unit
from jointoffice.model.values import ValueType


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclaredSource:
    """Where founding records come from: a publication, its day and its address."""

    title: str
    publisher: str
    published: str
    language: str
    address: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A document shipped with the programme, for a user who has none at hand."""

    file: str
    party: PartyId
    title: str
    publisher: str
    published: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtraField:
    """A field that this programme adds to a kind."""

    kind: str
    name: str
    type: ValueType
    label_en: str
    label_zh: str
    policy: Policy = Policy.JOINT
    nature: Nature = Nature.STEADY
    unit: str = ""
    is_retired: bool = False
    """No longer shown nor stated; what was said of it stays in the logs."""

    def field(self) -> Field:
        return Field(
            self.name,
            self.type,
            self.label_en,
            self.label_zh,
            self.policy,
            self.nature,
            self.unit,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """`programme.toml`, as it was read; `office` is the party that keeps the founding records."""

    code: str
    name_en: str
    name_zh: str
    sides: tuple[PartyId, ...]
    office: PartyId
    languages: tuple[str, ...] = ("en", "zh-hans")
    sources: Mapping[str, DeclaredSource] = field(default_factory=dict)
    samples: tuple[Sample, ...] = ()
    fields: tuple[ExtraField, ...] = ()
    official_publishers: tuple[str, ...] = ()
    """Publishers whose word ranks before that of the press."""
    public: Public = Public()  # noqa: RUF009 - it is frozen

    def publisher_rank(self, publisher: str) -> int:
        """0 for an official publication, 1 for the press, 2 where nobody is named."""
        if not publisher:
            return 2
        return 0 if publisher in self.official_publishers else 1

    def kinds(self) -> dict[str, Kind]:
        """Every kind, with the programme's own fields behind the built-in ones."""
        kinds = dict(KINDS)
        for extra in (one for one in self.fields if not one.is_retired):
            kind = kinds[extra.kind]
            kinds[extra.kind] = replace(kind, fields=(*kind.fields, extra.field()))
        return kinds

    def kind(self, name: str) -> Kind:
        kinds = self.kinds()
        if name not in kinds:
            raise unknown_kind(name, kinds)
        return kinds[name]


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicFace(Programme):
    """The programme as somebody without account sees it: its open kinds, and no others."""

    def kinds(self) -> dict[str, Kind]:
        return open_kinds(self.public, Programme.kinds(self))


def public_face(programme: Programme) -> PublicFace:
    return PublicFace(**{one.name: getattr(programme, one.name) for one in fields(programme)})


def field_of(kind: Kind, name: str) -> Field:
    """The field of that name; `UnknownName` lists those that the kind has."""
    found = kind.find(name)
    if found is None:
        known = ", ".join(one.name for one in kind.fields)
        raise UnknownName(
            f"A {kind.name} has no field {name!r}; it has {known}.",
            f"{kind.label_zh}没有“{name}”字段；可用的有：{known}。",
        )
    return found


def parse_programme(declared: Mapping[str, Any]) -> Programme:
    """A programme from the tables of its `programme.toml`; `Refused` says what does not fit."""
    try:
        programme = msgspec.convert(dict(declared), Programme)
    except msgspec.ValidationError as error:
        raise Refused(
            f"The programme's declaration does not fit: {error}.", f"合作计划的声明有误：{error}。"
        ) from error
    _check(programme)
    return programme


def _check(programme: Programme) -> None:
    if not re.fullmatch(r"[a-z0-9_]+", programme.code):
        raise Refused(
            f"The code {programme.code!r} does not fit; accepted are a-z, 0-9 and _.",
            f"代码“{programme.code}”不符合要求；只能用 a-z、0-9 和 _。",
        )
    if len(set(programme.sides)) < 2:  # noqa: PLR2004 - cooperation takes two
        raise Refused("A programme has at least two sides.", "合作计划至少要有两方。")
    for party in (*programme.sides, programme.office):
        parse_key(party)
    for declared in (programme.sources.values(), programme.samples):
        for one in declared:
            parse_day(one.published)
    names = Counter((extra.kind, extra.name) for extra in programme.fields)
    for extra in programme.fields:
        if not _fits(extra) or names[extra.kind, extra.name] > 1:
            raise Refused(
                f"The extra field {extra.kind}.{extra.name} does not fit: accepted is a new name "
                f"of a-z, 0-9 and _ for a known kind, of type {', '.join(_TYPES)}, "
                "with a unit that we know.",
                f"附加字段 {extra.kind}.{extra.name} 有误：须为已知记录种类的新字段，"
                f"名称只用 a-z、0-9 和 _，类型为 {'、'.join(_TYPES)}，单位须已知。",
            )
    check_public(programme.public, programme.kinds())


EXTRA_TYPES = tuple(
    type_
    for type_ in ValueType
    if type_ not in (ValueType.CHOICE, ValueType.REFERENCE, ValueType.REFERENCES)
)
"""What an extra field can be: it declares neither choices nor kinds to refer to."""
_TYPES = tuple(type_.value for type_ in EXTRA_TYPES)


def _fits(extra: ExtraField) -> bool:
    if extra.kind not in KINDS or KINDS[extra.kind].find(extra.name):
        return False
    if not re.fullmatch(r"[a-z][a-z0-9_]{0,39}", extra.name) or extra.type.value not in _TYPES:
        return False
    if extra.type in (ValueType.NUMBER, ValueType.MONEY):
        return extra.unit == "" or known_unit(extra.unit) == (1, extra.unit)
    return extra.unit == ""
