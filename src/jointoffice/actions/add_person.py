"""Add a person: an account for one party in one role."""

from __future__ import annotations

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from jointoffice.model.authors import Role
from jointoffice.model.limits import NAME_CHARACTERS_MAX
from jointoffice.model.refusals import Refused
from jointoffice.model.values import canonical_text
from jointoffice.store.claims import known_party
from jointoffice.store.people import Account, add_account


def add_person(*, name: str, party: str, role: Role, password: str) -> Account:
    """Make the account; `Refused` for a name that is taken or a password that is too weak."""
    text = canonical_text(name)
    if not text or len(text) > NAME_CHARACTERS_MAX:
        raise Refused(
            f"An account needs a name of 1 to {NAME_CHARACTERS_MAX} characters.",
            f"账户名须为1至{NAME_CHARACTERS_MAX}个字符。",
        )
    if Account.objects.filter(name=text).exists():
        raise Refused(
            f"There is an account {text!r} already; choose another name.",
            f"已有账户“{text}”；请换一个名称。",
        )
    try:
        validate_password(password)
    except ValidationError as error:
        said = " ".join(error.messages)
        raise Refused(f"The password does not fit: {said}", f"密码不符合要求：{said}") from error
    return add_account(name=text, party=known_party(party), role=role, password=password)
