"""The page of parties: the sides and the office with what they have spoken of, then the others."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from jointoffice.scenes import parties as scene
from jointoffice.scenes.cells import needed_by_lines
from jointoffice.store.cells import lines
from jointoffice.store.listing import count_selected, every
from jointoffice.store.marks import marks
from jointoffice.store.network import FIELDS as TIED
from jointoffice.store.parties import (
    FIELDS,
    memberships_of,
    page_of_parties,
    people_of,
    spoken_counts,
)
from jointoffice.store.site import programme_here
from jointoffice.web.paging import Paging, paging
from jointoffice.web.reading import Look, look_of, page_number, speech_of


def show(request: HttpRequest) -> HttpResponse:
    look = look_of(request)
    page = paging(page_number(request), count_selected(every("party", look.when)))
    shown = {"look": look, "marks": marks(), "page": page}
    return render(request, "parties.html", shown | _parties(look, page))


def _parties(look: Look, page: Paging) -> dict[str, Any]:
    programme = programme_here()
    first = (*programme.sides, programme.office)
    numbers = page_of_parties(first, look.when, page.number)
    found = lines(numbers, look.day, look.known_at, FIELDS)
    keys = [line.key for line in found]
    member = memberships_of(keys, look.when) if keys else []
    memberships = lines(member, look.day, look.known_at, TIED["membership"])
    counts = {str(key): spoken_counts(key, look.when) for key in first if key in keys}
    speech = speech_of(look, needed_by_lines((*found, *memberships)))
    cards = scene.party_cards(found, memberships, people_of(keys), counts, speech)
    return {
        "leading": [card for card in cards if card.key in first],
        "others": [card for card in cards if card.key not in first],
    }
