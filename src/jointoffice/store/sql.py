"""The few raw database calls of the write path, which moves rows by the hundred thousand."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from django.db import connection

CHUNK = 500
"""Parameters of one IN list; SQLite takes 999 on old builds."""

Row = tuple[Any, ...]


def insert(
    table: str, columns: Sequence[str], rows: Iterable[Row], *, what: str = "INSERT"
) -> None:
    """Insert rows with one prepared command; names come from our own declarations only."""
    names = ", ".join(f'"{name}"' for name in columns)
    with connection.cursor() as cursor:
        cursor.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({marks(columns)})', rows)  # type: ignore[arg-type]


def execute(command: str, parameters: Sequence[Any] = ()) -> None:
    with connection.cursor() as cursor:
        cursor.execute(command, parameters)


def execute_many(command: str, rows: Iterable[Row]) -> None:
    with connection.cursor() as cursor:
        cursor.executemany(command, rows)  # type: ignore[arg-type]


def select(command: str, parameters: Sequence[Any] = ()) -> list[Row]:
    with connection.cursor() as cursor:
        cursor.execute(command, parameters)
        rows: list[Row] = cursor.fetchall()
        return rows


def marks(values: Collection[Any]) -> str:
    """As many placeholders as there are values, for an IN list."""
    return ", ".join(["%s"] * len(values))


def select_in(
    command: str, values: Iterable[Any], parameters: Sequence[Any] = ()
) -> Iterator[Row]:
    """Rows of a command that ends in `IN`, asked for some hundred values at a time.

    `parameters` are those of the command before it.
    """
    rest = iter(values)
    while chunk := list(islice(rest, CHUNK)):
        yield from select(f"{command} ({marks(chunk)})", (*parameters, *chunk))
