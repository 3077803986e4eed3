"""Tokens by which programs act for a person: kept as hashes, shown once."""

from __future__ import annotations

import secrets
from hashlib import sha256

from django.db import models

from jointoffice.model.limits import NAME_CHARACTERS_MAX
from jointoffice.store.people import Account

PREFIX = "jo_"
"""So that a token that leaked can be recognised."""
RANDOM_BYTES = 32


class Token(models.Model):
    """One program's way in. `digest` is the SHA-256 of the token, which is random and long."""

    account = models.ForeignKey(Account, models.CASCADE)
    name = models.CharField(max_length=NAME_CHARACTERS_MAX)
    digest = models.CharField(max_length=64, unique=True)
    made = models.CharField(max_length=10)

    class Meta:
        app_label = "store"

    def __str__(self) -> str:
        return self.name


def new_token(account: Account, name: str, day: str) -> str:
    """Keep a new token; return it, which is the only time that it is known."""
    token = PREFIX + secrets.token_urlsafe(RANDOM_BYTES)
    Token.objects.create(account=account, name=name, digest=_digest(token), made=day)
    return token


def account_with(token: str) -> Account | None:
    """Whose token this is; none for one not made, taken back, or of somebody switched off."""
    found = Token.objects.select_related("account").filter(
        digest=_digest(token), account__is_active=True
    )
    return next((one.account for one in found), None)


def tokens_of(account: Account) -> list[Token]:
    return list(Token.objects.filter(account=account).order_by("-id"))


def _digest(token: str) -> str:
    return sha256(token.encode()).hexdigest()
