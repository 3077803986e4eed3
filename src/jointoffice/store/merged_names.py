"""The names of records that are one thing: all of them, whoever said which of which."""

from __future__ import annotations

from collections import defaultdict

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.papers.sheets.references import ALIAS_SEPARATOR
from jointoffice.store import sql
from jointoffice.store.replaced import replaced_at

_SAID = """
SELECT c."record_id", c."field", c."text" FROM "store_claim" c
JOIN "store_record" r ON r."id" = c."record_id"
WHERE r."kind" = %s AND c."ended" IS NULL AND c."text" <> '' AND c."field" IN ({})
AND (r."replaced_by" IS NOT NULL OR r."id" IN (SELECT m."replaced_by" FROM "store_record" m))
ORDER BY c."id"
"""
ALIASES = "aliases"


def names_of_merged(kind: str) -> dict[str, list[str]]:
    """Key of a record that stands for others → the names by which any of them is called.

    What was accepted of the one that stays may be one of them only; a document may use any.
    """
    members = replaced_at(None).members
    if not members:
        return {}
    fields = [*KINDS[kind].title, ALIASES]
    stands = {one: record for record, some in members.items() for one in (record, *some)}
    names: dict[int, list[str]] = defaultdict(list)
    for record, field, text in sql.select(_SAID.format(sql.marks(fields)), (kind, *fields)):
        if record in stands:
            names[stands[record]] += text.split(ALIAS_SEPARATOR) if field == ALIASES else [text]
    keys = sql.select_in('SELECT "id", "key" FROM "store_record" WHERE "id" IN', names)
    return {key: names[record] for record, key in keys}
