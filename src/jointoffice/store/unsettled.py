"""The fields that are in one state: where the sides differ, where one has not spoken."""

from __future__ import annotations

from jointoffice.ledger.acceptance import State
from jointoffice.model.limits import RECORDS_ON_PAGE
from jointoffice.model.names import PartyId
from jointoffice.model.values import Qualifier, Value
from jointoffice.scenes.unsettled import UnsettledField
from jointoffice.store import sql
from jointoffice.store.cells import cell_of, heads_of
from jointoffice.store.site import kinds_here

_IN_STATE = """
SELECT r."kind", r."key", a."field", a."heads",
       a."state", a."claim", a."text", a."unit", a."qualifier", a."heads"
FROM "store_accepted" a JOIN "store_record" r ON r."id" = a."record_id"
WHERE a."state" = %s AND a."day" <= %s AND a."until" > %s
ORDER BY a."record_id", a."field" LIMIT %s OFFSET %s
"""


def fields_in(state: State, day: str, page: int, most: int) -> list[UnsettledField]:
    """A page of the fields in a state on an ISO day; two queries."""
    window = (most, (page - 1) * RECORDS_ON_PAGE)
    rows = sql.select(_IN_STATE, (state.value, day, day, *window))
    claims = {number for row in rows for _, number, current in heads_of(row[3]) if current}
    said = _values(claims)
    kinds = kinds_here()
    found = []
    for kind, key, field, heads, *answer in rows:
        if kinds[kind].find(field) is None:
            continue
        cell = cell_of(answer)
        words = {
            PartyId(party): said[number]
            for party, number, current in heads_of(heads)
            if current and number in said
        }
        found.append(UnsettledField(kinds[kind], key, field, cell.state, cell.value, words))
    return found


def _values(claims: set[int]) -> dict[int, Value]:
    rows = sql.select_in(
        'SELECT "id", "text", "unit", "qualifier" FROM "store_claim" '
        'WHERE "redacted" = FALSE AND "id" IN',
        sorted(claims),
    )
    return {number: Value(text, unit, Qualifier(hedge)) for number, text, unit, hedge in rows}
