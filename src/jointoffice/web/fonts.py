"""The Chinese web font: its style sheet and its slices, kept by browsers for a year."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.cache import cache_control
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from jointoffice.scenes.glyphs import style_sheet
from jointoffice.store.fonts import edition_here, font_slice, slices_here

YEAR_SECONDS = 365 * 24 * 60 * 60
kept = cache_control(public=True, max_age=YEAR_SECONDS, immutable=True)


@require_safe
@gzip_page
@kept
def rules(request: HttpRequest, edition: str) -> HttpResponse:
    """Which slice serves which characters; `edition` only keeps old copies out of use."""
    prefix = reverse("font", args=(edition, "first")).removesuffix("first.woff2")
    return HttpResponse(style_sheet(slices_here().values(), prefix), content_type="text/css")


@require_safe
@kept
def show(request: HttpRequest, edition: str, name: str) -> HttpResponse:
    cut = slices_here().get(name)
    if cut is None:
        raise Http404
    return HttpResponse(font_slice(cut).read_bytes(), content_type="font/woff2")


def rules_address() -> str:
    """Where the style sheet of this edition is, for the head of every page."""
    return reverse("font_rules", args=(edition_here(),))
