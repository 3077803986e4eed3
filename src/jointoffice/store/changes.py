"""What changed between two moments: the records touched between them, compared field by field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from jointoffice.ledger.changes import Between, Change, changes_of
from jointoffice.model.names import PartyId, RecordId
from jointoffice.model.refusals import NotAllowed
from jointoffice.store import sql
from jointoffice.store.ids import SEQ_BITS
from jointoffice.store.marks import Moment
from jointoffice.store.models import Log
from jointoffice.store.records import answers, natural_order

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
    for record in _in_order(numbers):
        if record in before or record in after:
            yield from changes_of(before.get(record), after.get(record), between)


def _in_order(numbers: Sequence[int]) -> list[RecordId]:
    """The ids of these records by kind and key, as every site has them."""
    rows = sql.select_in('SELECT "kind", "key", "uuid" FROM "store_record" WHERE "id" IN', numbers)
    ordered = sorted(rows, key=lambda row: (row[0], natural_order(row[1])))
    return [RecordId(uuid) for _, _, uuid in ordered]


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
    return found | {number for (number,) in rows}
