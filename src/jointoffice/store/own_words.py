"""What a party has said itself of some records: its live claims, and those it agreed with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from jointoffice.model.claims import Basis, Verdict
from jointoffice.model.names import ClaimId, PartyId, RecordId
from jointoffice.model.values import Value
from jointoffice.store import sql
from jointoffice.store.ids import entry_id
from jointoffice.store.models import Log

_OWN = """
SELECT c."record_id", c."field", c."valid_from", c."id", c."text", c."unit", c."qualifier",
       c."hash", c."basis"
FROM "store_claim" c
WHERE c."ended" IS NULL AND c."redacted" = FALSE AND c."basis" IN ({bases})
  AND c."id" >= {first} AND c."id" < {last} AND c."record_id" IN"""
_AGREED = """
SELECT c."record_id", c."field", c."valid_from", e."id", c."text", c."unit", c."qualifier",
       c."hash", 'official', e."verdict"
FROM "store_claim" c JOIN "store_endorsement" e ON e."claim_hash" = c."hash"
WHERE c."ended" IS NULL AND c."redacted" = FALSE
  AND e."id" >= {first} AND e."id" < {last} AND c."record_id" IN"""


class OwnWord(NamedTuple):
    """A word of the party, in the order in which the latest counts; `is_own` if in its log."""

    valid_from: str
    number: int
    text: str
    unit: str
    qualifier: str
    hashed: bytes
    basis: str
    is_own: bool

    def says(self, value: Value) -> bool:
        return (self.text, self.unit, self.qualifier) == (
            value.text,
            value.unit,
            value.qualifier.value,
        )

    @property
    def claim(self) -> ClaimId:
        return ClaimId(bytes(self.hashed).hex())


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The words about some records, and which of these records are known at all."""

    known: frozenset[RecordId]
    words: Mapping[tuple[RecordId, str], list[OwnWord]]


def own_words(party: PartyId, basis: Basis, records: Iterable[RecordId]) -> OwnWords:
    """What the party said on this basis or officially; what it agreed with is official."""
    numbers: dict[int, RecordId] = dict(
        sql.select_in('SELECT "id", "uuid" FROM "store_record" WHERE "uuid" IN', records)
    )
    words: dict[tuple[RecordId, str], list[OwnWord]] = defaultdict(list)
    log = Log.objects.filter(party=party).values_list("number", flat=True).first()
    if log is not None and numbers:
        bases = ", ".join(f"'{one}'" for one in sorted({basis.value, Basis.OFFICIAL.value}))
        bounds = {"first": entry_id(log, 0), "last": entry_id(log + 1, 0), "bases": bases}
        for record, field, word in _said(bounds, numbers):
            words[numbers[record], field].append(word)
        for record, field, word in _agreed(bounds, numbers):
            words[numbers[record], field].append(word)
    return OwnWords(frozenset(numbers.values()), words)


Bounds = Mapping[str, object]


def _said(bounds: Bounds, numbers: Iterable[int]) -> Iterator[tuple[int, str, OwnWord]]:
    for record, field, *said in sql.select_in(_OWN.format(**bounds), numbers):
        yield record, field, OwnWord._make((*said, True))


def _agreed(bounds: Bounds, numbers: Iterable[int]) -> Iterator[tuple[int, str, OwnWord]]:
    """The claims with which the party agreed last."""
    latest: dict[bytes, tuple[int, str, OwnWord, str]] = {}
    for record, field, *said, verdict in sql.select_in(_AGREED.format(**bounds), numbers):
        word = OwnWord._make((*said, False))
        if word.hashed not in latest or latest[word.hashed][2].number < word.number:
            latest[word.hashed] = record, field, word, verdict
    for record, field, word, verdict in latest.values():
        if verdict == Verdict.AGREE.value:
            yield record, field, word
