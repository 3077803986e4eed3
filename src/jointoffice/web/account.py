"""A person's own account: what it may do, its mail address and its password."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.views import PasswordResetConfirmView
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse_lazy
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from jointoffice.actions.change_account import change_mail
from jointoffice.actions.passwords import change_password
from jointoffice.actions.tokens import make_token, take_back_token
from jointoffice.model.authors import Role
from jointoffice.model.limits import PASSWORD_CHARACTERS_MIN
from jointoffice.scenes.roles import shown_role
from jointoffice.scenes.titles import reference_title
from jointoffice.scenes.wording import tongue
from jointoffice.store import clock
from jointoffice.store.people import Account
from jointoffice.store.second_factor import has_second_factor
from jointoffice.store.tokens import tokens_of
from jointoffice.web.reading import look_of, speech_of
from jointoffice.web.refusals import page_with_form
from jointoffice.web.second_factor import account_of

LETTERS = ("mail", "digest", "language")
MADE = "just_made"
"""Of the session: a token that was just made, which is shown once."""


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    account = account_of(request)
    return page_with_form(
        request, "account.html", lambda: _change(request, account), lambda: _page(request, account)
    )


def _page(request: HttpRequest, account: Account) -> dict[str, Any]:
    look, reference = look_of(request), f"party:{account.party}"
    speech = speech_of(look, {reference})
    party = reference_title(reference, speech.kinds, speech.titles, look.language)
    return {
        "look": look,
        "account": account,
        "party": party,
        "party_lang": tongue(party),
        "role": shown_role(Role(account.role), look.language),
        "has_second_factor": has_second_factor(account),
        "characters_min": PASSWORD_CHARACTERS_MIN,
        "tokens": tokens_of(account),
        "made_token": request.session.pop(MADE, ""),
    }


def _change(request: HttpRequest, account: Account) -> HttpResponse:
    deeds = {"password": _password, "token": _token, "drop_token": _drop_token}
    deed = deeds.get(request.POST.get("deed", ""), _mail)
    if said := deed(request, account):
        messages.success(request, said)
    return redirect("account")


def _password(request: HttpRequest, account: Account) -> str:
    old, new = (request.POST.get(name, "") for name in ("old", "new"))
    change_password(account=account, old=old, new=new)
    update_session_auth_hash(request, account)
    return _("Your password is changed.")


def _token(request: HttpRequest, account: Account) -> str:
    name = request.POST.get("program", "")
    request.session[MADE] = make_token(account=account, name=name, now=clock.now())
    return ""


def _drop_token(request: HttpRequest, account: Account) -> str:
    number = request.POST.get("number", "")
    take_back_token(account=account, number=int(number) if number.isdecimal() else 0)
    return _("The token is taken back.")


def _mail(request: HttpRequest, account: Account) -> str:
    mail, digest, language = (request.POST.get(name, "") for name in LETTERS)
    change_mail(account=account, mail=mail, digest=digest, language=language)
    return _("Your mail address is kept.")


class NewPassword(PasswordResetConfirmView):
    """Where the link of an administrator leads: a new password, once."""

    template_name = "new_password.html"
    success_url = reverse_lazy("login")
    extra_context = {"characters_min": PASSWORD_CHARACTERS_MIN}  # noqa: RUF012 - of Django

    def form_valid(self, form: Any) -> HttpResponse:
        messages.success(self.request, _("Your new password is set; sign in with it."))
        return super().form_valid(form)


new_password = NewPassword.as_view()
