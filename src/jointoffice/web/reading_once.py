"""Of which programme and logs a page is: asked for once, however many parts of it need them."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from jointoffice.store.log import logs_remembered
from jointoffice.store.site import programme_remembered

Answer = Callable[[HttpRequest], HttpResponse]


def read_once(answer: Answer) -> Answer:
    """Middleware: remembers them while a page is read, and not where something may change it."""

    def answered(request: HttpRequest) -> HttpResponse:
        if request.method != "GET":
            return answer(request)
        with programme_remembered(), logs_remembered():
            return answer(request)

    return answered
