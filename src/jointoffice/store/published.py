"""Projects with the records around them, and all claims behind a file, for those who publish."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.dates import covered_days
from jointoffice.model.kinds.field import Kind
from jointoffice.model.values import Value, plain_notation
from jointoffice.papers.published.around import (
    Around,
    Standing,
    by_project,
    published,
    standing_of,
    units_by_project,
)
from jointoffice.papers.published.project import Filed, PublishedProject, Spent
from jointoffice.scenes.cells import Line
from jointoffice.store import sql
from jointoffice.store.cells import lines
from jointoffice.store.listing import count_selected, every, oldest_selected
from jointoffice.store.marks import Moment, When
from jointoffice.store.pace import PaceAsked, paces
from jointoffice.store.records import answers, natural_order, numbers_of
from jointoffice.store.site import kinds_here, programme_here
from jointoffice.store.standing_then import stands_then

CITED, PAGE = "application/json", "text/html"
REFERRED = ("area", "task", "place", "party")
SPEAKING = ("plan", "milestone", "report")
"""Kinds whose keys begin with the project that they are about."""
_SOURCES = """
SELECT "sha256", "title", "publisher", "published", "address", "media_type", "language"
FROM "store_source" ORDER BY "id" DESC"""
_RESTED = """
SELECT r."key", r."uuid", a."field", a."day", COALESCE(s."sha256", '') FROM "store_accepted" a
JOIN "store_record" r ON r."id" = a."record_id" LEFT JOIN "store_claim" c ON c."id" = a."claim"
LEFT JOIN "store_source" s ON s."id" = c."source_id"
WHERE a."day" <= %s AND a."until" > %s AND a."record_id" IN"""
_STANDING = """
SELECT r."id", r."key" FROM "store_record" r WHERE r."kind" = %s AND {}"""
_HEDGED = """
SELECT "hash" FROM "store_claim" WHERE "field" = 'invested' AND "qualifier" <> ''"""
_REPORTED_YEARS = 'SELECT DISTINCT "key" FROM "store_record" WHERE "kind" = \'report\''


def published_projects(
    numbers: Sequence[int], day: str, known_at: Moment | None
) -> Iterator[PublishedProject]:
    """The projects of these numbers in their order, as they stood on an ISO day."""
    around = _around(day, known_at)
    for one in _standing(numbers, day, known_at):
        yield published(one, around)


def records_behind(
    kind: Kind, numbers: Sequence[int], day: str, known_at: Moment | None
) -> Iterator[AnsweredRecord]:
    """Records with all their claims; behind projects also those that other standards draw upon."""
    if kind.name != "project":
        yield from _answers(numbers, day, known_at)
        return
    keys, referred = set(), set()
    for record in _answers(numbers, day, known_at):
        keys.add(record.key)
        for name in (*REFERRED, "sides"):
            referred.update(record.text(name).split())
        yield record
    for name in SPEAKING:
        yield from _answers(_about(name, keys, When(day, known_at)), day, known_at)
    for name in REFERRED:
        some = sorted(one.partition(":")[2] for one in referred if one.startswith(f"{name}:"))
        yield from _answers(numbers_of(name, some), day, known_at)


def filed_here() -> dict[str, Filed]:
    """Every filed source by its hash, as the first log that filed it has it.

    Of what was cited at the founding we keep a description of ours; at its address is a page.
    """
    found = {row[0]: Filed(*row) for row in sql.select(_SOURCES)}
    return {
        sha256: replace(one, media_type=PAGE) if one.media_type == CITED else one
        for sha256, one in found.items()
    }


def _standing(numbers: Sequence[int], day: str, known_at: Moment | None) -> Iterator[Standing]:
    if known_at is not None:
        yield from map(standing_of, _answers(numbers, day, known_at))
        return
    for first in range(0, len(numbers), sql.CHUNK):
        some = numbers[first : first + sql.CHUNK]
        rested: dict[str, dict[str, tuple[str, str]]] = defaultdict(dict)
        ids: dict[str, str] = {}
        command = f"{_RESTED} ({sql.marks(some)})"
        for key, uuid, field, since, sha256 in sql.select(command, (day, day, *some)):
            ids[key], rested[key][field] = uuid, (since, sha256)
        for line in lines(some, day, None, ()):
            rests = rested[line.key]
            days = {field: since for field, (since, _) in rests.items()}
            yield Standing(
                ids[line.key], line, days, {field: one for field, (_, one) in rests.items()}
            )


def _answers(
    numbers: Sequence[int], day: str, known_at: Moment | None
) -> Iterator[AnsweredRecord]:
    return answers(numbers, day, None if known_at is None else known_at.sizes)


def _around(day: str, known_at: Moment | None) -> Around:
    known = {f"{name}:{line.key}": line for name in REFERRED for line in _all(name, day, known_at)}
    return Around(
        known,
        by_project(_all("plan", day, known_at)),
        by_project(_all("milestone", day, known_at)),
        units_by_project(_all("assignment", day, known_at)),
        _spent(day, known_at),
        filed_here(),
        tuple(programme_here().sides),
    )


def _all(name: str, day: str, known_at: Moment | None) -> Iterator[Line]:
    """Every record of a kind in the order of its keys; none of one that is not open."""
    selection = every(name, When(day, known_at))
    numbers = oldest_selected(selection, count_selected(selection)) if name in kinds_here() else []
    found = [
        line
        for first in range(0, len(numbers), sql.CHUNK)
        for line in lines(numbers[first : first + sql.CHUNK], day, known_at, ())
    ]
    yield from sorted(found, key=lambda line: natural_order(line.key))


def _about(name: str, keys: Collection[str], when: When) -> list[int]:
    """The numbers of the records of a kind that are about these projects."""
    stands, parameters = stands_then(name, when)
    rows = sql.select(_STANDING.format(stands), (name, *parameters))
    return [number for number, key in sorted(rows) if key.split("/", 1)[0] in keys]


def _spent(day: str, known_at: Moment | None) -> dict[str, tuple[Spent, ...]]:
    """What each project invested in each year, of figures on which no two words differ."""
    found: dict[str, list[Spent]] = defaultdict(list)
    until = date.fromisoformat(day)
    mark = "" if known_at is None else known_at.name
    hedged = {bytes(hashed).hex() for (hashed,) in sql.select(_HEDGED)}
    for year in _reported_years(until.year):
        last = min(until, date(year, 12, 31))
        for key, pace in paces(PaceAsked(year, last, day, mark)).paces.items():
            one = pace.invested
            if one is None or one.others or pace.within or one.word.claim in hedged:
                continue
            money = Value(plain_notation(one.word.amount), one.word.unit)
            found[key].append(Spent(year, covered_days(pace.period)[1], money))
    return {key: tuple(some) for key, some in found.items()}


def _reported_years(last: int) -> list[int]:
    """The years of which anybody reported, up to one of them."""
    periods: Iterable[str] = (key.rpartition("/")[2] for (key,) in sql.select(_REPORTED_YEARS))
    years = {int(period[:4]) for period in periods if period[:4].isdecimal()}
    return sorted(year for year in years if year <= last)
