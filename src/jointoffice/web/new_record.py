"""The form by which a new record of a kind is made, by what its key is made of and its names."""

from __future__ import annotations

from collections.abc import Mapping

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from jointoffice.actions.start_record import KnownAlready, Written, start_record
from jointoffice.model.authors import WRITERS
from jointoffice.model.kinds.field import Field, Kind
from jointoffice.scenes.inputs import Input, Typed, input_of
from jointoffice.scenes.wording import kind_label, kind_plural
from jointoffice.store import clock
from jointoffice.store.site import programme_here
from jointoffice.web.reading import Look, language_here, look_of, signed_in, speech_of
from jointoffice.web.refusals import page_with_form
from jointoffice.web.stating import offer_of, text_of, typed_in


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest, name: str) -> HttpResponse:
    signed_in(request).must_be(WRITERS)
    look, kind = look_of(request), programme_here().kind(name)
    typed = {field.name: typed_in(request, field.name) for field in _asked(kind)}
    return page_with_form(
        request,
        "new_record.html",
        lambda: _start(request, kind, typed),
        lambda: (
            {"look": look, "kind": name, "inputs": _inputs(kind, typed, look)}
            | _labels(kind, look)
        ),
    )


def _asked(kind: Kind) -> list[Field]:
    """What makes the key, then what the record is called by."""
    wanted = dict.fromkeys((*kind.natural_key, *kind.title))
    return [field for name in wanted if (field := kind.find(name)) is not None]


def _start(request: HttpRequest, kind: Kind, typed: Mapping[str, Typed]) -> HttpResponse:
    words = {
        field.name: Written(text_of(field, typed[field.name]), typed[field.name].unit or None)
        for field in _asked(kind)
    }
    author = signed_in(request)
    try:
        key = start_record(kind_name=kind.name, words=words, author=author, now=clock.now())
    except KnownAlready as known:
        messages.info(request, known.reason.text(language_here()))
        return redirect("record", kind.name, known.key)
    kept = f"{request.user.pk} {request.path}"
    messages.success(request, _("The record is made."), extra_tags=kept)
    return redirect("record", kind.name, key)


def _labels(kind: Kind, look: Look) -> dict[str, str]:
    language = look.language
    return {"label": kind_label(kind, language), "plural": kind_plural(kind, language)}


def _inputs(kind: Kind, typed: Mapping[str, Typed], look: Look) -> list[Input]:
    offers = {field.name: offer_of(field, typed[field.name]) for field in _asked(kind)}
    speech = speech_of(look, {one for offer in offers.values() for one in offer.references})
    return [
        input_of(field, field.name, typed[field.name], offers[field.name], speech)
        for field in _asked(kind)
    ]
