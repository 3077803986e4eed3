"""What a person sees when something is refused or breaks: a sentence in the page's language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from jointoffice.model.refusals import Refused
from jointoffice.web.reading import language_here


class RefusalMiddleware:
    """Turns every `Refused` that a view lets through into a page with its reason."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self._get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if not isinstance(error, Refused):
            return None
        shown = {"sentence": error.reason.text(language_here())}
        return render(request, "refused.html", shown, status=error.status)


def page_with_form(
    request: HttpRequest,
    template: str,
    deed: Callable[[], HttpResponse],
    page: Callable[[], dict[str, Any]],
) -> HttpResponse:
    """What the deed of a page's form answers; else the page, with why it was refused."""
    if request.method != "POST":
        return render(request, template, page())
    try:
        return deed()
    except Refused as refused:
        shown = page() | {"refusal": refused.reason.text(language_here())}
        return render(request, template, shown, status=refused.status)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The page for an address that leads nowhere."""
    return render(request, "missing.html", status=404)


def not_trusted(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The page for a form that does not come from one of our pages, or too late."""
    return render(request, "not_trusted.html", status=403)


def broken(request: HttpRequest) -> HttpResponse:
    """The page for an error of ours; it asks the database nothing, which may be what broke."""
    return HttpResponse(render_to_string("broken.html"), status=500)
