"""Endorse a claim: a party agrees with it, or disputes it and says why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from jointoffice.ledger.drafts import Draft
from jointoffice.ledger.entries import EntryKind, Payload
from jointoffice.model.authors import SPEAKERS, Author
from jointoffice.model.claims import Verdict
from jointoffice.model.keys import owner_of
from jointoffice.model.names import ClaimId
from jointoffice.model.parsing import checked_note
from jointoffice.model.refusals import NotAllowed
from jointoffice.store import log
from jointoffice.store.claims import FoundClaim, find_claim
from jointoffice.store.site import programme_here


def endorse_claim(
    *, claim: str, verdict: Verdict, reason: str, author: Author, now: datetime
) -> ClaimId:
    """Append the verdict to the party's log and return the id of the entry.

    Only an officer of a side, or of the record's own party, can endorse; a dispute has a reason.
    """
    if verdict is Verdict.DISPUTE and not reason.strip():
        raise NotAllowed("A dispute needs a reason.", "提出异议须说明理由。")
    draft = _draft(claim, verdict, checked_note(reason), author)
    return log.append(log=author.party, drafts=[draft], now=now, actor=author.actor)[0]


def endorse_claims(
    *, claims: Sequence[str], verdict: Verdict, author: Author, now: datetime
) -> None:
    """The same verdict on all claims or on none; no dispute, for each of those has its reason."""
    assert verdict is not Verdict.DISPUTE
    drafts = [_draft(claim, verdict, None, author) for claim in claims]
    log.append(log=author.party, drafts=drafts, now=now, actor=author.actor)


def _draft(claim: str, verdict: Verdict, note: str | None, author: Author) -> Draft:
    author.must_be(SPEAKERS)
    found = find_claim(claim)
    _must_be_heard(author, found)
    return Draft(
        kind=EntryKind.ENDORSE,
        claim=found.id,
        party=author.party,
        verdict=verdict,
        payload=Payload(note=note),
    )


def _must_be_heard(author: Author, found: FoundClaim) -> None:
    programme = programme_here()
    owner = owner_of(programme.kind(found.kind), found.key)
    if author.party not in programme.sides and author.party != owner:
        sides = ", ".join(programme.sides)
        raise NotAllowed(
            f"{author.party} cannot endorse this claim; those who can are {sides}.",
            f"{author.party} 无权认可此主张；有权的是：{sides}。",
        )
    if found.ended:
        raise NotAllowed(
            "This claim was withdrawn or replaced; endorse the one that stands now.",
            "该主张已被撤回或更正；请认可现行主张。",
        )
