"""Would a value, if somebody said it, stand against another party's word or what is accepted?"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from jointoffice.ledger.acceptance import Rule, State, accept, standing
from jointoffice.ledger.answers import AnsweredField
from jointoffice.model.claims import Basis, Claim
from jointoffice.model.names import ClaimId, PartyId, RecordId
from jointoffice.model.values import Value

_SAID_LAST = 1 << 52
"""A seq that no log reaches: what is about to be said comes after everything."""


@dataclass(frozen=True, slots=True)
class Saying:
    """What a party is about to say, and from which ISO day it holds."""

    party: PartyId
    value: Value
    valid_from: str


def contradicts(answered: AnsweredField, rule: Rule, saying: Saying) -> bool:
    """Whether the words would differ on the day from which it holds, were it an officer's word.

    A party that is not among those needed is compared with them all the same.
    """
    claims = [stated.claim for stated in answered.stated.values()]
    verdicts = [said for stated in answered.stated.values() for said in stated.endorsements]
    stretches = accept([*claims, _foretold(answered, saying)], verdicts, _widened(rule, saying))
    foretold = standing(stretches, saying.valid_from)
    return foretold is not None and foretold.state is State.DISPUTED


def fingerprint(answered: AnsweredField | None) -> str:
    """A text that changes with every live claim and verdict on a field."""
    said = [] if answered is None else [*answered.stated.values()]
    parts: list[str] = [one.claim.id for one in said]
    parts += [
        f"{verdict.claim}:{verdict.party}:{verdict.seq}:{verdict.verdict.value}"
        for one in said
        for verdict in one.endorsements
    ]
    return sha256(" ".join(sorted(parts)).encode()).hexdigest()[:16]


def _foretold(answered: AnsweredField, saying: Saying) -> Claim:
    return Claim(
        ClaimId(""),
        saying.party,
        _SAID_LAST,
        Basis.OFFICIAL,
        RecordId(""),
        answered.field.name,
        saying.value.text,
        saying.value.unit,
        saying.value.qualifier,
        saying.valid_from,
        None,
        "",
        0,
        False,
    )


def _widened(rule: Rule, saying: Saying) -> Rule:
    needed = None if rule.needed is None else rule.needed | {saying.party}
    return Rule(rule.heard | {saying.party}, needed, rule.is_moving, rule.tolerance)
