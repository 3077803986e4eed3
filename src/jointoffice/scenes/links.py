"""The records that a record names, and those that name it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from jointoffice.model.kinds.field import Kind
from jointoffice.scenes.titles import title_of
from jointoffice.scenes.values import Speech
from jointoffice.scenes.wording import kind_plural, tongue


@dataclass(frozen=True, slots=True)
class Linked:
    kind: str
    key: str
    title: str
    lang: str


@dataclass(frozen=True, slots=True)
class LinkedGroup:
    """Records of one kind that are tied to ours."""

    label: str
    records: tuple[Linked, ...]


def linked_groups(records: Iterable[tuple[Kind, str]], speech: Speech) -> Sequence[LinkedGroup]:
    """Each record once, by kind."""
    by_kind: dict[str, dict[str, Linked]] = defaultdict(dict)
    for kind, key in records:
        title = title_of(kind, key, speech.titles, speech.language)
        by_kind[kind.name][key] = Linked(kind.name, key, title, tongue(title))
    return [
        LinkedGroup(kind_plural(speech.kinds[name], speech.language), tuple(linked.values()))
        for name, linked in by_kind.items()
    ]
