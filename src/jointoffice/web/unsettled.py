"""The fields that are in one state, over all kinds."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from jointoffice.ledger.acceptance import State
from jointoffice.model.limits import RECORDS_ON_PAGE
from jointoffice.scenes import unsettled
from jointoffice.scenes.states import CARDS, shown_state
from jointoffice.store.site import programme_here
from jointoffice.store.unsettled import fields_in, state_counts
from jointoffice.web.paging import paging
from jointoffice.web.reading import look_of, page_number, speech_of


def show(request: HttpRequest, name: str) -> HttpResponse:
    if name not in {state.value for state in State}:
        raise Http404
    look, state, sides = look_of(request), State(name), programme_here().sides
    counts, _ = state_counts(look.when)
    page = paging(page_number(request), counts.get(state, 0))
    fields = fields_in(state, look.when, page.number, RECORDS_ON_PAGE)
    wanted = unsettled.needed(fields) | {f"party:{side}" for side in sides}
    speech = speech_of(look, wanted)
    shown = {"look": look, "page": page, "state": shown_state(state, look.language)}
    shown["lines"] = unsettled.unsettled_lines(fields, sides, speech)
    shown["states"] = [shown_state(one, look.language) for one in CARDS]
    return render(request, "unsettled.html", shown)
