"""The records that an export writes, some hundred at a time, with the titles of their sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.papers.sheets.export import ToWrite
from jointoffice.scenes.cells import line_of
from jointoffice.store import sql
from jointoffice.store.cells import lines
from jointoffice.store.marks import Moment
from jointoffice.store.records import answers

RECORDS_AT_ONCE = 500

_SOURCES = """
SELECT a."record_id", a."field", s."title" FROM "store_accepted" a
JOIN "store_claim" c ON c."id" = a."claim" JOIN "store_source" s ON s."id" = c."source_id"
WHERE a."day" <= %s AND a."until" > %s AND a."record_id" IN"""


def exported(numbers: Sequence[int], day: str, known_at: Moment | None) -> Iterator[ToWrite]:
    """The records of these numbers in their order, as they stood on an ISO day."""
    for first in range(0, len(numbers), RECORDS_AT_ONCE):
        some = numbers[first : first + RECORDS_AT_ONCE]
        if known_at is None:
            yield from _standing(some, day)
        else:
            yield from map(_answered, answers(some, day, known_at.sizes))


def _standing(numbers: Sequence[int], day: str) -> Iterator[ToWrite]:
    titles: dict[int, dict[str, str]] = defaultdict(dict)
    command = f"{_SOURCES} ({sql.marks(numbers)})"
    for record, field, title in sql.select(command, (day, day, *numbers)):
        titles[record][field] = title
    found = {one.key: one for one in lines(numbers, day, None, ())}
    for number, key in _keys(numbers):
        if key in found:
            yield ToWrite(key, found[key].cells, titles[number])


def _keys(numbers: Sequence[int]) -> list[tuple[int, str]]:
    command = f'SELECT "id", "key" FROM "store_record" WHERE "id" IN ({sql.marks(numbers)})'
    keys: dict[int, str] = dict(sql.select(command, numbers))
    return [(number, keys[number]) for number in numbers if number in keys]


def _answered(record: AnsweredRecord) -> ToWrite:
    sources = {}
    for name, answered in record.fields.items():
        shown = answered.stretch.claim if answered.stretch else None
        if shown is not None:
            sources[name] = answered.stated[shown].source_title
    return ToWrite(record.key, line_of(record).cells, sources)
