"""The page of one finding, on which a person ties it to a record."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from jointoffice.actions.state_claim import Said
from jointoffice.actions.tie_finding import tie_finding
from jointoffice.model.refusals import Refused
from jointoffice.scenes.wording import labelled_fields, tongue
from jointoffice.store import clock
from jointoffice.store.documents import find_finding
from jointoffice.store.site import kinds_here
from jointoffice.web.reading import look_of, signed_in

TYPED = ("field", "key", "value", "unit")


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest, number: int) -> HttpResponse:
    look, found, status = look_of(request), find_finding(number), 200
    shown: dict[str, Any] = {"look": look, "found": found, "text_lang": tongue(found.quote)}
    if request.method == "POST":
        try:
            return _tie(request, number)
        except Refused as refused:
            shown["refusal"], status = refused.reason.text(look.language), refused.status
    typed = {name: request.POST.get(name, "") for name in TYPED}
    shown["typed"] = typed | {"value": typed["value"] or found.quote}
    shown["kinds"] = [labelled_fields(kind, look.language) for kind in kinds_here().values()]
    return render(request, "finding.html", shown, status=status)


def _tie(request: HttpRequest, number: int) -> HttpResponse:
    author = signed_in(request)
    path, key, value, unit = (request.POST.get(name, "").strip() for name in TYPED)
    kind, _dot, field = path.partition(".")
    said = Said(kind, key, field, value, unit or None, None)
    claim = tie_finding(finding=number, said=said, author=author, now=clock.now())
    messages.success(request, _("The finding is tied to the record; it waits for the sides."))
    source = find_finding(number).source
    return redirect(f"/documents/{source}/#c-{claim}")
