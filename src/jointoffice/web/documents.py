"""The filed documents, the form that files one, and the viewer of one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from jointoffice.actions.file_document import About, Filed, file_document
from jointoffice.model.limits import DOCUMENT_BYTES_MAX
from jointoffice.model.refusals import Refused, UnreadableDocument
from jointoffice.reader.asking.ask import Reader
from jointoffice.scenes import document
from jointoffice.scenes.days import day_text
from jointoffice.scenes.sources import shown_sources
from jointoffice.scenes.values import needed_by
from jointoffice.scenes.wording import tongue
from jointoffice.store import clock
from jointoffice.store.lexicon import lexicon_here
from jointoffice.store.models import Source
from jointoffice.store.sources import count_sources, sources
from jointoffice.store.viewer import excerpt_of, known_source, placeless_claims
from jointoffice.web.paging import paging
from jointoffice.web.reading import Look, look_of, page_number, signed_in, speech_of
from jointoffice.web.refusals import status_of

MEGABYTE = 1024 * 1024
NUMBER_DIGITS = 9


@require_http_methods(["GET", "HEAD", "POST"])
def show_all(request: HttpRequest) -> HttpResponse:
    look, shown, status = look_of(request), dict[str, Any](), 200
    if request.method == "POST":
        try:
            return _file(request)
        except Refused as refused:
            shown["refusal"], status = refused.reason.text(look.language), status_of(refused)
    page = paging(page_number(request), count_sources())
    found = sources(page.number)
    speech = speech_of(look, {f"party:{one.party}" for one in found})
    shown |= {"look": look, "page": page, "sources": shown_sources(found, speech)}
    shown["megabytes"] = DOCUMENT_BYTES_MAX // MEGABYTE
    return render(request, "documents.html", shown, status=status)


def show(request: HttpRequest, sha256: str) -> HttpResponse:
    look, source = look_of(request), known_source(sha256)
    numbers = {name: request.GET.get(name, "")[:NUMBER_DIGITS] for name in ("part", "at", "to")}
    asked = {name: int(text) for name, text in numbers.items() if text.isdecimal()}
    shown = {"look": look, "source": source, "title_lang": tongue(source.title)}
    shown["publisher_lang"] = tongue(source.publisher)
    shown["published"] = day_text(source.published, look.language)
    return render(request, "document.html", shown | _excerpt(look, source, asked))


def _excerpt(look: Look, source: Source, asked: dict[str, int]) -> dict[str, Any]:
    found = excerpt_of(source.sha256, asked.get("part"), asked.get("at", 0), look.day)
    placeless = placeless_claims(source.sha256, look.day)
    excerpt, parts = found or (document.Excerpt((), 0, "", (), ()), None)
    if asked.get("at", 0) < asked.get("to", 0):
        excerpt = replace(excerpt, sought=(asked["at"], asked["to"]))
    speech = speech_of(look, needed_by((*excerpt.told, *placeless)))
    return {
        "parts": parts,
        "part_numbers": range(1, parts.count + 1) if parts else (),
        "blocks": document.shown_blocks(excerpt, speech),
        "others": document.other_findings(excerpt, look.language),
        "placeless": document.notes(placeless, speech),
        "text_lang": tongue(excerpt.text),
    }


def _file(request: HttpRequest) -> HttpResponse:
    raw, name = _uploaded(request)
    filed = file_document(
        raw=raw,
        about=_about(request, name),
        reader=Reader(lexicon_here(), None),
        author=signed_in(request),
        now=clock.now(),
    )
    messages.success(request, _outcome(filed))
    return redirect("document", filed.source)


def _uploaded(request: HttpRequest) -> tuple[bytes, str]:
    """Bytes and name of the file; `UnreadableDocument` where there is none, or too large a one."""
    upload = request.FILES.get("document")
    if upload is None:
        raise UnreadableDocument("Choose a file first.", "请先选择文件。")
    if (upload.size or 0) > DOCUMENT_BYTES_MAX:
        raise UnreadableDocument(
            f"The file has {upload.size:,} bytes; accepted are {DOCUMENT_BYTES_MAX:,}.",
            f"文件有{upload.size:,}字节；最多{DOCUMENT_BYTES_MAX:,}字节。",
        )
    return upload.read(), upload.name or ""


def _about(request: HttpRequest, name: str) -> About:
    """What was typed beside the file; what was left empty is looked for in it."""
    title, publisher, published, address = (
        request.POST.get(field, "").strip() or None
        for field in ("title", "publisher", "published", "address")
    )
    return About(name=name, title=title, publisher=publisher, published=published, address=address)


def _outcome(filed: Filed) -> str:
    count = len(filed.claims)
    if filed.was_known:
        return _("This document was filed before; nothing was added.")
    made = ngettext("Filed: %(count)d claim found.", "Filed: %(count)d claims found.", count)
    return made % {"count": count}
