"""From what a list is narrowed to, to the conditions of its query."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.values import ValueType
from jointoffice.scenes.narrowing import AMOUNTS, CODED, NAMED, Filter, Narrowing, Test
from jointoffice.scenes.states import WORST_FIRST
from jointoffice.store import sql
from jointoffice.store.marks import When
from jointoffice.store.standing_then import (
    NOTHING_STANDS,
    Column,
    Condition,
    InState,
    Text,
    Worst,
    table_then,
)

_ACCEPTED = """
SELECT a."text" FROM "store_accepted" a WHERE a."record_id" = x."record_id" AND a."field" = %s
AND a."day" <= %s AND a."until" > %s"""
_IN_STATE = """
SELECT a."record_id" FROM "store_accepted" a
WHERE a."state" = %s AND a."day" <= %s AND a."until" > %s AND a."field" IN"""


@dataclass(frozen=True, slots=True)
class Selection:
    """Records of a kind as they stand then: of now from the kind's table, else from one made."""

    kind: Kind
    narrowing: Narrowing
    when: When

    @property
    def has_table(self) -> bool:
        return self.kind.name in KINDS and self.when.is_now

    def rows(self, *columns: Column) -> Condition:
        """The table `x` with these columns, and the tests on its rows: what follows FROM."""
        source, parameters = self.table(*columns)
        conditions = list(self.conditions())
        tests = "".join(f" AND {test}" for test, _ in conditions)
        more = (one for _, some in conditions for one in some)
        return f"{source} x WHERE TRUE{tests}", (*parameters, *more)

    def table(self, *columns: Column) -> Condition:
        """A table with these columns, and those by which it is narrowed."""
        if self.has_table:
            return f'"store_{self.kind.name}"', ()
        wanted: list[Column] = [
            *columns,
            *(Text(one.field.name) for one in self.narrowing.filters),
        ]
        if self.narrowing.state is not None:
            wanted.append(InState(self.narrowing.state, tuple(one.name for one in self._asked())))
        return table_then(self.kind.name, self.when, list(dict.fromkeys(wanted)))

    def text_of(self, field: Field) -> Condition:
        """An expression for the text of a field of which the table has a column."""
        if self.has_table and not self.has_column(field):
            return f"NULLIF(({_ACCEPTED}), '')", (field.name, self.when.day, self.when.day)
        if field.type in AMOUNTS and not self.has_table:
            return f"NULLIF(x.\"{field.name}\", '')", ()
        return f'x."{field.name}"', ()

    def has_column(self, field: Field) -> bool:
        """Whether the kind's table has it: not the programme's own fields."""
        return self.has_table and KINDS[self.kind.name].find(field.name) is not None

    def worst_of(self, column: Worst) -> str:
        """An expression for the column."""
        if not self.has_table:
            return f'x."{column.name}"'
        states = ", ".join(f'x."{name}_state"' for name in column.fields)
        cases = (f"WHEN '{one.value}' IN ({states}) THEN {i}" for i, one in enumerate(WORST_FIRST))
        return f"CASE {' '.join(cases)} ELSE {NOTHING_STANDS} END"

    def conditions(self) -> Iterator[Condition]:
        yield from (_condition(self, one) for one in self.narrowing.filters)
        if self.narrowing.state is not None:
            yield self._state(self.narrowing.state.value)

    def _asked(self) -> list[Field]:
        """The fields any of which has to be in the state."""
        of = self.narrowing.state_of
        return [field for field in self.kind.fields if of in ("", field.name)]

    def _state(self, state: str) -> Condition:
        if not self.has_table:
            return f'x."{InState.name}" = 1', ()
        fields = self._asked()
        columns = [f'x."{one.name}_state" = %s' for one in fields if self.has_column(one)]
        others = [one.name for one in fields if not self.has_column(one)]
        tests, parameters = columns, [state] * len(columns)
        if others:
            tests = [*columns, f'x."record_id" IN ({_IN_STATE} ({sql.marks(others)}))']
            parameters += [state, self.when.day, self.when.day, *others]
        return f"({' OR '.join(tests)})", tuple(parameters)


def _condition(selection: Selection, one: Filter) -> Condition:
    text, parameters = selection.text_of(one.field)
    tests = [_test(text, one.field, one.test, value) for value in one.values]
    every = tuple(part for sql, some in tests for part in (*parameters * sql.count(text), *some))
    return f"({' OR '.join(sql for sql, _ in tests)})", every


def _test(text: str, field: Field, test: Test, value: str) -> Condition:
    if field.type in AMOUNTS:
        sign = ">=" if test is Test.FROM else "<="
        return f"CAST({text} AS NUMERIC) {sign} CAST(%s AS NUMERIC)", (value,)
    if field.type is ValueType.DATE:
        return _day(text, test, value)
    if field.type in (*CODED, ValueType.REFERENCE):
        return f"{text} = %s", (value,)
    if field.type in NAMED:
        return f"(' ' || {text} || ' ') LIKE %s ESCAPE '\\'", (f"% {_plain(value)} %",)
    return f"LOWER({text}) LIKE LOWER(%s) ESCAPE '\\'", (f"%{_plain(value)}%",)


def _day(text: str, test: Test, value: str) -> Condition:
    """A year or a month reaches from its first day to its last; `~` is behind every digit."""
    if test is Test.TO:
        return f"({text} <> '' AND {text} <= %s)", (value,)
    last = f"SUBSTR({text}, INSTR({text}, '/') + 1)"
    return f"({text} <> '' AND ({last} || '~') >= %s)", (value,)


def _plain(value: str) -> str:
    """The value with nothing in it that LIKE takes for a joker."""
    return value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
