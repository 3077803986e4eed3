"""Are an entry's bytes canonical, its id bound to them, and its words erasable?"""

from __future__ import annotations

import json
import unicodedata
from hashlib import sha256
from typing import Any

import msgspec
import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from jointoffice.ledger.drafts import Draft, Stamp, entries_of
from jointoffice.ledger.entries import (
    SALT_BYTES,
    AnyPayload,
    Checkpoint,
    Entry,
    EntryKind,
    Leaf,
    MarkPayload,
    Payload,
    SourcePayload,
    leaf_of,
    make_entry,
    payload_bytes,
    payload_hash,
    words_of,
)
from jointoffice.model.claims import Basis, Verdict
from jointoffice.model.limits import LEAF_BYTES_MAX
from jointoffice.model.names import ClaimId, PartyId
from jointoffice.model.refusals import WrongValue
from jointoffice.model.values import canonical_text
from tests.laws import law
from tests.ledger_text import parse_ledger

# Any text that UTF-8 can hold: control characters, Chinese, and what lies beyond the first plane.
texts = st.text(
    st.characters(codec="utf-8")
    | st.sampled_from('\x00\x08\x0b\x1b\x1f\x7f\u2028"\\/两江新区\U0001f600\U00020000'),
    max_size=20,
)
some = texts | st.none()
leaves = st.builds(
    Leaf,
    actor=some,
    at=texts,
    basis=st.sampled_from((None, *Basis)),
    claim=some,
    field=some,
    kind=st.sampled_from(EntryKind),
    kind_of_record=some,
    log=texts,
    party=some,
    payload_hash=texts,
    record=some,
    replaces=some,
    seq=st.integers(0, 2**53 - 1),
    source=some,
    v=st.integers(0, 9),
    valid_from=some,
    verdict=st.sampled_from((None, *Verdict)),
)
places = st.integers(0, 2**53 - 1)
payloads: st.SearchStrategy[AnyPayload] = st.one_of(
    st.builds(
        Payload,
        lang=some,
        note=some,
        qualifier=some,
        quote=some,
        span=st.tuples(places, places) | st.none(),
        unit=some,
        value=some,
    ),
    st.builds(
        SourcePayload,
        address=some,
        lang=some,
        media_type=texts,
        name=texts,
        published=some,
        publisher=some,
        rank=st.integers(0, 2),
        title=texts,
    ),
    st.builds(
        MarkPayload,
        checkpoints=st.lists(
            st.builds(Checkpoint, log=texts, root=texts, size=places), max_size=3
        ).map(tuple),
        day=texts,
        name=texts,
    ),
)


@law(max_examples=100)
@given(leaves)
def test_a_leaf_has_the_bytes_of_rfc_8785(leaf: Leaf) -> None:
    raw = make_entry(leaf, b"", b"").leaf
    assert raw == rfc8785.dumps(json.loads(raw))
    assert raw == rfc8785.dumps(without_nulls(leaf))
    assert msgspec.json.decode(raw, type=Leaf) == leaf


@law(max_examples=100)
@given(payloads)
def test_a_payload_has_the_bytes_of_rfc_8785(payload: AnyPayload) -> None:
    raw = payload_bytes(payload)
    assert raw == rfc8785.dumps(without_nulls(payload))
    assert msgspec.json.decode(raw, type=type(payload)) == payload


def without_nulls(struct: Leaf | AnyPayload) -> Any:
    built = msgspec.to_builtins(struct)
    return {name: value for name, value in built.items() if value is not None}


@law(max_examples=100)
@given(leaves, st.binary(min_size=SALT_BYTES, max_size=SALT_BYTES), payloads)
def test_an_id_is_the_hash_of_the_leaf_alone(leaf: Leaf, salt: bytes, words: AnyPayload) -> None:
    whole = make_entry(leaf, salt, payload_bytes(words))
    assert whole.id == sha256(whole.leaf).hexdigest()
    erased = Entry(whole.id, whole.leaf, None, None)
    assert leaf_of(erased) == leaf_of(whole) == leaf


def test_a_leaf_of_more_than_four_kib_is_no_entry() -> None:
    def leaf(characters: int) -> Leaf:
        return Leaf(
            at="", kind=EntryKind.KEY, log=PartyId("x" * characters), payload_hash="", seq=0, v=1
        )

    beside = len(make_entry(leaf(0), b"", b"").leaf)
    assert len(make_entry(leaf(LEAF_BYTES_MAX - beside), b"", b"").leaf) == LEAF_BYTES_MAX
    with pytest.raises(AssertionError, match="limits"):
        make_entry(leaf(LEAF_BYTES_MAX - beside + 1), b"", b"")


def test_words_can_be_erased_and_their_place_still_proves() -> None:
    (entry,) = parse_ledger("liangjiang: task 9 note = 港口 @2021-05-01").entries
    assert words_of(entry) == Payload(value="港口")
    assert entry.salt is not None
    assert entry.payload is not None
    assert leaf_of(entry).payload_hash == payload_hash(entry.salt, entry.payload)
    assert leaf_of(entry).payload_hash == sha256(entry.salt + entry.payload).hexdigest()
    assert "港口".encode() not in entry.leaf
    assert words_of(Entry(entry.id, entry.leaf, None, None)) is None


def test_the_same_words_have_another_hash_with_another_salt() -> None:
    draft = Draft(kind=EntryKind.ENDORSE, payload=Payload(note="yes"))
    stamp = Stamp(PartyId("tianfu"), None, "2021-05-01T00:00:00Z")
    salts = bytes(range(2 * SALT_BYTES))
    (one, _), (other, _) = entries_of([draft, draft], stamp, 0, salts)
    assert one.payload_hash != other.payload_hash
    assert (one.seq, other.seq) == (0, 1)


def test_a_restatement_is_a_new_claim_and_a_replay_is_the_same() -> None:
    told = parse_ledger("tianfu: task 9 due = 2022; tianfu: task 9 due = 2022")
    again = parse_ledger("tianfu: task 9 due = 2022; tianfu: task 9 due = 2022")
    elsewhere = parse_ledger("liangjiang: task 9 due = 2022")
    assert told.entries == again.entries
    assert len({told.id(1), told.id(2), elsewhere.id(1)}) == 3
    assert told.id(1) == ClaimId(sha256(told.entries[0].leaf).hexdigest())


@law(max_examples=100)
@given(texts)
def test_what_people_write_is_normal_or_refused(raw: str) -> None:
    try:
        text = canonical_text(raw)
    except WrongValue:
        assert any(unicodedata.category(character) == "Cc" for character in raw)
        return
    assert unicodedata.is_normalized("NFC", text)
    assert text == text.strip() == canonical_text(text)


def test_two_ways_to_write_a_letter_are_one() -> None:
    assert canonical_text("Orle\u0301ans") == canonical_text("Orl\u00e9ans")
