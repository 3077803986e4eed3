"""Who said what about which day: verdicts and words, as acceptance compares them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from operator import itemgetter

from jointoffice.model.claims import Basis, Claim, Endorsement, Verdict
from jointoffice.model.names import ClaimId, PartyId

Verdicts = Mapping[tuple[ClaimId, PartyId], Endorsement]
Word = tuple[PartyId, Claim]
"""A party, and the claim that it made or agreed with."""
Words = dict[PartyId, Claim]

_by_seq = itemgetter(0)


def latest_verdicts(endorsements: Iterable[Endorsement]) -> Verdicts:
    """Each party's last verdict on each claim."""
    latest: dict[tuple[ClaimId, PartyId], Endorsement] = {}
    for endorsement in endorsements:
        key = endorsement.claim, endorsement.party
        if key not in latest or latest[key].seq < endorsement.seq:
            latest[key] = endorsement
    return latest


def words_by_day(
    claims: Iterable[Claim], verdicts: Verdicts, heard: frozenset[PartyId]
) -> tuple[dict[str, Words], dict[str, list[Word]]]:
    """Each party's last word about each day; and of days about which one was revised, all words
    that can still be read."""
    said = [
        (claim.seq, claim.log, claim)
        for claim in claims
        if claim.basis is Basis.OFFICIAL and claim.log in heard
    ]
    if verdicts:
        live = {claim.id: claim for claim in claims}
        said += [
            (endorsement.seq, party, live[claim_id])
            for (claim_id, party), endorsement in verdicts.items()
            if endorsement.verdict is Verdict.AGREE and party in heard and claim_id in live
        ]
    said.sort(key=_by_seq)
    words: dict[str, Words] = {}
    for _, party, claim in said:
        words.setdefault(claim.valid_from, {})[party] = claim
    if len(said) == sum(map(len, words.values())):
        return words, {}
    by_day: dict[str, list[Word]] = {}
    for _, party, claim in said:
        by_day.setdefault(claim.valid_from, []).append((party, claim))
    return words, {
        day: [word for word in some if not word[1].redacted]
        for day, some in by_day.items()
        if len(some) > len(words[day])
    }
