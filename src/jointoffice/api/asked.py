"""Of which day a program asks, as known when; and whether it has the answer already."""

from __future__ import annotations

from hashlib import sha256

import msgspec
from django.http import HttpRequest, HttpResponse

from jointoffice.api.shapes import AskedList
from jointoffice.model.dates import parse_day
from jointoffice.scenes.narrowing import field_listed, narrowing_of
from jointoffice.store import clock
from jointoffice.store.listing import Order
from jointoffice.store.marks import When, find_mark
from jointoffice.store.narrowing import Selection
from jointoffice.store.site import programme_here

JSON = "application/json; charset=utf-8"


def when(day: str, known_at: str) -> When:
    """From the parameters, empty where left out: today, or the mark's day."""
    moment = find_mark(known_at) if known_at else None
    today = clock.today().isoformat() if moment is None else moment.day
    return When(parse_day(day).isoformat() if day else today, moment)


def answer(request: HttpRequest, found: object) -> HttpResponse:
    """The answer as JSON with its `ETag`; 304 where the program has it already."""
    raw = msgspec.json.encode(found)
    tag = f'"{sha256(raw).hexdigest()[:32]}"'
    if tag in request.headers.get("If-None-Match", ""):
        response = HttpResponse(status=304)
    else:
        response = HttpResponse(raw, content_type=JSON)
    response["ETag"] = tag
    return response


def selected(request: HttpRequest, name: str, asked: AskedList) -> tuple[When, Selection, Order]:
    """The records of a kind that the parameters ask for, as the list page has them."""
    at = when(asked.day, asked.known_at)
    kind = programme_here().kind(name)
    field = asked.sort.removeprefix("-")
    if field:
        field_listed(kind, field)
    narrowing = narrowing_of(kind, request.GET.getlist)
    return at, Selection(kind, narrowing, at), Order(field, asked.sort.startswith("-"))
