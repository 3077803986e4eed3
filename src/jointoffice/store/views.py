"""Saved views: addresses of our own pages with their filters, under a name, for one or many."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from django.db import models
from django.db.models import Q, QuerySet

from jointoffice.model.authors import Author
from jointoffice.model.limits import NAME_CHARACTERS_MAX, VIEW_CHARACTERS_MAX
from jointoffice.model.refusals import UnknownName
from jointoffice.scenes.wording import tongue


class Audience(Enum):
    """Who sees a view beside the person who saved it."""

    NOBODY = ""
    PARTY = "party"
    ROLE = "role"


class SavedView(models.Model):
    """`path` and `query` make the address; `reach` is the party or the role that sees it too."""

    account = models.CharField(max_length=NAME_CHARACTERS_MAX, db_index=True)
    name = models.CharField(max_length=NAME_CHARACTERS_MAX)
    path = models.CharField(max_length=VIEW_CHARACTERS_MAX)
    query = models.CharField(max_length=VIEW_CHARACTERS_MAX, default="")
    audience = models.CharField(max_length=8, default="")
    reach = models.CharField(max_length=NAME_CHARACTERS_MAX, default="")

    class Meta:
        app_label = "store"
        constraints = (
            models.UniqueConstraint(fields=("account", "path", "name"), name="view_once"),
        )

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class View:
    """A saved view as somebody sees it; `is_own`: he may rename and delete it."""

    number: int
    name: str
    address: str
    audience: Audience
    reach: str
    is_own: bool

    @property
    def lang(self) -> str:
        return tongue(self.name)

    @property
    def code(self) -> str:
        """Who sees it beside its owner: nobody, `party`, or a role."""
        return self.reach if self.audience is Audience.ROLE else self.audience.value


def views_of(author: Author, path: str) -> list[View]:
    """The views that this person sees, of the page at `path` (empty: of every page), by name."""
    found = _seen_by(author)
    if path:
        found = found.filter(path=path)
    return [_view(row, author) for row in found.order_by("name", "id")]


def own_view(number: int, author: Author) -> SavedView:
    """The view with this number, if this person saved it; `UnknownName` otherwise."""
    row = SavedView.objects.filter(id=number, account=author.actor or "").first()
    if row is None:
        raise UnknownName("You have saved no such view.", "您没有保存过这个视图。")
    return row


def _seen_by(author: Author) -> QuerySet[SavedView]:
    return SavedView.objects.filter(
        Q(account=author.actor or "-")
        | Q(audience=Audience.PARTY.value, reach=author.party)
        | Q(audience=Audience.ROLE.value, reach=author.role.value)
    )


def _view(row: SavedView, author: Author) -> View:
    address = f"{row.path}?{row.query}" if row.query else row.path
    is_own = row.account == author.actor
    return View(row.id, row.name, address, Audience(row.audience), row.reach, is_own)
