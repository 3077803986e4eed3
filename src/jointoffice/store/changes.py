"""What changed between two moments: the records touched between them, compared field by field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.ledger.changes import Between, Change, changes_of
from jointoffice.model.kinds.field import REPLACED_BY
from jointoffice.model.names import PartyId, RecordId
from jointoffice.model.refusals import NotAllowed
from jointoffice.store import sql
from jointoffice.store.ids import SEQ_BITS
from jointoffice.store.marks import Moment
from jointoffice.store.models import Log
from jointoffice.store.records import answers, natural_order
from jointoffice.store.replaced import WITHDRAWN, replaced_at

_TOUCHED = """
SELECT "record_id" FROM "store_claim" WHERE "id" >= %s AND "id" < %s
UNION SELECT "record_id" FROM "store_claim"
  WHERE "id" >= %s AND "id" < %s AND "ended" >= %s AND "ended" < %s
UNION SELECT c."record_id" FROM "store_endorsement" e
  JOIN "store_claim" c ON c."hash" = e."claim_hash" WHERE e."id" >= %s AND e."id" < %s
"""


def changes(since: Moment, until: Moment) -> Iterator[Change]:
    """Every change from one moment to a later one, by kind and key; `NotAllowed` if earlier."""
    if any(until.sizes.get(party, 0) < size for party, size in since.sizes.items()):
        raise NotAllowed(
            f"{until.name} is earlier than {since.name}; name the earlier one with --since.",
            f"{until.name} 早于 {since.name}；请用 --since 指定较早者。",
        )
    yield from _compared(sorted(touched_between(since, until)), since, until)


def latest_changes(since: Moment, until: Moment, most: int) -> tuple[list[Change], bool]:
    """The changes of at most so many records, the latest made; and whether those are all."""
    touched = sorted(touched_between(since, until))
    return list(_compared(touched[-most:], since, until)), len(touched) <= most


def _compared(numbers: Sequence[int], since: Moment, until: Moment) -> Iterator[Change]:
    between = Between(since.day, since.sizes, until.day)
    before = {one.id: one for one in answers(numbers, since.day, since.sizes)}
    after = {one.id: one for one in answers(numbers, until.day, until.sizes)}
    turned = _turned(since, until)
    for number, record in _in_order(numbers):
        old, new = before.get(record), after.get(record)
        if number in turned:
            old, new = _as_replaced(old), _as_replaced(new)
        if old is not None or new is not None:
            yield from changes_of(old, new, between)


def _turned(since: Moment, until: Moment) -> set[int]:
    """The records that stood for themselves at one of the moments only."""
    return set(replaced_at(since.sizes).numbers) ^ set(replaced_at(until.sizes).numbers)


def _as_replaced(record: AnsweredRecord | None) -> AnsweredRecord | None:
    """What is told of a record of which others tell the values."""
    if record is None or REPLACED_BY not in record.fields:
        return None
    return replace(record, fields={REPLACED_BY: record.fields[REPLACED_BY]})


def _in_order(numbers: Sequence[int]) -> list[tuple[int, RecordId]]:
    """The ids of these records by kind and key, as every site has them."""
    command = 'SELECT "kind", "key", "id", "uuid" FROM "store_record" WHERE "id" IN'
    rows = sql.select_in(command, numbers)
    ordered = sorted(rows, key=lambda row: (row[0], natural_order(row[1])))
    return [(number, RecordId(uuid)) for _, _, number, uuid in ordered]


def touched_between(since: Moment, until: Moment) -> set[int]:
    """The numbers of the records of which something was said, or came into force, between."""
    found: set[int] = set()
    for log in Log.objects.all():
        base = log.number << SEQ_BITS
        first = since.sizes.get(PartyId(log.party), 0)
        last = until.sizes.get(PartyId(log.party), 0)
        said = (base + first, base + last)
        rows = sql.select(_TOUCHED, (*said, base, base + last, first, last, *said))
        found.update(number for (number,) in rows)
    rows = sql.select(
        'SELECT DISTINCT "record_id" FROM "store_claim" '
        'WHERE "valid_from" > %s AND "valid_from" <= %s',
        (since.day, until.day),
    )
    return _with_others(found | {number for (number,) in rows}, since, until)


def _with_others(touched: set[int], since: Moment, until: Moment) -> set[int]:
    """These, those that stand for them, and those of which another than before stands for one."""
    before, after = replaced_at(since.sizes).numbers, replaced_at(until.sizes).numbers
    moved = {one for pair in before.items() ^ after.items() for one in pair}
    over = {ends[one] for ends in (before, after) for one in touched if one in ends}
    return touched | ((moved | over) - {WITHDRAWN})
