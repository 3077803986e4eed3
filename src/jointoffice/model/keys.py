"""How a record's readable key is made from its natural key, and found again from what was said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice, product

from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.names import PartyId, RecordId, is_own_id, parse_key, record_id
from jointoffice.model.parsing import parse_value
from jointoffice.model.refusals import WrongValue
from jointoffice.model.values import Value, ValueType

COMBINATIONS_MAX = 256


def key_values(kind: Kind, key: str) -> dict[str, Value]:
    """The values of the natural key's fields that a key stands for; empty for kinds without.

    `gdp/liangjiang/2022` of an observation is indicator `indicator:gdp`, party `party:liangjiang`
    and period `2022`. `WrongValue` where a part does not fit its field.
    """
    parse_key(key)
    if not kind.natural_key or is_own_id(key):
        return {}
    parts = key.split("/", len(kind.natural_key) - 1)
    if len(parts) != len(kind.natural_key):
        wanted = "/".join(kind.natural_key)
        raise WrongValue(
            f"{key!r} is not the key of a {kind.name}; accepted is {wanted}.",
            f"“{key}”不是{kind.label_zh}的键；格式为 {wanted}。",
        )
    return {
        field.name: parse_value(field, _with_kind(field, part), None)
        for field, part in zip(_key_fields(kind), parts, strict=True)
    }


def canonical_key(kind: Kind, key: str) -> str:
    """The one way to write a key: task `09` is task `9`."""
    values = key_values(kind, key)
    return key_of(kind, {name: value.text for name, value in values.items()}) if values else key


def key_of(kind: Kind, values: Mapping[str, str]) -> str:
    """The readable key of the canonical texts of a natural key's fields."""
    return "/".join(_without_kind(field, values[field.name]) for field in _key_fields(kind))


def renamed_key(kind: Kind, key: str, ends: Mapping[str, str]) -> str | None:
    """The key with the records in it that stand for those it names; None where one was withdrawn.

    `ends` has the reference of every record that is replaced → of the one that stands for it,
    empty for nobody.
    """
    parts = key.split("/", len(kind.natural_key) - 1) if kind.natural_key else []
    if len(parts) < max(len(kind.natural_key), 1):
        return key
    renamed = []
    for field, part in zip(_key_fields(kind), parts, strict=True):
        end = ends.get(_with_kind(field, part)) if field.references else None
        if end == "":
            return None
        renamed.append(part if end is None else _without_kind(field, end))
    return "/".join(renamed)


def find_key(kind: Kind, record: RecordId, said: Mapping[str, Iterable[str]]) -> str | None:
    """The key whose id the record has, among what was ever said of its natural key's fields."""
    if not kind.natural_key:
        return record
    choices = [sorted(said.get(name, ())) for name in kind.natural_key]
    for texts in islice(product(*choices), COMBINATIONS_MAX):
        key = key_of(kind, dict(zip(kind.natural_key, texts, strict=True)))
        if record_id(kind.name, key) == record:
            return key
    return None


def owner_of(kind: Kind, key: str) -> PartyId | None:
    """The record's own party, which its natural key names; none where the kind has no owner."""
    if not kind.owner or is_own_id(key):
        return None
    parts = key.split("/", len(kind.natural_key) - 1)
    return PartyId(parts[kind.natural_key.index(kind.owner)])


def _key_fields(kind: Kind) -> list[Field]:
    found = [kind.find(name) for name in kind.natural_key]
    return [field for field in found if field is not None]


def _with_kind(field: Field, part: str) -> str:
    return f"{field.references[0]}:{part}" if _of_one_kind(field) else part


def _without_kind(field: Field, text: str) -> str:
    return text.partition(":")[2] if _of_one_kind(field) else text


def _of_one_kind(field: Field) -> bool:
    """Whether a part of the key need not name the kind: `gdp`, but `project:p1` of an owner."""
    return field.type is ValueType.REFERENCE and len(field.references) == 1
