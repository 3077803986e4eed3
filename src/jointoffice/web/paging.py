"""Which page of a list is shown, and which are beside it."""

from __future__ import annotations

from dataclasses import dataclass

from jointoffice.model.limits import RECORDS_ON_PAGE


@dataclass(frozen=True, slots=True)
class Paging:
    """Pages count from 1; `before` and `after` are none at the ends."""

    number: int
    last: int
    total: int
    before: int | None
    after: int | None
    first: int
    """How many lines stand on the pages before it."""


def paging(asked: int, total: int, on_page: int = RECORDS_ON_PAGE) -> Paging:
    """The page asked for, or the last there is."""
    last = max(-(-total // on_page), 1)
    number = min(asked, last)
    before = number - 1 if number > 1 else None
    after = number + 1 if number < last else None
    return Paging(number, last, total, before, after, (number - 1) * on_page)
