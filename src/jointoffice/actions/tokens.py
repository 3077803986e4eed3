"""Make a token for a program that acts for a person, or take it back."""

from __future__ import annotations

from datetime import datetime

from jointoffice.model.limits import NAME_CHARACTERS_MAX, TOKENS_MAX
from jointoffice.model.refusals import Refused, UnknownName
from jointoffice.model.values import canonical_text
from jointoffice.store.people import Account
from jointoffice.store.tokens import Token, new_token, tokens_of


def make_token(*, account: Account, name: str, now: datetime) -> str:
    """The new token, by which a program may do what the person may."""
    text = canonical_text(name.strip())
    if not text or len(text) > NAME_CHARACTERS_MAX:
        raise Refused(
            f"Name the program, in 1 to {NAME_CHARACTERS_MAX} characters.",
            f"请填写程序名称，1至{NAME_CHARACTERS_MAX}个字符。",
        )
    if len(tokens_of(account)) >= TOKENS_MAX:
        raise Refused(
            f"An account has at most {TOKENS_MAX} tokens; take one back first.",
            f"每个账户最多{TOKENS_MAX}个令牌；请先撤回一个。",
        )
    return new_token(account, text, f"{now:%Y-%m-%d}")


def take_back_token(*, account: Account, number: int) -> None:
    """From now on the token is nobody's."""
    deleted, _ = Token.objects.filter(account=account, id=number).delete()
    if not deleted:
        raise UnknownName("You have no such token.", "您没有这个令牌。")
