"""The records that a sheet may name, by key, name and alias, as the register has them today."""

from __future__ import annotations

from collections.abc import Iterable

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.values import ValueType
from jointoffice.papers.sheets.references import ALIAS_SEPARATOR, NameIndex, References
from jointoffice.scenes.wording import Names
from jointoffice.store import sql
from jointoffice.store.merged_names import names_of_merged
from jointoffice.store.site import kinds_here

INDICATOR = "indicator"
_REFERRING = (ValueType.REFERENCE, ValueType.REFERENCES)


def references_here(columns: Iterable[tuple[Kind, Field]]) -> References:
    """Every record that these fields of these kinds may name: a query for each kind named, and
    one for each field."""
    known = kinds_here()
    references = References(known)
    referring = [(kind, field) for kind, field in columns if field.type in _REFERRING]
    for name in sorted({name for _, field in referring for name in field.references}):
        if name in known:
            _add(references, known[name])
    if INDICATOR in references.indexes:
        references.units |= _units()
    for kind, field in referring:
        rows = sql.select(f'SELECT DISTINCT "{field.name}" FROM "store_{kind.name}"')
        references.said.update(one for (text,) in rows for one in text.split())
    return references


def _units() -> dict[str, str]:
    """`indicator:key` → its unit, of those that have one."""
    rows = sql.select(
        'SELECT r."key", x."unit" FROM "store_indicator" x '
        'JOIN "store_record" r ON r."id" = x."record_id" WHERE x."unit" <> \'\''
    )
    return {f"{INDICATOR}:{key}": unit for key, unit in rows}


def _add(references: References, kind: Kind) -> None:
    references.indexes[kind.name] = NameIndex()
    declared = KINDS[kind.name]
    titles = declared.title or ("",)
    columns = [titles[0], titles[-1], "aliases" if declared.find("aliases") else ""]
    named = ", ".join(f"COALESCE(x.\"{one}\", '')" if one else "''" for one in columns)
    also = names_of_merged(kind.name)
    for key, en, zh, aliases in sql.select(
        f'SELECT r."key", {named} FROM "store_record" r '
        f'LEFT JOIN "store_{kind.name}" x ON x."record_id" = r."id" '
        'WHERE r."kind" = %s ORDER BY r."id"',
        (kind.name,),
    ):
        others = [*aliases.split(ALIAS_SEPARATOR), *also.get(key, ())]
        references.add(kind.name, key, Names(en, zh), others)
