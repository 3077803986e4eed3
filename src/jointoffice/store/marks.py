"""Marks: named moments at which the register can be looked at."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from jointoffice.ledger.entries import Checkpoint
from jointoffice.ledger.register import Sizes
from jointoffice.model.refusals import UnknownName
from jointoffice.store import clock
from jointoffice.store.log import checkpoints
from jointoffice.store.models import Mark


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, and how long every log was then; `name` is empty for the present."""

    name: str
    day: str
    sizes: Sizes


@dataclass(frozen=True, slots=True)
class When:
    """An ISO day, as known at a mark or, without one, now."""

    day: str
    known_at: Moment | None

    @property
    def is_now(self) -> bool:
        """Whether the tables of the kinds have it."""
        return self.known_at is None and self.day == clock.today().isoformat()


def find_mark(name: str) -> Moment:
    """The moment of a mark; `UnknownName` lists the marks there are."""
    row = Mark.objects.filter(name=name).first()
    if row is None:
        known = ", ".join(mark.name for mark in marks())
        raise UnknownName(
            f"There is no mark {name!r}; the marks are: {known or 'none yet'}.",
            f"没有标记“{name}”；已有标记：{known or '无'}。",
        )
    return _moment(row)


def marks() -> list[Moment]:
    """Every mark, oldest first."""
    return [_moment(row) for row in Mark.objects.order_by("day", "entry")]


def checkpoints_at_marks() -> list[Checkpoint]:
    """Every log's checkpoint at every mark."""
    return [one for row in Mark.objects.all() for one in _checkpoints(row)]


def present() -> Moment:
    return Moment("", clock.today().isoformat(), {one.log: one.size for one in checkpoints()})


def _moment(row: Mark) -> Moment:
    return Moment(row.name, row.day, {one.log: one.size for one in _checkpoints(row)})


def _checkpoints(row: Mark) -> list[Checkpoint]:
    return msgspec.json.decode(row.checkpoints, type=list[Checkpoint])
