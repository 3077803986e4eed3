"""Which day the tables stand on: the first request of a day brings them to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from django.db import transaction
from django.http import HttpRequest, HttpResponse

from jointoffice.store import clock
from jointoffice.store.register import advance
from jointoffice.store.site import is_started

Answer = Callable[[HttpRequest], HttpResponse]


def brought_to_today(answer: Answer) -> Answer:
    """Middleware: words said earlier about today hold from its first page on."""

    def answered(request: HttpRequest) -> HttpResponse:
        _bring_to(clock.today().isoformat())
        return answer(request)

    return answered


@lru_cache(maxsize=1)
def _bring_to(today: str) -> None:
    """Once a day in each process of the server."""
    with transaction.atomic():
        if is_started():
            advance(today)
