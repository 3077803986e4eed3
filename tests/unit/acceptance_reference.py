"""What is accepted on one day, worked out as LEDGER.md words it: slowly, day by day, from nothing.

Written apart from `ledger.acceptance`, which it checks; nothing is shared but `same`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from jointoffice.model.claims import Basis, Claim, Endorsement, Verdict
from jointoffice.model.kinds.field import Nature, Policy
from jointoffice.model.names import ClaimId, PartyId
from jointoffice.model.values import same


@dataclass(frozen=True, slots=True)
class Declared:
    """What a field and its record declare."""

    policy: Policy
    nature: Nature
    tolerance: Decimal
    sides: frozenset[PartyId]
    owner: PartyId | None


@dataclass(frozen=True)
class Answer:
    """What one day shows."""

    state: str
    claim: ClaimId | None
    heads: dict[PartyId, ClaimId]
    compared: frozenset[PartyId]


@dataclass(frozen=True)
class Reference:
    """One key: its live claims, every verdict, and what its field declares."""

    claims: Sequence[Claim]
    endorsements: Sequence[Endorsement]
    declared: Declared

    @cached_property
    def speakers(self) -> frozenset[PartyId]:
        owner = self.declared.owner
        return self.declared.sides | ({owner} if owner else frozenset())

    def verdict(self, party: PartyId, claim: Claim) -> Verdict | None:
        said = [e for e in self.endorsements if e.party == party and e.claim == claim.id]
        return max(said, key=lambda e: e.seq).verdict if said else None

    def words(self, party: PartyId) -> list[tuple[str, int, Claim]]:
        """Day, seq and claim of every word of a party: its claims, and those it agrees with."""
        own = [
            (c.valid_from, c.seq, c)
            for c in self.claims
            if c.log == party and c.basis is Basis.OFFICIAL
        ]
        agreed = [
            (c.valid_from, max(e.seq for e in self.endorsements if _is_on(e, party, c)), c)
            for c in self.claims
            if self.verdict(party, c) is Verdict.AGREE
        ]
        return sorted(own + agreed, key=lambda word: word[:2])

    def head(self, party: PartyId, day: str) -> Claim | None:
        return next((c for d, _, c in reversed(self.words(party)) if d <= day), None)

    def required(self, heads: dict[PartyId, Claim]) -> frozenset[PartyId]:
        match self.declared.policy:
            case Policy.JOINT:
                return self.declared.sides
            case Policy.OWNER:
                owner = self.declared.owner
                return self.declared.sides if owner is None else frozenset({owner})
            case Policy.OPEN:
                return frozenset(heads)

    def answer(self, day: str) -> Answer | None:
        if not any(c.valid_from <= day for c in self.claims):
            return None
        found = {party: self.head(party, day) for party in self.speakers}
        heads = {party: head for party, head in found.items() if head}
        required = self.required(heads)
        spoken = {party: heads[party] for party in sorted(required & heads.keys())}
        if self.declared.nature is Nature.MOVING and spoken:
            latest = max(c.valid_from for c in spoken.values())
            spoken = {party: c for party, c in spoken.items() if c.valid_from == latest}
        state, claim = self.judge(spoken, required) if spoken else self.best(day)
        ids = {party: c.id for party, c in heads.items()}
        return Answer(state, None if claim is None else claim.id, ids, frozenset(spoken))

    def judge(
        self, spoken: dict[PartyId, Claim], required: frozenset[PartyId]
    ) -> tuple[str, Claim | None]:
        first = next(iter(spoken.values()))
        for claim in spoken.values():
            if claim.redacted:
                return "redacted", claim
        judges = self.speakers if self.declared.policy is Policy.OPEN else required
        for party, claim in spoken.items():
            for judge in judges - {party}:
                if self.verdict(judge, claim) is Verdict.DISPUTE:
                    return "disputed", None
        if not same([c.value for c in spoken.values()], self.declared.tolerance):
            return "disputed", None
        is_enough = self.declared.policy is Policy.OPEN or spoken.keys() == required
        return ("agreed" if is_enough else "one-sided"), first

    def best(self, day: str) -> tuple[str, Claim]:
        known = [c for c in self.claims if c.valid_from <= day]
        readable = [c for c in known if not c.redacted]
        if not readable:
            by_people = [c for c in known if c.basis is not Basis.EXTRACTED]
            return "redacted", min(by_people or known, key=lambda c: (c.log, c.seq))
        undisputed = [
            c
            for c in readable
            if all(self.verdict(p, c) is not Verdict.DISPUTE for p in self.speakers)
        ]
        some = undisputed or readable
        rank = min(c.rank for c in some)
        published = max(c.published for c in some if c.rank == rank)
        best = [c for c in some if c.rank == rank and c.published == published]
        by_people = [c for c in best if c.basis is not Basis.EXTRACTED]
        return "unverified", min(by_people or best, key=lambda c: (c.log, c.seq))

    def last_agreed(self, day: str) -> tuple[ClaimId, str] | None:
        """The claim last agreed up to a day on which nothing is agreed, and its day."""
        days = sorted({c.valid_from for c in self.claims if c.valid_from <= day})
        for place, last in reversed(list(enumerate(days))):
            answer = self.answer(last)
            assert answer is not None
            if answer.state == "agreed" and answer.claim:
                return answer.claim, self.since(answer.claim, days[: place + 1])
            former = self.agreed_before_revision(last)
            if former:
                return former.id, last
        return None

    def since(self, claim: ClaimId, days: list[str]) -> str:
        """A moving value's own day; a steady one's first day without a break."""
        if self.declared.nature is Nature.MOVING:
            return self.claim(claim).valid_from
        since = days[-1]
        for day in reversed(days):
            answer = self.answer(day)
            if not answer or answer.state != "agreed" or not answer.claim:
                break
            if self.claim(answer.claim).value != self.claim(claim).value:
                break
            since = day
        return since

    def agreed_before_revision(self, day: str) -> Claim | None:
        """What all had said of one day, before one of them said something else of it."""
        said = {party: [c for d, _, c in self.words(party) if d == day] for party in self.speakers}
        if all(len(words) <= 1 for words in said.values()):
            return None
        readable = {party: [c for c in words if not c.redacted] for party, words in said.items()}
        readable = {party: words for party, words in readable.items() if words}
        needed = self.required({party: words[-1] for party, words in readable.items()})
        if not needed or needed - readable.keys():
            return None
        for claim in reversed(readable[min(needed)]):
            if all(self.is_among(claim, readable[party]) for party in needed):
                return claim
        return None

    def is_among(self, claim: Claim, others: list[Claim]) -> bool:
        return any(same([claim.value, c.value], self.declared.tolerance) for c in others)

    def claim(self, claim: ClaimId) -> Claim:
        return next(c for c in self.claims if c.id == claim)


def _is_on(endorsement: Endorsement, party: PartyId, claim: Claim) -> bool:
    return endorsement.party == party and endorsement.claim == claim.id
