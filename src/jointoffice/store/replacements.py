"""By whose words a record does not stand for itself, and for which others one stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import msgspec

from jointoffice.ledger.entries import Entry, Payload, leaf_of
from jointoffice.ledger.register import Sizes
from jointoffice.model.claims import Claim
from jointoffice.model.kinds.field import REPLACED_BY, Kind
from jointoffice.model.names import ClaimId, PartyId
from jointoffice.scenes.replacing import Replacement, SaidSo
from jointoffice.scenes.wording import Names
from jointoffice.store import sql
from jointoffice.store.log import UNHASHED
from jointoffice.store.replaced import WITHDRAWN, Replaced, replaced_at
from jointoffice.store.rules import CLAIM_COLUMNS, claim_of_row, is_live, rules_of

_SAID = f"""
SELECT {CLAIM_COLUMNS}, c."ended", e."leaf", e."payload"
FROM "store_claim" c JOIN "store_entry" e ON e."id" = c."id"
LEFT JOIN "store_source" s ON s."id" = c."source_id"
WHERE c."field" = '{REPLACED_BY}' AND c."record_id" IN"""
_NAMED = 'SELECT "id", "kind", "key" FROM "store_record" WHERE "id" IN'

_decode_words = msgspec.json.Decoder(Payload).decode


@dataclass(frozen=True, slots=True)
class _Words:
    claim: Claim
    said: SaidSo


def replacement_of(record: int, known_at: Sizes | None) -> Replacement | None:
    """By what a record is replaced, as known now (None) or at some sizes; None if it stands."""
    found = _replacements([record], replaced_at(known_at), known_at)
    return found[0] if found else None


def standing_number(record: int, known_at: Sizes | None) -> int:
    """The record that stands for one that was merged; itself where none does."""
    return replaced_at(known_at).numbers.get(record) or record


def replaced_for(record: int, known_at: Sizes | None) -> list[Replacement]:
    """The records for which this one stands besides itself."""
    replaced = replaced_at(known_at)
    return _replacements(replaced.members.get(record, ()), replaced, known_at)


def names_said(kind: Kind, key: str) -> dict[str, Names]:
    """`kind:key` → what a record was last called, of which nothing is accepted any more."""
    said: dict[str, str] = dict(
        sql.select(
            'SELECT c."field", c."text" FROM "store_claim" c '
            'JOIN "store_record" r ON r."id" = c."record_id" WHERE r."kind" = %s '
            'AND r."key" = %s AND c."ended" IS NULL ORDER BY c."valid_from", c."id"',
            (kind.name, key),
        )
    )
    names = [said.get(field, "") for field in kind.title]
    return {f"{kind.name}:{key}": Names(names[0], names[-1])} if any(names) else {}


def words_on(record: int) -> list[Claim]:
    """The live claims that say by what a record is replaced, whether they hold or not."""
    return [one.claim for _, one in _words([record], None)]


def _replacements(
    records: Sequence[int], replaced: Replaced, known_at: Sizes | None
) -> list[Replacement]:
    hidden = [record for record in records if record in replaced.numbers]
    if not hidden:
        return []
    wanted = {*hidden, *(replaced.numbers[record] for record in hidden)} - {WITHDRAWN}
    names = {number: f"{kind}:{key}" for number, kind, key in sql.select_in(_NAMED, wanted)}
    said: dict[int, list[SaidSo]] = {record: [] for record in hidden}
    for record, words in _words(hidden, known_at):
        said[record].append(words.said)
    return [
        Replacement(names[record], names.get(replaced.numbers[record], ""), tuple(said[record]))
        for record in hidden
    ]


def _words(records: Iterable[int], known_at: Sizes | None) -> list[tuple[int, _Words]]:
    wanted = list(records)
    rules = rules_of(wanted)
    found = []
    for *row, ended, raw, payload in sql.select_in(_SAID, wanted):
        claim = claim_of_row(rules, tuple(row))
        if is_live(claim, ended, known_at):
            leaf = leaf_of(Entry(UNHASHED, bytes(raw), None, None))
            note = _decode_words(payload).note if payload else None
            said = SaidSo(PartyId(claim.log), leaf.at, note or "", ClaimId(claim.id))
            found.append((row[0], _Words(claim, said)))
    return sorted(found, key=lambda one: one[1].said.at)
