"""The programme as this site keeps it: written anew when an administrator changes it.

A programme's own extra fields have no column of their own: they stand in `Accepted` and in the
claims as every other field does, so that one more, or one less, needs no other table.
"""

from __future__ import annotations

import msgspec

from jointoffice.model.programme import Programme, parse_programme
from jointoffice.store import sql
from jointoffice.store.models import Site
from jointoffice.store.naming import TouchedKey

_KEYS = """
SELECT DISTINCT c."record_id", c."field" FROM "store_claim" c
JOIN "store_record" r ON r."id" = c."record_id" WHERE r."kind" = %s AND c."field" = %s
"""


def keep_programme(programme: Programme) -> None:
    """`Refused` where the declaration does not fit, as when it is read from its folder."""
    raw = msgspec.json.encode(programme)
    parse_programme(msgspec.json.decode(raw))
    Site.objects.update(programme=raw.decode())


def keys_of_field(kind: str, field: str) -> set[TouchedKey]:
    """Every key of a field of which somebody has spoken."""
    return {(record, name) for record, name in sql.select(_KEYS, (kind, field))}
