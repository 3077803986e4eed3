"""What was said lately: the last entries of every log, the latest first."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice

from jointoffice.ledger.entries import Entry, EntryKind, Leaf, leaf_of
from jointoffice.model.kinds.field import Kind
from jointoffice.model.limits import FEED_ENTRIES_MAX, FEED_ON_PAGE
from jointoffice.model.names import ClaimId
from jointoffice.model.values import Qualifier, Value
from jointoffice.scenes.feed import Said
from jointoffice.scenes.history import Deed
from jointoffice.store import sql
from jointoffice.store.history import deeds_on, doing_of
from jointoffice.store.ids import entry_id
from jointoffice.store.log import UNHASHED
from jointoffice.store.models import Log
from jointoffice.store.records import find_records
from jointoffice.store.site import kinds_here

CLAIMING = (EntryKind.CLAIM, EntryKind.ENDORSE, EntryKind.WITHDRAW)
LATEST = "9999"
"""After every instant."""
_LEAVES = """
SELECT "id", "leaf" FROM "store_entry" WHERE "id" >= %s AND "id" < %s
ORDER BY "id" DESC LIMIT %s"""
_ABOUT = """
SELECT c."{by}", r."kind", r."key", r."uuid", c."hash", c."field", c."text", c."unit",
       c."qualifier", c."redacted"
FROM "store_claim" c JOIN "store_record" r ON r."id" = c."record_id" WHERE c."{by}" IN"""
_REASONS = 'SELECT "id", "reason" FROM "store_endorsement" WHERE "id" IN'


@dataclass(frozen=True, slots=True)
class _Done:
    """A deed, and the record to which it was done.

    `before` is the earliest instant of the entries from here to the end of the log: clocks can be
    set back, and what was said first stays first.
    """

    kind: Kind
    key: str
    record: str
    deed: Deed
    before: str


def said_lately(kind: Kind | None, page: int) -> tuple[list[Said], bool]:
    """A page of the changes of the programme or of one kind; and whether there are more."""
    logs = [_deeds(log.number, log.size, kind) for log in Log.objects.exclude(size=0)]
    merged = heapq.merge(*logs, key=lambda done: done.before, reverse=True)
    first = (page - 1) * FEED_ON_PAGE
    found = list(islice(_said(merged), first, first + FEED_ON_PAGE + 1))
    return found[:FEED_ON_PAGE], len(found) > FEED_ON_PAGE


def said_of_record(kind: Kind, key: str) -> list[Said]:
    """Every change of one record, as far as its history goes; `UnknownName` if there is none."""
    (number,) = find_records(kind, key)
    ((known, uuid),) = sql.select(
        'SELECT "key", "uuid" FROM "store_record" WHERE "id" = %s', (number,)
    )
    deeds = sorted(deeds_on(number, kind, None), key=lambda deed: deed.at, reverse=True)
    done = (_Done(kind, known, uuid, deed, deed.at) for deed in deeds)
    return list(islice(_said(done), FEED_ON_PAGE))


def _said(deeds: Iterator[_Done]) -> Iterator[Said]:
    """Together what one party did to one record at one instant, of so many deeds at a time."""
    for (at, party), then in groupby(deeds, key=lambda done: (done.deed.at, done.deed.party)):
        while some := list(islice(then, sql.CHUNK)):
            records: dict[str, list[_Done]] = {}
            for done in some:
                records.setdefault(done.record, []).append(done)
            for record, same in records.items():
                deeds_then = tuple(done.deed for done in reversed(same))
                yield Said(same[0].kind, same[0].key, record, party, at, deeds_then)


def _deeds(number: int, size: int, kind: Kind | None) -> Iterator[_Done]:
    """Those in a log, the latest first, looked up some hundred at a time."""
    least, below = entry_id(number, max(0, size - FEED_ENTRIES_MAX)), entry_id(number, size)
    kinds, before = kinds_here(), LATEST
    while rows := sql.select(_LEAVES, (least, below, sql.CHUNK)):
        leaves = [(row, leaf_of(Entry(UNHASHED, bytes(raw), None, None))) for row, raw in rows]
        about = _about([one for one in leaves if one[1].kind in CLAIMING])
        reasons: dict[int, str] = dict(sql.select_in(_REASONS, about))
        for row, leaf in leaves:
            said = about.get(row)
            declared = kinds.get(said[0]) if said else None
            if said is None or declared is None or (kind and kind.name != declared.name):
                continue
            if declared.find_any(said[4]) is not None:
                before = min(before, leaf.at)
                deed = _deed(leaf, said, reasons.get(row, ""))
                yield _Done(declared, said[1], said[2], deed, before)
        below = rows[-1][0]


def _about(leaves: Sequence[tuple[int, Leaf]]) -> dict[int, sql.Row]:
    """The claim of which each entry speaks, by the entry's number."""
    own = [number for number, leaf in leaves if leaf.kind is EntryKind.CLAIM]
    others = {number: bytes.fromhex(leaf.claim) for number, leaf in leaves if leaf.claim}
    found: dict[int, sql.Row] = {
        row[0]: row[1:] for row in sql.select_in(_ABOUT.format(by="id"), own)
    }
    hashed = {bytes(row[0]): row[1:] for row in sql.select_in(_ABOUT.format(by="hash"),
              set(others.values()))}  # fmt: skip
    return found | {number: hashed[one] for number, one in others.items() if one in hashed}


def _deed(leaf: Leaf, said: sql.Row, reason: str) -> Deed:
    *_, hashed, field, text, unit, qualifier, redacted = said
    value = None if redacted else Value(text, unit, Qualifier(qualifier))
    claim = ClaimId(bytes(hashed).hex())
    return Deed(leaf.at, leaf.log, doing_of(leaf), claim, field, value, reason)
