"""Change the programme of a running site: its names, sides, extra fields and public face."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import msgspec
from django.db import transaction

from jointoffice.model.kinds.field import Policy
from jointoffice.model.limits import EXTRA_FIELDS_MAX, NAME_CHARACTERS_MAX
from jointoffice.model.programme import ExtraField, Programme
from jointoffice.model.public import Public
from jointoffice.model.refusals import NotAllowed, UnknownName, WrongValue
from jointoffice.model.values import canonical_text
from jointoffice.store.alterations import PROGRAMME, Alteration, record_alteration
from jointoffice.store.claims import known_party
from jointoffice.store.programme_kept import keep_programme, keys_of_field
from jointoffice.store.rebuild import rebuild
from jointoffice.store.register import update
from jointoffice.store.site import programme_here


@dataclass(frozen=True, slots=True)
class By:
    """Who changes something, by the name of the account, and when."""

    name: str
    now: datetime


@transaction.atomic
def change_names(*, english: str, chinese: str, by: By) -> None:
    programme = programme_here()
    changed = replace(programme, name_en=label(text=english), name_zh=label(text=chinese))
    before, after = (f"{one.name_en} / {one.name_zh}" for one in (programme, changed))
    _keep(changed, by, "names", (before, after))


@transaction.atomic
def change_sides(*, sides: Sequence[str], by: By) -> None:
    """Whose word counts becomes another matter: the whole register is folded again."""
    programme = programme_here()
    wanted = tuple(known_party(one) for one in dict.fromkeys(sides))
    if wanted != programme.sides:
        changed = replace(programme, sides=wanted)
        _keep(changed, by, "sides", (" ".join(programme.sides), " ".join(wanted)))
        rebuild()


@transaction.atomic
def add_field(*, field: ExtraField, by: By) -> None:
    """From the next page on it is in the form, the list, the sheet and the table of its kind."""
    programme = programme_here()
    if len(programme.fields) >= EXTRA_FIELDS_MAX:
        raise NotAllowed(
            f"A programme has at most {EXTRA_FIELDS_MAX} extra fields.",
            f"合作计划最多有{EXTRA_FIELDS_MAX}个附加字段。",
        )
    english, chinese = label(text=field.label_en), label(text=field.label_zh)
    added = replace(field, label_en=english, label_zh=chinese)
    changed = replace(programme, fields=(*programme.fields, added))
    _keep(changed, by, "new field", ("", _words(added)))
    update(keys_of_field(field.kind, field.name))


@transaction.atomic
def change_field(*, named: str, english: str, chinese: str, policy: str, by: By) -> None:
    """Other labels, or whose word the field needs; type and unit stay, since words were said."""
    if policy not in {one.value for one in Policy}:
        raise WrongValue(
            "A policy is joint, owner or open.", "规则须为 joint、owner 或 open 之一。"
        )
    former = _field(named)
    changed = replace(
        former,
        label_en=label(text=english),
        label_zh=label(text=chinese),
        policy=Policy(policy),
    )
    _put(former, changed, by, "field")


@transaction.atomic
def retire_field(*, named: str, by: By) -> None:
    """It is no longer shown nor stated; what was said of it stays in the logs."""
    former = _field(named)
    _put(former, replace(former, is_retired=True), by, "retired field")


@transaction.atomic
def restore_field(*, named: str, by: By) -> None:
    """With everything that was said of it."""
    former = _field(named)
    _put(former, replace(former, is_retired=False), by, "restored field")


@transaction.atomic
def open_up(*, public: Public, by: By) -> None:
    """Let people without account read this much."""
    programme = programme_here()
    before = _opened(programme.public)
    _keep(replace(programme, public=public), by, "public face", (before, _opened(public)))


def label(*, text: str) -> str:
    """A name in canonical form; `WrongValue` if it is empty or too long."""
    found = canonical_text(text)
    if not found or len(found) > NAME_CHARACTERS_MAX:
        raise WrongValue(
            f"A name has 1 to {NAME_CHARACTERS_MAX} characters, in both languages.",
            f"名称须为1至{NAME_CHARACTERS_MAX}个字符，中英文均须填写。",
        )
    return found


def _field(named: str) -> ExtraField:
    for one in programme_here().fields:
        if f"{one.kind}.{one.name}" == named:
            return one
    raise UnknownName(
        f"There is no extra field {named[:NAME_CHARACTERS_MAX]!r}.",
        f"没有附加字段“{named[:NAME_CHARACTERS_MAX]}”。",
    )


def _put(former: ExtraField, changed: ExtraField, by: By, what: str) -> None:
    programme = programme_here()
    fields = tuple(changed if one == former else one for one in programme.fields)
    before, after = _words(former), _words(changed)
    _keep(replace(programme, fields=fields), by, what, (before, after))
    is_folded_otherwise = former.policy != changed.policy
    if is_folded_otherwise or former.is_retired != changed.is_retired:
        update(keys_of_field(former.kind, former.name))


def _keep(programme: Programme, by: By, what: str, words: tuple[str, str]) -> None:
    keep_programme(programme)
    before, after = words
    record_alteration(
        Alteration(at=by.now, by=by.name, about=PROGRAMME, what=what, before=before, after=after)
    )


def _words(field: ExtraField) -> str:
    unit = f" {field.unit}" if field.unit else ""
    named = f"{field.kind}.{field.name} ({field.type.value}{unit}, {field.policy.value})"
    return f"{named} {field.label_en} / {field.label_zh}"


def _opened(public: Public) -> str:
    return msgspec.json.encode(public, order="deterministic").decode()
