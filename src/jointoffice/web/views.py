"""Saved views: those of the page one is on, all of them, and the forms that keep them."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode, urlsplit

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import Resolver404, resolve
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from jointoffice.actions.save_view import Seen, delete_view, rename_view, save_view
from jointoffice.model.authors import CONVENERS, WRITERS, Author, Role
from jointoffice.model.language import Language
from jointoffice.model.refusals import WrongValue
from jointoffice.scenes.roles import shown_role
from jointoffice.scenes.wording import Names
from jointoffice.store.views import Audience, View, views_of
from jointoffice.web.reading import PASSING, author_of, language_here, look_of, signed_in

VIEWED = frozenset({"list", "board", "search", "projects", "unsettled", "documents", "changes"})
"""Pages of which views are saved: those whose address says what they show."""
_AUDIENCES = {
    Audience.NOBODY: Names("for myself", "仅本人"),
    Audience.PARTY: Names("for my party", "本方"),
}
_FOR_ROLE = Names("for every {}", "所有{}")


def saved_here(request: HttpRequest) -> list[View]:
    """The views of the page that is asked for, which its template lists."""
    author = author_of(request)
    return [] if author is None else views_of(author, request.path)


def audiences(request: HttpRequest) -> list[tuple[str, str]]:
    """With whom whoever is signed in may share a view; nobody saves one without account."""
    author = author_of(request)
    return [] if author is None else [(code, word) for code, word in _audiences(author)]


def show(request: HttpRequest) -> HttpResponse:
    author, language = signed_in(request), language_here()
    shown = {
        "look": look_of(request),
        "views": [(view, _word(view.code, language)) for view in views_of(author, "")],
    }
    return render(request, "views.html", shown)


@require_POST
def save(request: HttpRequest) -> HttpResponse:
    author, typed = signed_in(request), request.POST
    path, query = _own_page(typed.get("address", ""))
    seen = _seen(path, query, typed.get("audience", ""))
    save_view(name=typed.get("name", ""), seen=seen, author=author)
    messages.success(request, _("The view is saved."))
    return redirect(f"{path}?{query}" if query else path)


@require_POST
def rename(request: HttpRequest, number: int) -> HttpResponse:
    rename_view(number=number, name=request.POST.get("name", ""), author=signed_in(request))
    return redirect("views")


@require_POST
def delete(request: HttpRequest, number: int) -> HttpResponse:
    delete_view(number=number, author=signed_in(request))
    messages.success(request, _("The view is deleted."))
    return redirect("views")


def _audiences(author: Author) -> list[tuple[str, str]]:
    language = language_here()
    codes = [Audience.NOBODY.value]
    codes += [Audience.PARTY.value] if author.role in WRITERS else []
    codes += [role.value for role in Role] if author.role in CONVENERS else []
    return [(code, _word(code, language)) for code in codes]


def _word(code: str, language: Language) -> str:
    """Who sees it: myself, my party, or the role of this code."""
    roles = {role.value: role for role in Role}
    if code in roles:
        return _FOR_ROLE.text(language).format(shown_role(roles[code], language).label)
    return _AUDIENCES[Audience(code)].text(language)


def _seen(path: str, query: str, audience: str) -> Seen:
    roles = {role.value: role for role in Role}
    if audience in roles:
        return Seen(path=path, query=query, audience=Audience.ROLE, role=roles[audience])
    known = {one.value: one for one in (Audience.NOBODY, Audience.PARTY)}
    if audience not in known:
        raise WrongValue("Choose who shall see the view.", "请选择谁可以看到此视图。")
    return Seen(path=path, query=query, audience=known[audience], role=None)


def _own_page(address: str) -> tuple[str, str]:
    """Path and query of one of our pages with views; `WrongValue` for any other address."""
    refusal = WrongValue(
        "Only a view of one of our lists can be saved.", "只能保存本站列表的视图。"
    )
    try:
        parts = urlsplit(address)
        match = resolve(parts.path)
        asked = parse_qsl(parts.query, max_num_fields=100)
    except (ValueError, Resolver404) as error:
        raise refusal from error
    if parts.scheme or parts.netloc or match.url_name not in VIEWED:
        raise refusal
    return parts.path, urlencode([(name, value) for name, value in asked if name not in PASSING])
