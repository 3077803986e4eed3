"""The fields that are in one state, and how many: where sides differ, where one has not spoken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from heapq import merge
from operator import itemgetter

from jointoffice.ledger.acceptance import State
from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.limits import RECORDS_ON_PAGE
from jointoffice.model.names import PartyId
from jointoffice.model.values import Qualifier, Value
from jointoffice.scenes.cells import line_of
from jointoffice.scenes.unsettled import UnsettledField
from jointoffice.store import sql
from jointoffice.store.cells import cell_of, heads_of
from jointoffice.store.log import contents
from jointoffice.store.marks import When, find_mark
from jointoffice.store.records import answers
from jointoffice.store.site import kinds_here
from jointoffice.store.standing_then import Again, all_again, others_than

_IN_STATE = """
SELECT a."record_id", a."field", r."kind", r."key", a."heads",
       a."state", a."claim", a."text", a."unit", a."qualifier", a."heads"
FROM "store_accepted" a JOIN "store_record" r ON r."id" = a."record_id"
WHERE a."state" = %s AND a."day" <= %s AND a."until" > %s {others}
ORDER BY a."record_id", a."field" LIMIT %s OFFSET %s
"""
_COUNTS = """
SELECT a."state", COUNT(*) FROM "store_accepted" a
WHERE a."day" <= %s AND a."until" > %s {others} GROUP BY a."state"
"""
Place = tuple[int, str]
"""A record's number and a field."""


def state_counts(when: When) -> tuple[dict[State, int], bool]:
    """How many fields are in each state; and whether all is counted as it was known then."""
    mark = "" if when.known_at is None else when.known_at.name
    counts, is_whole = _counted(contents(), when.day, mark)
    return dict(counts), is_whole


@lru_cache(maxsize=8)
def _counted(_contents: str, day: str, mark: str) -> tuple[Mapping[State, int], bool]:
    """The register is a function of the logs: it is counted once for the same ones."""
    again = list(all_again(When(day, find_mark(mark) if mark else None)))
    rows = sql.select(_COUNTS.format(others=others_than(again)), (day, day))
    counts = Counter({State(state): count for state, count in rows})
    counts.update(state for _, state in _cells(again))
    return counts, all(one.is_whole for one in again)


def fields_in(state: State, when: When, page: int, most: int) -> list[UnsettledField]:
    """A page of the fields in a state, by record and field; two queries where known now."""
    first = (page - 1) * RECORDS_ON_PAGE
    if when.known_at is None:
        return [field for _, field in _standing(state, when.day, (), (most, first))]
    again = list(all_again(when))
    places = sorted(place for place, one in _cells(again) if one is state)[: first + most]
    standing = _standing(state, when.day, again, (first + most, 0))
    found = list(merge(standing, _folded(places, when), key=itemgetter(0)))
    return [field for _, field in found[first : first + most]]


def _cells(again: Sequence[Again]) -> Iterator[tuple[Place, State]]:
    """Of the records that are folded again, the state of each field."""
    for one in again:
        for number, line in one.lines.items():
            for name, cell in line.cells.items():
                if line.kind.find(name) is not None:
                    yield (number, name), cell.state


def _standing(
    state: State, day: str, again: Sequence[Again], window: tuple[int, int]
) -> list[tuple[Place, UnsettledField]]:
    command = _IN_STATE.format(others=others_than(again))
    rows = sql.select(command, (state.value, day, day, *window))
    said = _values({number for row in rows for _, number, current in heads_of(row[4]) if current})
    kinds = kinds_here()
    found = []
    for number, field, kind, key, heads, *answer in rows:
        if kinds[kind].find(field) is None:
            continue
        cell = cell_of(answer)
        words = {
            PartyId(party): said[claim]
            for party, claim, current in heads_of(heads)
            if current and claim in said
        }
        shown = UnsettledField(kinds[kind], key, field, cell.state, cell.value, words)
        found.append(((number, field), shown))
    return found


def _folded(places: Sequence[Place], when: When) -> Iterator[tuple[Place, UnsettledField]]:
    """The fields of records of which more was said since the mark."""
    assert when.known_at is not None
    numbers = sorted({number for number, _ in places})
    rows = sql.select_in('SELECT "uuid", "id" FROM "store_record" WHERE "id" IN', numbers)
    ids: dict[str, int] = dict(rows)
    found = {ids[one.id]: one for one in answers(numbers, when.day, when.known_at.sizes)}
    return (((number, field), _unsettled(found[number], field)) for number, field in places)


def _unsettled(record: AnsweredRecord, field: str) -> UnsettledField:
    cell, answered = line_of(record).cells[field], record.fields[field]
    words = {
        party: value
        for party, (value, _) in answered.by.items()
        if value is not None and party in cell.spoken
    }
    return UnsettledField(record.kind, record.key, field, cell.state, cell.value, words)


def _values(claims: set[int]) -> dict[int, Value]:
    rows = sql.select_in(
        'SELECT "id", "text", "unit", "qualifier" FROM "store_claim" '
        'WHERE "redacted" = FALSE AND "id" IN',
        sorted(claims),
    )
    return {number: Value(text, unit, Qualifier(hedge)) for number, text, unit, hedge in rows}
