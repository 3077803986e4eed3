"""The map page: rivers, places and legs, the filters, and the same legs as a table."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from jointoffice.ledger.acceptance import State
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.refusals import UnknownName
from jointoffice.scenes import map as scene
from jointoffice.scenes.drawings.map import SIZE, draw_map
from jointoffice.scenes.narrowing import narrowed_by
from jointoffice.scenes.states import CARDS
from jointoffice.scenes.titles import needed
from jointoffice.store.cells import lines
from jointoffice.store.map import (
    LEG_FIELDS,
    LEGS_MAX,
    PLACE_FIELDS,
    PLACES_MAX,
    map_legs,
    map_places,
    rivers,
)
from jointoffice.store.marks import marks
from jointoffice.store.narrowing import Selection
from jointoffice.web.addresses import addresses
from jointoffice.web.reading import Look, look_of, speech_of


def show(request: HttpRequest) -> HttpResponse:
    look = look_of(request)
    mode, state = request.GET.get("mode", ""), state_of(request.GET.get("state", ""))
    shown = {"look": look, "marks": marks()}
    return render(request, "map.html", shown | _map(look, mode, state))


def state_of(code: str) -> State | None:
    """The state of that name; none where no name is given."""
    if not code:
        return None
    found = next((state for state in CARDS if state.value == code), None)
    if found is None:
        known = ", ".join(state.value for state in CARDS)
        raise UnknownName(
            f"There is no state {code!r}; the states are {known}.",
            f"没有“{code}”这种状态；可用的有：{known}。",
        )
    return found


def _map(look: Look, mode: str, state: State | None) -> dict[str, Any]:
    selection = Selection(KINDS["leg"], narrowed_by(KINDS["leg"], {"mode": mode}), look.when)
    numbers, total = map_legs(selection, state, LEGS_MAX)
    legs = lines(numbers, look.day, look.known_at, LEG_FIELDS)
    found = [*map_places(scene.ends_of(legs), look.when, PLACES_MAX), *rivers(look.when)]
    places = lines(list(dict.fromkeys(found)), look.day, look.known_at, PLACE_FIELDS)
    speech = speech_of(look, needed((p.kind, p.key) for p in places) | scene.needed(legs))
    shown = scene.map_of(legs, places, speech, addresses(look))
    return {
        "drawing": None if shown is None else draw_map(shown, SIZE),
        "legs": scene.leg_rows(legs, speech),
        "columns": scene.columns(speech),
        "unplaced": scene.unplaced(legs, shown, speech),
        "left_out": total - len(legs),
        "total": total,
        "modes": scene.mode_choices(speech, mode),
        "states": scene.state_choices(look.language, state),
    }
