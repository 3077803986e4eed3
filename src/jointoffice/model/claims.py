"""What anyone can say: a claim about one field of one record, and a verdict on a claim."""

from __future__ import annotations

from enum import Enum

import msgspec

from jointoffice.model.names import ClaimId, PartyId, RecordId, SourceId
from jointoffice.model.values import Qualifier, Value


class Basis(Enum):
    """Who stands behind a claim."""

    OFFICIAL = "official"
    """A party's officer says so."""
    REPORTED = "reported"
    """A department, a sheet or a publication below the party says so."""
    EXTRACTED = "extracted"
    """The reader found it in a document."""


class Verdict(Enum):
    AGREE = "agree"
    DISPUTE = "dispute"
    ABSTAIN = "abstain"


class Claim(msgspec.Struct, frozen=True, gc=False):
    """Party says: this field of this record has this value, from this day, as that source has it.

    A Struct, not a dataclass, because a million of them are folded at once. `valid_from` and
    `published` are ISO days, which sort as text. `rank` orders publishers: 0 official, 1 press,
    2 others. A claim of basis *extracted* speaks for nobody until a party endorses it.
    """

    id: ClaimId
    log: PartyId
    seq: int
    basis: Basis
    record: RecordId
    field: str
    text: str
    unit: str
    qualifier: Qualifier
    valid_from: str
    source: SourceId | None
    published: str
    rank: int
    redacted: bool

    @property
    def value(self) -> Value:
        return Value(self.text, self.unit, self.qualifier)


class Endorsement(msgspec.Struct, frozen=True, gc=False):
    """A party's verdict on a claim; within one party the highest `seq` wins."""

    claim: ClaimId
    party: PartyId
    seq: int
    verdict: Verdict
    reason: str = ""
