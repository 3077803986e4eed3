"""The records of a kind, a page at a time, sorted by their key or by one of their fields."""

from __future__ import annotations

from dataclasses import dataclass

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import Kind
from jointoffice.model.limits import RECORDS_ON_PAGE
from jointoffice.model.values import ValueType
from jointoffice.store import sql

AMOUNTS = (ValueType.NUMBER, ValueType.MONEY)


@dataclass(frozen=True, slots=True)
class Order:
    """By which field records are sorted; no field: by key."""

    field: str
    is_descending: bool


def count_records() -> dict[str, int]:
    """How many records of each kind there are."""
    return dict(sql.select('SELECT "kind", COUNT(*) FROM "store_record" GROUP BY "kind"'))


def count_of(kind: Kind) -> int:
    command = 'SELECT COUNT(*) FROM "store_record" WHERE "kind" = %s'
    return int(sql.select(command, (kind.name,))[0][0])


def page_of(kind: Kind, order: Order, page: int) -> list[int]:
    """The numbers of the records on a page; pages count from 1."""
    return _numbers(kind, order, _window(page))


def in_order(kind: Kind, order: Order) -> list[int]:
    """The numbers of all records of the kind, as the pages of its list have them."""
    return _numbers(kind, order, (count_of(kind), 0))


def _numbers(kind: Kind, order: Order, window: tuple[int, int]) -> list[int]:
    field = order.field or _number_field(kind)
    declared = KINDS[kind.name].find(field) if kind.name in KINDS else None
    direction = "DESC" if order.is_descending else "ASC"
    if declared is None:
        command = (
            'SELECT "id" FROM "store_record" WHERE "kind" = %s '
            f'ORDER BY "key" {direction} LIMIT %s OFFSET %s'
        )
        rows = sql.select(command, (kind.name, *window))
    else:
        empty = f'x."{field}" IS NULL' if declared.type in AMOUNTS else f"x.\"{field}\" = ''"
        command = (
            f'SELECT x."record_id" FROM "store_{kind.name}" x '
            f'ORDER BY {empty}, x."{field}" {direction}, x."record_id" LIMIT %s OFFSET %s'
        )
        rows = sql.select(command, window)
    return [number for (number,) in rows]


def _window(page: int) -> tuple[int, int]:
    return RECORDS_ON_PAGE, (page - 1) * RECORDS_ON_PAGE


def _number_field(kind: Kind) -> str:
    """The number by which records of the kind are called, so that 9 comes before 10."""
    first = kind.find(kind.natural_key[0]) if len(kind.natural_key) == 1 else None
    return first.name if first is not None and first.type is ValueType.NUMBER else ""
