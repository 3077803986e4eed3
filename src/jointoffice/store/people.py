"""Accounts: people who sign in, each for one party and in one role."""

from __future__ import annotations

from enum import Enum
from typing import ClassVar, Self

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from jointoffice.model.authors import Author, Role
from jointoffice.model.language import Language
from jointoffice.model.limits import NAME_CHARACTERS_MAX
from jointoffice.model.names import PartyId
from jointoffice.model.refusals import UnknownName


class Digest(Enum):
    """How often somebody is told what waits."""

    DAILY = "daily"
    WEEKLY = "weekly"
    NEVER = "never"


class Account(AbstractBaseUser):
    """A person's account. `pk` is what entries name as their actor; the name stays here.

    `language` is that of its mail; empty: both.
    """

    name = models.CharField(max_length=NAME_CHARACTERS_MAX, unique=True)
    party = models.CharField(max_length=NAME_CHARACTERS_MAX)
    role = models.CharField(max_length=16, choices=[(role.value, role.value) for role in Role])
    mail = models.EmailField(blank=True, default="")
    digest = models.CharField(
        max_length=6,
        choices=[(one.value, one.value) for one in Digest],
        default=Digest.WEEKLY.value,
    )
    language = models.CharField(
        max_length=7, choices=[(one.value, one.value) for one in Language], blank=True, default=""
    )
    is_active = models.BooleanField(default=True)

    objects: ClassVar[BaseUserManager[Self]] = BaseUserManager()

    USERNAME_FIELD = "name"
    EMAIL_FIELD = "mail"

    class Meta:
        app_label = "store"

    def __str__(self) -> str:
        return self.name


def author_of(account: Account) -> Author:
    """In whose name somebody with this account acts."""
    return Author(PartyId(account.party), Role(account.role), str(account.pk))


def add_account(*, name: str, party: PartyId, role: Role, password: str | None) -> Account:
    """A new account; the password is kept only as its Argon2 hash. None: it has to be set."""
    account = Account(name=name, party=party, role=role.value)
    account.set_password(password)
    account.save(force_insert=True)
    return account


def find_account(name: str) -> Account:
    """`UnknownName` for a name that nobody has."""
    found = Account.objects.filter(name=name).first()
    if found is None:
        raise UnknownName(f"There is no account {name!r}.", f"没有账户“{name}”。")
    return found
