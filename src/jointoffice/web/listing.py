"""The kinds of records, and the records of one kind as a table: sorted, narrowed, as asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.limits import COLUMNS_CHOSEN_MAX
from jointoffice.scenes import filters, listing
from jointoffice.scenes.cells import Line, needed_by_lines
from jointoffice.scenes.narrowing import columns_asked, field_listed, narrowing_of
from jointoffice.scenes.wording import kind_plural
from jointoffice.store.cells import lines
from jointoffice.store.listing import (
    Order,
    count_records,
    count_selected,
    every,
    few_records,
    page_selected,
)
from jointoffice.store.marks import marks
from jointoffice.store.narrowing import Selection
from jointoffice.store.site import kinds_here, programme_here
from jointoffice.web.paging import paging
from jointoffice.web.reading import PASSING, Look, look_of, page_number, speech_of


def kinds(request: HttpRequest) -> HttpResponse:
    look = look_of(request)
    counts = _counts(look)
    rows = [
        (kind.name, kind_plural(kind, look.language), counts.get(kind.name, 0))
        for kind in kinds_here().values()
    ]
    return render(request, "kinds.html", {"look": look, "rows": rows})


def _counts(look: Look) -> dict[str, int]:
    if look.when.is_now:
        return count_records()
    return {name: count_selected(every(name, look.when)) for name in kinds_here()}


def show(request: HttpRequest, name: str) -> HttpResponse:
    look, kind = look_of(request), programme_here().kind(name)
    order = order_of(kind, request.GET.get("sort", ""))
    selection = selection_of(request, kind, look)
    page = paging(page_number(request), count_selected(selection))
    columns = _columns(request, kind)
    wanted = {*kind.title, *(field.name for field in columns)}
    numbers = page_selected(selection, order, page.number)
    found = lines(numbers, look.day, look.known_at, wanted)
    shown = {"look": look, "page": page, "order": order, "marks": marks(), "kind": name}
    shown |= _table(request, selection, columns, found)
    template = "listing_body.html" if request.headers.get("HX-Request") else "listing.html"
    return render(request, template, shown)


def _columns(request: HttpRequest, kind: Kind) -> list[Field]:
    """Those that the address names, else those that a list has room for."""
    asked = columns_asked(kind, request.GET.getlist)[:COLUMNS_CHOSEN_MAX]
    return asked or listing.fields_listed(kind)


def selection_of(request: HttpRequest, kind: Kind, look: Look) -> Selection:
    """The records that the address asks for; of a mark, as they stand on its day."""
    return Selection(kind, narrowing_of(kind, request.GET.getlist), look.when)


def order_of(kind: Kind, text: str) -> Order:
    """`due` sorts by that field, `-due` the other way round; nothing: by key."""
    field = text.removeprefix("-")
    if field:
        field_listed(kind, field)
    return Order(field, text.startswith("-"))


def _table(
    request: HttpRequest, selection: Selection, columns: Sequence[Field], found: Sequence[Line]
) -> dict[str, Any]:
    """The table, what it is narrowed to, and the form that narrows it."""
    kind, narrowing = selection.kind, selection.narrowing
    offered = _offered(kind)
    wanted = needed_by_lines(found).union(filters.references_asked(narrowing), *offered.values())
    speech = speech_of(look_of(request), wanted)
    return {
        "title": kind_plural(kind, speech.language),
        "columns": listing.columns_of(columns, speech),
        "records": listing.listed(found, columns, speech),
        "form": filters.filter_form(kind, narrowing, columns, offered, speech),
        "chosen": _without(request, filters.chosen(kind, narrowing, speech)),
    }


def _offered(kind: Kind) -> Mapping[str, Sequence[str]]:
    """The records of the kinds to which this one refers, of which there are few."""
    return few_records({name for field in kind.fields for name in field.references})


def _without(request: HttpRequest, chosen: Sequence[filters.Chosen]) -> list[tuple[str, str]]:
    """The words of each filter, and the address without it."""
    kept = request.GET.copy()
    for name in PASSING:
        kept.pop(name, None)
    without = []
    for one in chosen:
        rest = kept.copy()
        for name in one.names:
            rest.pop(name, None)
        without.append((one.words, f"?{rest.urlencode()}" if rest else request.path))
    return without
