"""The page of one finding, on which a person ties it to a record."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from jointoffice.actions.state_claim import Said
from jointoffice.actions.tie_finding import tie_finding
from jointoffice.scenes.wording import labelled_fields, tongue
from jointoffice.store import clock
from jointoffice.store.documents import KeptFinding, find_finding
from jointoffice.store.site import kinds_here
from jointoffice.web.reading import look_of, signed_in
from jointoffice.web.refusals import page_with_form

TYPED = ("field", "key", "value", "unit")


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest, number: int) -> HttpResponse:
    found = find_finding(number)
    return page_with_form(
        request, "finding.html", lambda: _tie(request, number), lambda: _page(request, found)
    )


def _page(request: HttpRequest, found: KeptFinding) -> dict[str, Any]:
    look, typed = look_of(request), {name: request.POST.get(name, "") for name in TYPED}
    return {
        "look": look,
        "found": found,
        "text_lang": tongue(found.quote),
        "typed": typed | {"value": typed["value"] or found.quote},
        "kinds": [labelled_fields(kind, look.language) for kind in kinds_here().values()],
    }


def _tie(request: HttpRequest, number: int) -> HttpResponse:
    author = signed_in(request)
    path, key, value, unit = (request.POST.get(name, "").strip() for name in TYPED)
    kind, _dot, field = path.partition(".")
    said = Said(kind, key, field, value, unit or None, None)
    claim = tie_finding(finding=number, said=said, author=author, now=clock.now())
    messages.success(request, _("The finding is tied to the record; it waits for the sides."))
    source = find_finding(number).source
    return redirect(f"/documents/{source}/#c-{claim}")
