"""Passwords: which are strong enough, how one is changed, and the link that sets a new one."""

from __future__ import annotations

from datetime import datetime

from django.contrib.auth.password_validation import validate_password
from django.contrib.auth.tokens import default_token_generator
from django.core.exceptions import ValidationError
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from django.utils.translation import override

from jointoffice.model.refusals import Refused
from jointoffice.store.alterations import Alteration, record_alteration
from jointoffice.store.people import Account


def must_be_strong(*, password: str, account: Account) -> None:
    """`Refused` says in both languages what is wrong with a password."""
    said = []
    for language in ("en", "zh-hans"):
        try:
            with override(language):
                validate_password(password, account)
        except ValidationError as error:
            said.append(" ".join(error.messages))
    if said:
        raise Refused(f"The password does not fit: {said[0]}", f"密码不符合要求：{said[-1]}")


def change_password(*, account: Account, old: str, new: str) -> None:
    """A person's own deed; `Refused` unless the present password is given."""
    if not account.check_password(old):
        raise Refused("The present password is not right.", "当前密码不正确。")
    must_be_strong(password=new, account=account)
    account.set_password(new)
    account.save(update_fields=("password",))


def make_password_link(*, account: Account, by: str, now: datetime) -> tuple[str, str]:
    """The two parts of the address that sets a new password: once, and for three days."""
    record_alteration(
        Alteration(at=now, by=by, about=account.name, what="password link", before="", after="")
    )
    code = urlsafe_base64_encode(force_bytes(account.pk))
    return code, default_token_generator.make_token(account)
