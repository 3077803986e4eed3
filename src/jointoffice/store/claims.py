"""Claims and parties by the names that people use for them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from jointoffice.model.names import ClaimId, PartyId
from jointoffice.model.refusals import UnknownName
from jointoffice.store import sql
from jointoffice.store.ids import log_number_of
from jointoffice.store.models import Claim, Log
from jointoffice.store.site import programme_here

HEX_DIGITS = 64
PREFIX_MIN = 8


@dataclass(frozen=True, slots=True)
class FoundClaim:
    """Where a claim stands: its full id, its log, and the record and field it is about."""

    id: ClaimId
    number: int
    log: PartyId
    kind: str
    key: str
    field: str
    ended: bool


def find_claim(name: str) -> FoundClaim:
    """The claim with this id, or with the only id that begins so; `UnknownName` if none."""
    digits = name.lower()
    if not PREFIX_MIN <= len(digits) <= HEX_DIGITS or not set(digits) <= set("0123456789abcdef"):
        raise _unknown(name)
    low = bytes.fromhex(digits.ljust(HEX_DIGITS, "0"))
    high = bytes.fromhex(digits.ljust(HEX_DIGITS, "f"))
    found = list(Claim.objects.filter(hash__gte=low, hash__lte=high).select_related("record")[:2])
    if len(found) != 1:
        raise _unknown(name)
    claim = found[0]
    log = Log.objects.get(number=log_number_of(claim.id))
    return FoundClaim(
        ClaimId(bytes(claim.hash).hex()),
        claim.id,
        PartyId(log.party),
        claim.record.kind,
        claim.record.key,
        claim.field,
        claim.ended is not None,
    )


def figures_told() -> list[list[ClaimId]]:
    """For each observation that documents tell: one claim for each value they give it."""
    rows = sql.select(
        'SELECT c."record_id", MIN(c."hash") FROM "store_claim" c '
        'JOIN "store_record" r ON r."id" = c."record_id" '
        "WHERE c.\"basis\" = 'extracted' AND r.\"kind\" = 'observation' "
        'AND c."field" = \'value\' AND c."ended" IS NULL '
        'GROUP BY c."record_id", c."text" ORDER BY c."record_id", MIN(c."id")'
    )
    return [
        [ClaimId(bytes(hashed).hex()) for _, hashed in some]
        for _, some in groupby(rows, key=itemgetter(0))
    ]


def count_states() -> dict[str, int]:
    """How many stretches of the register are in each state."""
    return dict(sql.select('SELECT "state", COUNT(*) FROM "store_accepted" GROUP BY "state"'))


def known_party(name: str) -> PartyId:
    """The party of this code; `UnknownName` says which parties there are."""
    programme = programme_here()
    rows = sql.select(
        'SELECT "key" FROM "store_record" WHERE "kind" = %s AND "key" = %s', ("party", name)
    )
    if rows or name in (*programme.sides, programme.office):
        return PartyId(name)
    known = ", ".join((*programme.sides, programme.office))
    raise UnknownName(
        f"There is no party {name!r}; the sides and the office are {known}, "
        "and `jointoffice show party` lists all.",
        f"没有“{name}”这一方；各方和办公室是：{known}；可用 jointoffice show party 列出全部。",
    )


def _unknown(name: str) -> UnknownName:
    return UnknownName(
        f"There is no one claim {name[:HEX_DIGITS]!r}; give its id as printed, "
        f"or at least its first {PREFIX_MIN} digits if they fit one claim only.",
        f"没有唯一对应“{name[:HEX_DIGITS]}”的主张；请给出完整编号，或至少前{PREFIX_MIN}位。",
    )
