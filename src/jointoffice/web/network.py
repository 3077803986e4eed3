"""The network page: parties left and right, office on top, and the same as a list."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from jointoffice.scenes import network as scene
from jointoffice.scenes.cells import Line, needed_by_lines
from jointoffice.scenes.drawings.network import WIDE, draw_network
from jointoffice.store.cells import lines
from jointoffice.store.marks import marks
from jointoffice.store.network import FIELDS, network_records, parents
from jointoffice.store.site import programme_here
from jointoffice.web.addresses import addresses
from jointoffice.web.reading import Look, look_of, speech_of


def show(request: HttpRequest) -> HttpResponse:
    look = look_of(request)
    return render(request, "network.html", {"look": look, "marks": marks()} | _network(look))


def network_lines(look: Look) -> tuple[list[Line], int]:
    """The bodies, memberships and agreements as they stand; and how many are left out."""
    found, left_out = network_records(look.when)
    said = [
        line
        for kind, numbers in found.items()
        for line in lines(numbers, look.day, look.known_at, FIELDS[kind])
    ]
    return said, left_out


def _network(look: Look) -> dict[str, Any]:
    said, left_out = network_lines(look)
    sides = scene.Sides(programme_here().sides, parents(look.when))
    wanted = needed_by_lines(said) | {f"party:{side}" for side in sides.sides}
    speech = speech_of(look, wanted)
    network = scene.network_of(said, sides, speech, addresses(look))
    if network is None:
        return {"drawing": None, "left_out": left_out}
    return {
        "drawing": draw_network(network, WIDE),
        "parties": network.parties,
        "bodies": scene.listed(network),
        "left_out": left_out,
    }
