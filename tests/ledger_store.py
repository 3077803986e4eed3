"""How does a site hear entries that were made elsewhere, and what does its database then say?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec
from django.db import transaction

from jointoffice.ledger.acceptance import Agreement, Head, State, Stretch
from jointoffice.ledger.entries import (
    AnyPayload,
    Entry,
    EntryKind,
    leaf_of,
    mark_of,
    source_of,
    words_of,
)
from jointoffice.ledger.merkle import extend
from jointoffice.ledger.register import Key
from jointoffice.model.names import ClaimId, PartyId, RecordId
from jointoffice.model.programme import ExtraField, Programme
from jointoffice.store import log, register, sql
from jointoffice.store.ids import entry_id
from jointoffice.store.index import Heard, index
from jointoffice.store.models import Accepted, Claim, Site
from jointoffice.store.records import answers, find_records
from jointoffice.store.site import programme_here
from tests.ledger_said import say

HASH_BYTES = 32


def start_site_of(sides: Iterable[PartyId], fields: tuple[ExtraField, ...] = ()) -> None:
    """An empty site of a programme of these sides."""
    programme = Programme(
        code="spec",
        name_en="Specification",
        name_zh="规格",
        sides=tuple(sorted(sides)),
        office=PartyId("joint_office"),
        fields=fields,
    )
    declared = msgspec.json.encode(programme).decode()
    Site.objects.create(programme=declared, standing_day="2021-01-01")


def deliver(entries: Sequence[Entry]) -> None:
    """Append entries of one log as they stand, in one transaction."""
    leaves = [leaf_of(entry) for entry in entries]
    with transaction.atomic():
        row = log.open_log(leaves[0].log)
        assert [leaf.seq for leaf in leaves] == list(range(row.size, row.size + len(entries)))
        numbers = [entry_id(row.number, leaf.seq) for leaf in leaves]
        rows = [(n, e.leaf, e.salt, e.payload) for n, e in zip(numbers, entries, strict=True)]
        sql.insert("store_entry", log.ENTRY_COLUMNS, rows)
        kept = bytes(row.frontier)
        frontier = tuple(kept[i : i + HASH_BYTES] for i in range(0, len(kept), HASH_BYTES))
        row.size, grown = extend(row.size, frontier, (entry.leaf for entry in entries))
        row.frontier = b"".join(grown)
        row.save()
        heard = [
            Heard(number, entry.id, leaf_of(entry), payload_of(entry))
            for number, entry in zip(numbers, entries, strict=True)
        ]
        register.update(index(heard))


def payload_of(entry: Entry) -> AnyPayload | None:
    match leaf_of(entry).kind:
        case EntryKind.SOURCE:
            return source_of(entry)
        case EntryKind.MARK:
            return mark_of(entry)
        case _:
            return words_of(entry)


def say_in_store(asked: str) -> str:
    """What the register in the database says, asked like `task 9 state on 2021-05-01`."""
    question, _, day = asked.partition(" on ")
    name, key, field = question.split()
    kind = programme_here().kind(name)
    found = list(answers(find_records(kind, key), day, None))
    return say(found[0].fields.get(field) if found else None)


def standing_register() -> dict[Key, tuple[Stretch, ...]]:
    """Every stretch as the table of the register has it."""
    hashes = {claim.id: ClaimId(bytes(claim.hash).hex()) for claim in Claim.objects.all()}
    found: dict[Key, tuple[Stretch, ...]] = {}
    for row in Accepted.objects.select_related("record").order_by("record", "field", "day"):
        key = RecordId(row.record.uuid), row.field
        found[key] = (*found.get(key, ()), _stretch(row, hashes))
    return found


def _stretch(row: Accepted, hashes: dict[int, ClaimId]) -> Stretch:
    heads = msgspec.json.decode(row.heads, type=list[tuple[PartyId, int, bool]])
    agreed = row.agreed_claim
    return Stretch(
        row.day,
        State(row.state),
        None if row.claim is None else hashes[row.claim],
        tuple(Head(party, hashes[number], current) for party, number, current in heads),
        None if agreed is None else Agreement(hashes[agreed], row.agreed_since),
    )
