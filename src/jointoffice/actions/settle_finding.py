"""Settle a finding of a check: somebody says why it needs no more looking at, or takes it back."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from jointoffice.model.authors import SPEAKERS, Author
from jointoffice.model.dates import instant_text
from jointoffice.model.parsing import checked_note
from jointoffice.model.refusals import NotAllowed
from jointoffice.store.checked import Settled
from jointoffice.store.found import find_marked, settled_now


def settle_finding(*, mark: str, reason: str, author: Author, now: datetime) -> None:
    """Settle the finding with this mark. It comes back only when its figures change, for then it
    has another mark. Whoever settled it is kept with party, person and instant."""
    author.must_be(SPEAKERS)
    find_marked(mark)
    note = checked_note(reason.strip())
    if not note:
        raise NotAllowed("Say why it is settled.", "请说明为何无须处理。")
    with transaction.atomic():
        if settled_now(mark):
            raise NotAllowed("This finding is settled already.", "该发现已作处理。")
        Settled.objects.create(
            mark=mark,
            reason=note,
            party=author.party,
            person=author.actor or "",
            at=instant_text(now),
        )


def unsettle_finding(*, mark: str, author: Author, now: datetime) -> None:
    """Take it back: the finding is open again. What was settled, and who undid it, is kept."""
    author.must_be(SPEAKERS)
    with transaction.atomic():
        changed = Settled.objects.filter(mark=mark, undone_at="").update(
            undone_at=instant_text(now), undone_by=author.actor or author.party
        )
    if not changed:
        raise NotAllowed("This finding is not settled.", "该发现尚未处理。")
