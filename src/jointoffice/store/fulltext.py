"""Full text in SQLite: the one file that knows FTS5; another database has another such file.

A table has a row for each thing found, with `kind`, `title` and `words` made of `reader.tokens`,
one Han character a token, since no tokenizer of SQLite cuts Chinese into words. PostgreSQL would
keep the same three texts as a `tsvector` of the configuration `simple`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from django.db import DatabaseError

from jointoffice.model.refusals import DamagedIndex
from jointoffice.reader.tokens import Sought, tokenised
from jointoffice.store import sql

RECORDS = "store_recordwords"
PASSAGES = "store_passagewords"
COLUMNS = ("rowid", "kind", "title", "words")
TITLE_WEIGHT = 10.0
BETWEEN = " ¶ "
"""Stands between texts, so that no phrase goes from one into the next; nobody can seek it."""


class Row(NamedTuple):
    """What is found by `title` or `words`, texts of tokens."""

    number: int
    kind: str
    title: str
    words: str


def create(table: str) -> str:
    """The command that makes an empty table."""
    return f"CREATE VIRTUAL TABLE \"{table}\" USING fts5(kind, title, words, tokenize='ascii')"


def clear(table: str) -> None:
    sql.execute(f'DROP TABLE "{table}"')
    sql.execute(create(table))


def insert(table: str, rows: Sequence[Row]) -> None:
    sql.insert(table, COLUMNS, rows)


def remove(table: str, numbers: Sequence[int]) -> None:
    sql.execute_many(f'DELETE FROM "{table}" WHERE rowid = %s', [(one,) for one in numbers])


def forget(table: str) -> None:
    """Leave nothing of removed rows in the index itself, where their tokens linger."""
    sql.execute(f'INSERT INTO "{table}" ("{table}") VALUES (\'optimize\')')


def rows_of(table: str, numbers: Iterable[int]) -> dict[int, Row]:
    command = f'SELECT rowid, kind, title, words FROM "{table}" WHERE rowid IN'
    return {row[0]: Row(*row) for row in sql.select_in(command, numbers)}


def every_row(table: str) -> Iterator[Row]:
    """Every row, by number; `DamagedIndex` where the index does not fit its rows."""
    rows = sql.select(f'SELECT rowid, kind, title, words FROM "{table}" ORDER BY rowid')
    return (Row(*row) for row in rows)


def find(table: str, looked_for: Sought, kind: str, most: int) -> tuple[list[int], bool]:
    """The numbers of rows that have every phrase, best first, and whether there are more.

    `kind` narrows them, empty does not. Up to `most` rows are ranked (BM25, titles heavier);
    where there are more, those with the phrases in their titles come first, oldest first.
    """
    if not looked_for.phrases:
        return [], False
    anywhere = _expression("{title words}", looked_for, kind)
    found = sql.select(
        f'SELECT rowid FROM "{table}" WHERE "{table}" MATCH %s LIMIT %s', (anywhere, most + 1)
    )
    if len(found) <= most:
        return _ranked(table, anywhere), False
    titled = sql.select(
        f'SELECT rowid FROM "{table}" WHERE "{table}" MATCH %s LIMIT %s',
        (_expression("{title}", looked_for, kind), most),
    )
    return list(dict.fromkeys(number for (number,) in (*titled, *found)))[:most], True


def check(table: str) -> None:
    """`DamagedIndex` where the index does not fit its rows."""
    try:
        sql.execute(f'INSERT INTO "{table}" ("{table}") VALUES (\'integrity-check\')')
    except DatabaseError as error:
        raise damaged() from error


def damaged() -> DamagedIndex:
    return DamagedIndex(
        "The search does not fit the register; build it again with: jointoffice log rebuild.",
        "检索索引与登记册不符；请运行 jointoffice log rebuild 重建。",
    )


def _ranked(table: str, expression: str) -> list[int]:
    rows = sql.select(
        f'SELECT rowid FROM "{table}" WHERE "{table}" MATCH %s '
        f'ORDER BY bm25("{table}", 0.0, {TITLE_WEIGHT}, 1.0), rowid',
        (expression,),
    )
    return [number for (number,) in rows]


def _expression(columns: str, looked_for: Sought, kind: str) -> str:
    """Tokens have letters and digits only, so that nothing in them can end the quotation."""
    quoted = [f'"{" ".join(phrase)}"' for phrase in looked_for.phrases]
    if looked_for.is_open:
        quoted[-1] += " *"
    words = f"{columns} : ({' AND '.join(quoted)})"
    return f'kind : "{tokenised(kind)}" AND {words}' if kind else words
