"""What a visitor may see of the database: every command reads it through views, as opened.

While a visitor is answered, temporary views stand before the tables of the same names, so that
no command, written in whichever file, can read a row or a column that the programme keeps back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache

from django.apps import apps
from django.db import connection

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import REPLACED_BY, Kind
from jointoffice.model.public import Public
from jointoffice.model.refusals import NotReady
from jointoffice.store.models import Accepted, Claim
from jointoffice.store.site import programme_here, programme_mark, seen_without_account
from jointoffice.store.tables import columns

View = tuple[str, str]
"""A table's name, and what is to be seen of it."""

_SCHEMAS = {"sqlite": "main", "postgresql": "public"}
_NEEDED = frozenset({"account", "log", "mark", "site"})
"""Tables, besides those of the register, without which no page can be made."""
_REGISTER = frozenset({"record", "claim", "accepted", "endorsement", "entry"})
_OF_DOCUMENTS = frozenset({"source", "document", "finding", "passage"})
_FULL_TEXT = frozenset({"recordwords", "passagewords"})
"""No view can stand before full text: what is found there is looked up behind the views."""
_SEEN_AS_OPENED = _NEEDED | _REGISTER | _OF_DOCUMENTS | _FULL_TEXT


@contextmanager
def seen_by_visitor() -> Iterator[Public]:
    """Within it, programme, kinds and tables are what a visitor may see; yields what is open."""
    token = seen_without_account.set(True)
    made: list[str] = []
    try:
        public = _public()
        with connection.cursor() as cursor:
            for name, seen in _views_of(programme_mark()):
                cursor.execute(f'CREATE TEMPORARY VIEW "{name}" AS {seen}')
                made.append(name)
        yield public
    finally:
        seen_without_account.reset(token)
        with connection.cursor() as cursor:
            for name in reversed(made):
                cursor.execute(f'DROP VIEW "{name}"')


def _public() -> Public:
    """What the programme opens; nothing where there is no programme yet."""
    try:
        return programme_here().public
    except NotReady:
        return Public()


@lru_cache(maxsize=4)
def _views_of(_declared: str) -> tuple[View, ...]:
    """The views of a programme as it is declared: worked out once."""
    return tuple(_views(_public()))


def _views(public: Public) -> Iterator[View]:
    yield from _private()
    if public.is_whole:
        return
    kinds = {} if public.is_closed else programme_here().kinds()
    named = ", ".join(f"'{name}'" for name in kinds) or "''"
    yield "store_record", f'{_all("store_record")} WHERE "kind" IN ({named})'
    for model in (Claim, Accepted):
        yield _claimed(model._meta.db_table, kinds, public)
    heard = '(SELECT 1 FROM "store_claim" c WHERE c."{}" = x."{}")'
    yield (
        "store_endorsement",
        f"{_all('store_endorsement')} WHERE EXISTS {heard.format('hash', 'claim_hash')}",
    )
    yield "store_entry", _entries(heard.format("id", "id"), public)
    if not public.documents:
        yield from (_nothing(f"store_{name}") for name in sorted(_OF_DOCUMENTS))
    for kind in KINDS.values():
        yield _table(kind, kinds.get(kind.name))


def _private() -> Iterator[View]:
    """What is no part of the register is never public: discussions, views kept, work under way."""
    for model in apps.get_app_config("store").get_models():
        name = str(model._meta.model_name)
        if name not in _SEEN_AS_OPENED and name not in KINDS:
            yield _nothing(model._meta.db_table)


def _nothing(table: str) -> View:
    return table, f"{_all(table)} WHERE 1 = 0"


def _all(table: str) -> str:
    return f'SELECT x.* FROM {_SCHEMAS[connection.vendor]}."{table}" x'


def _claimed(table: str, kinds: Mapping[str, Kind], public: Public) -> View:
    """Claims, or what is accepted, of open fields of open kinds; without its documents' words."""
    without = () if public.documents else ("source_id", "start", "end")
    names = [
        f'NULL AS "{one.column}"' if one.column in without else f'x."{one.column}"'
        for one in apps.get_model("store", table.removeprefix("store_"))._meta.concrete_fields
    ]
    tests = [_of_kind(kind) for kind in kinds.values()] or ["1 = 0"]
    schema = _SCHEMAS[connection.vendor]
    return table, (
        f'SELECT {", ".join(names)} FROM {schema}."{table}" x '
        f'JOIN {schema}."store_record" r ON r."id" = x."record_id" WHERE {" OR ".join(tests)}'
    )


def _of_kind(kind: Kind) -> str:
    fields = ", ".join(f"'{name}'" for name in (*(one.name for one in kind.fields), REPLACED_BY))
    tests = [f"r.\"kind\" = '{kind.name}'", f'x."field" IN ({fields})']
    for name, closed in _half_open(kind):
        tests.append(f"NOT (x.\"field\" = '{name}' AND ({_names(closed, 'text')}))")
    return f"({' AND '.join(tests)})"


def _half_open(kind: Kind) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Fields that can refer to open kinds and to others: name, and the kinds kept back."""
    declared = KINDS.get(kind.name)
    for one in declared.fields if declared else ():
        seen = kind.find(one.name)
        closed = tuple(set(one.references) - set(seen.references)) if seen else ()
        if closed:
            yield one.name, tuple(sorted(closed))


def _names(kinds: Iterable[str], column: str) -> str:
    """That a column names a record of one of these kinds."""
    return " OR ".join(f"' ' || x.\"{column}\" LIKE '% {kind}:%'" for kind in kinds)


def _entries(is_heard: str, public: Public) -> str:
    """Leaves have no words; those of claims that are kept back are left out all the same."""
    schema = _SCHEMAS[connection.vendor]
    payload = f'CASE WHEN EXISTS {is_heard} THEN x."payload" END' if public.documents else "NULL"
    return (
        f'SELECT x."id", x."leaf", NULL AS "salt", {payload} AS "payload" '
        f'FROM {schema}."store_entry" x WHERE EXISTS {is_heard} '
        f'OR NOT EXISTS (SELECT 1 FROM {schema}."store_claim" c WHERE c."id" = x."id")'
    )


def _table(declared: Kind, kind: Kind | None) -> View:
    """The table of a kind, with nothing in the columns of fields that are not open."""
    table = f"store_{declared.name}"
    if kind is None:
        return _nothing(table)
    half = dict(_half_open(kind))
    shown = ['x."record_id"']
    for one in declared.fields:
        for column, made in columns(one).items():
            empty = "NULL" if made.null else "''"
            if kind.find(one.name) is None:
                shown.append(f'{empty} AS "{column}"')
            elif one.name in half:
                is_closed = _names(half[one.name], one.name)
                shown.append(
                    f'CASE WHEN {is_closed} THEN {empty} ELSE x."{column}" END "{column}"'
                )
            else:
                shown.append(f'x."{column}"')
    return table, f'SELECT {", ".join(shown)} FROM {_SCHEMAS[connection.vendor]}."{table}" x'
