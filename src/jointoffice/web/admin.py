"""Administration of accounts: who has one, for which party, in which role; what was changed."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from jointoffice.actions import change_account as change
from jointoffice.actions.add_person import invite_person
from jointoffice.actions.change_account import Particulars
from jointoffice.actions.passwords import make_password_link
from jointoffice.model.authors import KEEPERS
from jointoffice.model.limits import CHOICES_SHOWN_MAX
from jointoffice.model.refusals import NotAllowed
from jointoffice.scenes.accounts import shown_accounts, shown_alterations
from jointoffice.scenes.roles import shown_roles
from jointoffice.scenes.titles import reference_title
from jointoffice.store import clock
from jointoffice.store.alterations import alterations, count_alterations
from jointoffice.store.choosing import references_like
from jointoffice.store.people import Account
from jointoffice.store.second_factor import guarded
from jointoffice.store.site import programme_here
from jointoffice.web.paging import paging
from jointoffice.web.reading import Look, look_of, page_number, signed_in, speech_of
from jointoffice.web.refusals import page_with_form
from jointoffice.web.second_factor import account_of

PARTICULARS = ("name", "mail", "party", "role")
LINK = "password_link"
"""Of the session: the address of a link that was just made, which is shown once."""


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    keeper = keeper_of(request)
    return page_with_form(
        request, "admin.html", lambda: _invite(request, keeper), lambda: _list(request)
    )


def _invite(request: HttpRequest, keeper: Account) -> HttpResponse:
    particulars = Particulars(**_typed(request))
    made = invite_person(particulars=particulars, by=keeper.name, now=clock.now())
    return _with_link(request, made)


def _list(request: HttpRequest) -> dict[str, Any]:
    look, found = look_of(request), list(Account.objects.order_by("-is_active", "name"))
    speech = speech_of(look, {f"party:{one.party}" for one in found})
    shown = {"look": look, "typed": _typed(request)}
    return shown | {"accounts": shown_accounts(found, guarded(), speech)} | _choices(look)


@require_http_methods(["GET", "HEAD", "POST"])
def one(request: HttpRequest, number: int) -> HttpResponse:
    keeper, account = keeper_of(request), _account(number)
    return page_with_form(
        request,
        "admin_account.html",
        lambda: _change(request, account, keeper.name),
        lambda: _one(request, number),
    )


def _one(request: HttpRequest, number: int) -> dict[str, Any]:
    look, account = look_of(request), _account(number)
    speech = speech_of(look, {f"party:{account.party}"})
    shown = {"look": look, "link": request.session.pop(LINK, None)} | _choices(look)
    return shown | {
        "account": shown_accounts([account], guarded(), speech)[0],
        "typed": {name: getattr(account, name) for name in PARTICULARS},
    }


@require_safe
def changes(request: HttpRequest) -> HttpResponse:
    keeper_of(request)
    look = look_of(request)
    page = paging(page_number(request), count_alterations())
    found = shown_alterations(alterations(page.number), speech_of(look, ()))
    return render(request, "admin_changes.html", {"look": look, "page": page, "found": found})


def keeper_of(request: HttpRequest) -> Account:
    """The administrator who is signed in; `NotAllowed` for others."""
    signed_in(request).must_be(KEEPERS)
    return account_of(request)


def _account(number: int) -> Account:
    found = Account.objects.filter(pk=number).first()
    if found is None:
        raise Http404
    return found


def _typed(request: HttpRequest) -> dict[str, str]:
    return {name: request.POST.get(name, "").strip() for name in PARTICULARS}


def _choices(look: Look) -> dict[str, Any]:
    """Roles, and the parties for which somebody can have an account."""
    programme = programme_here()
    kinds = programme.kinds()
    own = [f"party:{party}" for party in (*programme.sides, programme.office)]
    listed = references_like([kinds["party"]], "", CHOICES_SHOWN_MAX)
    parties = list(dict.fromkeys((*own, *listed)))
    speech = speech_of(look, parties)
    return {
        "roles": shown_roles(look.language),
        "parties": [
            (
                party.partition(":")[2],
                reference_title(party, kinds, speech.titles, look.language),
            )
            for party in parties
        ],
    }


def _change(request: HttpRequest, account: Account, by: str) -> HttpResponse:
    if request.POST.get("deed") == "link":
        return _with_link(request, account)
    _do(request, account, by)
    messages.success(request, _("The account is changed."))
    return redirect("admin_account", account.pk)


def _do(request: HttpRequest, account: Account, by: str) -> None:
    now = clock.now()
    match request.POST.get("deed"):
        case "on" | "off" as to:
            change.switch_account(account=account, to=to, by=by, now=now)
        case "reset":
            change.forget_second_factor(account=account, by=by, now=now)
        case "particulars":
            particulars = Particulars(**_typed(request))
            change.change_account(account=account, particulars=particulars, by=by, now=now)
        case _:
            raise NotAllowed("Nothing of the kind can be done.", "没有这样的操作。")


def _with_link(request: HttpRequest, account: Account) -> HttpResponse:
    """To the page of the account, which shows its link once."""
    by = account_of(request).name
    code, token = make_password_link(account=account, by=by, now=clock.now())
    address = reverse("new_password", args=(code, token))
    request.session[LINK] = request.build_absolute_uri(address)
    return redirect("admin_account", account.pk)
