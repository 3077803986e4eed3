"""The search: records and documents that have some words, on a page that works as plain GET."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from jointoffice.model.kinds.field import Kind
from jointoffice.model.limits import HITS_ON_PAGE, QUERY_CHARACTERS_MAX
from jointoffice.model.public import Public
from jointoffice.reader.tokens import Sought, sought
from jointoffice.scenes import search
from jointoffice.scenes.search import DOCUMENT
from jointoffice.scenes.titles import needed
from jointoffice.scenes.wording import kind_plural
from jointoffice.store.search import Hits, find_passages, find_records, passages, records
from jointoffice.store.site import kinds_here
from jointoffice.web.paging import paging
from jointoffice.web.reading import Look, look_of, page_number, speech_of

IN_GROUP = 5
"""Hits of each kind that are shown where all kinds are."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is looked for, in which kind (empty: all), on which page, and what may be seen."""

    looked_for: Sought
    kind: str
    page: int
    visible: Mapping[str, Kind]
    sees_documents: bool


def show(request: HttpRequest) -> HttpResponse:
    look, query = look_of(request), request.GET.get("q", "").strip()
    asked = _asked(request, query)
    shown = {"look": look, "query": query[:QUERY_CHARACTERS_MAX], "kind": asked.kind}
    shown["query_max"] = QUERY_CHARACTERS_MAX
    shown["is_shortened"] = len(query) > QUERY_CHARACTERS_MAX
    if asked.looked_for.phrases:
        shown |= _found(look, asked)
    template = "search_body.html" if request.headers.get("HX-Request") else "search.html"
    return render(request, template, shown)


def _asked(request: HttpRequest, query: str) -> _Asked:
    public: Public | None = getattr(request, "public", None)
    visible, sees_documents = kinds_here(), public is None or public.documents
    kind = request.GET.get("kind", "")
    known = {*visible, *((DOCUMENT,) if sees_documents else ())}
    narrowed = kind if kind in known else ""
    return _Asked(sought(query), narrowed, page_number(request), visible, sees_documents)


def _found(look: Look, asked: _Asked) -> dict[str, Any]:
    """The groups of hits, the kinds to choose from, and how many there are."""
    hits, told = Hits((), False), Hits((), False)
    if asked.kind != DOCUMENT:
        hits = find_records(asked.looked_for, asked.visible, asked.kind)
    if asked.sees_documents and asked.kind in ("", DOCUMENT):
        told = find_passages(asked.looked_for)
    counts = {**hits.counts(), **told.counts()}
    page = paging(asked.page, counts.get(asked.kind, 0), HITS_ON_PAGE)
    window = slice(page.first, page.first + HITS_ON_PAGE) if asked.kind else slice(IN_GROUP)
    return {
        "groups": [*_record_groups(look, asked, hits, window), *_told(look, asked, told, window)],
        "page": page if asked.kind else None,
        "total": sum(counts.values()),
        "is_cut": hits.is_cut or told.is_cut,
        "other_kinds": _others(look, asked, counts) if hits.is_cut else (),
    }


def _record_groups(look: Look, asked: _Asked, hits: Hits, window: slice) -> list[search.Group]:
    """A group a kind, in the order of their best hits."""
    numbers = [one for kind in hits.counts() for one in hits.of_kind(kind)[window]]
    found = records(numbers, asked.visible)
    speech = speech_of(look, needed((one.kind, one.key) for one in found))
    return search.record_groups(hits.counts(), found, asked.looked_for, speech)


def _others(look: Look, asked: _Asked, counts: Mapping[str, int]) -> list[tuple[str, str]]:
    """The kinds that are not among the first hits, and may have more."""
    kinds = () if asked.kind else asked.visible.values()
    return [
        (kind.name, kind_plural(kind, look.language)) for kind in kinds if kind.name not in counts
    ]


def _told(look: Look, asked: _Asked, told: Hits, window: slice) -> list[search.Group]:
    """The group of the documents, if they have the words."""
    found = passages(told.of_kind(DOCUMENT)[window])
    count = len(told.hits)
    return search.passage_groups(count, found, asked.looked_for, look.language)
