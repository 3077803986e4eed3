"""What stands of some records on a day, as lists show it: one query over the standing register."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

import msgspec

from jointoffice.ledger.acceptance import State
from jointoffice.model.names import PartyId
from jointoffice.model.values import Qualifier, Value
from jointoffice.scenes.cells import Cell, Line, line_of
from jointoffice.store import sql
from jointoffice.store.marks import Moment
from jointoffice.store.records import answers
from jointoffice.store.site import kinds_here

_CELLS = """
SELECT r."id", r."kind", r."key", a."field", a."state", a."claim", a."text", a."unit",
       a."qualifier", a."heads"
FROM "store_record" r JOIN "store_accepted" a ON a."record_id" = r."id"
WHERE a."day" <= %s AND a."until" > %s AND r."id" IN"""

heads_of = msgspec.json.Decoder(list[tuple[str, int, bool]]).decode
"""From the column `heads`: party, number of its claim, whether it was compared."""


def lines(
    numbers: Sequence[int], day: str, known_at: Moment | None, fields: Collection[str]
) -> list[Line]:
    """The records of these numbers, in their order, with these fields (none named: all)."""
    if not numbers:
        return []
    if known_at is not None:
        found = (line_of(record) for record in answers(numbers, day, known_at.sizes))
        return [_with_only(line, fields) for line in found if _has_any(line, fields)]
    kinds = kinds_here()
    named: dict[int, tuple[str, str]] = {}
    cells: dict[int, dict[str, Cell]] = defaultdict(dict)
    command = f"{_CELLS} ({sql.marks(numbers)})"
    if fields:
        command += f' AND a."field" IN ({sql.marks(fields)})'
    for number, kind, key, field, *answer in sql.select(
        command, (day, day, *numbers, *sorted(fields))
    ):
        named[number] = kind, key
        cells[number][field] = cell_of(answer)
    return [
        Line(kinds[named[number][0]], named[number][1], cells[number])
        for number in numbers
        if number in named
    ]


def _has_any(line: Line, fields: Collection[str]) -> bool:
    return not fields or not line.cells.keys().isdisjoint(fields)


def _with_only(line: Line, fields: Collection[str]) -> Line:
    """The line with these fields: the state shown of a record is the worst of those asked for."""
    kept = {name: cell for name, cell in line.cells.items() if not fields or name in fields}
    return Line(line.kind, line.key, kept)


def cell_of(answer: Sequence[object]) -> Cell:
    """A cell from the columns state, claim, text, unit, qualifier and heads of `Accepted`."""
    state, claim, text, unit, qualifier, heads = answer
    value = None
    if claim is not None and state != State.REDACTED.value:
        value = Value(str(text), str(unit), Qualifier(qualifier))
    spoken = frozenset(PartyId(party) for party, _, current in heads_of(str(heads)) if current)
    return Cell(State(state), value, spoken)
