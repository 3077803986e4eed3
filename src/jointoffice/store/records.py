"""What the register says of records, on any day, as known now or at any mark."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from operator import itemgetter

import msgspec

from jointoffice.ledger.acceptance import accept, standing
from jointoffice.ledger.answers import AnsweredField, AnsweredRecord, Stated
from jointoffice.ledger.entries import Payload
from jointoffice.ledger.register import Sizes
from jointoffice.ledger.replaced import Ends
from jointoffice.model.claims import Basis, Endorsement
from jointoffice.model.keys import canonical_key
from jointoffice.model.kinds.field import REPLACED_BY, Kind
from jointoffice.model.names import ClaimId, PartyId, RecordId, record_id
from jointoffice.model.refusals import UnknownName
from jointoffice.store import sql
from jointoffice.store.ids import SEQ_BITS, seq_of
from jointoffice.store.replaced import replaced_at
from jointoffice.store.rules import CLAIM_COLUMNS, VERDICTS, Rules, claim_of_row, is_live, rules_of

_CLAIMS = f"""
SELECT {CLAIM_COLUMNS}, c."ended", c."start", c."end", s."sha256",
       COALESCE(s."title", ''), e."payload"
FROM "store_claim" c
JOIN "store_entry" e ON e."id" = c."id"
LEFT JOIN "store_source" s ON s."id" = c."source_id"
WHERE c."record_id" IN"""
_ENDORSEMENTS = """
SELECT c."record_id", c."field", c."hash", e."id", e."verdict", e."reason"
FROM "store_claim" c JOIN "store_endorsement" e ON e."claim_hash" = c."hash"
WHERE c."record_id" IN"""
_CLAIM_WIDTH = 12
RECORDS_AT_ONCE = 500

_decode_words = msgspec.json.Decoder(Payload).decode


def find_records(kind: Kind, key: str | None) -> list[int]:
    """Numbers of the records of a kind, or of the one with that key; `UnknownName` if none."""
    if key is None:
        command = (
            'SELECT "id", "key" FROM "store_record" WHERE "kind" = %s AND "replaced_by" IS NULL'
        )
        rows = sql.select(command, (kind.name,))
        return [number for number, _ in sorted(rows, key=lambda row: natural_order(row[1]))]
    rows = sql.select(
        'SELECT "id" FROM "store_record" WHERE "kind" = %s AND "uuid" = %s',
        (kind.name, record_id(kind.name, canonical_key(kind, key))),
    )
    if not rows:
        raise UnknownName(
            f"There is no {kind.name} {key!r}; `jointoffice show {kind.name}` lists those known.",
            f"没有{kind.label_zh}“{key}”；可用 jointoffice show {kind.name} 列出全部。",
        )
    return [rows[0][0]]


def numbers_of(kind: str, keys: Sequence[str]) -> list[int]:
    """The numbers of the records with these keys, in their order."""
    ids = {record_id(kind, key): key for key in keys}
    found: dict[str, int] = dict(
        sql.select_in('SELECT "uuid", "id" FROM "store_record" WHERE "uuid" IN', ids)
    )
    return [found[one] for one in ids if one in found]


def find_record(record: RecordId) -> tuple[str, str] | None:
    """Kind and key of the record with this id; none where nobody ever claimed a field of it."""
    rows = sql.select('SELECT "kind", "key" FROM "store_record" WHERE "uuid" = %s', (record,))
    return rows[0] if rows else None


def is_known(kind: Kind, key: str) -> bool:
    """Whether anybody ever claimed a field of the record with this canonical key."""
    return bool(
        sql.select(
            'SELECT 1 FROM "store_record" WHERE "kind" = %s AND "key" = %s', (kind.name, key)
        )
    )


def answers(numbers: Sequence[int], day: str, known_at: Sizes | None) -> Iterator[AnsweredRecord]:
    """What stands of these records on an ISO day, as known now (None) or at some sizes."""
    for first in range(0, len(numbers), RECORDS_AT_ONCE):
        some = numbers[first : first + RECORDS_AT_ONCE]
        found = _answers(some, day, known_at)
        yield from (found[number] for number in some if number in found)


def natural_order(key: str) -> tuple[tuple[int, int | str], ...]:
    """A sort key by which task 9 comes before task 10."""
    parts = key.replace("/", " / ").split()
    return tuple((0, int(part)) if part.isdecimal() else (1, part) for part in parts)


def _answers(
    numbers: Sequence[int], day: str, known_at: Sizes | None
) -> dict[int, AnsweredRecord]:
    replaced = replaced_at(known_at)
    wanted = replaced.with_members(numbers)
    rules = rules_of(wanted)
    endorsements = _endorsements(rules, wanted, known_at)
    said: dict[tuple[int, str], dict[ClaimId, Stated]] = defaultdict(dict)
    for row in sorted(sql.select_in(_CLAIMS, wanted), key=itemgetter(0, 1, 2)):
        record, name = row[:2]
        stands = record if name == REPLACED_BY else replaced.numbers.get(record, record)
        if stands in rules.records and rules.rule(stands, name) is not None:
            one = _stated(rules, row, endorsements, known_at)
            if one is not None:
                said[stands, name][one.claim.id] = one
    fields: dict[int, dict[str, AnsweredField]] = defaultdict(dict)
    for (record, name), stated in sorted(said.items(), key=itemgetter(0)):
        answered = _field(rules, replaced.ends, (record, name), stated, day)
        if answered is not None:
            fields[record][name] = answered
    return {number: _record(rules, number, found) for number, found in fields.items()}


def _field(
    rules: Rules, ends: Ends, key: tuple[int, str], said: Mapping[ClaimId, Stated], day: str
) -> AnsweredField | None:
    """What stands of a key; None where no word counts for it."""
    field, rule = rules.kinds[rules.records[key[0]][1]].find_any(key[1]), rules.rule(*key)
    assert field is not None
    assert rule is not None
    stated = dict(said)
    claims = [one.claim for one in said.values()]
    if ends and field.name != REPLACED_BY:
        claims = rules.counted(key, claims, ends)
        stated = {one.id: replace(said[one.id], claim=one) for one in claims}
    if not claims:
        return None
    words = [word for one in stated.values() for word in one.endorsements]
    return AnsweredField(field, standing(accept(claims, words, rule), day), stated)


def _record(rules: Rules, number: int, fields: dict[str, AnsweredField]) -> AnsweredRecord:
    uuid, name, key = rules.records[number]
    kind = rules.kinds[name]
    names = [*(field.name for field in kind.fields), REPLACED_BY]
    return AnsweredRecord(uuid, kind, key, {one: fields[one] for one in names if one in fields})


def _stated(
    rules: Rules,
    row: sql.Row,
    endorsements: dict[ClaimId, list[Endorsement]],
    known_at: Sizes | None,
) -> Stated | None:
    """The claim of a row with its words; None if it was not known then, or had ended."""
    claim = claim_of_row(rules, row[:_CLAIM_WIDTH])
    ended, start, end, source, title, payload = row[_CLAIM_WIDTH:]
    if not is_live(claim, ended, known_at):
        return None
    words = Payload() if payload is None else _decode_words(payload)
    party = None if claim.basis is Basis.EXTRACTED else claim.log
    said = tuple(endorsements.get(claim.id, ()))
    return Stated(claim, party, words.quote or "", start, end, source, title, said)


def _endorsements(
    rules: Rules, numbers: Iterable[int], known_at: Sizes | None
) -> dict[ClaimId, list[Endorsement]]:
    found: dict[ClaimId, list[Endorsement]] = defaultdict(list)
    for _, _, hashed, number, verdict, reason in sql.select_in(_ENDORSEMENTS, numbers):
        party: PartyId = rules.logs[number >> SEQ_BITS]
        seq = seq_of(number)
        if known_at is None or seq < known_at.get(party, 0):
            claim = ClaimId(hashed.hex())
            found[claim].append(Endorsement(claim, party, seq, VERDICTS[verdict], reason))
    return found
