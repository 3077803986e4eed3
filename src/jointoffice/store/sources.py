"""The documents that were filed, a page at a time."""

from __future__ import annotations

from jointoffice.model.limits import RECORDS_ON_PAGE
from jointoffice.scenes.sources import FiledSource
from jointoffice.store import sql

_SOURCES = """
SELECT s."sha256", s."title", s."publisher", s."published", s."language", l."party",
  (SELECT COUNT(*) FROM "store_claim" c WHERE c."source_id" = s."id"),
  (SELECT COUNT(*) FROM "store_document" d WHERE d."sha256" = s."sha256")
FROM "store_source" s JOIN "store_log" l ON l."number" = s."log_id"
ORDER BY s."id" DESC LIMIT %s OFFSET %s
"""


def sources(page: int) -> list[FiledSource]:
    """Those filed last come first; pages count from 1."""
    window = (RECORDS_ON_PAGE, (page - 1) * RECORDS_ON_PAGE)
    rows = sql.select(_SOURCES, window)
    return [FiledSource(*row) for row in rows]


def count_sources() -> int:
    return int(sql.select('SELECT COUNT(*) FROM "store_source"')[0][0])
