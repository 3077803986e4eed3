"""What somebody is about to append: an entry before its log gives it a place and a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from unicodedata import normalize

import msgspec

from jointoffice.ledger.entries import (
    SALT_BYTES,
    AnyPayload,
    Entry,
    EntryKind,
    Leaf,
    Payload,
    make_entry,
    payload_bytes,
    payload_hash,
)
from jointoffice.model.claims import Basis, Verdict
from jointoffice.model.kinds.field import Kind
from jointoffice.model.names import ClaimId, PartyId, RecordId, SourceId, record_id
from jointoffice.model.values import Value

ENTRY_VERSION = 1


class Draft(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The members of a leaf that its author chooses, and the payload."""

    kind: EntryKind
    payload: AnyPayload
    basis: Basis | None = None
    claim: ClaimId | None = None
    field: str | None = None
    kind_of_record: str | None = None
    party: PartyId | None = None
    record: RecordId | None = None
    replaces: ClaimId | None = None
    source: SourceId | None = None
    valid_from: str | None = None
    verdict: Verdict | None = None


class Ground(msgspec.Struct, frozen=True, kw_only=True):
    """What claims rest on: who says so, from which day, in which source, in which words."""

    basis: Basis
    valid_from: str
    party: PartyId | None = None
    source: SourceId | None = None
    replaces: ClaimId | None = None
    quote: str | None = None
    span: tuple[int, int] | None = None
    lang: str | None = None
    note: str | None = None


def claim_draft(kind: Kind, key: str, field: str, value: Value, ground: Ground) -> Draft:
    """The draft of a claim: this field of this record has this value, on this ground."""
    return draft_about(kind.name, record_id(kind.name, key), field, value, ground)


def draft_about(kind: str, record: RecordId, field: str, value: Value, ground: Ground) -> Draft:
    """The same for a record whose id is known.

    A quote is kept in NFC, as canonical bytes demand, whatever its source has.
    """
    return Draft(
        kind=EntryKind.CLAIM,
        basis=ground.basis,
        field=field,
        kind_of_record=kind,
        party=ground.party,
        record=record,
        replaces=ground.replaces,
        source=ground.source,
        valid_from=ground.valid_from,
        payload=Payload(
            lang=ground.lang,
            note=ground.note,
            qualifier=value.qualifier.value or None,
            quote=None if ground.quote is None else normalize("NFC", ground.quote),
            span=ground.span,
            unit=value.unit or None,
            value=value.text or None,
        ),
    )


class Stamp(msgspec.Struct, frozen=True):
    """What all entries of a batch share: their log, who wrote them, and their clock's time."""

    log: PartyId
    actor: str | None
    at: str


def entries_of(
    drafts: Sequence[Draft], stamp: Stamp, first_seq: int, salts: bytes
) -> Iterator[tuple[Leaf, Entry]]:
    """The entries that these drafts become in a log; `salts` holds 16 random bytes for each."""
    assert len(salts) == SALT_BYTES * len(drafts)
    for i, draft in enumerate(drafts):
        salt = salts[i * SALT_BYTES : (i + 1) * SALT_BYTES]
        payload = payload_bytes(draft.payload)
        leaf = Leaf(
            actor=stamp.actor,
            at=stamp.at,
            basis=draft.basis,
            claim=draft.claim,
            field=draft.field,
            kind=draft.kind,
            kind_of_record=draft.kind_of_record,
            log=stamp.log,
            party=draft.party,
            payload_hash=payload_hash(salt, payload),
            record=draft.record,
            replaces=draft.replaces,
            seq=first_seq + i,
            source=draft.source,
            v=ENTRY_VERSION,
            valid_from=draft.valid_from,
            verdict=draft.verdict,
        )
        yield leaf, make_entry(leaf, salt, payload)
