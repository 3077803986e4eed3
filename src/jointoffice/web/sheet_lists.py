"""Which records a list shows, so that its export writes the same ones in the same order."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from django.http import HttpRequest

from jointoffice.model.kinds.field import Kind
from jointoffice.store.listing import all_selected
from jointoffice.store.records import numbers_of
from jointoffice.web import board, matters, periods, projects
from jointoffice.web.listing import order_of, selection_of
from jointoffice.web.reading import Look

Keys = Callable[[Look, dict[str, str]], list[str]]

_LISTS: Mapping[str, tuple[str, Keys, tuple[str, ...]]] = {
    "projects": ("project", projects.listed_keys, projects.ASKED),
    "board": ("task", board.listed_keys, board.ASKED),
    "reports": ("report", periods.listed_keys, periods.ASKED),
    "matters": ("matter", matters.listed_keys, ()),
}
"""Page with filters of its own → the kind it lists, and what it may be asked."""


def numbers_listed(request: HttpRequest, kind: Kind, look: Look) -> list[int]:
    """By the filters of the page that `?list=` names; else by those of the kind's own list."""
    name, keys, asked = _LISTS.get(request.GET.get("list", ""), ("", None, ()))
    if keys is not None and name == kind.name:
        return numbers_of(kind.name, keys(look, {one: request.GET.get(one, "") for one in asked}))
    order = order_of(kind, request.GET.get("sort", ""))
    return all_selected(selection_of(request, kind, look), order)
