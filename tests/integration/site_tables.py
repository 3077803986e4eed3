"""What stands in the tables that index the log, but for the numbers that a site gives itself?"""

from __future__ import annotations

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.store import sql

_RECORD = 'JOIN "store_record" r ON r."id" = x."record_id"'
_NUMBERS = {"id", "record_id", "source_id", "replaced_by"}


def index_tables() -> dict[str, list[tuple[object, ...]]]:
    """Every index table, each row in full: records by their ids, sources by log and hash."""
    tables = {
        "store_claim": _rows(
            "store_claim",
            'x."id", r."uuid", s."log_id", s."sha256"',
            f'{_RECORD} LEFT JOIN "store_source" s ON s."id" = x."source_id"',
        ),
        "store_endorsement": _rows("store_endorsement", 'x."id"', ""),
        "store_source": _rows("store_source", "1", ""),
        "store_mark": _rows("store_mark", "1", ""),
        "store_record": _rows(
            "store_record",
            'x."replaced_by" = 0, f."uuid"',
            'LEFT JOIN "store_record" f ON f."id" = x."replaced_by"',
        ),
        "store_accepted": _rows("store_accepted", 'r."uuid"', _RECORD),
    }
    for kind in KINDS:
        tables[f"store_{kind}"] = _rows(f"store_{kind}", 'r."uuid"', _RECORD)
    return tables


def _rows(table: str, named: str, joined: str) -> list[tuple[object, ...]]:
    columns = [row[1] for row in sql.select(f'PRAGMA table_info("{table}")')]
    kept = "".join(f', x."{name}"' for name in columns if name not in _NUMBERS)
    command = f'SELECT {named}{kept} FROM "{table}" x {joined}'  # noqa: S608 - our own names
    return sorted(sql.select(command), key=repr)
