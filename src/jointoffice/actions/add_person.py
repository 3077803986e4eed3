"""Add a person: an account for one party in one role."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from jointoffice.actions.change_account import Particulars, checked_mail, free_name, known_role
from jointoffice.actions.passwords import must_be_strong
from jointoffice.model.authors import Role
from jointoffice.store.alterations import Alteration, record_alteration
from jointoffice.store.claims import known_party
from jointoffice.store.people import Account, add_account


def add_person(*, name: str, party: str, role: Role, password: str) -> Account:
    """Make the account; `Refused` for a name that is taken or a password that is too weak."""
    text, known = free_name(name=name, of=None), known_party(party)
    must_be_strong(password=password, account=Account(name=text, party=known))
    return add_account(name=text, party=known, role=role, password=password)


def invite_person(*, particulars: Particulars, by: str, now: datetime) -> Account:
    """Make an account without password: a link sets it."""
    with transaction.atomic():
        account = add_account(
            name=free_name(name=particulars.name, of=None),
            party=known_party(particulars.party),
            role=known_role(name=particulars.role),
            password=None,
        )
        account.mail = checked_mail(mail=particulars.mail)
        account.save(update_fields=("mail",))
        said = f"{particulars.role}, {particulars.party}"
        record_alteration(
            Alteration(at=now, by=by, about=account.name, what="account", before="", after=said)
        )
    return account
