"""The table of a kind as it stood on another day or at a mark, made for one question.

What stands of a day is in the register. At a mark it is the same for every record of which nothing
was said since; the others are folded again from the claims that were known then. So a record that
was changed, merged or withdrawn since is chosen by what stood at the mark. Of one kind that are at
most `FOLDED_AGAIN_MAX`; of more, the rest is chosen by what is known now of that day. Sides and
fields, and what is open, are those that the programme has now.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from jointoffice.ledger.acceptance import State
from jointoffice.ledger.register import Sizes
from jointoffice.model.kinds.field import REPLACED_BY
from jointoffice.model.limits import FOLDED_AGAIN_MAX
from jointoffice.model.names import PartyId
from jointoffice.scenes.cells import Line, line_of
from jointoffice.scenes.states import WORST_FIRST
from jointoffice.store import sql
from jointoffice.store.changes import touched_between
from jointoffice.store.ids import entry_id
from jointoffice.store.log import contents
from jointoffice.store.marks import Moment, When, present
from jointoffice.store.records import answers
from jointoffice.store.replaced import naming, replaced_at
from jointoffice.store.site import kinds_here

REMEMBERED = 64
"""Kinds and moments that are remembered, for as long as the logs stay the same."""

NOTHING_STANDS = len(WORST_FIRST)
"""In place of the worst state of fields of which nothing stands."""

Condition = tuple[str, tuple[Any, ...]]
"""SQL and its parameters."""

_STANDS = 'a."record_id" = r."id" AND a."day" <= %s AND a."until" > %s'
_RANKS = " ".join(f"WHEN '{state.value}' THEN {i}" for i, state in enumerate(WORST_FIRST))


@dataclass(frozen=True, slots=True)
class Text:
    """A column with the text of a field's value; empty where none is shown."""

    field: str

    @property
    def name(self) -> str:
        return self.field

    def command(self, day: str) -> Condition:
        chosen = f'SELECT a."text" FROM "store_accepted" a WHERE {_STANDS} AND a."field" = %s'
        return f"COALESCE(({chosen}), '')", (day, day, self.field)

    def of(self, line: Line) -> str:
        return line.text(self.field)


@dataclass(frozen=True, slots=True)
class Worst:
    """A column with the place among `WORST_FIRST` of the state that most needs looking at."""

    fields: tuple[str, ...]
    name = "worst"

    def command(self, day: str) -> Condition:
        chosen = (
            f'SELECT MIN(CASE a."state" {_RANKS} END) FROM "store_accepted" a '
            f'WHERE {_STANDS} AND a."field" IN ({sql.marks(self.fields)})'
        )
        return f"COALESCE(({chosen}), {NOTHING_STANDS})", (day, day, *self.fields)

    def of(self, line: Line) -> int:
        states = [line.cells[name].state for name in self.fields if name in line.cells]
        return min(map(WORST_FIRST.index, states), default=NOTHING_STANDS)


@dataclass(frozen=True, slots=True)
class InState:
    """A column that is 1 where any of the fields is in a state, else 0."""

    state: State
    fields: tuple[str, ...]
    name = "in_state"

    def command(self, day: str) -> Condition:
        chosen = (
            'SELECT a."record_id" FROM "store_accepted" a WHERE a."state" = %s '
            f'AND a."day" <= %s AND a."until" > %s AND a."field" IN ({sql.marks(self.fields)})'
        )
        return f'r."id" IN ({chosen})', (self.state.value, day, day, *self.fields)

    def of(self, line: Line) -> int:
        return int(
            any(line.cells[one].state is self.state for one in self.fields if one in line.cells)
        )


Column = Text | Worst | InState


@dataclass(frozen=True, slots=True)
class Again:
    """The numbers of records of which more was said since a mark, and what stood of them then.

    `is_whole`: those are all that there are.
    """

    numbers: frozenset[int]
    lines: Mapping[int, Line]
    is_whole: bool


NONE_AGAIN = Again(frozenset(), {}, is_whole=True)


