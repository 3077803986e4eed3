"""What waits for a party's word: where the sides differ first, then what readers found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from jointoffice.ledger.acceptance import State
from jointoffice.model.claims import Basis
from jointoffice.model.kinds.field import Kind
from jointoffice.model.names import ClaimId, PartyId
from jointoffice.model.values import Qualifier, Value
from jointoffice.scenes.inbox import Waiting
from jointoffice.store import sql
from jointoffice.store.cells import heads_of
from jointoffice.store.ids import SEQ_BITS
from jointoffice.store.models import Log
from jointoffice.store.site import kinds_here

QUEUE_MAX = 40
COUNT_MAX = 1000

_WAITS = """
c."ended" IS NULL AND c."redacted" = FALSE AND COALESCE((
  SELECT v."verdict" FROM "store_endorsement" v
  WHERE v."claim_hash" = c."hash" AND v."id" >= %s AND v."id" < %s
  ORDER BY v."id" DESC LIMIT 1), 'abstain') = 'abstain'"""
_COLUMNS = 'c."id", c."hash", r."kind", r."key", c."field", c."text", c."unit", c."qualifier"'
_SPOKEN = f"""
SELECT {_COLUMNS}, a."state", a."heads"
FROM "store_accepted" a
JOIN "store_record" o ON o."id" = a."record_id" OR o."replaced_by" = a."record_id"
JOIN "store_claim" c ON c."record_id" = o."id" AND c."field" = a."field"
JOIN "store_record" r ON r."id" = a."record_id"
WHERE a."state" = %s AND a."day" <= %s AND a."until" > %s
AND NOT (c."basis" = 'official' AND c."id" >= %s AND c."id" < %s) AND {_WAITS}
ORDER BY a."record_id", a."field", c."id" LIMIT %s"""
_FOUND = f"""
FROM "store_claim" c JOIN "store_record" o ON o."id" = c."record_id"
JOIN "store_record" r ON r."id" = COALESCE(o."replaced_by", o."id")
WHERE c."basis" = '{Basis.EXTRACTED.value}' AND {_WAITS}"""

_SAME = f"""
SELECT {_COLUMNS}, a."state", a."heads"
FROM "store_claim" c JOIN "store_record" o ON o."id" = c."record_id"
JOIN "store_record" r ON r."id" = COALESCE(o."replaced_by", o."id")
JOIN "store_accepted" a ON a."record_id" = r."id" AND a."field" = c."field"
WHERE a."day" <= %s AND a."until" > %s AND a."state" IN (%s, %s) AND c."text" = a."text"
AND c."unit" = a."unit" AND c."qualifier" = a."qualifier"
AND c."basis" <> 'official' AND {_WAITS}
ORDER BY c."id" LIMIT %s"""


@dataclass(frozen=True, slots=True)
class Reviewer:
    """Whose inbox it is, on which ISO day, and which claims were put off."""

    party: PartyId
    day: str
    later: frozenset[ClaimId]


def queue(reviewer: Reviewer) -> list[Waiting]:
    """The first claims that wait; four queries at most."""
    own = _own_entries(reviewer.party)
    found = [
        *_spoken(State.DISPUTED, reviewer, own),
        *_spoken(State.ONE_SIDED, reviewer, own),
        *_found(reviewer, own),
    ]
    return [one for one in found if one.claim not in reviewer.later][:QUEUE_MAX]


def agreeing(reviewer: Reviewer) -> list[Waiting]:
    """Claims of sources that wait and say what the party says itself; at most COUNT_MAX."""
    kinds, own = kinds_here(), _own_entries(reviewer.party)
    states = (State.AGREED.value, State.ONE_SIDED.value)
    rows = sql.select(_SAME, (reviewer.day, reviewer.day, *states, *own, COUNT_MAX))
    return [
        _waiting(kinds, claim)
        for *claim, heads in rows
        if any(party == reviewer.party and current for party, _, current in heads_of(heads))
    ]


def count_found(party: PartyId) -> int:
    """How many claims that readers found wait for the party's word, counted up to COUNT_MAX."""
    command = f"SELECT 1 {_FOUND} AND {_not_keys()[0]} LIMIT %s"
    parameters = (*_own_entries(party), *_not_keys()[1], COUNT_MAX)
    return len(sql.select(command, parameters))


def _own_entries(party: PartyId) -> tuple[int, int]:
    number = Log.objects.filter(party=party).values_list("number", flat=True).first() or 0
    return number << SEQ_BITS, (number + 1) << SEQ_BITS


def _spoken(state: State, reviewer: Reviewer, own: tuple[int, int]) -> list[Waiting]:
    """The words of others that are compared now, on fields in this state."""
    kinds = kinds_here()
    day = reviewer.day
    most = QUEUE_MAX + len(reviewer.later)
    found = []
    for *claim, heads in sql.select(_SPOKEN, (state.value, day, day, *own, *own, most * 4)):
        compared = {
            number
            for party, number, current in heads_of(heads)
            if current and party != reviewer.party
        }
        if claim[0] in compared:
            found.append(_waiting(kinds, claim))
    return found


def _found(reviewer: Reviewer, own: tuple[int, int]) -> list[Waiting]:
    kinds = kinds_here()
    which, keys = _not_keys()
    command = f'SELECT {_COLUMNS}, %s {_FOUND} AND {which} ORDER BY c."id" LIMIT %s'
    most = QUEUE_MAX + len(reviewer.later)
    rows = sql.select(command, (State.UNVERIFIED.value, *own, *keys, most))
    return [_waiting(kinds, row) for row in rows]


def _not_keys() -> tuple[str, list[Any]]:
    """That a field is none of those that make a record's key: nobody is asked about those."""
    tests, parameters = [], list[Any]()
    for kind in kinds_here().values():
        tests.append(f'(r."kind" = %s AND c."field" IN ({sql.marks(kind.natural_key)}))')
        parameters += [kind.name, *kind.natural_key]
    return f"NOT ({' OR '.join(tests)})", parameters


def _waiting(kinds: Mapping[str, Kind], row: Sequence[Any]) -> Waiting:
    _, hashed, kind, key, field, text, unit, hedge, state = row
    value = Value(text, unit, Qualifier(hedge))
    return Waiting(ClaimId(bytes(hashed).hex()), kinds[kind], key, field, value, State(state))
