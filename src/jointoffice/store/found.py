"""What the checks found: open, settled, of one record or one document, on a day."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import islice

import msgspec

from jointoffice.assessment.checked import CheckFinding, Severity
from jointoffice.model.refusals import UnknownName
from jointoffice.scenes.checks import Kept, SettledBy
from jointoffice.store import sql

FINDINGS_OF_ONE_MAX = 60
"""Findings shown with one record or one part of a document."""


class Settling(Enum):
    OPEN = "open"
    SETTLED = "settled"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which findings are asked for: those that stood on an ISO day; empty texts mean all."""

    day: str
    check: str = ""
    severity: str = ""
    settling: Settling = Settling.ALL


_ROWS = """
SELECT f."id", f."mark", f."body", f."found", s."party", s."person", s."at", s."reason", a."name"
FROM "store_checkfinding" f
LEFT JOIN "store_settled" s ON s."mark" = f."mark" AND s."undone_at" = ''
LEFT JOIN "store_account" a ON CAST(a."id" AS VARCHAR(20)) = s."person"
"""
_BY_SEVERITY = """
CASE f."severity" WHEN 'wrong' THEN 0 WHEN 'doubt' THEN 1 WHEN 'note' THEN 2 ELSE 3 END, f."id"
"""
_STANDS = 'f."found" <= %s AND (f."gone" = \'\' OR f."gone" > %s)'


def found(wanted: Wanted, most: int, after: int) -> list[Kept]:
    """A page of the findings asked for, the surest first. One query."""
    where, parameters = _where(wanted)
    rows = sql.select(
        f"{_ROWS} WHERE {where} ORDER BY {_BY_SEVERITY} LIMIT %s OFFSET %s",
        (*parameters, most, after),
    )
    return [_found(row) for row in rows]


def count_found(wanted: Wanted) -> dict[tuple[str, str], int]:
    """Check and severity → how many of the findings asked for."""
    where, parameters = _where(wanted)
    rows = sql.select(
        'SELECT f."check_name", f."severity", COUNT(*) FROM "store_checkfinding" f '
        'LEFT JOIN "store_settled" s ON s."mark" = f."mark" AND s."undone_at" = \'\' '
        f'WHERE {where} GROUP BY f."check_name", f."severity"',
        parameters,
    )
    return {(check, severity): count for check, severity, count in rows}


def found_on(references: Collection[str], day: str) -> list[Kept]:
    """The findings that speak of these `record:kind:key` or `source:sha256`, the surest first,
    at most `FINDINGS_OF_ONE_MAX`. One query for some hundred references."""
    found: dict[int, tuple[int, Kept]] = {}
    for some in _chunks(references):
        touches = f'"reference" IN ({sql.marks(some)})'
        where = f'f."id" IN (SELECT "finding_id" FROM "store_checktouch" WHERE {touches})'
        rows = sql.select(
            f"{_ROWS} WHERE {_STANDS} AND {where} ORDER BY {_BY_SEVERITY} LIMIT %s",
            (day, day, *some, FINDINGS_OF_ONE_MAX),
        )
        for row in rows:
            one = _found(row)
            found[one.number] = (list(Severity).index(one.finding.severity), one)
    ordered = sorted(found.values(), key=lambda pair: (pair[0], pair[1].number))
    return [one for _, one in ordered[:FINDINGS_OF_ONE_MAX]]


def find_marked(mark: str) -> None:
    """`UnknownName` unless there is a finding with this mark."""
    if not sql.select('SELECT 1 FROM "store_checkfinding" WHERE "mark" = %s LIMIT 1', (mark,)):
        raise UnknownName("There is no such finding.", "没有该发现。")


def settled_now(mark: str) -> bool:
    command = 'SELECT 1 FROM "store_settled" WHERE "mark" = %s AND "undone_at" = \'\''
    return bool(sql.select(command, (mark,)))


def source_titles(hashes: Collection[str]) -> dict[str, str]:
    """SHA-256 → the title of that source."""
    rows = sql.select_in('SELECT "sha256", "title" FROM "store_source" WHERE "sha256" IN', hashes)
    return dict(rows)


def sources_of(some: Iterable[Kept]) -> set[str]:
    return {source for one in some for source in one.finding.sources}


def _chunks(references: Collection[str]) -> Iterator[list[str]]:
    rest = iter(sorted(references))
    while some := list(islice(rest, sql.CHUNK)):
        yield some


def _where(wanted: Wanted) -> tuple[str, Sequence[str]]:
    tests, parameters = [_STANDS], [wanted.day, wanted.day]
    if wanted.check:
        tests.append('f."check_name" = %s')
        parameters.append(wanted.check)
    if wanted.severity:
        tests.append('f."severity" = %s')
        parameters.append(Severity(wanted.severity).value)
    match wanted.settling:
        case Settling.OPEN:
            tests.append('s."id" IS NULL')
        case Settling.SETTLED:
            tests.append('s."id" IS NOT NULL')
        case Settling.ALL:
            pass
    return " AND ".join(tests), parameters


def _found(row: sql.Row) -> Kept:
    number, mark, body, since, party, person, at, reason, name = row
    settled = SettledBy(party, name or person, at[:10], reason) if at else None
    return Kept(number, mark, msgspec.json.decode(body, type=CheckFinding), since, settled)
