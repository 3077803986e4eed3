"""Which day the tables stand on: the first request of a day brings them to it."""

from __future__ import annotations

from collections.abc import Callable

from django.db import transaction
from django.http import HttpRequest, HttpResponse

from jointoffice.store import clock
from jointoffice.store.register import advance
from jointoffice.store.site import is_started

Answer = Callable[[HttpRequest], HttpResponse]


def brought_to_today(answer: Answer) -> Answer:
    """Middleware: words said earlier about today hold from its first page on."""
    stands_on = ""

    def answered(request: HttpRequest) -> HttpResponse:
        nonlocal stands_on
        today = clock.today().isoformat()
        if stands_on != today and is_started():
            with transaction.atomic():
                advance(today)
            stands_on = today
        return answer(request)

    return answered
