"""The logs: append entries, and say how long each log is and where it leads."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime

from django.db import transaction

from jointoffice.ledger.drafts import Draft, Stamp, entries_of
from jointoffice.ledger.entries import (
    SALT_BYTES,
    Checkpoint,
    Entry,
    EntryKind,
)
from jointoffice.ledger.merkle import Frontier, extend, root
from jointoffice.model.dates import instant_text
from jointoffice.model.limits import BATCH_ENTRIES_MAX
from jointoffice.model.names import ClaimId, PartyId
from jointoffice.model.refusals import Refused
from jointoffice.store import register, search_index, sql
from jointoffice.store.bulk import without_collection
from jointoffice.store.ids import entry_id
from jointoffice.store.index import Heard, index
from jointoffice.store.models import Log
from jointoffice.store.periods import must_be_open
from jointoffice.store.site import programme_mark

HASH_BYTES = 32
UNHASHED = ClaimId("")
READ_AT_ONCE = 20_000
ENTRY_COLUMNS = ("id", "leaf", "salt", "payload")

_remembered: ContextVar[list[str] | None] = ContextVar("_remembered", default=None)


def append(
    *, log: PartyId, drafts: Sequence[Draft], now: datetime, actor: str | None
) -> list[ClaimId]:
    """Append entries to a party's log and bring the register up to date: all of it, or nothing.

    `now` is UTC and for display only. Returns the ids of the entries, in order. `NotAllowed` for
    words about a report of a locked period.
    """
    if len(drafts) > BATCH_ENTRIES_MAX:
        raise Refused(
            f"{len(drafts)} entries at once are too many; accepted are {BATCH_ENTRIES_MAX}.",
            f"一次追加{len(drafts)}条过多；最多{BATCH_ENTRIES_MAX}条。",
        )
    with without_collection(), transaction.atomic():
        must_be_open(drafts)
        row = open_log(log)
        made = list(
            entries_of(
                drafts,
                Stamp(log, actor, instant_text(now)),
                row.size,
                os.urandom(SALT_BYTES * len(drafts)),
            )
        )
        _keep(row, [entry for _, entry in made])
        heard = [
            Heard(entry_id(row.number, leaf.seq), entry.id, leaf, draft.payload)
            for draft, (leaf, entry) in zip(drafts, made, strict=True)
        ]
        register.update(index(heard))
        if any(one.leaf.kind is EntryKind.REDACT for one in heard):
            search_index.forget()
    return [entry.id for _, entry in made]


def open_log(party: PartyId) -> Log:
    """The party's log, locked until the transaction ends; a new one if it has none."""
    found = Log.objects.select_for_update().filter(party=party).first()
    if found is None:
        highest = Log.objects.order_by("-number").values_list("number", flat=True).first()
        found = Log.objects.create(number=(highest or 0) + 1, party=party)
    return found


def checkpoints() -> list[Checkpoint]:
    """How long every log is, and its root, ordered by party."""
    return [
        Checkpoint(log=PartyId(row.party), size=row.size, root=root(frontier_of(row)).hex())
        for row in Log.objects.order_by("party")
    ]


def contents() -> str:
    """One text for all that a page can be made of, so that it can be remembered for the same.

    It changes with every entry and with the programme, and is another one for visitors.
    """
    remembered = _remembered.get()
    logs = remembered or [" ".join(f"{one.log}:{one.size}:{one.root}" for one in checkpoints())]
    if remembered is not None:
        remembered[:] = logs
    return f"{programme_mark()} {logs[0]}"


@contextmanager
def logs_remembered() -> Iterator[None]:
    """Within it the lengths of the logs are asked for once: a page is of one moment."""
    token = _remembered.set([])
    try:
        yield
    finally:
        _remembered.reset(token)


def entries_of_log(row: Log) -> Iterator[tuple[int, Entry]]:
    """Every entry of a log with its number, in order; ids are left to whoever needs them."""
    after, last = entry_id(row.number, 0) - 1, entry_id(row.number + 1, 0)
    command = (
        'SELECT "id", "leaf", "salt", "payload" FROM "store_entry" '
        'WHERE "id" > %s AND "id" < %s ORDER BY "id" LIMIT %s'
    )
    while rows := sql.select(command, (after, last, READ_AT_ONCE)):
        for number, leaf, salt, payload in rows:
            yield number, Entry(UNHASHED, _raw(leaf) or b"", _raw(salt), _raw(payload))
        after = rows[-1][0]


def _raw(column: bytes | memoryview | str | None) -> bytes | None:
    """The bytes of a column, also where somebody put text into it."""
    if column is None or isinstance(column, bytes):
        return column
    return column.encode() if isinstance(column, str) else bytes(column)


def _keep(row: Log, made: Sequence[Entry]) -> None:
    sql.insert(
        "store_entry",
        ENTRY_COLUMNS,
        [
            (entry_id(row.number, row.size + i), entry.leaf, entry.salt, entry.payload)
            for i, entry in enumerate(made)
        ],
    )
    size, frontier = extend(row.size, frontier_of(row), (entry.leaf for entry in made))
    row.size, row.frontier = size, b"".join(frontier)
    row.save(update_fields=("size", "frontier"))


def frontier_of(row: Log) -> Frontier:
    raw = bytes(row.frontier)
    return tuple(raw[i : i + HASH_BYTES] for i in range(0, len(raw), HASH_BYTES))
