"""The way around: which pages stand in the bar of every page, and which behind "More"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from jointoffice.model.authors import KEEPERS, SPEAKERS, Author, Role
from jointoffice.model.public import Public
from jointoffice.web.gate import is_open

EVERYBODY = frozenset(Role)


@dataclass(frozen=True, slots=True)
class Place:
    """A page of the navigation: its name in the URL configuration, and for whom it is."""

    name: str
    label: str | Promise
    roles: frozenset[Role] = EVERYBODY


@dataclass(frozen=True, slots=True)
class Step:
    """A link in the navigation."""

    address: str
    label: str
    is_current: bool


MAIN = (
    Place("front", _("Overview")),
    Place("board", _("Tasks")),
    Place("projects", _("Projects")),
    Place("indicators", _("Indicators")),
    Place("map", _("Map")),
    Place("network", _("Network")),
    Place("documents", _("Documents")),
    Place("inbox", _("Inbox"), SPEAKERS),
)
MORE = (
    Place("parties", _("Parties")),
    Place("kinds", _("Records")),
    Place("sheets", _("Sheets")),
    Place("open", _("Open data")),
    Place("views", _("Saved views")),
    Place("checks", _("Findings")),
    Place("discussion", _("Discussion")),
    Place("jobs", _("Jobs")),
    Place("admin", _("Administration"), KEEPERS),
)
"""A new page is one line in either."""


def navigation(request: HttpRequest, author: Author | None) -> dict[str, Any]:
    """The links that this person can follow; the one that leads here, or nearest, is current."""
    public: Public = getattr(request, "public", Public())
    found = {
        place.name: reverse(place.name)
        for place in (*MAIN, *MORE)
        if _may_follow(place, author, public)
    }
    here = _nearest(request.path, found)
    more = list(_steps(MORE, found, here))
    return {
        "main_steps": list(_steps(MAIN, found, here)),
        "more_steps": more,
        "is_in_more": any(step.is_current for step in more),
    }


def _may_follow(place: Place, author: Author | None, public: Public) -> bool:
    if author is None:
        return place.roles == EVERYBODY and is_open(place.name, public)
    return author.role in place.roles


def _nearest(path: str, found: dict[str, str]) -> str:
    """The name of the page whose address the path begins with; the front page only for itself."""
    fitting = [name for name, address in found.items() if _is_at(path, address)]
    return max(fitting, key=lambda name: len(found[name]), default="")


def _is_at(path: str, address: str) -> bool:
    return path == address if address == reverse("front") else path.startswith(address)


def _steps(places: tuple[Place, ...], found: dict[str, str], here: str) -> Iterator[Step]:
    for place in places:
        if place.name in found:
            yield Step(found[place.name], str(place.label), place.name == here)
