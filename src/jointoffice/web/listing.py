"""The kinds of records, and the records of one kind as a table."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from jointoffice.model.kinds.field import Kind
from jointoffice.model.refusals import UnknownName
from jointoffice.scenes import listing
from jointoffice.scenes.wording import kind_plural
from jointoffice.store.cells import lines
from jointoffice.store.listing import Order, count_of, count_records, page_of
from jointoffice.store.marks import marks
from jointoffice.store.site import kinds_here, programme_here
from jointoffice.web.paging import paging
from jointoffice.web.reading import look_of, page_number, speech_of


def kinds(request: HttpRequest) -> HttpResponse:
    look = look_of(request)
    counts = count_records()
    rows = [
        (kind.name, kind_plural(kind, look.language), counts.get(kind.name, 0))
        for kind in kinds_here().values()
    ]
    return render(request, "kinds.html", {"look": look, "rows": rows})


def show(request: HttpRequest, name: str) -> HttpResponse:
    look, kind = look_of(request), programme_here().kind(name)
    order = order_of(kind, request.GET.get("sort", ""))
    page = paging(page_number(request), count_of(kind))
    columns = listing.fields_listed(kind)
    found = lines(page_of(kind, order, page.number), look.day, look.known_at, _fields(kind))
    speech = speech_of(look, listing.needed(found, columns))
    shown = {"look": look, "page": page, "order": order, "marks": marks(), "kind": name}
    shown["title"] = kind_plural(kind, look.language)
    shown["columns"] = listing.columns_of(columns, speech)
    shown["records"] = listing.listed(found, columns, speech)
    template = "listing_body.html" if request.headers.get("HX-Request") else "listing.html"
    return render(request, template, shown)


def order_of(kind: Kind, text: str) -> Order:
    """`due` sorts by that field, `-due` the other way round; nothing: by key."""
    field = text.removeprefix("-")
    if field and kind.find(field) is None:
        known = ", ".join(one.name for one in kind.fields)
        raise UnknownName(
            f"The list cannot be sorted by {field!r}; the fields are {known}.",
            f"不能按“{field}”排序；可用的字段：{known}。",
        )
    return Order(field, text.startswith("-"))


def _fields(kind: Kind) -> set[str]:
    return {*kind.title, *(field.name for field in listing.fields_listed(kind))}
