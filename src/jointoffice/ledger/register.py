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
from jointoffice.ledger.replaced import (
    NOBODY,
    can_be_replaced,
    counted,
    ends_of,
    id_of,
    kinds_named_after,
    replacing_rule,
    successor,
)
from jointoffice.model.claims import Claim, Endorsement
from jointoffice.model.keys import find_key, owner_of
from jointoffice.model.kinds.field import REPLACED_BY, Kind
from jointoffice.model.names import ClaimId, PartyId, RecordId, SourceId, record_id
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
    """The register of these entries, in memory: the reference for the one in the database.

    A record that does not stand for itself has no key of its own in it.
    """
    words = words_in(entries)
    verdicts: dict[ClaimId, list[Endorsement]] = defaultdict(list)
    for endorsement in words.endorsements:
        verdicts[endorsement.claim].append(endorsement)
    register = {}
    for (name, key, field_name), claims in _counted(words, kinds, sides).items():
        kind = kinds[name]
        found = kind.find(field_name)
        assert found is not None
        said = [one for claim in claims for one in verdicts.get(claim.id, ())]
        rule = rule_of(found, sides, owner_of(kind, key))
        register[record_id(name, key), field_name] = accept(claims, said, rule)
    return register


def _counted(
    words: Words, kinds: Mapping[str, Kind], sides: frozenset[PartyId]
) -> dict[tuple[str, str, str], list[Claim]]:
    """Kind, key and field → the live claims that count for it."""
    keys = _keys(words, kinds)
    ends = _ends(words, keys, kinds, sides)
    named = [one for pair in ends.items() for one in pair if one != NOBODY]
    keys |= {id_of(one): one.partition(":")[2] for one in named}
    counting: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in words.claims.values():
        kind, own = kinds[words.kinds[claim.record]], keys[claim.record]
        found = kind.find(claim.field)
        end = ends.get(f"{kind.name}:{own}", f"{kind.name}:{own}")
        if claim.id in words.ended or found is None or end == NOBODY:
            continue
        stays = end.partition(":")[2]
        one = counted(claim, found, None if stays == own else (kind, stays), ends)
        if one is not None:
            counting[kind.name, stays, claim.field].append(one)
    return counting


def _ends(
    words: Words,
    keys: Mapping[RecordId, str],
    kinds: Mapping[str, Kind],
    sides: frozenset[PartyId],
) -> dict[str, str]:
    """Whither the records lead that do not stand for themselves; the sides always do."""
    live: dict[RecordId, list[Claim]] = defaultdict(list)
    for claim in words.claims.values():
        if claim.field == REPLACED_BY and claim.id not in words.ended:
            live[claim.record].append(claim)
    said = {}
    for record, claims in live.items():
        kind, key = kinds[words.kinds[record]], keys[record]
        rule = replacing_rule(kind, key, sides)
        end = successor(kind, claims, words.endorsements, rule)
        if end is not None and can_be_replaced(kind, key, sides):
            said[f"{kind.name}:{key}"] = end
    after = kinds_named_after({one.partition(":")[0] for one in said}, kinds)
    keyed: dict[str, list[str]] = {name: [] for name in after}
    for record, key in keys.items():
        if words.kinds[record] in after:
            keyed[words.kinds[record]].append(key)
    return ends_of(said, keyed, kinds)


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


def _keys(words: Words, kinds: Mapping[str, Kind]) -> dict[RecordId, str]:
    """The key of every record, its id where what was said of its natural key does not give it."""
    said: dict[RecordId, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for claim in words.claims.values():
        if claim.field in kinds[words.kinds[claim.record]].natural_key:
            said[claim.record][claim.field].add(claim.text)
    return {
        record: find_key(kinds[name], record, said[record]) or record
        for record, name in words.kinds.items()
    }
