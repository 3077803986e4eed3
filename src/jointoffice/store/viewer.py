"""A filed document with everything that rests on its words, a part of its text at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from jointoffice.ledger.acceptance import State
from jointoffice.model.limits import PART_CHARACTERS
from jointoffice.model.names import ClaimId, SourceId
from jointoffice.model.refusals import UnknownName
from jointoffice.model.values import Qualifier, Value
from jointoffice.scenes.document import Block, Excerpt, FoundSpan, Told
from jointoffice.store import sql
from jointoffice.store.documents import find_source
from jointoffice.store.models import Source
from jointoffice.store.site import kinds_here

CLAIMS_MAX = 2000
FINDINGS_MAX = 4000
CONTEXT_CHARACTERS = 400
"""How much of the text before and after a span is given with it."""

_TOLD = """
SELECT c."hash", r."kind", r."key", c."field", c."text", c."unit", c."qualifier",
       COALESCE(a."state", 'unverified'), COALESCE(c."start", -1), COALESCE(c."end", -1)
FROM "store_source" s JOIN "store_claim" c ON c."source_id" = s."id"
JOIN "store_record" o ON o."id" = c."record_id"
JOIN "store_record" r ON r."id" = COALESCE(NULLIF(o."replaced_by", 0), o."id")
LEFT JOIN "store_accepted" a ON a."record_id" = r."id" AND a."field" = c."field"
  AND a."day" <= %s AND a."until" > %s
WHERE s."sha256" = %s AND c."ended" IS NULL AND c."redacted" = FALSE"""
_WITHIN = ' AND c."start" >= %s AND c."start" < %s ORDER BY c."start", c."id" LIMIT %s'
_PLACELESS = ' AND c."start" IS NULL ORDER BY c."id" LIMIT %s'


@dataclass(frozen=True, slots=True)
class Parts:
    """Which part of a document is looked at; parts count from 1."""

    part: int
    count: int
    language: str


def known_source(sha256: str) -> Source:
    """The source with this hash; `UnknownName` if nobody filed it."""
    source = find_source(SourceId(sha256))
    if source is None:
        raise UnknownName(
            "There is no such document here; the list of documents has those that were filed.",
            "这里没有该文件；文件列表中有全部已提交的文件。",
        )
    return source


def excerpt_of(sha256: str, part: int | None, at: int, day: str) -> tuple[Excerpt, Parts] | None:
    """A part of a document's text, or the one around a character where no part is named.

    None where the source is kept by name only. Four queries.
    """
    kept = kept_blocks(sha256)
    if kept is None:
        return None
    parts = parts_of(kept[0])
    chosen = chosen_part(parts, part, at)
    return excerpt_between(sha256, parts[chosen - 1], day), Parts(chosen, len(parts), kept[1])


def kept_blocks(sha256: str) -> tuple[list[Block], str] | None:
    """The blocks of a document's text and its language; None where there is no text."""
    rows = sql.select(
        'SELECT "blocks", "language" FROM "store_document" WHERE "sha256" = %s', (sha256,)
    )
    return (msgspec.json.decode(rows[0][0], type=list[Block]), rows[0][1]) if rows else None


def excerpt_between(sha256: str, blocks: Sequence[Block], day: str) -> Excerpt:
    """Some blocks of a document that follow one another, and what rests on them. Three queries."""
    first, last = (blocks[0].start, blocks[-1].end) if blocks else (0, 0)
    text = sql.select(
        'SELECT substr("text", %s, %s) FROM "store_document" WHERE "sha256" = %s',
        (first + 1, last - first, sha256),
    )[0][0]
    return Excerpt(
        tuple(blocks),
        first,
        text,
        tuple(_told(_WITHIN, (day, day, sha256, first, last, CLAIMS_MAX))),
        tuple(_found(sha256, first, last)),
    )


def placeless_claims(sha256: str, day: str) -> list[Told]:
    """The claims that rest on a source without saying where in it."""
    return _told(_PLACELESS, (day, day, sha256, CLAIMS_MAX))


def parts_of(blocks: Sequence[Block]) -> list[list[Block]]:
    """The blocks, as many at a time as are shown at once; at least one part."""
    parts: list[list[Block]] = [[]]
    for block in blocks:
        if parts[-1] and block.end - parts[-1][0].start > PART_CHARACTERS:
            parts.append([])
        parts[-1].append(block)
    return parts


def chosen_part(parts: Sequence[Sequence[Block]], part: int | None, at: int) -> int:
    """The part that is asked for, from 1, or the one in which a character stands."""
    begun = [i for i, blocks in enumerate(parts, start=1) if blocks and blocks[0].start <= at]
    asked = part if part is not None else max(begun, default=1)
    return min(max(asked, 1), len(parts))


def _told(ending: str, parameters: tuple[str | int, ...]) -> list[Told]:
    kinds = kinds_here()
    return [
        Told(
            ClaimId(bytes(hashed).hex()),
            kinds[kind],
            key,
            field,
            Value(text, unit, Qualifier(hedge)),
            State(state),
            start,
            end,
        )
        for hashed, kind, key, field, text, unit, hedge, state, start, end in sql.select(
            _TOLD + ending, parameters
        )
        if kinds[kind].find(field) is not None
    ]


def _found(sha256: str, first: int, last: int) -> list[FoundSpan]:
    rows = sql.select(
        'SELECT "id", "kind", "start", "end", "body" FROM "store_finding" '
        'WHERE "document_id" = %s AND "start" >= %s AND "start" < %s ORDER BY "start" LIMIT %s',
        (sha256, first, last, FINDINGS_MAX),
    )
    return [
        FoundSpan(number, kind, start, end, msgspec.json.decode(body)["quote"])
        for number, kind, start, end, body in rows
    ]


def text_around(sha256: str, start: int, end: int) -> tuple[str, int, int] | None:
    """Some of the text around a span, and where the span stands in it; none without a text."""
    first = max(start - CONTEXT_CHARACTERS, 0)
    rows = sql.select(
        'SELECT substr("text", %s, %s) FROM "store_document" WHERE "sha256" = %s',
        (first + 1, end + CONTEXT_CHARACTERS - first, sha256),
    )
    return (rows[0][0], start - first, end - first) if rows else None
