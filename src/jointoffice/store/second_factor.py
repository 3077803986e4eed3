"""The second factor of an account: codes of an authenticator app, and codes on paper."""

from __future__ import annotations

from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret, validate_totp_code
from django.db import transaction

from jointoffice.store.people import Account


def new_secret() -> str:
    return str(generate_totp_secret())


def drawing_of(account: Account, secret: str) -> str:
    """What an authenticator app scans to learn the secret, as SVG."""
    adapter = get_adapter()
    svg = str(adapter.build_totp_svg(adapter.build_totp_url(account, secret)))
    return svg.partition("?>")[2]


def has_second_factor(account: Account) -> bool:
    kind = Authenticator.Type.TOTP
    return bool(Authenticator.objects.filter(user=account, type=kind).exists())


def guarded() -> frozenset[int]:
    """The numbers of the accounts that have one."""
    found = Authenticator.objects.filter(type=Authenticator.Type.TOTP)
    return frozenset(found.values_list("user_id", flat=True))


@transaction.atomic
def enrol(account: Account, secret: str, code: str) -> bool:
    """Keep the secret if the app shows the right code for it; the paper codes come with it."""
    if not validate_totp_code(secret, code):
        return False
    forget(account)
    TOTP.activate(account, secret)
    RecoveryCodes.activate(account)
    return True


def is_right(account: Account, code: str) -> bool:
    """Whether a code is the app's present one, or one on paper; each is right once only."""
    given = "".join(code.split())
    found = Authenticator.objects.filter(user=account).order_by("-type")
    for one in found:
        if one.wrap().validate_code(given):
            one.record_usage()
            return True
    return False


def paper_codes(account: Account) -> list[str]:
    """Those that were not used yet."""
    kind = Authenticator.Type.RECOVERY_CODES
    found = Authenticator.objects.filter(user=account, type=kind).first()
    return [] if found is None else list(found.wrap().get_unused_codes())


@transaction.atomic
def renew_paper_codes(account: Account) -> None:
    kind = Authenticator.Type.RECOVERY_CODES
    Authenticator.objects.filter(user=account, type=kind).delete()
    RecoveryCodes.activate(account)


def forget(account: Account) -> None:
    """The account has no second factor any more."""
    Authenticator.objects.filter(user=account).delete()
