"""Where records are shown, for drawings, whose links are written before any template."""

from __future__ import annotations

from collections.abc import Callable

from django.urls import reverse

from jointoffice.web.reading import Look


def addresses(look: Look) -> Callable[[str, str], str]:
    """Kind and key → the address of that record, on the day and mark that are looked at."""
    return lambda kind, key: f"{reverse('record', args=(kind, key))}{look.query}"
