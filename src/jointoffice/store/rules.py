"""The rule of every key of some records, and the claims on it, from the rows that have them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from jointoffice.ledger.acceptance import Rule, rule_of
from jointoffice.ledger.register import RANK_OF_NO_SOURCE, Sizes
from jointoffice.ledger.replaced import Ends, counted
from jointoffice.model.claims import Basis, Claim, Verdict
from jointoffice.model.keys import owner_of
from jointoffice.model.kinds.field import Kind
from jointoffice.model.names import ClaimId, PartyId, RecordId
from jointoffice.model.values import Qualifier
from jointoffice.store import sql
from jointoffice.store.ids import SEQ_BITS, seq_of
from jointoffice.store.site import kinds_here, sides_here

CLAIM_COLUMNS = f"""
c."record_id", c."field", c."id", c."hash", c."basis", c."text", c."unit", c."qualifier",
c."valid_from", COALESCE(s."published", ''), COALESCE(s."rank", {RANK_OF_NO_SOURCE}), c."redacted"
"""
"""What `claim_of_row` reads, of a claim c and its source s."""

_BASES = {basis.value: basis for basis in Basis}
_QUALIFIERS = {qualifier.value: qualifier for qualifier in Qualifier}
VERDICTS = {verdict.value: verdict for verdict in Verdict}


@dataclass(slots=True)
class Rules:
    """The rule of every key of some records, and the parties behind the numbers of logs."""

    kinds: Mapping[str, Kind]
    sides: frozenset[PartyId]
    logs: Mapping[int, PartyId]
    numbers: Mapping[PartyId, int]
    records: Mapping[int, tuple[RecordId, str, str]]
    """Record number → its id, kind and key."""
    made: dict[tuple[str, str, PartyId | None], Rule | None]
    owners: dict[int, PartyId | None]

    def kind_names(self) -> dict[int, str]:
        return {number: kind for number, (_, kind, _) in self.records.items()}

    def rule(self, record: int, field: str) -> Rule | None:
        """The rule of a key; none for a field that the kind no longer has."""
        _, name, key = self.records[record]
        kind = self.kinds[name]
        if record not in self.owners:
            self.owners[record] = owner_of(kind, key)
        owner = self.owners[record]
        if (name, field, owner) not in self.made:
            found = kind.find_any(field)
            rule = None if found is None else rule_of(found, self.sides, owner)
            self.made[name, field, owner] = rule
        return self.made[name, field, owner]

    def counted(self, key: tuple[int, str], claims: Iterable[Claim], ends: Ends) -> list[Claim]:
        """The claims on a key that count for its record, be they about it or others."""
        record, name, own = self.records[key[0]]
        kind = self.kinds[name]
        field = kind.find_any(key[1])
        assert field is not None, "a key with a rule has a field"
        found = [
            counted(claim, field, None if claim.record == record else (kind, own), ends)
            for claim in claims
        ]
        return [claim for claim in found if claim is not None]


def rules_of(records: Iterable[int]) -> Rules:
    rows = sql.select_in(
        'SELECT "id", "uuid", "kind", "key" FROM "store_record" WHERE "id" IN', records
    )
    logs: dict[int, PartyId] = dict(sql.select('SELECT "number", "party" FROM "store_log"'))
    found = {number: (RecordId(uuid), kind, key) for number, uuid, kind, key in rows}
    numbers = {party: number for number, party in logs.items()}
    return Rules(kinds_here(), sides_here(), logs, numbers, found, {}, {})


def claim_of_row(rules: Rules, row: sql.Row) -> Claim:
    """A claim as acceptance needs it, from a row of `CLAIM_COLUMNS`."""
    record, field, number, hashed, basis, text, unit, qualifier, day, published, rank, gone = row
    return Claim(
        ClaimId(hashed.hex()),
        rules.logs[number >> SEQ_BITS],
        seq_of(number),
        _BASES[basis],
        rules.records[record][0],
        field,
        text,
        unit,
        _QUALIFIERS[qualifier],
        day,
        None,
        published,
        rank,
        bool(gone),
    )


def is_live(claim: Claim, ended: int | None, known_at: Sizes | None) -> bool:
    """Whether a claim was known and had not ended; `ended` is the seq that ended it."""
    if known_at is None:
        return ended is None
    size = known_at.get(claim.log, 0)
    return claim.seq < size and (ended is None or ended >= size)
