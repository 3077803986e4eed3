"""What this site is: the programme it runs, and the kinds that its programme has."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from hashlib import sha256

import msgspec
from django.db import connection

from jointoffice.model.kinds.field import Kind
from jointoffice.model.names import PartyId
from jointoffice.model.programme import Programme, parse_programme, public_face
from jointoffice.model.refusals import NotReady
from jointoffice.store import sql

seen_without_account: ContextVar[bool] = ContextVar("seen_without_account", default=False)
"""Set by `store.face` while a visitor is answered."""


_remembered: ContextVar[list[sql.Row] | None] = ContextVar("_remembered", default=None)


@contextmanager
def programme_remembered() -> Iterator[None]:
    """Within it the programme is asked for once: nobody changes it while a page is read."""
    token = _remembered.set([])
    try:
        yield
    finally:
        _remembered.reset(token)


def programme_here() -> Programme:
    """The programme of this site, to a visitor its public face; `NotReady` where none was made."""
    rows = _declared()
    if not rows:
        raise NotReady(
            "This site has no programme yet; make it with: jointoffice init --programme NAME.",
            "本站点尚未建立合作计划；请先运行：jointoffice init --programme 名称。",
        )
    return (_face if seen_without_account.get() else _parsed)(rows[0][0])


def _declared() -> list[sql.Row]:
    remembered = _remembered.get()
    if remembered:
        return remembered
    rows = sql.select('SELECT "programme" FROM "store_site"')
    if remembered is not None:
        remembered += rows
    return rows


def programme_mark() -> str:
    """A short text for the programme as it is declared now, and for who looks at it."""
    ((declaration,),) = _declared() or [("",)]
    who = "visitor" if seen_without_account.get() else "account"
    return f"{who}:{sha256(declaration.encode()).hexdigest()[:16]}"


def is_started() -> bool:
    """Whether the database has a programme; one that was made half has none, or not its table."""
    has_table = "store_site" in connection.introspection.table_names()
    return has_table and bool(sql.select('SELECT 1 FROM "store_site"'))


def kinds_here() -> dict[str, Kind]:
    """Every kind of this site, with the programme's own extra fields."""
    return programme_here().kinds()


def sides_here() -> frozenset[PartyId]:
    return frozenset(programme_here().sides)


@lru_cache(maxsize=8)
def _parsed(declaration: str) -> Programme:
    return parse_programme(msgspec.json.decode(declaration))


@lru_cache(maxsize=8)
def _face(declaration: str) -> Programme:
    return public_face(_parsed(declaration))
