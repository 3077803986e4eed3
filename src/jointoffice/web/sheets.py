"""Sheets: a file is tried first, then imported; templates and exports are downloaded."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from jointoffice.actions.ask_sheet import ask_sheet
from jointoffice.actions.import_sheet import check_sheet, import_sheet
from jointoffice.actions.publish import format_of, write_published
from jointoffice.actions.sheet_plan import Sheet
from jointoffice.actions.write_sheet import View, write_template
from jointoffice.model.authors import Author
from jointoffice.model.limits import (
    DOCUMENT_BYTES_MAX,
    SHEET_BYTES_AT_ONCE_MAX,
    SHEET_PROBLEMS_SHOWN_MAX,
)
from jointoffice.model.refusals import Refused, UnreadableDocument
from jointoffice.papers.sheets.export import Extras
from jointoffice.papers.sheets.report import Mood, Report, outcome_said, sheet_said
from jointoffice.scenes.wording import kind_plural
from jointoffice.store import clock
from jointoffice.store.listing import count_records
from jointoffice.store.site import kinds_here, programme_here
from jointoffice.store.uploads import drop_upload, keep_upload
from jointoffice.web.reading import Look, look_of, signed_in
from jointoffice.web.sheet_lists import numbers_listed
from jointoffice.web.sheet_waiting import token_of, waiting_sheet

MEGABYTE = 1024 * 1024
TEMPLATE = ".xlsx"


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    look, status = look_of(request), 200
    shown: dict[str, Any] = {"look": look, "megabytes": DOCUMENT_BYTES_MAX // MEGABYTE}
    shown["typed"] = request.POST
    if request.method == "POST":
        try:
            sheet, author = _brought(request), signed_in(request)
            if _is_large(sheet):
                asked = ask_sheet(sheet=sheet, mood=Mood.WOULD, author=author, now=clock.now())
                return redirect("job", asked.id)
            shown |= _tried(sheet, look, author)
        except Refused as refused:
            shown["refusal"], status = refused.reason.text(look.language), refused.status
    shown["kinds"] = _kinds(look)
    return render(request, "sheets.html", shown, status=status)


@require_POST
def take(request: HttpRequest) -> HttpResponse:
    """The import of a file that was tried before, and waits here."""
    look, author = look_of(request), signed_in(request)
    sheet, sha256 = waiting_sheet(request.POST.get("waiting", ""))
    if _is_large(sheet):
        asked = ask_sheet(sheet=sheet, mood=Mood.DID, author=author, now=clock.now())
        return redirect("job", asked.id)
    report = import_sheet(sheet=sheet, author=author, now=clock.now())
    if report.problems:
        shown = {"look": look, "kinds": _kinds(look), "typed": {}} | _reported(report, look)
        return render(request, "sheets.html", shown, status=400)
    drop_upload(sha256)
    messages.success(request, outcome_said(report, Mood.DID, look.language))
    return redirect("document", report.source) if report.claims else redirect("sheets")


@require_safe
def template(request: HttpRequest, name: str) -> HttpResponse:
    """An empty sheet of a kind, in the language of the page."""
    look, kind = look_of(request), programme_here().kind(name)
    raw = write_template(kind=kind, language=look.language)
    form = format_of(name=TEMPLATE, kind=kind.name)
    return _download(raw, f"{name}-template{TEMPLATE}", form.media_type)


@require_safe
def export(request: HttpRequest, name: str) -> HttpResponse:
    """The records of a kind as the list shows them: its filters, order, day and mark."""
    look, kind = look_of(request), programme_here().kind(name.partition(".")[0])
    form = format_of(name=name, kind=kind.name)
    extras = Extras("states" in request.GET, "sources" in request.GET)
    view = View(numbers_listed(request, kind, look), look.day, look.known_at, look.language)
    address = request.build_absolute_uri()
    made = write_published(kind=kind, view=view, form=form, extras=extras, address=address)
    response = _download(made.raw, f"{kind.name}-{look.day}{form.ending}", form.media_type)
    response["X-Left-Out"] = str(len(made.left_out))
    return response


def _tried(sheet: Sheet, look: Look, author: Author) -> dict[str, Any]:
    """What the file would say; without problems it waits to be imported."""
    now = clock.now()
    report = check_sheet(sheet=sheet, author=author, now=now)
    shown = _reported(report, look)
    if not report.problems and report.claims + report.withdrawals:
        about = {"name": sheet.name, "kind": sheet.kind, "valid_from": sheet.valid_from}
        shown["waiting"] = token_of({"file": keep_upload(sheet.raw, now), **about})
    return shown


def _brought(request: HttpRequest) -> Sheet:
    raw, name = _uploaded(request)
    about = {one: request.POST.get(one, "").strip() or None for one in ("kind", "valid_from")}
    return Sheet(raw=raw, name=name, **about)


def _is_large(sheet: Sheet) -> bool:
    return len(sheet.raw) > SHEET_BYTES_AT_ONCE_MAX


def _uploaded(request: HttpRequest) -> tuple[bytes, str]:
    upload = request.FILES.get("sheet")
    if upload is None or (upload.size or 0) > DOCUMENT_BYTES_MAX:
        raise UnreadableDocument(
            f"Choose a file of at most {DOCUMENT_BYTES_MAX:,} bytes.",
            f"请选择不超过{DOCUMENT_BYTES_MAX:,}字节的文件。",
        )
    return upload.read(), upload.name or ""


def _reported(report: Report, look: Look) -> dict[str, Any]:
    """A report in the language of the page."""
    problems = [
        (one, one.sentence(look.language)) for one in report.problems[:SHEET_PROBLEMS_SHOWN_MAX]
    ]
    return {
        "report": report,
        "problems": problems,
        "problems_more": len(report.problems) - len(problems),
        "sheets": [sheet_said(one, look.language) for one in report.sheets],
        "left_out": [one.text(look.language) for one in report.left_out],
        "outcome": outcome_said(report, Mood.WOULD, look.language),
    }


def _kinds(look: Look) -> list[tuple[str, str, int]]:
    counts = count_records()
    return [
        (kind.name, kind_plural(kind, look.language), counts.get(kind.name, 0))
        for kind in kinds_here().values()
    ]


def _download(raw: bytes, name: str, media_type: str) -> HttpResponse:
    response = HttpResponse(raw, content_type=media_type)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
