"""What programs can read: kinds, records, changes, marks and documents."""

from __future__ import annotations

from django.http import HttpRequest
from django.http.response import HttpResponse, HttpResponseBase
from ninja import Query, Router

from jointoffice.api.asked import answer, selected, when
from jointoffice.api.files import ending_accepted, file_of
from jointoffice.api.shapes import (
    AskedDay,
    AskedFile,
    AskedPage,
    Changes,
    Kinds,
    Marks,
    RecordLine,
    Records,
    Sources,
)
from jointoffice.papers.record_json import change_json, kind_json, line_json, record_json
from jointoffice.store.cells import lines
from jointoffice.store.changes import changes as changes_between
from jointoffice.store.listing import count_selected, page_selected
from jointoffice.store.marks import find_mark, marks, present
from jointoffice.store.records import answers, find_records
from jointoffice.store.replacements import standing_number
from jointoffice.store.site import kinds_here, programme_here
from jointoffice.store.sources import count_sources, sources

router = Router(tags=["read"])


@router.get("/kinds", response=Kinds)
def kinds(request: HttpRequest) -> HttpResponse:
    """The kinds of records, with their fields, types, units and labels in both languages."""
    return answer(request, {"kinds": [kind_json(kind) for kind in kinds_here().values()]})


@router.get("/marks", response=Marks)
def all_marks(request: HttpRequest) -> HttpResponse:
    """The moments that were marked."""
    return answer(request, {"marks": [{"name": one.name, "day": one.day} for one in marks()]})


@router.get("/records/{kind}", response=Records)
def records(request: HttpRequest, kind: str, asked: Query[AskedFile]) -> HttpResponseBase:
    """The records of a kind with what is accepted of them, a page at a time.

    Narrow them down as the list page does, with the parameters of its address. With `Accept:`
    text/csv, application/jsonl, application/vnd.apache.parquet or that of Excel: all, as a file.
    """
    ending = ending_accepted(request)
    if ending:
        return file_of(request, kind, ending, asked)
    at, selection, order = selected(request, kind, asked)
    found = lines(page_selected(selection, order, asked.page), at.day, at.known_at, ())
    shown = {"count": count_selected(selection), "page": asked.page, "day": at.day}
    return answer(request, shown | {"records": list(map(line_json, found))})


@router.get("/records/{kind}/{path:key}", response=RecordLine)
def record(request: HttpRequest, kind: str, key: str, asked: Query[AskedDay]) -> HttpResponse:
    """One record: each field with who says what, and every claim with its words and place.

    One that was merged is answered with the one that stays; of one that was withdrawn there is
    `replaced_by` only.
    """
    at = when(asked.day, asked.known_at)
    sizes = None if at.known_at is None else at.known_at.sizes
    number = standing_number(find_records(programme_here().kind(kind), key)[0], sizes)
    found = list(answers([number], at.day, sizes))
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
