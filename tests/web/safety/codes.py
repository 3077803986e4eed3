"""The codes that an authenticator app of a test shows, and the sign-in that asks for them."""

from __future__ import annotations

from typing import Any

from allauth.mfa.totp.internal.auth import (
    format_hotp_value,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.test import Client

from jointoffice.store import second_factor
from jointoffice.store.people import Account
from tests.people import PASSWORD

SETUP = "/account/second/"
STEP = "/login/second/"


def shown_codes(secret: str) -> list[str]:
    """What the app showed a moment ago, shows, and will show."""
    counters = yield_hotp_counters_from_time()
    return [format_hotp_value(hotp_value(secret, counter)) for counter in counters]


def enrolled(name: str) -> str:
    """Give the account a second factor; return its secret."""
    secret = second_factor.new_secret()
    account = Account.objects.get(name=name)
    assert second_factor.enrol(account, secret, shown_codes(secret)[1])
    return secret


def tries(client: Client, name: str, password: str = PASSWORD, **headers: Any) -> Any:
    """The answer to a name and a password."""
    form = {"username": name, "password": password, "next": "/tasks/"}
    return client.post("/login/", form, **headers)
