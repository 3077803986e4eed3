"""Change an account: its name, mail address, party and role, and whether it can sign in."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from jointoffice.model.authors import Role
from jointoffice.model.limits import NAME_CHARACTERS_MAX
from jointoffice.model.refusals import NotAllowed, Refused, WrongValue
from jointoffice.model.values import canonical_text
from jointoffice.store.alterations import Alteration, record_alteration
from jointoffice.store.claims import known_party
from jointoffice.store.people import Account, Digest
from jointoffice.store.second_factor import forget

ON, OFF = "on", "off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Particulars:
    """What an administrator sets of an account."""

    name: str
    mail: str
    party: str
    role: str


def change_account(*, account: Account, particulars: Particulars, by: str, now: datetime) -> None:
    """Each particular that becomes another is recorded with the one before."""
    wanted = asdict(particulars) | {
        "name": free_name(name=particulars.name, of=account),
        "mail": checked_mail(mail=particulars.mail),
        "party": str(known_party(particulars.party)),
        "role": known_role(name=particulars.role).value,
    }
    if wanted["role"] != Role.ADMINISTRATOR.value:
        _must_not_be_last(account)
    with transaction.atomic():
        for what, after in wanted.items():
            before = getattr(account, what)
            if before != after:
                setattr(account, what, after)
                _record(account, what, before, after, (by, now))
        account.save()


def switch_account(*, account: Account, to: str, by: str, now: datetime) -> None:
    """`to` is `on` or `off`; who is switched off is signed out everywhere with the next page."""
    if to == OFF:
        _must_not_be_last(account)
    before = ON if account.is_active else OFF
    account.is_active = to == ON
    with transaction.atomic():
        account.save(update_fields=("is_active",))
        _record(account, "signing in", before, to, (by, now))


def forget_second_factor(*, account: Account, by: str, now: datetime) -> None:
    """For somebody who lost telephone and paper: the next sign-in needs the password alone."""
    with transaction.atomic():
        forget(account)
        _record(account, "second factor", ON, OFF, (by, now))


def change_mail(*, account: Account, mail: str, digest: str, language: str) -> None:
    """A person's own deed: where to mail, how often (`Digest`), in which language or in both."""
    account.mail = checked_mail(mail=mail)
    account.digest, account.language = digest, language
    try:
        account.clean_fields(exclude=("mail",))
    except ValidationError as error:
        raise WrongValue(
            f"Mail can be sent {', '.join(one.value for one in Digest)}, in English, in Chinese "
            "or in both.",
            "邮件可每日、每周发送或不发送，可选英文、中文或双语。",
        ) from error
    account.save(update_fields=("mail", "digest", "language"))


def free_name(*, name: str, of: Account | None) -> str:
    """The name in canonical form; `Refused` if it is too long, or somebody else's."""
    text = canonical_text(name)
    if not text or len(text) > NAME_CHARACTERS_MAX:
        raise Refused(
            f"An account needs a name of 1 to {NAME_CHARACTERS_MAX} characters.",
            f"账户名须为1至{NAME_CHARACTERS_MAX}个字符。",
        )
    if Account.objects.filter(name=text).exclude(pk=of.pk if of else 0).exists():
        raise Refused(
            f"There is an account {text!r} already; choose another name.",
            f"已有账户“{text}”；请换一个名称。",
        )
    return text


def checked_mail(*, mail: str) -> str:
    """An address, or nothing."""
    text = canonical_text(mail)
    try:
        if text:
            validate_email(text)
    except ValidationError as error:
        raise WrongValue(
            f"{text[:40]!r} is not a mail address; accepted is name@example.org.",
            f"“{text[:40]}”不是邮件地址；格式为 name@example.org。",
        ) from error
    return text


def known_role(*, name: str) -> Role:
    if name not in {role.value for role in Role}:
        known = ", ".join(role.value for role in Role)
        raise WrongValue(
            f"There is no role {name!r}; the roles are {known}.",
            f"没有“{name}”这种角色；可用的有：{known}。",
        )
    return Role(name)


def _must_not_be_last(account: Account) -> None:
    administrators = Account.objects.filter(role=Role.ADMINISTRATOR.value, is_active=True)
    if set(administrators.values_list("pk", flat=True)) == {account.pk}:
        raise NotAllowed(
            "This is the last administrator; make another one first.",
            "这是最后一名管理员；请先另设一名。",
        )


def _record(
    account: Account, what: str, before: str, after: str, by_at: tuple[str, datetime]
) -> None:
    by, now = by_at
    record_alteration(
        Alteration(at=now, by=by, about=account.name, what=what, before=before, after=after)
    )
