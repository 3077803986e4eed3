"""What was done to a record, entry by entry: stated, found, endorsed, disputed, withdrawn."""

from __future__ import annotations

from jointoffice.ledger.entries import Entry, EntryKind, Leaf, leaf_of
from jointoffice.ledger.register import Sizes
from jointoffice.model.claims import Basis, Verdict
from jointoffice.model.kinds.field import Kind
from jointoffice.model.names import ClaimId
from jointoffice.model.values import Qualifier, Value
from jointoffice.scenes.history import Deed, Doing
from jointoffice.store import sql
from jointoffice.store.ids import SEQ_BITS
from jointoffice.store.log import UNHASHED

ENTRIES_MAX = 300

_ABOUT = 'c."hash", c."field", c."text", c."unit", c."qualifier", c."redacted"'
_DEEDS = f"""
SELECT e."id", e."leaf", {_ABOUT}, '' AS "reason"
FROM "store_claim" c JOIN "store_entry" e ON e."id" = c."id" WHERE c."record_id" = %s
UNION ALL
SELECT e."id", e."leaf", {_ABOUT}, v."reason"
FROM "store_claim" c JOIN "store_endorsement" v ON v."claim_hash" = c."hash"
JOIN "store_entry" e ON e."id" = v."id" WHERE c."record_id" = %s
UNION ALL
SELECT e."id", e."leaf", {_ABOUT}, ''
FROM "store_claim" c
JOIN "store_entry" e ON e."id" = ((c."id" >> {SEQ_BITS}) << {SEQ_BITS}) + c."ended"
WHERE c."record_id" = %s AND c."ended" IS NOT NULL
ORDER BY 1 DESC LIMIT %s
"""
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
    """Everything done to a record, as known now (None) or at some sizes; one query."""
    found: dict[int, Deed] = {}
    rows = sql.select(_DEEDS, (record, record, record, ENTRIES_MAX))
    for number, raw, hashed, field, text, unit, qualifier, redacted, reason in rows:
        leaf = leaf_of(Entry(UNHASHED, bytes(raw), None, None))
        if kind.find(field) is None or not _is_known(leaf, known_at):
            continue
        value = None if redacted else Value(text, unit, Qualifier(qualifier))
        claim = ClaimId(bytes(hashed).hex())
        deed = Deed(leaf.at, leaf.log, doing_of(leaf), claim, field, value, reason)
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
