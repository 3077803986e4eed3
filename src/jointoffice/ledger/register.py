"""The register: what is accepted of every field of every record, folded from logs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from jointoffice.ledger.acceptance import Stretch, accept, rule_of
from jointoffice.ledger.entries import (
    Entry,
    EntryKind,
    Leaf,
    Payload,
    SourcePayload,
    leaf_of,
    source_of,
    words_of,
)
from jointoffice.model.claims import Claim, Endorsement
from jointoffice.model.keys import find_key, owner_of
from jointoffice.model.kinds.field import Kind
from jointoffice.model.names import ClaimId, PartyId, RecordId, SourceId
from jointoffice.model.values import Qualifier

Key = tuple[RecordId, str]
Register = Mapping[Key, tuple[Stretch, ...]]
Sizes = Mapping[PartyId, int]
"""How long each log was at some moment; a log that is not named was empty."""

Sources = dict[tuple[PartyId, SourceId], tuple[int, SourcePayload]]
"""Log and hash → the first entry that keeps the source, by seq, and what it says."""

RANK_OF_NO_SOURCE = 1
"""A claim that names no source ranks with the press."""


@dataclass(slots=True)
class Words:
    """Everything said in a set of entries, sorted by what it is."""

    claims: dict[ClaimId, Claim] = field(default_factory=dict)
    endorsements: list[Endorsement] = field(default_factory=list)
    ended: set[ClaimId] = field(default_factory=set)
    """Withdrawn or replaced by their own log."""
    kinds: dict[RecordId, str] = field(default_factory=dict)


def fold(
    entries: Iterable[Entry], kinds: Mapping[str, Kind], sides: frozenset[PartyId]
) -> dict[Key, tuple[Stretch, ...]]:
    """The register of these entries, in memory: the reference for the one in the database."""
    words = words_in(entries)
    by_key: dict[Key, list[Claim]] = defaultdict(list)
    for claim in words.claims.values():
        if claim.id not in words.ended:
            by_key[claim.record, claim.field].append(claim)
    verdicts: dict[Key, list[Endorsement]] = defaultdict(list)
    for endorsement in words.endorsements:
        about = words.claims.get(endorsement.claim)
        if about is not None:
            verdicts[about.record, about.field].append(endorsement)
    owners = _owners(words, kinds)
    register = {}
    for key, claims in by_key.items():
        found = kinds[words.kinds[key[0]]].find(key[1])
        if found is not None:
            rule = rule_of(found, sides, owners[key[0]])
            register[key] = accept(claims, verdicts.get(key, ()), rule)
    return register


def words_in(entries: Iterable[Entry]) -> Words:
    """What the entries say, in whatever order they come."""
    words = Words()
    sources: Sources = {}
    redacted: set[tuple[PartyId, ClaimId]] = set()
    read = [(leaf_of(entry), entry) for entry in entries]
    for leaf, entry in read:
        if leaf.kind is EntryKind.SOURCE and leaf.source is not None:
            source = source_of(entry)
            key = leaf.log, leaf.source
            if source is not None and (key not in sources or leaf.seq < sources[key][0]):
                sources[key] = leaf.seq, source
        elif leaf.kind is EntryKind.REDACT and leaf.claim is not None:
            redacted.add((leaf.log, leaf.claim))
    for leaf, entry in read:
        match leaf.kind:
            case EntryKind.CLAIM:
                payload = None if (leaf.log, entry.id) in redacted else words_of(entry)
                claim = claim_of(leaf, entry.id, payload, _source_of(leaf, sources))
                words.claims[claim.id] = claim
                words.kinds[claim.record] = leaf.kind_of_record or ""
            case EntryKind.ENDORSE:
                words.endorsements.append(endorsement_of(leaf, words_of(entry)))
            case _:
                pass
    _end(words, (leaf for leaf, _ in read))
    return words


def _source_of(claim: Leaf, sources: Sources) -> SourcePayload | None:
    """The source that a claim names, if it stands before the claim in its log."""
    if claim.source is None:
        return None
    seq, source = sources.get((claim.log, claim.source), (claim.seq, None))
    return source if seq < claim.seq else None


def claim_of(
    leaf: Leaf, claim_id: ClaimId, payload: Payload | None, source: SourcePayload | None
) -> Claim:
    """The claim of a leaf; `payload` is None once it is redacted."""
    assert leaf.record is not None
    assert leaf.field is not None
    assert leaf.basis is not None
    assert leaf.valid_from is not None
    words = payload or Payload()
    return Claim(
        claim_id,
        leaf.log,
        leaf.seq,
        leaf.basis,
        leaf.record,
        leaf.field,
        words.value or "",
        words.unit or "",
        Qualifier(words.qualifier or ""),
        leaf.valid_from,
        leaf.source,
        (source.published or "") if source else "",
        source.rank if source else RANK_OF_NO_SOURCE,
        payload is None,
    )


def endorsement_of(leaf: Leaf, payload: Payload | None) -> Endorsement:
    assert leaf.claim is not None
    assert leaf.verdict is not None
    reason = "" if payload is None else payload.note or ""
    return Endorsement(leaf.claim, leaf.log, leaf.seq, leaf.verdict, reason)


def _end(words: Words, leaves: Iterable[Leaf]) -> None:
    """Note what was withdrawn or replaced; only the log that stated a claim can end it."""
    for leaf in leaves:
        ended = leaf.claim if leaf.kind is EntryKind.WITHDRAW else leaf.replaces
        claim = words.claims.get(ended) if ended is not None else None
        if claim is not None and claim.log == leaf.log:
            words.ended.add(claim.id)


def _owners(words: Words, kinds: Mapping[str, Kind]) -> dict[RecordId, PartyId | None]:
    said: dict[RecordId, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for claim in words.claims.values():
        if claim.field in kinds[words.kinds[claim.record]].natural_key:
            said[claim.record][claim.field].add(claim.text)
    owners: dict[RecordId, PartyId | None] = {}
    for record, name in words.kinds.items():
        key = find_key(kinds[name], record, said[record])
        owners[record] = None if key is None else owner_of(kinds[name], key)
    return owners
