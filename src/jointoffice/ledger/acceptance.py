"""What is accepted of one field of one record, day by day: a pure function of the entries.

LEDGER.md, "Acceptance", is the rule. A word changes what is accepted only on the day from which
it holds, so the answer is a short list of *stretches*: from this day on, this is accepted.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from enum import Enum
from typing import NamedTuple

import msgspec

from jointoffice.ledger.words import Verdicts, Word, Words, latest_verdicts, words_by_day
from jointoffice.model.claims import Basis, Claim, Endorsement, Verdict
from jointoffice.model.kinds.field import Field, Nature, Policy
from jointoffice.model.names import ClaimId, PartyId
from jointoffice.model.values import Qualifier, same


class State(Enum):
    AGREED = "agreed"
    ONE_SIDED = "one-sided"
    DISPUTED = "disputed"
    UNVERIFIED = "unverified"
    REDACTED = "redacted"


class Rule(msgspec.Struct, frozen=True):
    """Whose word one field of one record needs, and how two words are compared.

    `heard` are the sides and the record's own party; `needed` those without whom nothing is
    agreed, None where any one of the heard will do. `is_moving`: a word is about its day.
    """

    heard: frozenset[PartyId]
    needed: frozenset[PartyId] | None
    is_moving: bool
    tolerance: Decimal


class Head(msgspec.Struct, frozen=True, gc=False):
    """A party's latest word: a claim of its own, or one that it endorsed.

    `current` is false where it was not compared: a word about an earlier day of a moving field,
    so that the party has not yet spoken about the latest, or the word of a party not needed.
    """

    party: PartyId
    claim: ClaimId
    current: bool


class Agreement(msgspec.Struct, frozen=True, gc=False):
    """The claim that was last agreed before newer or differing words, and since when it was."""

    claim: ClaimId
    since: str


class Stretch(msgspec.Struct, frozen=True, gc=False):
    """From `day` on: the state, the claim whose value is shown (none if disputed), and why."""

    day: str
    state: State
    claim: ClaimId | None
    heads: tuple[Head, ...]
    last_agreed: Agreement | None


class _Agreed(NamedTuple):
    """What was last agreed, since when, and whether it still holds."""

    claim: Claim
    since: str
    holds: bool


def rule_of(field: Field, sides: frozenset[PartyId], owner: PartyId | None) -> Rule:
    """The rule of a field, for a record of these sides and of its own party, if it has one."""
    match field.policy:
        case Policy.JOINT:
            needed: frozenset[PartyId] | None = sides
        case Policy.OWNER:
            needed = sides if owner is None else frozenset({owner})
        case Policy.OPEN:
            needed = None
    heard = sides if owner is None else sides | {owner}
    return Rule(heard, needed, field.nature is Nature.MOVING, field.tolerance)


def accept(
    claims: Sequence[Claim], endorsements: Sequence[Endorsement], rule: Rule
) -> tuple[Stretch, ...]:
    """The stretches of one key, earliest first.

    `claims` are its live claims, neither withdrawn nor replaced; `endorsements` may name others.
    Any order of either gives the same answer.
    """
    if len(claims) == 1 and not endorsements:
        return (_of_one_claim(claims[0], rule),)
    verdicts = latest_verdicts(endorsements) if endorsements else {}
    words, revised = words_by_day(claims, verdicts, rule.heard)
    heads: Words = {}
    last: _Agreed | None = None
    stretches: list[Stretch] = []
    for day in sorted({claim.valid_from for claim in claims}):
        heads.update(words.get(day, {}))
        state, shown, compared = _judge(heads, verdicts, rule)
        if not compared:
            known = [claim for claim in claims if claim.valid_from <= day]
            state, shown = _best_unspoken(known, verdicts, rule)
        if state is State.AGREED:
            assert shown is not None
            last = _agreed(last, shown, day, rule)
        else:
            last = _agreed_formerly(last, revised.get(day, ()), day, rule)
        stretch = Stretch(
            day,
            state,
            None if shown is None else shown.id,
            _heads(heads, compared),
            None if last is None or last.holds else Agreement(last.claim.id, last.since),
        )
        if not stretches or _outcome(stretch) != _outcome(stretches[-1]):
            stretches.append(stretch)
    return tuple(stretches)


def standing(stretches: Sequence[Stretch], day: str) -> Stretch | None:
    """The stretch that holds on an ISO day; none where nothing is said of so early a day."""
    held = None
    for stretch in stretches:
        if stretch.day > day:
            break
        held = stretch
    return held


def _of_one_claim(claim: Claim, rule: Rule) -> Stretch:
    """The same answer as the long way, for the many keys of which one thing is said."""
    party = claim.log
    if claim.basis is not Basis.OFFICIAL or party not in rule.heard:
        state = State.REDACTED if claim.redacted else State.UNVERIFIED
        return Stretch(claim.valid_from, state, claim.id, (), None)
    counts = rule.needed is None or party in rule.needed
    if claim.redacted:
        state = State.REDACTED
    elif not counts:
        state = State.UNVERIFIED
    elif rule.needed is None or len(rule.needed) == 1:
        state = State.AGREED
    else:
        state = State.ONE_SIDED
    heads = (Head(party, claim.id, counts),)
    return Stretch(claim.valid_from, state, claim.id, heads, None)


def _judge(
    heads: Words, verdicts: Verdicts, rule: Rule
) -> tuple[State, Claim | None, frozenset[PartyId]]:
    """State, claim shown, and the parties whose words were compared (none: nobody has spoken)."""
    parties = sorted(heads) if rule.needed is None else sorted(rule.needed.intersection(heads))
    if not parties:
        return State.UNVERIFIED, None, frozenset()
    spoken = [heads[party] for party in parties]
    if rule.is_moving and len(parties) > 1:
        latest = max(claim.valid_from for claim in spoken)
        parties = [party for party in parties if heads[party].valid_from == latest]
        spoken = [heads[party] for party in parties]
    compared = frozenset(parties)
    for claim in spoken:
        if claim.redacted:
            return State.REDACTED, claim, compared
    is_disputed = verdicts and _is_disputed(heads, compared, verdicts, rule)
    if is_disputed or not _agree(spoken, rule.tolerance):
        return State.DISPUTED, None, compared
    state = State.AGREED if rule.needed is None or compared == rule.needed else State.ONE_SIDED
    return state, spoken[0], compared


def _agree(claims: Sequence[Claim], tolerance: Decimal) -> bool:
    """Whether all claims say the same; the exact case is settled without building values."""
    first = claims[0]
    for claim in claims:
        if claim.text != first.text or claim.unit != first.unit or not claim.text:
            return same([each.value for each in claims], tolerance)
    return True


def _is_disputed(
    heads: Words, compared: frozenset[PartyId], verdicts: Verdicts, rule: Rule
) -> bool:
    """Whether a party whose word counts disputes the word of another."""
    judges = rule.heard if rule.needed is None else rule.needed
    return any(
        verdicts[heads[party].id, judge].verdict is Verdict.DISPUTE
        for party in compared
        for judge in judges
        if judge != party and (heads[party].id, judge) in verdicts
    )


def _best_unspoken(known: Sequence[Claim], verdicts: Verdicts, rule: Rule) -> tuple[State, Claim]:
    """What to show where no party whose word is needed has spoken.

    A claim that a side disputes comes after those that none disputes; then official before press
    before others, the latest publication, what a person reported before what a reader found, and
    at last the party's code and the place in its log.
    """
    disputed = {
        claim
        for (claim, party), endorsement in verdicts.items()
        if endorsement.verdict is Verdict.DISPUTE and party in rule.heard
    }
    readable = [claim for claim in known if not claim.redacted]
    if not readable:
        return State.REDACTED, min(known, key=_by_person_then_place)
    newest_first = sorted(readable, key=_by_person_then_place)
    newest_first.sort(key=lambda claim: claim.published, reverse=True)
    best = min(newest_first, key=lambda claim: (claim.id in disputed, claim.rank))
    return State.UNVERIFIED, best


def _by_person_then_place(claim: Claim) -> tuple[bool, PartyId, int]:
    return claim.basis is Basis.EXTRACTED, claim.log, claim.seq


def _agreed(before: _Agreed | None, shown: Claim, day: str, rule: Rule) -> _Agreed:
    """The agreement that stands now.

    A steady field is agreed since the first day without a break on which the same was said; an
    agreed word about a moving field is about its own day.
    """
    if rule.is_moving:
        return _Agreed(shown, shown.valid_from, holds=True)
    goes_on = before is not None and before.holds and _said(before.claim) == _said(shown)
    return _Agreed(shown, before.since if before and goes_on else day, holds=True)


def _agreed_formerly(
    before: _Agreed | None, said: Sequence[Word], day: str, rule: Rule
) -> _Agreed | None:
    """The agreement that stands no longer: of this very day, where words about it were revised.

    `said` are all words about the day, each party's in its order; none where none was revised.
    """
    needed = rule.needed or {party for party, _ in said}
    for party, claim in reversed(said):
        alike = {other for other, word in said if _agree((claim, word), rule.tolerance)}
        if party == min(needed) and alike >= needed:
            return _Agreed(claim, day, holds=False)
    return None if before is None else before._replace(holds=False)


def _said(claim: Claim) -> tuple[str, str, Qualifier]:
    return claim.text, claim.unit, claim.qualifier


def _heads(heads: Words, compared: frozenset[PartyId]) -> tuple[Head, ...]:
    return tuple([Head(party, heads[party].id, party in compared) for party in sorted(heads)])


def _outcome(stretch: Stretch) -> tuple[object, ...]:
    return stretch.state, stretch.claim, stretch.heads, stretch.last_agreed
