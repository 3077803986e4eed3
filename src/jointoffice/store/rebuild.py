"""Drop every index and build it again from the entries, which are the only truth."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from itertools import islice

from django.db import transaction

from jointoffice.ledger.entries import (
    AnyPayload,
    Entry,
    EntryKind,
    Leaf,
    leaf_of,
    mark_of,
    source_of,
    words_of,
)
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.names import ClaimId
from jointoffice.store import register, search_index, sql
from jointoffice.store.bulk import without_collection
from jointoffice.store.ids import seq_of
from jointoffice.store.index import Heard, index
from jointoffice.store.log import entries_of_log
from jointoffice.store.models import Log
from jointoffice.store.verify import UNREADABLE, unreadable

ENTRIES_AT_ONCE = 50_000
INDEXES = (
    "store_accepted",
    *(f"store_{name}" for name in KINDS),
    "store_endorsement",
    "store_claim",
    "store_source",
    "store_mark",
    "store_record",
)
CHECKED = "store_checkrun"
"""Without it the next check is a full one, which it has to be once records have other numbers."""


def rebuild() -> int:
    """Build the register again from the logs, in one transaction; return how many entries."""
    count = 0
    with without_collection(), transaction.atomic():
        for table in (*INDEXES, CHECKED):
            sql.execute(f'DELETE FROM "{table}"')
        search_index.clear()
        heard = _heard()
        while some := list(islice(heard, ENTRIES_AT_ONCE)):
            index(some)
            count += len(some)
        register.write_all()
        search_index.fill_texts()
    return count


def _heard() -> Iterator[Heard]:
    for row in Log.objects.order_by("number"):
        for number, entry in entries_of_log(row):
            try:
                leaf = leaf_of(entry)
                payload = _payload(leaf, entry)
            except UNREADABLE as error:
                raise unreadable(row.party, seq_of(number)) from error
            yield Heard(number, ClaimId(sha256(entry.leaf).hexdigest()), leaf, payload)


def _payload(leaf: Leaf, entry: Entry) -> AnyPayload | None:
    match leaf.kind:
        case EntryKind.SOURCE:
            return source_of(entry)
        case EntryKind.MARK:
            return mark_of(entry)
        case _:
            return words_of(entry)
