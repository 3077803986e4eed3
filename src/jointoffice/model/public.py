"""What a programme opens to readers without account: kinds, their fields, and its documents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.refusals import Refused, UnknownName

EVERY = "*"
"""In place of names: every kind there is."""
SPEAKING = "party"
"""The kind of those who speak: what is open tells who said it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Public:
    """`[public]` of `programme.toml`; a kind that `fields` does not name opens all its fields."""

    kinds: tuple[str, ...] = ()
    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    documents: bool = False

    @property
    def is_closed(self) -> bool:
        return not self.kinds and not self.documents

    @property
    def is_whole(self) -> bool:
        """Whether nothing of the register is kept back."""
        return EVERY in self.kinds and not self.fields and self.documents

    def opens(self, kind: str) -> bool:
        return EVERY in self.kinds or kind in self.kinds


class OpenKinds(dict[str, Kind]):
    """Kinds by name; one that is not open is asked for like one that there is not."""

    def __missing__(self, name: str) -> Kind:
        raise unknown_kind(name, self)


def unknown_kind(name: str, kinds: Mapping[str, Kind]) -> UnknownName:
    known = ", ".join(kinds)
    return UnknownName(
        f"There is no kind {name!r}; the kinds are {known}.",
        f"没有“{name}”这种记录；可用的有：{known}。",
    )


def open_kinds(public: Public, kinds: Mapping[str, Kind]) -> OpenKinds:
    """The open kinds with their open fields; a key is always open.

    A field that can only refer to kinds that are not open is not open either.
    """
    opened = {name: _open(public, kind) for name, kind in kinds.items() if public.opens(name)}
    return OpenKinds(opened)


def check_public(public: Public, kinds: Mapping[str, Kind]) -> None:
    """`Refused` for a kind or field that there is not, or that would show what is kept back."""
    for name in {*public.kinds, *public.fields} - {EVERY}:
        if name not in kinds or not public.opens(name):
            raise _unfit(name, "is no open kind", "不是所开放的记录种类")
    _check_fields(public, kinds)
    for kind in (kind for name, kind in kinds.items() if public.opens(name)):
        _check_key(public, kind)
    if public.kinds and not public.opens(SPEAKING):
        raise _unfit(SPEAKING, "has to be open with any other", "须与其他种类一并开放")


def _check_fields(public: Public, kinds: Mapping[str, Kind]) -> None:
    for name, fields in public.fields.items():
        for one in fields:
            if kinds[name].find(one) is None:
                raise _unfit(f"{name}.{one}", "is no field of the kind", "不是该种类的字段")


def _check_key(public: Public, kind: Kind) -> None:
    for name in kind.natural_key:
        found = kind.find(name)
        for other in found.references if found else ():
            if not public.opens(other):
                said = f"has to be open with {kind.name}, whose keys name it"
                raise _unfit(other, said, f"须与{kind.label_zh}一并开放，因后者的键包含它")


def _open(public: Public, kind: Kind) -> Kind:
    named = public.fields.get(kind.name)
    wanted = {one.name for one in kind.fields} if named is None else {*named, *kind.natural_key}
    fields = tuple(
        _narrowed(public, one) for one in kind.fields if one.name in wanted and _fits(public, one)
    )
    names = {one.name for one in fields}
    return replace(kind, fields=fields, title=tuple(one for one in kind.title if one in names))


def _fits(public: Public, one: Field) -> bool:
    return not one.references or any(public.opens(kind) for kind in one.references)


def _narrowed(public: Public, one: Field) -> Field:
    references = tuple(kind for kind in one.references if public.opens(kind))
    return one if references == one.references else replace(one, references=references)


def _unfit(name: str, en: str, zh: str) -> Refused:
    return Refused(f"In [public], {name!r} {en}.", f"[public] 中的“{name}”{zh}。")
