"""Accounts as an administrator sees them, and what was changed of them and of the programme."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from jointoffice.model.authors import Role
from jointoffice.scenes.days import day_text
from jointoffice.scenes.roles import ShownRole, shown_role
from jointoffice.scenes.titles import reference_title
from jointoffice.scenes.values import Speech
from jointoffice.scenes.wording import Names, tongue

_WHAT = {
    "account": Names("account made", "开设账户"),
    "name": Names("name", "账户名"),
    "mail": Names("mail address", "邮件地址"),
    "party": Names("party", "所属主体"),
    "role": Names("role", "角色"),
    "signing in": Names("signing in", "登录"),
    "second factor": Names("second factor reset", "重置第二验证方式"),
    "password link": Names("link for a new password made", "生成新密码链接"),
    "names": Names("names", "名称"),
    "sides": Names("sides", "各方"),
    "new field": Names("field added", "新增字段"),
    "field": Names("field", "字段"),
    "retired field": Names("field retired", "停用字段"),
    "restored field": Names("field restored", "恢复字段"),
    "public face": Names("public face", "公开范围"),
}
_PROGRAMME = Names("programme", "合作计划")
_COMMAND_LINE = Names("the command line", "命令行")


class Kept(Protocol):
    """An account, as it is kept."""

    pk: int
    name: str
    mail: str
    party: str
    role: str
    is_active: bool


class Altered(Protocol):
    """An alteration, as it is kept."""

    by: str
    about: str
    what: str
    before: str
    after: str

    @property
    def day(self) -> str: ...


@dataclass(frozen=True, slots=True)
class ShownAccount:
    number: int
    name: str
    mail: str
    party: str
    party_lang: str
    role: ShownRole
    is_active: bool
    is_guarded: bool


@dataclass(frozen=True, slots=True)
class ShownAlteration:
    day: str
    by: str
    about: str
    what: str
    before: str
    after: str


def shown_accounts(
    accounts: Iterable[Kept], guarded: frozenset[int], speech: Speech
) -> list[ShownAccount]:
    """`guarded` are the numbers of those that have a second factor."""
    return [_account(one, guarded, speech) for one in accounts]


def shown_alterations(found: Iterable[Altered], speech: Speech) -> list[ShownAlteration]:
    language = speech.language
    return [
        ShownAlteration(
            day_text(one.day, language),
            one.by or _COMMAND_LINE.text(language),
            _PROGRAMME.text(language) if one.about == "programme" else one.about,
            _WHAT[one.what].text(language) if one.what in _WHAT else one.what,
            one.before,
            one.after,
        )
        for one in found
    ]


def _account(one: Kept, guarded: frozenset[int], speech: Speech) -> ShownAccount:
    party = reference_title(f"party:{one.party}", speech.kinds, speech.titles, speech.language)
    return ShownAccount(
        one.pk,
        one.name,
        one.mail,
        party,
        tongue(party),
        shown_role(Role(one.role), speech.language),
        one.is_active,
        one.pk in guarded,
    )
