"""The tables of the kinds: what stands today, a row a record, a column a field."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import Field
from jointoffice.store import sql
from jointoffice.store.tables import AMOUNTS


class Standing(NamedTuple):
    """What a field shows today; all empty where nothing is said of it."""

    text: str | None
    unit: str
    state: str


NOTHING_SAID = Standing(None, "", "")

Key = tuple[int, str]
"""A record's number and a field."""


def change(kinds: Mapping[int, str], touched: Iterable[Key], now: Mapping[Key, Standing]) -> None:
    """Write the touched fields of records, whose kinds are named by their numbers."""
    for kind in set(kinds.values()) & set(KINDS):
        sql.execute(
            f'INSERT INTO "store_{kind}" ("record_id") SELECT DISTINCT r."id" FROM "touched" t '
            'JOIN "store_record" r ON r."id" = t."stands" WHERE r."kind" = %s '
            f'AND NOT EXISTS (SELECT 1 FROM "store_{kind}" x WHERE x."record_id" = r."id")',
            (kind,),
        )
    fields: dict[int, list[Field]] = defaultdict(list)
    for record, name in touched:
        field = _column(kinds[record], name)
        if field is not None:
            fields[record].append(field)
    alike: dict[tuple[str, tuple[str, ...]], list[int]] = defaultdict(list)
    for record, some in fields.items():
        alike[kinds[record], tuple(field.name for field in some)].append(record)
    for (kind, _), records in alike.items():
        some = fields[records[0]]
        assignments = ", ".join(f'"{column}" = %s' for field in some for column in _names(field))
        sql.execute_many(
            f'UPDATE "store_{kind}" SET {assignments} WHERE "record_id" = %s',
            [(*_row(record, some, now), record) for record in records],
        )


def fill(kinds: Mapping[int, str], now: Mapping[Key, Standing]) -> None:
    """Write whole rows of records that have none."""
    by_kind: dict[str, list[int]] = defaultdict(list)
    for record, kind in kinds.items():
        by_kind[kind].append(record)
    for name in by_kind.keys() & KINDS.keys():
        fields = KINDS[name].fields
        columns = [column for field in fields for column in _names(field)]
        rows = [(record, *_row(record, fields, now)) for record in by_kind[name]]
        sql.insert(f"store_{name}", ("record_id", *columns), rows)


def _column(kind: str, name: str) -> Field | None:
    """The field, if it has a column: a programme's own extra fields have none."""
    return KINDS[kind].find(name) if kind in KINDS else None


def _names(field: Field) -> tuple[str, ...]:
    """The columns of a field, in the order of its cells."""
    if field.type in AMOUNTS:
        return field.name, f"{field.name}_state", f"{field.name}_unit"
    return field.name, f"{field.name}_state"


def _row(
    record: int, fields: Iterable[Field], now: Mapping[Key, Standing]
) -> tuple[str | None, ...]:
    cells: list[str | None] = []
    for field in fields:
        cells += _cells(field, now.get((record, field.name), NOTHING_SAID))
    return tuple(cells)


def _cells(field: Field, standing: Standing) -> tuple[str | None, ...]:
    if field.type in AMOUNTS:
        return standing.text, standing.state, standing.unit
    return standing.text or "", standing.state
