"""Which records a list shows, so that its export writes the same ones in the same order."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from django.http import HttpRequest

from jointoffice.model.kinds.field import Kind
from jointoffice.store.listing import all_selected
from jointoffice.store.records import numbers_of
from jointoffice.web import board, projects
from jointoffice.web.listing import order_of, selection_of
from jointoffice.web.reading import Look

Keys = Callable[[Look, dict[str, str]], list[str]]

_LISTS: Mapping[str, tuple[Keys, tuple[str, ...]]] = {
    "project": (projects.listed_keys, projects.ASKED),
    "task": (board.listed_keys, board.ASKED),
}
"""Kind → the list that has filters of its own, and what it may be asked."""


def numbers_listed(request: HttpRequest, kind: Kind, look: Look) -> list[int]:
    """By the filters in the address where the kind has a list with filters; else all."""
    if kind.name in _LISTS:
        keys, names = _LISTS[kind.name]
        asked = {name: request.GET.get(name, "") for name in names}
        if any(asked.values()):
            return numbers_of(kind.name, keys(look, asked))
    order = order_of(kind, request.GET.get("sort", ""))
    return all_selected(selection_of(request, kind, look), order)
