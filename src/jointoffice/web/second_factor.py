"""The page on which a person sets up, renews or gives up the second factor of the account."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import SESSION_KEY
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from jointoffice.model.authors import GUARDED, Role
from jointoffice.model.refusals import NotAllowed
from jointoffice.store import second_factor as factor
from jointoffice.store.people import Account
from jointoffice.web.signing import PASSED

SECRET = "second_factor_secret"  # noqa: S105 - the name of a place in the session
CODES = "paper_codes"
"""Of the session: that the codes on paper were just made, and are shown once."""


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    account = account_of(request)
    deed = _DEEDS.get(request.POST.get("deed", ""), _enrol)
    if request.method == "POST" and deed(request, account):
        return redirect("second_factor")
    shown: dict[str, Any] = {"is_wrong": request.method == "POST"}
    shown["is_required"] = is_required_of(account)
    if factor.has_second_factor(account):
        codes = factor.paper_codes(account)
        shown |= {"count": len(codes), "has_passed": request.session.get(PASSED)}
        shown["codes"] = codes if request.session.pop(CODES, None) else ()
        return render(request, "second_factor.html", shown)
    secret = request.session.setdefault(SECRET, factor.new_secret())
    shown |= {"secret": _spaced(secret), "drawing": factor.drawing_of(account, secret)}
    return render(request, "second_factor_setup.html", shown)


def _spaced(secret: str) -> str:
    """As people can type it off a screen."""
    return " ".join(secret[i : i + 4] for i in range(0, len(secret), 4))


def account_of(request: HttpRequest) -> Account:
    """The account of whoever is signed in; `NotAllowed` for a visitor."""
    if not isinstance(request.user, Account):
        raise NotAllowed("Sign in first.", "请先登录。")
    return request.user


def is_required_of(account: Account) -> bool:
    """Whether somebody of this role has to have a second factor on this site."""
    return settings.IS_SECOND_FACTOR_REQUIRED and Role(account.role) in GUARDED


def is_missing(request: HttpRequest) -> bool:
    """Whether whoever is signed in has to set up a second factor before anything else.

    Programs that show a token are not signed in: it was made by somebody who was.
    """
    account = account_of(request)
    is_asked = SESSION_KEY in request.session and is_required_of(account)
    return is_asked and not request.session.get(PASSED)


def _enrol(request: HttpRequest, account: Account) -> bool:
    secret = request.session.get(SECRET, "")
    code = "".join(request.POST.get("code", "").split())
    if not secret or factor.has_second_factor(account) or not factor.enrol(account, secret, code):
        return False
    del request.session[SECRET]
    request.session.cycle_key()
    request.session[PASSED] = request.session[CODES] = True
    messages.success(request, _("The second factor is set up."))
    return True


def _renew(request: HttpRequest, account: Account) -> bool:
    if not factor.is_right(account, request.POST.get("code", "")):
        return False
    factor.renew_paper_codes(account)
    request.session[CODES] = True
    messages.success(request, _("The former codes on paper no longer work."))
    return True


def _give_up(request: HttpRequest, account: Account) -> bool:
    if is_required_of(account):
        raise NotAllowed(
            "On this site officers and administrators have to have a second factor.",
            "本站点要求官员和管理员使用第二验证方式。",
        )
    if not factor.is_right(account, request.POST.get("code", "")):
        return False
    factor.forget(account)
    request.session.pop(PASSED, None)
    messages.success(request, _("The second factor is switched off."))
    return True


def _confirm(request: HttpRequest, account: Account) -> bool:
    """For a session that was opened before the second factor was asked for."""
    if not factor.is_right(account, request.POST.get("code", "")):
        return False
    request.session.cycle_key()
    request.session[PASSED] = True
    return True


_DEEDS = {"enrol": _enrol, "confirm": _confirm, "renew": _renew, "give up": _give_up}
