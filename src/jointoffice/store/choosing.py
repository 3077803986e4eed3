"""Which records a reference can name, as a form offers them: all, or those that sound like it."""

from __future__ import annotations

from collections.abc import Iterable

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import Kind
from jointoffice.store import sql


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


def _titles(kind: Kind) -> list[str]:
    return [f'x."{name}"' for name in kind.title if KINDS[kind.name].find(name)]


def _pattern(text: str) -> str:
    escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
    return f"%{escaped}%"
