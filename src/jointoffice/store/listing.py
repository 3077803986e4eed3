"""The records of a kind, a page at a time, sorted by their key or by one of their fields."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.limits import FILTER_OPTIONS_MAX, RECORDS_ON_PAGE
from jointoffice.model.values import ValueType
from jointoffice.scenes.narrowing import AMOUNTS, Narrowing
from jointoffice.store import sql
from jointoffice.store.marks import When
from jointoffice.store.narrowing import Selection
from jointoffice.store.records import natural_order
from jointoffice.store.standing_then import Condition, Text

_STANDING = 'FROM "store_record" WHERE "kind" = %s AND "replaced_by" IS NULL'
_KEYS = f'SELECT "key" {_STANDING} ORDER BY "key" LIMIT %s'

_COUNTS = """
SELECT "kind", COUNT(*) FROM "store_record" WHERE "replaced_by" IS NULL GROUP BY "kind"
"""


@dataclass(frozen=True, slots=True)
class Order:
    """By which field records are sorted; no field: by key."""

    field: str
    is_descending: bool


NATURAL = Order("", is_descending=False)


def count_records() -> dict[str, int]:
    """How many records of each kind there are."""
    return dict(sql.select(_COUNTS))


def count_of(kind: Kind) -> int:
    return int(sql.select(f"SELECT COUNT(*) {_STANDING}", (kind.name,))[0][0])


def few_records(kinds: Iterable[str]) -> dict[str, list[str]]:
    """Kind → the references of all its records, of those kinds that have few."""
    found: dict[str, list[str]] = {kind: [] for kind in sorted(kinds)}
    for kind, references in found.items():
        rows = sql.select(_KEYS, (kind, FILTER_OPTIONS_MAX + 1))
        keys = sorted((key for (key,) in rows), key=natural_order)
        references += [f"{kind}:{key}" for key in keys]
    return {kind: some for kind, some in found.items() if len(some) <= FILTER_OPTIONS_MAX}


def every(kind: str, when: When) -> Selection:
    """All records of a kind of which something stands then."""
    return Selection(KINDS[kind], Narrowing(), when)


def count_selected(selection: Selection) -> int:
    """How many records a list is narrowed to."""
    if selection.narrowing.is_nothing and selection.when.is_now:
        return count_of(selection.kind)
    which, parameters = selection.rows()
    return int(sql.select(f"SELECT COUNT(*) FROM {which}", parameters)[0][0])


def page_selected(selection: Selection, order: Order, page: int) -> list[int]:
    """The numbers of the records on a page; those that are alike always in the same order."""
    return _numbers(selection, order, (RECORDS_ON_PAGE, (page - 1) * RECORDS_ON_PAGE))


def all_selected(selection: Selection, order: Order) -> list[int]:
    """The numbers of all records, as the pages of the list have them."""
    return first_selected(selection, order, count_selected(selection))


def first_selected(selection: Selection, order: Order, most: int) -> list[int]:
    """The numbers of the first records."""
    return _numbers(selection, order, (most, 0))


def oldest_selected(selection: Selection, most: int) -> list[int]:
    """The numbers of the records that were first spoken of on this site."""
    which, parameters = selection.rows()
    command = f'SELECT x."record_id" FROM {which} ORDER BY 1 LIMIT %s'
    return [number for (number,) in sql.select(command, (*parameters, most))]


def _numbers(selection: Selection, order: Order, window: tuple[int, int]) -> list[int]:
    field = selection.kind.find(order.field or _number_field(selection.kind))
    direction = "DESC" if order.is_descending else "ASC"
    if field is None:
        return _by_key(selection, direction, window)
    which, parameters = selection.rows(Text(field.name))
    by, more = _by_field(selection, field, direction)
    command = f'SELECT x."record_id" FROM {which} ORDER BY {by} LIMIT %s OFFSET %s'
    return [number for (number,) in sql.select(command, (*parameters, *more, *window))]


def _by_key(selection: Selection, direction: str, window: tuple[int, int]) -> list[int]:
    """In the order of an index, so that what is behind the window is not looked at."""
    join, parameters = "", tuple[Any, ...]()
    if not (selection.narrowing.is_nothing and selection.when.is_now):
        table, parameters = selection.table()
        join = f'JOIN {table} x ON x."record_id" = r."id"'
    conditions = list(selection.conditions())
    tests = "".join(f" AND {test}" for test, _ in conditions)
    more = [one for _, some in conditions for one in some]
    hidden = 'AND r."replaced_by" IS NULL' if selection.when.is_now else ""
    command = (
        f'SELECT r."id" FROM "store_record" r {join} WHERE r."kind" = %s {hidden}{tests} '
        f'ORDER BY r."key" {direction} LIMIT %s OFFSET %s'
    )
    rows = sql.select(command, (*parameters, selection.kind.name, *more, *window))
    return [number for (number,) in rows]


def _by_field(selection: Selection, field: Field, direction: str) -> Condition:
    """What has no value stands last; what is alike, always in the same order."""
    text, parameters = selection.text_of(field)
    empty = f"COALESCE({text}, '') = ''"
    if field.type in AMOUNTS and not selection.has_column(field):
        return f'{empty}, CAST({text} AS NUMERIC) {direction}, x."record_id"', parameters * 2
    return f'{empty}, {text} {direction}, x."record_id"', parameters * 2


def _number_field(kind: Kind) -> str:
    """The number by which records of the kind are called, so that 9 comes before 10."""
    first = kind.find(kind.natural_key[0]) if len(kind.natural_key) == 1 else None
    return first.name if first is not None and first.type is ValueType.NUMBER else ""
