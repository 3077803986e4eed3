"""What somebody without account can reach: the one place through which every request goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect

from jointoffice.model.public import Public
from jointoffice.store.face import seen_by_visitor
from jointoffice.store.people import Account
from jointoffice.web.second_factor import is_missing

Answer = Callable[[HttpRequest], HttpResponseBase]

DOORS = frozenset(
    {"login", "second_step", "logout", "new_password", "set_language", "font", "font_rules"}
)
"""By which one signs in, and what those pages are made of."""
FRONT = "front"
SETUP = "second_factor"
WITH_ACCOUNT = frozenset(
    {
        SETUP,
        "discussion",
        "comment",
        "take_back",
        "checks",
        "run_checks",
        "settle",
        "unsettle",
        "account",
        "complete",
        "new_record",
        "replace",
        "jobs",
        "job",
        "stop_job",
        "views",
        "save_view",
        "rename_view",
        "delete_view",
        "sheets",
        "import_sheet",
        "template",
    }
)
"""Pages that there are for people with an account only, whatever is open."""
OF_DOCUMENTS = frozenset({"documents", "document", "finding"})
"""Pages that show what the documents say; every other shows the register as it is opened."""


class Gate:
    """Middleware: a visitor is answered with what the programme opens, or with 404.

    Who is signed in and has to have a second factor sets it up before anything else.
    """

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if isinstance(request.user, Account):
            return self._answer(request)
        with seen_by_visitor() as public:
            request.public = public  # type: ignore[attr-defined]
            return _whole(self._answer(request))

    def process_view(
        self, request: HttpRequest, view: Any, args: Sequence[Any], kwargs: Mapping[str, Any]
    ) -> HttpResponse | None:
        public: Public | None = getattr(request, "public", None)
        name = request.resolver_match.view_name if request.resolver_match else ""
        if public is None:
            may_pass = name in DOORS or name == SETUP or not is_missing(request)
            return None if may_pass else redirect(SETUP)
        if is_open(name, public):
            return None
        if name == FRONT and public.is_closed:
            return redirect("login")
        raise Http404


def is_open(name: str, public: Public) -> bool:
    """Whether the page of this name answers a visitor, where this much is open."""
    if name in DOORS:
        return True
    if name in WITH_ACCOUNT or name.startswith("admin"):
        return False
    return public.documents if name in OF_DOCUMENTS else bool(public.kinds)


def _whole(response: HttpResponseBase) -> HttpResponseBase:
    """A response that would be read later is read now, while it sees no more than it may."""
    if isinstance(response, StreamingHttpResponse):
        response.streaming_content = list(response)
    return response
