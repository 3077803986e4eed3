"""Which records a reference can name, as a form offers them: all, or those that sound like it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import Kind
from jointoffice.store import sql
from jointoffice.store.records import is_known


def references_like(kinds: Iterable[Kind], text: str, most: int) -> list[str]:
    """`kind:key` of records whose key or title has the text (empty: any), at most so many."""
    found: list[str] = []
    for kind in kinds:
        if kind.name in KINDS:
            tests = [f"{column} LIKE %s ESCAPE '!'" for column in ('r."key"', *_titles(kind))]
            rows = sql.select(
                f'SELECT r."key" FROM "store_record" r JOIN "store_{kind.name}" x '
                f'ON x."record_id" = r."id" WHERE r."kind" = %s AND ({" OR ".join(tests)}) '
                'ORDER BY r."id" LIMIT %s',
                (kind.name, *[_pattern(text)] * len(tests), most - len(found)),
            )
            found += [f"{kind.name}:{key}" for (key,) in rows]
    return found


def resolved(kinds: Sequence[Kind], text: str) -> str:
    """`kind:key` where the text is the title of one record of these kinds, else the text."""
    if not text or any(is_known(kind, text) for kind in kinds):
        return text
    found = [
        f"{kind.name}:{key}"
        for kind in kinds
        if kind.name in KINDS and _titles(kind)
        for (key,) in sql.select(
            f'SELECT r."key" FROM "store_record" r JOIN "store_{kind.name}" x '
            f'ON x."record_id" = r."id" WHERE %s IN ({", ".join(_titles(kind))}) LIMIT 2',
            (text,),
        )
    ]
    return found[0] if len(found) == 1 else text


def _titles(kind: Kind) -> list[str]:
    return [f'x."{name}"' for name in kind.title if KINDS[kind.name].find(name)]


def _pattern(text: str) -> str:
    escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
    return f"%{escaped}%"
