"""What was done to a record, entry by entry: stated, found, endorsed, disputed, withdrawn."""

from __future__ import annotations

import msgspec

from jointoffice.ledger.entries import Entry, EntryKind, Leaf, Payload, leaf_of
from jointoffice.ledger.register import Sizes
from jointoffice.model.claims import Basis, Verdict
from jointoffice.model.kinds.field import REPLACED_BY, Kind
from jointoffice.model.names import ClaimId
from jointoffice.model.values import Qualifier, Value
from jointoffice.scenes.history import Deed, Doing
from jointoffice.store import sql
from jointoffice.store.ids import SEQ_BITS
from jointoffice.store.log import UNHASHED
from jointoffice.store.replaced import replaced_at

ENTRIES_MAX = 300

_NOTED = f'CASE WHEN c."field" = \'{REPLACED_BY}\' THEN e."payload" END'
_ABOUT = 'c."hash", c."field", c."text", c."unit", c."qualifier", c."redacted"'
_DEEDS = f"""
SELECT e."id", e."leaf", {_ABOUT}, '' AS "reason", {_NOTED}
FROM "store_claim" c JOIN "store_entry" e ON e."id" = c."id" WHERE c."record_id" IN ({{0}})
UNION ALL
SELECT e."id", e."leaf", {_ABOUT}, v."reason", NULL
FROM "store_claim" c JOIN "store_endorsement" v ON v."claim_hash" = c."hash"
JOIN "store_entry" e ON e."id" = v."id" WHERE c."record_id" IN ({{0}})
UNION ALL
SELECT e."id", e."leaf", {_ABOUT}, '', {_NOTED}
FROM "store_claim" c
JOIN "store_entry" e ON e."id" = ((c."id" >> {SEQ_BITS}) << {SEQ_BITS}) + c."ended"
WHERE c."record_id" IN ({{0}}) AND c."ended" IS NOT NULL
ORDER BY 1 DESC LIMIT %s
"""
_decode_words = msgspec.json.Decoder(Payload).decode
_BASES = {
    Basis.OFFICIAL: Doing.STATED,
    Basis.REPORTED: Doing.REPORTED,
    Basis.EXTRACTED: Doing.FOUND,
}
_VERDICTS = {
    Verdict.AGREE: Doing.AGREED,
    Verdict.DISPUTE: Doing.DISPUTED,
    Verdict.ABSTAIN: Doing.ABSTAINED,
}


def deeds_on(record: int, kind: Kind, known_at: Sizes | None) -> list[Deed]:
    """Everything done to a record and to those for which it stands, as known now (None) or at
    some sizes."""
    found: dict[int, Deed] = {}
    wanted = replaced_at(known_at).with_members([record])
    rows = sql.select(_DEEDS.format(sql.marks(wanted)), (*wanted * 3, ENTRIES_MAX))
    for number, raw, hashed, field, text, unit, qualifier, redacted, reason, payload in rows:
        leaf = leaf_of(Entry(UNHASHED, bytes(raw), None, None))
        if kind.find_any(field) is None or not _is_known(leaf, known_at):
            continue
        value = None if redacted else Value(text, unit, Qualifier(qualifier))
        claim = ClaimId(bytes(hashed).hex())
        why = reason if payload is None else _decode_words(payload).note or ""
        deed = Deed(leaf.at, leaf.log, doing_of(leaf), claim, field, value, why)
        found.setdefault(number, deed)
    return list(found.values())


def _is_known(leaf: Leaf, known_at: Sizes | None) -> bool:
    return known_at is None or leaf.seq < known_at.get(leaf.log, 0)


def doing_of(leaf: Leaf) -> Doing:
    if leaf.verdict is not None:
        return _VERDICTS[leaf.verdict]
    if leaf.kind is EntryKind.WITHDRAW or leaf.basis is None:
        return Doing.WITHDREW
    return _BASES[leaf.basis]
