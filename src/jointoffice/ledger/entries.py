"""One element of a log: its hashed leaf, its erasable payload, and the bytes both have everywhere.

Canonical bytes are RFC 8785 JSON: members sorted by name, no floats, nulls left out. The structs
declare their members in that order, so that encoding needs no sorting. Source: LEDGER.md.
"""

from __future__ import annotations

import hashlib
from enum import Enum

import msgspec

from jointoffice.model.claims import Basis, Verdict
from jointoffice.model.limits import LEAF_BYTES_MAX
from jointoffice.model.names import ClaimId, PartyId, RecordId, SourceId

SALT_BYTES = 16


class EntryKind(Enum):
    CLAIM = "claim"
    ENDORSE = "endorse"
    WITHDRAW = "withdraw"
    SOURCE = "source"
    MARK = "mark"
    KEY = "key"
    REDACT = "redact"


class Leaf(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True, gc=False):
    """The hashed part: at most 4 KiB and no personal data. Members stand in byte order.

    `claim` is what an endorsement, withdrawal or redaction is about; `party` is who speaks, left
    out where a reader found the words and nobody speaks yet; `replaces` is the claim of the same
    log that this one corrects; `at` is what the author's clock said, for display only.
    """

    actor: str | None = None
    at: str
    basis: Basis | None = None
    claim: ClaimId | None = None
    field: str | None = None
    kind: EntryKind
    kind_of_record: str | None = None
    log: PartyId
    party: PartyId | None = None
    payload_hash: str
    record: RecordId | None = None
    replaces: ClaimId | None = None
    seq: int
    source: SourceId | None = None
    v: int
    valid_from: str | None = None
    verdict: Verdict | None = None


class Payload(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True, gc=False):
    """The erasable part. `span` is `(start, end)` in the text of the source."""

    lang: str | None = None
    note: str | None = None
    qualifier: str | None = None
    quote: str | None = None
    span: tuple[int, int] | None = None
    unit: str | None = None
    value: str | None = None


class SourcePayload(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """What is known of a filed source; `rank` is 0 for official publications, 1 press, 2 other."""

    address: str | None = None
    lang: str | None = None
    media_type: str
    name: str
    published: str | None = None
    publisher: str | None = None
    rank: int
    title: str


class Checkpoint(msgspec.Struct, frozen=True, kw_only=True):
    """How long a log was, and the Merkle root over its leaves (hex)."""

    log: PartyId
    root: str
    size: int


class MarkPayload(msgspec.Struct, frozen=True, kw_only=True):
    """A named moment: the day it stands for, and the checkpoint of every log."""

    checkpoints: tuple[Checkpoint, ...]
    day: str
    name: str


AnyPayload = Payload | SourcePayload | MarkPayload


class Entry(msgspec.Struct, frozen=True, gc=False):
    """A leaf as its bytes, with the salt and payload as long as they are not erased."""

    id: ClaimId
    leaf: bytes
    salt: bytes | None
    payload: bytes | None


_encode = msgspec.json.Encoder().encode
_decode_leaf = msgspec.json.Decoder(Leaf).decode
_decode_words = msgspec.json.Decoder(Payload).decode


def payload_bytes(payload: AnyPayload) -> bytes:
    return _encode(payload)


def payload_hash(salt: bytes, payload: bytes) -> str:
    """Hex SHA-256 of salt ‖ payload."""
    return hashlib.sha256(salt + payload).hexdigest()


def make_entry(leaf: Leaf, salt: bytes, payload: bytes) -> Entry:
    """The entry of a leaf that already names its payload's hash; its id is the leaf's SHA-256."""
    raw = _encode(leaf)
    assert len(raw) <= LEAF_BYTES_MAX, "a leaf holds ids and names, which have limits"
    return Entry(ClaimId(hashlib.sha256(raw).hexdigest()), raw, salt, payload)


def leaf_of(entry: Entry) -> Leaf:
    return _decode_leaf(entry.leaf)


def words_of(entry: Entry) -> Payload | None:
    """What a claim, endorsement, withdrawal or redaction says; None once it is erased."""
    return None if entry.payload is None else _decode_words(entry.payload)


def source_of(entry: Entry) -> SourcePayload | None:
    return (
        None if entry.payload is None else msgspec.json.decode(entry.payload, type=SourcePayload)
    )


def mark_of(entry: Entry) -> MarkPayload | None:
    return None if entry.payload is None else msgspec.json.decode(entry.payload, type=MarkPayload)
