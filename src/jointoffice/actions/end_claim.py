"""End a claim: its party withdraws it, or has its words erased."""

from __future__ import annotations

from datetime import datetime

from jointoffice.ledger.drafts import Draft
from jointoffice.ledger.entries import EntryKind, Payload
from jointoffice.model.authors import SPEAKERS, WRITERS, Author
from jointoffice.model.names import ClaimId
from jointoffice.model.refusals import NotAllowed
from jointoffice.store import log
from jointoffice.store.claims import find_claim


def withdraw_claim(*, claim: str, author: Author, now: datetime) -> ClaimId:
    """Append a withdrawal; the endorsements of the claim fall with it."""
    author.must_be(WRITERS)
    return _end(EntryKind.WITHDRAW, claim, author, now)


def redact_claim(*, claim: str, author: Author, now: datetime) -> ClaimId:
    """Erase a claim's words for good; its leaf stays, so every proof still holds."""
    author.must_be(SPEAKERS)
    return _end(EntryKind.REDACT, claim, author, now)


def _end(kind: EntryKind, claim: str, author: Author, now: datetime) -> ClaimId:
    found = find_claim(claim)
    if found.log != author.party:
        raise NotAllowed(
            f"That claim is in the log of {found.log}; only its own party can end it.",
            f"该主张属于 {found.log}；只有该方可以撤回或删除。",
        )
    if found.ended and kind is EntryKind.WITHDRAW:
        raise NotAllowed(
            "This claim was withdrawn or replaced before.", "该主张此前已被撤回或更正。"
        )
    draft = Draft(kind=kind, claim=found.id, party=author.party, payload=Payload())
    return log.append(log=author.party, drafts=[draft], now=now, actor=author.actor)[0]
