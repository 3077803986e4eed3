"""The page of one record, for every kind, and the form that states a value of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.kinds.field import Kind
from jointoffice.model.names import record_id
from jointoffice.model.programme import field_of
from jointoffice.model.refusals import Refused
from jointoffice.scenes import form, links, record
from jointoffice.scenes.claims import spans_of
from jointoffice.scenes.form import Stating
from jointoffice.scenes.history import history, needed_by_deeds
from jointoffice.scenes.titles import needed_for
from jointoffice.scenes.values import references_in
from jointoffice.store.history import deeds_on
from jointoffice.store.links import links_to
from jointoffice.store.marks import marks
from jointoffice.store.places import places_of
from jointoffice.store.records import answers, find_records
from jointoffice.store.site import kinds_here, programme_here
from jointoffice.web.discussion import discussion_on
from jointoffice.web.found import findings_of
from jointoffice.web.project_page import of_project, owners_for
from jointoffice.web.reading import Look, look_of, speech_of
from jointoffice.web.replacing import called_then, elsewhere, others_of
from jointoffice.web.stating import offer_of, to_record, try_to_state, typed_in

CONFLICT = 409


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest, name: str, key: str) -> HttpResponse:
    look, kind, shown = look_of(request), programme_here().kind(name), dict[str, Any]()
    if away := elsewhere(request, kind, key):
        return away
    field, status, stating = request.POST.get("field") or request.GET.get("state", ""), 200, None
    if request.method == "POST":
        try:
            stating, status = try_to_state(request, kind, key, field_of(kind, field)), CONFLICT
            if stating is None:
                return to_record(request, name, key, field)
        except Refused as refused:
            shown["refusal"], status = refused.reason.text(look.language), refused.status
    asked = stating or _stating(request, kind, field)
    shown |= _page(look, kind, key, asked) | discussion_on(request, kind, key)
    return render(request, "record.html", shown, status=status)


def _stating(request: HttpRequest, kind: Kind, field: str) -> Stating | None:
    """The form that was asked for, with what was typed in it or what the record has already."""
    if not field:
        return None
    declared = field_of(kind, field)
    typed = typed_in(request, "value")
    return Stating(declared, typed, offer_of(declared, typed))


def _page(look: Look, kind: Kind, key: str, stating: Stating | None) -> dict[str, Any]:
    """The record and everything tied to it, and the form that was asked for."""
    number = find_records(kind, key)[0]
    found = list(answers([number], look.day, look.sizes))
    answered = found[0] if found else AnsweredRecord(record_id(kind.name, key), kind, key, {})
    deeds = deeds_on(number, kind, look.sizes)
    kinds, sides = kinds_here(), programme_here().sides
    linked = [(kinds[link.kind], link.key) for link in links_to(kind.name, answered.key)]
    wanted = record.needed(answered, sides) | needed_by_deeds(deeds)
    for one, its_key in linked:
        wanted.update(needed_for(one, its_key))
    if stating is not None:
        wanted.update((*stating.offer.references, *references_in(stating.value, stating.field)))
    quoted = [one for field in answered.fields.values() for one in field.stated.values()]
    speech = speech_of(look, wanted)
    titles = {**speech.titles, **called_then(look, kind, key)}
    speech = replace(speech, places=places_of(spans_of(quoted)), titles=titles)
    return {
        "look": look,
        "page": record.record_page(answered, sides, speech),
        "history": history(kind, deeds, speech),
        "links": links.linked_groups(linked, speech),
        "findings": findings_of(look, f"record:{kind.name}:{answered.key}"),
        "marks": marks(),
        "unsaid": record.unsaid(answered, look.language),
        "form": None if stating is None else form.state_form(answered, stating, speech),
        **of_project(look, answered),
        **owners_for(look, answered),
        **others_of(look, number),
    }
