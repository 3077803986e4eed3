"""Add a person: an account for one party in one role."""

from __future__ import annotations

from datetime import datetime

from axes.utils import reset
from django.db import transaction

from jointoffice.actions.change_account import (
    Particulars,
    checked_mail,
    forget_second_factor,
    free_name,
    known_role,
)
from jointoffice.actions.passwords import must_be_strong
from jointoffice.model.authors import Role
from jointoffice.model.limits import NAME_CHARACTERS_MAX
from jointoffice.model.refusals import UnknownName
from jointoffice.store.alterations import Alteration, record_alteration
from jointoffice.store.claims import known_party
from jointoffice.store.people import Account, add_account

COMMAND_LINE = ""
"""Who changes an account where nobody is signed in: whoever can write the site's folder."""


@transaction.atomic
def add_person(*, name: str, party: str, role: Role, password: str, now: datetime) -> Account:
    """Make the account; `Refused` for a name that is taken or a password that is too weak."""
    text, known = free_name(name=name, of=None), known_party(party)
    must_be_strong(password=password, account=Account(name=text, party=known))
    account = add_account(name=text, party=known, role=role, password=password)
    _record(account, COMMAND_LINE, now)
    return account


@transaction.atomic
def rescue_person(*, name: str, password: str, now: datetime) -> None:
    """For somebody who lost everything, the last administrator perhaps: a new password, no second
    factor, and no more waiting. `UnknownName` where there is no such account."""
    account = Account.objects.filter(name=name).first()
    if account is None:
        raise UnknownName(
            f"There is no account {name[:NAME_CHARACTERS_MAX]!r}.",
            f"没有账户“{name[:NAME_CHARACTERS_MAX]}”。",
        )
    must_be_strong(password=password, account=account)
    account.set_password(password)
    account.is_active = True
    account.save(update_fields=("password", "is_active"))
    reset(username=account.name)
    forget_second_factor(account=account, by=COMMAND_LINE, now=now)


@transaction.atomic
def invite_person(*, particulars: Particulars, by: str, now: datetime) -> Account:
    """Make an account without password: a link sets it."""
    account = add_account(
        name=free_name(name=particulars.name, of=None),
        party=known_party(particulars.party),
        role=known_role(name=particulars.role),
        password=None,
    )
    account.mail = checked_mail(mail=particulars.mail)
    account.save(update_fields=("mail",))
    _record(account, by, now)
    return account


def _record(account: Account, by: str, now: datetime) -> None:
    said = f"{account.role}, {account.party}"
    record_alteration(
        Alteration(at=now, by=by, about=account.name, what="account", before="", after=said)
    )
