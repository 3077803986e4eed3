"""What this site is: the programme it runs, and the kinds that its programme has."""

from __future__ import annotations

from contextvars import ContextVar
from functools import lru_cache

import msgspec
from django.db import connection

from jointoffice.model.kinds.field import Kind
from jointoffice.model.names import PartyId
from jointoffice.model.programme import Programme, parse_programme, public_face
from jointoffice.model.refusals import NotReady
from jointoffice.store import sql

seen_without_account: ContextVar[bool] = ContextVar("seen_without_account", default=False)
"""Set by `store.face` while a visitor is answered."""


def programme_here() -> Programme:
    """The programme of this site, to a visitor its public face; `NotReady` where none was made."""
    rows = sql.select('SELECT "programme" FROM "store_site"')
    if not rows:
        raise NotReady(
            "This site has no programme yet; make it with: jointoffice init --programme NAME.",
            "本站点尚未建立合作计划；请先运行：jointoffice init --programme 名称。",
        )
    return (_face if seen_without_account.get() else _parsed)(rows[0][0])


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
