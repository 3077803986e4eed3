"""Which filed texts say in another language what a document says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from jointoffice.model.limits import BESIDE_CHARACTERS_MAX, BESIDE_CLAIMS_MAX, BESIDE_SHOWN_MAX
from jointoffice.model.values import ValueType
from jointoffice.reader.anchors import Mention, anchor_of, is_telling, say_the_same
from jointoffice.store import sql
from jointoffice.store.site import kinds_here

CANDIDATES_MAX = 2 * BESIDE_SHOWN_MAX
"""Texts that share most claims, of which the figures and days are compared."""

_CANDIDATES = """
WITH mine AS (
  SELECT DISTINCT COALESCE(NULLIF(o."replaced_by", 0), o."id") AS "standing",
    c."field", c."text", c."unit"
  FROM "store_source" s JOIN "store_claim" c ON c."source_id" = s."id"
  JOIN "store_record" o ON o."id" = c."record_id"
  WHERE s."sha256" = %s AND c."ended" IS NULL AND c."redacted" = FALSE
    AND c."field" NOT IN ({worded}) LIMIT %s)
SELECT d."sha256", d."language",
  (SELECT f."title" FROM "store_source" f WHERE f."sha256" = d."sha256" ORDER BY f."id" LIMIT 1)
FROM mine m
JOIN "store_record" r ON r."id" = m."standing" OR r."replaced_by" = m."standing"
JOIN "store_claim" c ON c."record_id" = r."id" AND c."field" = m."field"
  AND c."text" = m."text" AND c."unit" = m."unit"
  AND c."ended" IS NULL AND c."redacted" = FALSE
JOIN "store_source" s ON s."id" = c."source_id"
JOIN "store_document" d ON d."sha256" = s."sha256"
WHERE d."language" <> %s
GROUP BY d."sha256", d."language" ORDER BY COUNT(*) DESC, d."sha256" LIMIT %s"""
_OPENINGS = """
SELECT "document_id", "body" FROM "store_finding"
WHERE "kind" IN ('figure', 'date') AND "start" < %s AND "document_id" IN"""


@dataclass(frozen=True, slots=True)
class OtherText:
    """A text that says the same; `language` as the reader calls it, `en` or `zh`."""

    sha256: str
    language: str
    title: str


def in_other_languages(sha256: str, language: str) -> list[OtherText]:
    """Texts in another language that say the same as one: those that share its claims, if they
    share its figures and days as well. Best first; two queries."""
    kinds = kinds_here().values()
    words = {one.name for kind in kinds for one in kind.fields if one.type is ValueType.TEXT}
    coded = {one.name for kind in kinds for one in kind.fields if one.type is not ValueType.TEXT}
    worded = sorted(words - coded)
    rows = sql.select(
        _CANDIDATES.format(worded=sql.marks(worded)),
        (sha256, *worded, BESIDE_CLAIMS_MAX, language, CANDIDATES_MAX),
    )
    if not rows:
        return []
    candidates = [OtherText(*row) for row in rows]
    told = _telling([sha256, *(one.sha256 for one in candidates)])
    same = [one for one in candidates if say_the_same(told[sha256], told[one.sha256])]
    return same[:BESIDE_SHOWN_MAX]


def _telling(documents: Sequence[str]) -> dict[str, set[str]]:
    """The figures and days at the beginning of each of these documents."""
    told: dict[str, set[str]] = {one: set() for one in documents}
    found = sql.select(
        f"{_OPENINGS} ({sql.marks(documents)})", (BESIDE_CHARACTERS_MAX, *documents)
    )
    for document, body in found:
        mention = msgspec.json.decode(body, type=Mention)
        anchor = anchor_of(mention) if is_telling(mention) else None
        if anchor:
            told[document].add(anchor)
    return told
