"""The titles of records, asked for all at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from jointoffice.scenes.wording import Names
from jointoffice.store import sql
from jointoffice.store.cells import lines
from jointoffice.store.marks import When
from jointoffice.store.replaced import replaced_at
from jointoffice.store.site import kinds_here

_TITLES = """
SELECT r."kind", r."key", a."field", a."text"
FROM "store_record" r JOIN "store_accepted" a ON a."record_id" = COALESCE(r."replaced_by", r."id")
WHERE a."day" <= %s AND a."until" > %s AND a."field" IN"""

_MERGED = """
SELECT "id", "kind", "key" FROM "store_record" WHERE "replaced_by" IS NOT NULL
UNION SELECT r."id", r."kind", r."key" FROM "store_record" m
JOIN "store_record" r ON r."id" = m."replaced_by" WHERE m."replaced_by" IS NOT NULL"""


def titles_of(references: Iterable[str], day: str) -> dict[str, Names]:
    """`kind:key` → its title on an ISO day, for those that have one. One query.

    A record for which another stands is called as that one is.
    """
    kinds = kinds_here()
    wanted: dict[str, set[str]] = defaultdict(set)
    for reference in references:
        kind, _, key = reference.partition(":")
        if kind in kinds and kinds[kind].title:
            wanted[kind].add(key)
    if not wanted:
        return {}
    fields = sorted({field for kind in wanted for field in kinds[kind].title})
    which, parameters = _which(wanted)
    command = f"{_TITLES} ({sql.marks(fields)}) AND ({which})"
    said: dict[str, dict[str, str]] = defaultdict(dict)
    for kind, key, field, text in sql.select(command, (day, day, *fields, *parameters)):
        said[f"{kind}:{key}"][field] = text
    return {
        reference: _names(kinds[reference.partition(":")[0]].title, texts)
        for reference, texts in said.items()
    }


def titles_kept(references: Collection[str], when: When) -> dict[str, Names]:
    """`kind:key` → its title then, for those that stood for themselves and do not now, and for
    those that stand for others now."""
    if when.known_at is None:
        return {}
    hidden = replaced_at(when.known_at.sizes).numbers
    numbers = [
        number
        for number, kind, key in sql.select(_MERGED)
        if f"{kind}:{key}" in references and number not in hidden
    ]
    return {
        f"{line.kind.name}:{line.key}": _names(
            line.kind.title, {field: line.text(field) for field in line.kind.title}
        )
        for line in lines(numbers, when.day, when.known_at, ())
        if any(line.text(field) for field in line.kind.title)
    }


def _which(wanted: dict[str, set[str]]) -> tuple[str, list[Any]]:
    clauses = []
    parameters: list[Any] = []
    for kind, keys in sorted(wanted.items()):
        clauses.append(f'(r."kind" = %s AND r."key" IN ({sql.marks(keys)}))')
        parameters += [kind, *sorted(keys)]
    return " OR ".join(clauses), parameters


def _names(fields: tuple[str, ...], texts: dict[str, str]) -> Names:
    """English first; a kind with one title field has it in whatever language it was said."""
    first, last = texts.get(fields[0], ""), texts.get(fields[-1], "")
    return Names(first, last) if len(fields) > 1 else Names(first, first)
