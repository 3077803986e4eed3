"""Which programme a page is of: it is asked for once, however many parts of the page need it."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from jointoffice.store.site import programme_remembered

Answer = Callable[[HttpRequest], HttpResponse]


def programme_read_once(answer: Answer) -> Answer:
    """Middleware: remembers it while a page is read, and not where something may change it."""

    def answered(request: HttpRequest) -> HttpResponse:
        if request.method != "GET":
            return answer(request)
        with programme_remembered():
            return answer(request)

    return answered
