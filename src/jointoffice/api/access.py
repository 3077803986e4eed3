"""Who asks through the API: whoever a token was made for, or somebody without account."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse, JsonResponse

from jointoffice.model.authors import Author
from jointoffice.model.refusals import NotAllowed
from jointoffice.store.people import Account, author_of
from jointoffice.store.tokens import account_with

PREFIX = "/api/"
SCHEME = "Bearer "
UNKNOWN = {
    "en": "This token is not known; make one on the page of your account.",
    "zh": "令牌无效；请在账户页面生成令牌。",
}


class TokenMiddleware:
    """Lets a token, and nothing else, say who asks under `/api/`.

    A browser's session does not count there, so that no page of others can write through it.
    """

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path.startswith(PREFIX):
            said = request.headers.get("Authorization", "")
            account = account_with(said.removeprefix(SCHEME)) if said else None
            if said and account is None:
                return JsonResponse({"refused": UNKNOWN}, status=401)
            request.user = account or AnonymousUser()
        return self._answer(request)


def author_here(request: HttpRequest) -> Author:
    """Whoever the token stands for; `NotAllowed` without one."""
    if not isinstance(request.user, Account):
        raise NotAllowed(
            "Send a token to write: Authorization: Bearer jo_…",
            "写入须提供令牌：Authorization: Bearer jo_…",
        )
    return author_of(request.user)
