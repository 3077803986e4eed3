"""From what a list is narrowed to, to the conditions of its query."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jointoffice.ledger.register import Sizes
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.values import ValueType
from jointoffice.scenes.narrowing import AMOUNTS, CODED, NAMED, Filter, Narrowing, Test
from jointoffice.store import sql
from jointoffice.store.replaced import replaced_at

Condition = tuple[str, tuple[Any, ...]]
"""SQL and its parameters."""

_ACCEPTED = 'FROM "store_accepted" a WHERE a."record_id" = {record} AND a."field" = %s'
_STANDING = ' AND a."day" <= %s AND a."until" > %s'
_IN_STATE = (
    f'SELECT a."record_id" FROM "store_accepted" a WHERE a."state" = %s{_STANDING} '
    'AND a."field" IN'
)


@dataclass(frozen=True, slots=True)
class Selection:
    """Records of a kind as they stand on an ISO day; `is_today`: the kind's table has them.

    `known_at`: those that stood for themselves as known then; None for now.
    """

    kind: Kind
    narrowing: Narrowing
    day: str
    is_today: bool
    known_at: Sizes | None

    @property
    def record(self) -> str:
        return 'x."record_id"' if self.has_table else 'x."id"'

    @property
    def has_table(self) -> bool:
        return self.is_today and self.known_at is None and self.kind.name in KINDS

    def standing(self, record: str) -> str:
        """That a row of the records stands for itself."""
        if self.known_at is None:
            return f'{record}."replaced_by" IS NULL'
        hidden = ", ".join(map(str, replaced_at(self.known_at).numbers))
        return f'{record}."id" NOT IN ({hidden})'

    def source(self) -> Condition:
        """The table of which rows are chosen, and the condition that always holds."""
        if self.has_table:
            return f'"store_{self.kind.name}" x WHERE TRUE', ()
        return f'"store_record" x WHERE x."kind" = %s AND {self.standing("x")}', (self.kind.name,)

    def text_of(self, field: Field) -> Condition:
        """An expression for the text of a field."""
        if self.has_column(field):
            return f'x."{field.name}"', ()
        chosen = f'SELECT a."text" {_ACCEPTED.format(record=self.record)}{_STANDING}'
        return f"NULLIF(({chosen}), '')", (field.name, self.day, self.day)

    def has_column(self, field: Field) -> bool:
        return self.has_table and KINDS[self.kind.name].find(field.name) is not None

    def conditions(self) -> Iterator[Condition]:
        yield from (_condition(self, one) for one in self.narrowing.filters)
        if self.narrowing.state is not None:
            yield self._state(self.narrowing.state.value, self.narrowing.state_of)

    def _state(self, state: str, field: str) -> Condition:
        """Whether the field of that name, or any where none is named, is in this state."""
        fields = [one for one in self.kind.fields if not field or one.name == field]
        columns = [f'x."{one.name}_state" = %s' for one in fields if self.has_column(one)]
        others = [one.name for one in fields if not self.has_column(one)]
        tests, parameters = columns, [state] * len(columns)
        if others:
            tests = [*columns, f"{self.record} IN ({_IN_STATE} ({sql.marks(others)}))"]
            parameters += [state, self.day, self.day, *others]
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
    if field.type in CODED:
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
