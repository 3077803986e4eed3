"""The readable keys of records, as what was said of them gives them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from jointoffice.model.keys import find_key
from jointoffice.store import sql
from jointoffice.store.site import kinds_here

TouchedKey = tuple[int, str]
"""A record's number and a field whose acceptance has to be computed again."""

_CLAIMED = 'SELECT DISTINCT "record_id", "field", "text" FROM "store_claim" WHERE "record_id" IN'


def name_again(numbers: Iterable[int]) -> set[TouchedKey]:
    """Give records the keys that are now known of them, or take those that were erased.

    Every field of a record that is renamed is touched, since a key names the record's own party.
    """
    kinds = kinds_here()
    records = list(
        sql.select_in(
            'SELECT "id", "uuid", "kind", "key" FROM "store_record" WHERE "id" IN', numbers
        )
    )
    claimed: dict[int, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for number, field, text in sql.select_in(_CLAIMED, [record[0] for record in records]):
        claimed[number][field].update(filter(None, (text,)))
    renamed = {}
    for number, uuid, kind, key in records:
        found = find_key(kinds[kind], uuid, claimed[number]) or uuid
        if found != key:
            renamed[number] = found
    sql.execute_many(
        'UPDATE "store_record" SET "key" = %s WHERE "id" = %s',
        [(key, number) for number, key in renamed.items()],
    )
    return {(number, field) for number in renamed for field in claimed[number]}
