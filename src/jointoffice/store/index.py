"""From entries to the rows that index them: sources, records, claims, verdicts and marks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from jointoffice.ledger.entries import (
    AnyPayload,
    EntryKind,
    Leaf,
    MarkPayload,
    Payload,
    SourcePayload,
)
from jointoffice.model.keys import find_key
from jointoffice.model.kinds.field import Kind
from jointoffice.model.names import ClaimId, RecordId, SourceId
from jointoffice.store import search_index, sql
from jointoffice.store.ids import SEQ_BITS, log_number_of, seq_of
from jointoffice.store.models import Mark, Source
from jointoffice.store.naming import TouchedKey, name_again
from jointoffice.store.site import kinds_here

CLAIM_COLUMNS = (
    "id",
    "hash",
    "record_id",
    "field",
    "basis",
    "text",
    "unit",
    "qualifier",
    "valid_from",
    "source_id",
    "start",
    "end",
    "ended",
    "redacted",
)
ENDORSEMENT_COLUMNS = ("id", "claim_hash", "verdict", "reason")

Sources = Mapping[tuple[int, str], tuple[int, int]]
"""Log and hash → the first entry behind which claims rest on the source, and its number."""


class Heard(msgspec.Struct, frozen=True, gc=False):
    """An entry that has just been appended, or is read again; `payload` is None once erased."""

    number: int
    id: ClaimId
    leaf: Leaf
    payload: AnyPayload | None


def index(heard: Sequence[Heard]) -> set[TouchedKey]:
    """Write the index rows of entries in log order; return every key they touch."""
    by_kind: dict[EntryKind, list[Heard]] = defaultdict(list)
    for one in heard:
        by_kind[one.leaf.kind].append(one)
    claims = by_kind[EntryKind.CLAIM]
    used = {one.leaf.source for one in claims if one.leaf.source is not None}
    sources = _sources(by_kind[EntryKind.SOURCE], used)
    numbers, keyless = record_numbers(claims)
    sql.insert("store_claim", CLAIM_COLUMNS, _claim_rows(claims, numbers, sources))
    touched = {(numbers[_record(one)], one.leaf.field or "") for one in claims}
    touched |= name_again(keyless)
    _marks(by_kind[EntryKind.MARK])
    touched |= _endorsements(by_kind[EntryKind.ENDORSE])
    ends = [(one, one.leaf.claim) for one in by_kind[EntryKind.WITHDRAW]]
    ends += [(one, one.leaf.replaces) for one in claims if one.leaf.replaces is not None]
    touched |= _ends(ends)
    redacted = _redactions(by_kind[EntryKind.REDACT])
    return touched | redacted | name_again({record for record, _ in redacted})


def record_numbers(claims: Sequence[Heard]) -> tuple[dict[RecordId, int], set[int]]:
    """The number of every record that these claims are about, new ones made.

    Also the numbers of those there were before without their natural key being known.
    """
    kinds = kinds_here()
    wanted = {_record(one): one.leaf.kind_of_record or "" for one in claims}
    numbers = {}
    keyless = set()
    for number, uuid, kind, key in sql.select_in(
        'SELECT "id", "uuid", "kind", "key" FROM "store_record" WHERE "uuid" IN', wanted
    ):
        numbers[RecordId(uuid)] = number
        if key == uuid and kinds[kind].natural_key:
            keyless.add(number)
    new = {record: kind for record, kind in wanted.items() if record not in numbers}
    keys = _found_keys(claims, new, kinds)
    highest = sql.select('SELECT COALESCE(MAX("id"), 0) FROM "store_record"')[0][0]
    rows = [
        (highest + i, record, kind, keys.get(record, record))
        for i, (record, kind) in enumerate(new.items(), start=1)
    ]
    sql.insert("store_record", ("id", "uuid", "kind", "key"), rows)
    numbers.update((record, number) for number, record, _, _ in rows)
    return numbers, keyless


def _found_keys(
    claims: Iterable[Heard], records: Mapping[RecordId, str], kinds: Mapping[str, Kind]
) -> dict[RecordId, str]:
    said: dict[RecordId, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for one in claims:
        record, field, payload = _record(one), one.leaf.field or "", one.payload
        if not isinstance(payload, Payload) or not payload.value or record not in records:
            continue
        if field in kinds[records[record]].natural_key:
            said[record][field].append(payload.value)
    found = {
        record: find_key(kinds[kind], record, said[record]) for record, kind in records.items()
    }
    return {record: key for record, key in found.items() if key is not None}


def _claim_rows(
    claims: Iterable[Heard],
    numbers: Mapping[RecordId, int],
    sources: Sources,
) -> list[sql.Row]:
    rows = []
    for one in claims:
        leaf = one.leaf
        words = one.payload if isinstance(one.payload, Payload) else Payload()
        start, end = words.span or (None, None)
        rows.append(
            (
                one.number,
                bytes.fromhex(one.id),
                numbers[_record(one)],
                leaf.field,
                leaf.basis and leaf.basis.value,
                words.value or "",
                words.unit or "",
                words.qualifier or "",
                leaf.valid_from,
                _source_of(one, sources),
                start,
                end,
                None,
                one.payload is None,
            )
        )
    return rows


def _source_of(claim: Heard, sources: Sources) -> int | None:
    """The number of the source that a claim names, if it stands before the claim in its log."""
    key = log_number_of(claim.number), claim.leaf.source or ""
    first, number = sources.get(key, (claim.number, None))
    return number if first < claim.number else None


def _sources(heard: Iterable[Heard], used: set[SourceId]) -> Sources:
    """Keep the sources of these entries; return those used."""
    rows = sql.select_in(
        'SELECT "log_id", "sha256", "id" FROM "store_source" WHERE "sha256" IN', used
    )
    sources = {(log, sha256): (log << SEQ_BITS, number) for log, sha256, number in rows}
    for one in heard:
        payload = one.payload
        if isinstance(payload, SourcePayload):
            source, is_new = Source.objects.get_or_create(
                log_id=log_number_of(one.number),
                sha256=one.leaf.source,
                defaults={
                    "name": payload.name,
                    "title": payload.title,
                    "publisher": payload.publisher or "",
                    "published": payload.published or "",
                    "media_type": payload.media_type,
                    "address": payload.address or "",
                    "language": payload.lang or "",
                    "rank": payload.rank,
                },
            )
            if is_new:
                search_index.add_title(SourceId(source.sha256), source.title)
            sources.setdefault((source.log_id, source.sha256), (one.number, source.id))
    return sources


def _marks(heard: Iterable[Heard]) -> None:
    for one in heard:
        if isinstance(one.payload, MarkPayload):
            Mark.objects.create(
                name=one.payload.name,
                day=one.payload.day,
                checkpoints=msgspec.json.encode(one.payload.checkpoints).decode(),
                entry=one.number,
            )


def _endorsements(heard: Sequence[Heard]) -> set[TouchedKey]:
    rows = []
    for one in heard:
        leaf = one.leaf
        assert leaf.claim is not None
        assert leaf.verdict is not None
        reason = one.payload.note if isinstance(one.payload, Payload) else None
        rows.append((one.number, bytes.fromhex(leaf.claim), leaf.verdict.value, reason or ""))
    sql.insert("store_endorsement", ENDORSEMENT_COLUMNS, rows)
    return _keys_of(row[1] for row in rows)


def _ends(ends: Iterable[tuple[Heard, ClaimId | None]]) -> set[TouchedKey]:
    """Withdrawals and replacements count only for claims of their own log."""
    rows = [
        (seq_of(one.number), bytes.fromhex(claim), *_log_range(one.number))
        for one, claim in sorted(ends, key=lambda end: end[0].number)
        if claim is not None
    ]
    sql.execute_many(
        'UPDATE "store_claim" SET "ended" = %s WHERE "hash" = %s AND "ended" IS NULL '
        'AND "id" >= %s AND "id" < %s',
        rows,
    )
    return _keys_of(row[1] for row in rows)


def _redactions(heard: Iterable[Heard]) -> set[TouchedKey]:
    """Erase what redactions name, in the log itself and in the index."""
    rows = [
        (bytes.fromhex(one.leaf.claim), *_log_range(one.number))
        for one in heard
        if one.leaf.claim is not None
    ]
    sql.execute_many(
        'UPDATE "store_entry" SET "salt" = NULL, "payload" = NULL WHERE "id" = '
        '(SELECT "id" FROM "store_claim" WHERE "hash" = %s AND "id" >= %s AND "id" < %s)',
        rows,
    )
    sql.execute_many(
        'UPDATE "store_claim" SET "text" = \'\', "unit" = \'\', "qualifier" = \'\', '
        '"start" = NULL, "end" = NULL, "redacted" = TRUE '
        'WHERE "hash" = %s AND "id" >= %s AND "id" < %s',
        rows,
    )
    return _keys_of(row[0] for row in rows)


def _record(claim: Heard) -> RecordId:
    assert claim.leaf.record is not None, "every claim is about a record"
    return claim.leaf.record


def _log_range(number: int) -> tuple[int, int]:
    log = log_number_of(number)
    return log << SEQ_BITS, (log + 1) << SEQ_BITS


def _keys_of(hashes: Iterable[bytes]) -> set[TouchedKey]:
    return set(
        sql.select_in('SELECT "record_id", "field" FROM "store_claim" WHERE "hash" IN', hashes)
    )
