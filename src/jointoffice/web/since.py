"""Between which two moments a page compares: the mark before the day looked at, and that day."""

from __future__ import annotations

from jointoffice.store.marks import Moment, marks, present
from jointoffice.web.reading import Look


def until_of(look: Look) -> Moment:
    """The moment that is looked at."""
    return look.known_at or Moment("", look.day, present().sizes)


def mark_before(look: Look) -> Moment | None:
    """The last mark that is no later than the moment looked at, and not that moment itself."""
    until = until_of(look)
    earlier = [mark for mark in marks() if mark.name != until.name and _is_within(mark, until)]
    return earlier[-1] if earlier else None


def _is_within(mark: Moment, until: Moment) -> bool:
    is_known = all(until.sizes.get(log, 0) >= size for log, size in mark.sizes.items())
    return is_known and mark.day <= until.day
