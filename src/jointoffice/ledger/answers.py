"""What the register answers about a record: each field's value, and whose words it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from jointoffice.ledger.acceptance import State, Stretch
from jointoffice.model.claims import Claim, Endorsement
from jointoffice.model.kinds.field import REPLACED_BY, Field, Kind
from jointoffice.model.names import ClaimId, PartyId, RecordId, SourceId
from jointoffice.model.values import Value


@dataclass(frozen=True, slots=True)
class Stated:
    """A claim with the words it rests on: `start` and `end` index the text of its source."""

    claim: Claim
    party: PartyId | None
    """Who says so; nobody yet where a reader found it."""
    quote: str
    start: int | None
    end: int | None
    source: SourceId | None
    source_title: str
    endorsements: tuple[Endorsement, ...]


@dataclass(frozen=True, slots=True)
class AnsweredField:
    """What stands of one field on a day; `stretch` is None where claims hold only later."""

    field: Field
    stretch: Stretch | None
    stated: Mapping[ClaimId, Stated]

    @property
    def state(self) -> State | None:
        return None if self.stretch is None else self.stretch.state

    @property
    def value(self) -> Value | None:
        """The value shown: none where two sides differ, or where it was erased."""
        if self.stretch is None or self.stretch.claim is None:
            return None
        return self._value(self.stretch.claim)

    @property
    def by(self) -> dict[PartyId, tuple[Value | None, ClaimId]]:
        """Each party's latest word and the claim that has it."""
        heads = () if self.stretch is None else self.stretch.heads
        return {head.party: (self._value(head.claim), head.claim) for head in heads}

    @property
    def last_agreed(self) -> tuple[Value | None, str] | None:
        """What was agreed before newer or differing words, and since which day."""
        if self.stretch is None or self.stretch.last_agreed is None:
            return None
        agreed = self.stretch.last_agreed
        return self._value(agreed.claim), agreed.since

    def _value(self, claim_id: ClaimId) -> Value | None:
        claim = self.stated[claim_id].claim
        return None if claim.redacted else claim.value


@dataclass(frozen=True, slots=True)
class AnsweredRecord:
    """A record on a day, as known at a moment; fields of which nothing was said are left out."""

    id: RecordId
    kind: Kind
    key: str
    fields: Mapping[str, AnsweredField]

    @property
    def is_replaced(self) -> bool:
        """Whether nothing is told of it but what stands for it."""
        return set(self.fields) == {REPLACED_BY}

    def text(self, name: str) -> str:
        """The text shown for a field, empty where there is none."""
        answered = self.fields.get(name)
        value = None if answered is None else answered.value
        return "" if value is None else value.text
