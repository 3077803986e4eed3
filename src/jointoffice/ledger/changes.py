"""What changed of a record between two moments, and through whose words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from jointoffice.ledger.acceptance import State
from jointoffice.ledger.answers import AnsweredField, AnsweredRecord, Stated
from jointoffice.ledger.register import Sizes
from jointoffice.model.claims import Verdict
from jointoffice.model.kinds.field import REPLACED_BY
from jointoffice.model.names import ClaimId, PartyId, RecordId
from jointoffice.model.values import Value


class Cause(Enum):
    STATED = "stated"
    FOUND = "found in a source"
    ENDORSED = "endorsed"
    DISPUTED = "disputed"
    ABSTAINED = "abstained"
    ENDED = "withdrawn or replaced"
    CAME_INTO_FORCE = "came into force"
    MERGED = "said of a record merged or taken apart"


_CAUSES = {
    Verdict.AGREE: Cause.ENDORSED,
    Verdict.DISPUTE: Cause.DISPUTED,
    Verdict.ABSTAIN: Cause.ABSTAINED,
}


@dataclass(frozen=True, slots=True)
class Why:
    """One cause: who did what with which claim.

    `recorded_after` flags words about a day that had passed at the earlier moment already.
    """

    cause: Cause
    party: PartyId | None
    claim: ClaimId
    recorded_after: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """What stood: no state where nothing was said, no value where none was picked."""

    state: State | None
    value: Value | None


@dataclass(frozen=True, slots=True)
class Change:
    kind: str
    key: str
    field: str
    before: Shown
    after: Shown
    why: tuple[Why, ...]


@dataclass(frozen=True, slots=True)
class Between:
    """Two moments: the ISO day of each, and how long every log was at the earlier one."""

    day: str
    sizes: Sizes
    later_day: str


def changes_of(
    before: AnsweredRecord | None, after: AnsweredRecord | None, between: Between
) -> list[Change]:
    """The fields of one record that show another value or state, in the order of its kind."""
    record = after or before
    assert record is not None
    found = []
    for name in (*(field.name for field in record.kind.fields), REPLACED_BY):
        old = before.fields.get(name) if before else None
        new = after.fields.get(name) if after else None
        if _shown(old) != _shown(new):
            why = tuple(_why(record.id, old, new, between))
            found.append(Change(record.kind.name, record.key, name, _shown(old), _shown(new), why))
    return found


def _shown(answered: AnsweredField | None) -> Shown:
    return Shown(None, None) if answered is None else Shown(answered.state, answered.value)


def _why(
    record: RecordId, old: AnsweredField | None, new: AnsweredField | None, between: Between
) -> list[Why]:
    former = {} if old is None else old.stated
    present = {} if new is None else new.stated
    causes = []
    for claim, one in present.items():
        told = _of_claim(one, between)
        if not told and claim not in former:
            told = [Why(Cause.MERGED, one.party, claim, recorded_after=False)]
        causes += told
    for claim, one in former.items():
        if claim not in present:
            cause = Cause.ENDED if one.claim.record == record else Cause.MERGED
            causes.append(Why(cause, one.party, claim, recorded_after=False))
    return sorted(causes, key=_place)


def _place(why: Why) -> tuple[int, str, str]:
    """By cause, party and claim: an order that does not depend on what reached a site first."""
    return list(Cause).index(why.cause), why.party or "", why.claim


def _of_claim(one: Stated, between: Between) -> list[Why]:
    """What was said since, the claim itself or verdicts on it; or that its day has come."""
    claim = one.claim
    causes = []
    if claim.seq >= between.sizes.get(claim.log, 0):
        cause = Cause.FOUND if one.party is None else Cause.STATED
        causes.append(Why(cause, one.party, claim.id, claim.valid_from < between.day))
    elif between.day < claim.valid_from <= between.later_day:
        causes.append(Why(Cause.CAME_INTO_FORCE, one.party, claim.id, recorded_after=False))
    causes += [
        Why(_CAUSES[said.verdict], said.party, claim.id, recorded_after=False)
        for said in one.endorsements
        if said.seq >= between.sizes.get(said.party, 0)
    ]
    return causes
