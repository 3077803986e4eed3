"""The page of one record, for every kind, and the form that states a value of it."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from jointoffice.actions.state_claim import Said, state_claim
from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.authors import Author
from jointoffice.model.kinds.field import Kind
from jointoffice.model.names import record_id
from jointoffice.model.programme import field_of
from jointoffice.model.refusals import NotAllowed, Refused
from jointoffice.scenes import form, links, record
from jointoffice.scenes.history import history
from jointoffice.scenes.titles import needed_for
from jointoffice.store import clock
from jointoffice.store.history import deeds_on
from jointoffice.store.links import links_to
from jointoffice.store.marks import marks
from jointoffice.store.records import answers, find_records
from jointoffice.store.site import kinds_here, programme_here
from jointoffice.web.reading import Look, author_of, look_of, speech_of
from jointoffice.web.refusals import status_of


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest, name: str, key: str) -> HttpResponse:
    look, kind = look_of(request), programme_here().kind(name)
    typed = form.Typed(*(request.POST.get(part, "") for part in ("value", "unit", "valid_from")))
    field = request.POST.get("field", "") or request.GET.get("state", "")
    shown: dict[str, Any] = {"look": look, "status": 200}
    if request.method == "POST":
        try:
            return _state(request, Said(name, key, field, *_stated(typed)))
        except Refused as refused:
            shown["refusal"] = refused.reason.text(look.language)
            shown["status"] = status_of(refused)
    shown |= _page(look, kind, key, field, typed)
    return render(request, "record.html", shown, status=shown["status"])


def signed_in(request: HttpRequest) -> Author:
    """Whoever is signed in; `NotAllowed` for a visitor."""
    author = author_of(request)
    if author is None:
        raise NotAllowed("Sign in first: only people with an account may do this.", "请先登录。")
    return author


def _stated(typed: form.Typed) -> tuple[str, str | None, str | None]:
    return typed.value, typed.unit or None, typed.valid_from or None


def _state(request: HttpRequest, said: Said) -> HttpResponse:
    state_claim(said=said, author=signed_in(request), now=clock.now())
    messages.success(request, _("Your value is stated."))
    address = reverse("record", args=(said.kind, said.key))
    return HttpResponseRedirect(f"{address}#f-{said.field}")


def _page(look: Look, kind: Kind, key: str, field: str, typed: form.Typed) -> dict[str, Any]:
    """The record and everything tied to it; `field` names the one to state, or is empty."""
    number = find_records(kind, key)[0]
    found = list(answers([number], look.day, look.sizes))
    answered = found[0] if found else AnsweredRecord(record_id(kind.name, key), kind, key, {})
    deeds = deeds_on(number, kind, look.sizes)
    kinds, sides = kinds_here(), programme_here().sides
    linked = [(kinds[link.kind], link.key) for link in links_to(kind.name, answered.key)]
    wanted = record.needed(answered, sides) | {f"party:{deed.party}" for deed in deeds}
    for one, its_key in linked:
        wanted.update(needed_for(one, its_key))
    speech = speech_of(look, wanted)
    shown = {
        "page": record.record_page(answered, sides, speech),
        "history": history(kind, deeds, speech),
        "links": links.linked_groups(linked, speech),
        "marks": marks(),
        "unsaid": record.unsaid(answered, look.language),
    }
    if field:
        declared = field_of(kind, field)
        shown["form"] = form.state_form(answered, declared, typed, speech)
    return shown
