"""Which records name a record in one of their fields."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import Field
from jointoffice.model.values import ValueType
from jointoffice.store import sql

LINKS_MAX = 200


@dataclass(frozen=True, slots=True)
class Link:
    """The record `kind:key` names ours in `field`."""

    kind: str
    key: str
    field: str


def links_to(kind: str, key: str) -> list[Link]:
    """What names the record today, at most `LINKS_MAX`. One query."""
    commands, parameters = [], list[Any]()
    for name, field in _fields_that_name(kind):
        test, value = _test(field, f"{kind}:{key}")
        commands.append(
            f'SELECT %s AS "kind", r."key", %s AS "field" FROM "store_{name}" x '
            f'JOIN "store_record" r ON r."id" = x."record_id" WHERE {test}'
        )
        parameters += [name, field.name, value]
    if not commands:
        return []
    command = f"{' UNION ALL '.join(commands)} LIMIT %s"
    return [Link(*row) for row in sql.select(command, (*parameters, LINKS_MAX))]


def _fields_that_name(kind: str) -> Iterator[tuple[str, Field]]:
    for name, declared in KINDS.items():
        for field in declared.fields:
            if kind in field.references:
                yield name, field


def _test(field: Field, reference: str) -> tuple[str, str]:
    if field.type is ValueType.REFERENCE:
        return f'x."{field.name}" = %s', reference
    escaped = reference.replace("!", "!!").replace("%", "!%").replace("_", "!_")
    return f"' ' || x.\"{field.name}\" || ' ' LIKE %s ESCAPE '!'", f"% {escaped} %"
