"""The filed documents, the form that files one, and the viewer of one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from jointoffice.model.limits import DOCUMENT_BYTES_MAX
from jointoffice.scenes import document
from jointoffice.scenes.days import day_text
from jointoffice.scenes.sources import shown_sources
from jointoffice.scenes.values import needed_by
from jointoffice.scenes.wording import tongue
from jointoffice.store.models import Source
from jointoffice.store.places import places_of
from jointoffice.store.sources import count_sources, sources
from jointoffice.store.troubles import troubles_of
from jointoffice.store.viewer import excerpt_of, known_source, placeless_claims
from jointoffice.web.beside import links_to_others, shown_beside
from jointoffice.web.filing import file_uploads
from jointoffice.web.found import findings_of
from jointoffice.web.paging import paging
from jointoffice.web.reading import Look, look_of, page_number, speech_of
from jointoffice.web.refusals import page_with_form

MEGABYTE = 1024 * 1024
NUMBER_DIGITS = 9


@require_http_methods(["GET", "HEAD", "POST"])
def show_all(request: HttpRequest) -> HttpResponse:
    return page_with_form(
        request, "documents.html", lambda: file_uploads(request), lambda: _list(request)
    )


def _list(request: HttpRequest) -> dict[str, Any]:
    look, page = look_of(request), paging(page_number(request), count_sources())
    found = sources(page.number)
    speech = speech_of(look, {f"party:{one.party}" for one in found})
    shown = {"look": look, "page": page, "sources": shown_sources(found, speech)}
    return shown | {"megabytes": DOCUMENT_BYTES_MAX // MEGABYTE}


def show(request: HttpRequest, sha256: str) -> HttpResponse:
    look, source = look_of(request), known_source(sha256)
    asked, beside = _asked(request), request.GET.get("beside", "")
    shown = {"look": look, "source": source, "title_lang": tongue(source.title)}
    if beside:
        shown |= shown_beside(look, source, known_source(beside), asked)
        return render(request, "document_beside.html", shown)
    shown["publisher_lang"] = tongue(source.publisher)
    shown["published"] = day_text(source.published, look.language)
    return render(request, "document.html", shown | _excerpt(look, source, asked))


def _asked(request: HttpRequest) -> dict[str, int]:
    """The part or the words that are asked for."""
    numbers = {name: request.GET.get(name, "")[:NUMBER_DIGITS] for name in ("part", "at", "to")}
    return {name: int(text) for name, text in numbers.items() if text.isdecimal()}


def _excerpt(look: Look, source: Source, asked: dict[str, int]) -> dict[str, Any]:
    found = excerpt_of(source.sha256, asked.get("part"), asked.get("at", 0), look.day)
    placeless = placeless_claims(source.sha256, look.day)
    excerpt, parts = found or (document.Excerpt((), 0, "", (), ()), None)
    if asked.get("at", 0) < asked.get("to", 0):
        excerpt = replace(excerpt, sought=(asked["at"], asked["to"]))
    speech = speech_of(look, needed_by((*excerpt.told, *placeless)))
    speech = replace(speech, places=places_of(document.spans_of(excerpt, source.sha256)))
    findings = findings_of(look, f"source:{source.sha256}")
    return {
        "parts": parts,
        "same": links_to_others(look, source.sha256, parts.language, excerpt.first)
        if parts
        else (),
        "part_numbers": range(1, parts.count + 1) if parts else (),
        "blocks": document.shown_blocks(excerpt, speech, findings, source.sha256),
        "others": document.other_findings(excerpt, speech, source.sha256),
        "placeless": document.notes(placeless, speech, source.sha256),
        "text_lang": tongue(excerpt.text),
        "troubles": [one.text(look.language) for one in troubles_of(source.sha256)],
    }
