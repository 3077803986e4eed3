"""By what name people know a record: its own title, or the names of what its key is made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.language import Language
from jointoffice.model.names import is_own_id
from jointoffice.model.values import ValueType
from jointoffice.scenes.days import day_text
from jointoffice.scenes.wording import Names, kind_label

Titles = Mapping[str, Names]
"""`kind:key` → the title of that record, as far as it has one."""

SEPARATOR = " · "


def needed_for(kind: Kind, key: str) -> Iterator[str]:
    """The references whose titles the title of this record may need: itself, and its key's."""
    yield f"{kind.name}:{key}"
    if not kind.title:
        for reference, _ in _key_parts(kind, key):
            if reference:
                yield reference


def needed(records: Iterable[tuple[Kind, str]]) -> set[str]:
    return {reference for kind, key in records for reference in needed_for(kind, key)}


def title_of(kind: Kind, key: str, titles: Titles, language: Language) -> str:
    """The record's title; composed from its key where the kind has none; else kind and key."""
    own = titles.get(f"{kind.name}:{key}")
    if own is not None and own.text(language):
        return own.text(language)
    parts = [
        titles[reference].text(language) if reference in titles else part
        for reference, part in _key_parts(kind, key)
    ]
    if len(parts) > 1 and not kind.title:
        return SEPARATOR.join(day_text(part, language) for part in parts)
    return f"{kind_label(kind, language)} {key}"


def reference_title(
    reference: str, kinds: Mapping[str, Kind], titles: Titles, language: Language
) -> str:
    """The title of the record behind a `kind:key`."""
    name, _, key = reference.partition(":")
    return title_of(kinds[name], key, titles, language) if name in kinds else reference


def _key_parts(kind: Kind, key: str) -> list[tuple[str, str]]:
    """`gdp/tianfu/2022` → `[("indicator:gdp", "gdp"), ("party:tianfu", "tianfu"), …]`."""
    if not kind.natural_key or is_own_id(key):
        return []
    parts = key.split("/", len(kind.natural_key) - 1)
    fields = [kind.find(name) for name in kind.natural_key]
    return [
        (_reference(field, part), part)
        for field, part in zip(fields, parts, strict=False)
        if field is not None
    ]


def _reference(field: Field, part: str) -> str:
    """The `kind:key` that a part of a key stands for; empty where it names no record."""
    if field.type is not ValueType.REFERENCE:
        return ""
    return part if len(field.references) > 1 else f"{field.references[0]}:{part}"