def table_then(kind: str, when: When, columns: Collection[Column]) -> Condition:
    """The records of a kind of which something stood then, with their numbers as `record_id`."""
    again = said_again(kind, when)
    made = [column.command(when.day) for column in columns]
    names = [column.name for column in columns]
    shown = "".join(f', {one} AS "{name}"' for (one, _), name in zip(made, names, strict=True))
    test, parameters = _standing(again.numbers, when.day)
    command = (
        f'SELECT r."id" AS "record_id"{shown} FROM "store_record" r WHERE r."kind" = %s AND {test}'
    )
    asked = [*(one for _, some in made for one in some), kind, *parameters]
    if again.lines:
        rows = [[number, *(c.of(line) for c in columns)] for number, line in again.lines.items()]
        cells = ", ".join(f"json_extract(j.\"value\", '$[{i}]')" for i in range(len(columns) + 1))
        command += f" UNION ALL SELECT {cells} FROM json_each(%s) j"
        asked.append(json.dumps(rows))
    return f"({command})", tuple(asked)


def stands_then(kind: str, when: When) -> Condition:
    """That of a record r of the kind something stood then, for itself."""
    if when.is_now:
        return 'r."replaced_by" IS NULL', ()
    again = said_again(kind, when)
    test, parameters = _standing(again.numbers, when.day)
    return f'(({test}) OR r."id" IN ({_listed(again.lines)}))', parameters


def known_then(sizes: Sizes) -> str:
    """That a claim a was known when the logs had these sizes, and had not ended."""
    numbers = sql.select('SELECT "number", "party" FROM "store_log"')
    tests = [
        f'(a."id" >= {entry_id(number, 0)} AND a."id" < {entry_id(number, sizes.get(party, 0))} '
        f'AND (a."ended" IS NULL OR a."ended" >= {sizes.get(party, 0)}))'
        for number, party in numbers
    ]
    return f"({' OR '.join(tests)})" if tests else "FALSE"


def said_again(kind: str, when: When) -> Again:
    """None where it is asked for what is known now."""
    if when.known_at is None:
        return NONE_AGAIN
    return _again(contents(), kind, when.day, tuple(when.known_at.sizes.items()))


def all_again(when: When) -> Iterator[Again]:
    """Of every kind."""
    return (said_again(kind, when) for kind in kinds_here())


def others_than(again: Iterable[Again]) -> str:
    """That a row a of the register is of none of the records that are folded again."""
    numbers = _listed([number for one in again for number in one.numbers])
    return f'AND a."record_id" NOT IN ({numbers})' if numbers else ""


def _standing(without: Collection[int], day: str) -> Condition:
    """That something stands now of a record r, which is none of these, for itself on a day."""
    others = f' AND r."id" NOT IN ({_listed(without)})' if without else ""
    test = f'EXISTS (SELECT 1 FROM "store_accepted" a WHERE {_STANDS})'
    return f'r."replaced_by" IS NULL{others} AND {test}', (day, day)


def _listed(numbers: Collection[int]) -> str:
    return ", ".join(map(str, sorted(numbers)))


@lru_cache(maxsize=REMEMBERED)
def _again(_contents: str, kind: str, day: str, sizes: tuple[tuple[PartyId, int], ...]) -> Again:
    """What was known at a mark is a function of the logs: it is folded once for the same ones.

    First those that others stand for now or stood for then, then the latest made.
    """
    touched = _touched(_contents, sizes)
    rows = sql.select('SELECT "uuid", "id" FROM "store_record" WHERE "kind" = %s', (kind,))
    found = [row for row in rows if row[1] in touched]
    found.sort(key=lambda row: (not touched[row[1]], -row[1]))
    ids: dict[str, int] = dict(found[:FOLDED_AGAIN_MAX])
    hidden = replaced_at(dict(sizes)).numbers
    lines = {ids[one.id]: line_of(one) for one in answers(list(ids.values()), day, dict(sizes))}
    stood = {
        number: line
        for number, line in lines.items()
        if number not in hidden and line.cells.keys() - {REPLACED_BY}
    }
    return Again(frozenset(ids.values()), stood, len(found) == len(ids))


@lru_cache(maxsize=REMEMBERED)
def _touched(_contents: str, sizes: tuple[tuple[PartyId, int], ...]) -> Mapping[int, bool]:
    """The records of which more was said since; whether it is about what stands for them."""
    now = present()
    then = Moment("", now.day, dict(sizes))
    before, after = replaced_at(then.sizes), replaced_at(None)
    moved = {one for pair in before.numbers.items() ^ after.numbers.items() for one in pair}
    references = {one for one, _ in before.ends.items() ^ after.ends.items()}
    named = {number for number, _ in naming(references)}
    return {one: one in moved for one in touched_between(then, now) | moved | named}
