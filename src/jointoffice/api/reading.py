"""What programs can read: kinds, records, changes, marks and documents."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from ninja import Query, Router

from jointoffice.api.asked import JSON_LINES, When, answer, when
from jointoffice.api.shapes import (
    AskedDay,
    AskedList,
    AskedPage,
    Changes,
    Kinds,
    Marks,
    RecordLine,
    Records,
    Sources,
)
from jointoffice.papers.record_json import change_json, kind_json, line_json, record_json
from jointoffice.scenes.narrowing import field_listed, narrowing_of
from jointoffice.store import clock
from jointoffice.store.cells import lines
from jointoffice.store.changes import changes as changes_between
from jointoffice.store.listing import Order, all_selected, count_selected, page_selected
from jointoffice.store.marks import find_mark, marks, present
from jointoffice.store.narrowing import Selection
from jointoffice.store.records import answers, find_records
from jointoffice.store.site import kinds_here, programme_here
from jointoffice.store.sources import count_sources, sources

router = Router(tags=["read"])
LINES_AT_ONCE = 500


@router.get("/kinds", response=Kinds)
def kinds(request: HttpRequest) -> HttpResponse:
    """The kinds of records, with their fields, types, units and labels in both languages."""
    return answer(request, {"kinds": [kind_json(kind) for kind in kinds_here().values()]})


@router.get("/marks", response=Marks)
def all_marks(request: HttpRequest) -> HttpResponse:
    """The moments that were marked."""
    return answer(request, {"marks": [{"name": one.name, "day": one.day} for one in marks()]})


@router.get("/records/{kind}.jsonl")
def records_as_lines(
    request: HttpRequest, kind: str, asked: Query[AskedList]
) -> StreamingHttpResponse:
    """All records of a kind, one a line."""
    at, selection, order = _selected(request, kind, asked)
    numbers = all_selected(selection, order)
    return StreamingHttpResponse(_lines(numbers, at), content_type=JSON_LINES)


@router.get("/records/{kind}", response=Records)
def records(request: HttpRequest, kind: str, asked: Query[AskedList]) -> HttpResponse:
    """The records of a kind with what is accepted of them, a page at a time.

    Narrow them down as the list page does, with the parameters of its address.
    """
    at, selection, order = _selected(request, kind, asked)
    found = lines(page_selected(selection, order, asked.page), at.day, at.known_at, ())
    shown = {"count": count_selected(selection), "page": asked.page, "day": at.day}
    return answer(request, shown | {"records": list(map(line_json, found))})


@router.get("/records/{kind}/{path:key}", response=RecordLine)
def record(request: HttpRequest, kind: str, key: str, asked: Query[AskedDay]) -> HttpResponse:
    """One record: each field with who says what, and every claim with its words and place."""
    at = when(asked.day, asked.known_at)
    numbers = find_records(programme_here().kind(kind), key)
    sizes = None if at.known_at is None else at.known_at.sizes
    found = list(answers(numbers, at.day, sizes))
    return answer(request, record_json(found[0]) if found else {"kind": kind, "key": key})


@router.get("/changes", response=Changes)
def changes(request: HttpRequest, since: str, until: str = "") -> HttpResponse:
    """What changed between two marks, or since one: before, after, and through whose words."""
    later = find_mark(until) if until else present()
    found = changes_between(find_mark(since), later)
    return answer(request, {"changes": [change_json(change) for change in found]})


@router.get("/sources", response=Sources)
def filed_sources(request: HttpRequest, asked: Query[AskedPage]) -> HttpResponse:
    """The documents and sheets that were filed, the last one first."""
    found = {"count": count_sources(), "page": asked.page, "sources": sources(asked.page)}
    return answer(request, found)


def _selected(request: HttpRequest, name: str, asked: AskedList) -> tuple[When, Selection, Order]:
    at = when(asked.day, asked.known_at)
    kind = programme_here().kind(name)
    field = asked.sort.removeprefix("-")
    if field:
        field_listed(kind, field)
    narrowing = narrowing_of(kind, request.GET.getlist)
    is_today = at.day == clock.today().isoformat()
    return (
        at,
        Selection(kind, narrowing, at.day, is_today),
        Order(field, asked.sort.startswith("-")),
    )


def _lines(numbers: list[int], at: When) -> Iterator[bytes]:
    for first in range(0, len(numbers), LINES_AT_ONCE):
        some = numbers[first : first + LINES_AT_ONCE]
        for line in lines(some, at.day, at.known_at, ()):
            yield msgspec.json.encode(line_json(line)) + b"\n"
