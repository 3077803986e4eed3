"""Run the checks: over everything, or over the topics that new words and new days touch.

A topic is checked with all that belongs to it, so that checking the touched topics again gives
what a full run gives. Findings that are no longer found are closed, not forgotten.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

import msgspec
from django.db import transaction

from jointoffice.assessment.material import CheckedDocument, Known, Material, Topic
from jointoffice.assessment.topics import (
    NAMING,
    Told,
    check_topic,
    filled,
    topics_of_document,
    topics_of_record,
    wakes_on,
)
from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.keys import key_values
from jointoffice.store import check_rows, sql
from jointoffice.store.changes import touched_between
from jointoffice.store.check_rows import DOCUMENT, RECORD, Members
from jointoffice.store.checked import CheckRun
from jointoffice.store.checked_documents import checked_documents, unchecked_documents
from jointoffice.store.checks_known import RESTARTING, checks_known
from jointoffice.store.marks import Moment, present
from jointoffice.store.records import answers
from jointoffice.store.replaced import replaced_at
from jointoffice.store.site import kinds_here

ORIGINS_AT_ONCE = 500
TOPICS_AT_ONCE = 200
_STANDING = 'SELECT "id" FROM "store_record" WHERE "replaced_by" IS NULL'
_KEYS = """
SELECT "id", "kind", "key" FROM "store_record" WHERE "replaced_by" IS NULL AND "id" IN"""
_WITH_WORDS = (f"{Topic.DOCUMENT}:", f"{Topic.SERIES}:")
"""Topics whose checks read documents themselves, and not only the figures in them."""


@dataclass(frozen=True, slots=True)
class Checked:
    """How many topics were checked, and whether those were all."""

    topics: int
    is_all: bool


def check_changes(*, today: date) -> Checked:
    """Check what changed since the last run: the same findings as a full run gives."""
    row = CheckRun.objects.first()
    if row is None:
        return check_everything(today=today)
    until = present()
    since = Moment("", row.day, msgspec.json.decode(row.sizes, type=dict))
    records = touched_between(since, until)
    is_moved = replaced_at(since.sizes).numbers != replaced_at(until.sizes).numbers
    if is_moved or _restarts(records):
        return check_everything(today=today)
    topics = _noted([f"{RECORD}{number}" for number in sorted(records)], today)
    topics |= _noted([f"{DOCUMENT}{sha256}" for sha256 in unchecked_documents()], today)
    topics |= check_rows.topics_waking(today.isoformat()) | check_rows.topics_counting()
    _check(topics, today)
    check_rows.keep_run(until, today.isoformat())
    return Checked(len(topics), is_all=False)


def check_everything(*, today: date) -> Checked:
    """Check all there is; findings that were found before keep the day on which they were."""
    until = present()
    check_rows.forget_members()
    records = [number for (number,) in sql.select(_STANDING)]
    topics = _noted([f"{RECORD}{number}" for number in records], today)
    topics |= _noted([f"{DOCUMENT}{sha256}" for sha256 in unchecked_documents()], today)
    _check(topics | check_rows.topics_with_findings(), today)
    check_rows.keep_run(until, today.isoformat())
    return Checked(len(topics), is_all=True)


def is_checked() -> bool:
    """Whether everything said until now was checked."""
    row = CheckRun.objects.first()
    if row is None:
        return False
    until = present()
    return msgspec.json.decode(row.sizes) == dict(until.sizes) and row.day >= until.day


def _restarts(records: Collection[int]) -> bool:
    """Whether one of these is of a kind by which everything else is checked."""
    rows = sql.select_in('SELECT "kind" FROM "store_record" WHERE "id" IN', records)
    return any(kind in RESTARTING for (kind,) in rows)


def _noted(origins: Iterable[str], today: date) -> set[str]:
    """Write which topics these records and documents belong to; every topic touched by that."""
    known, touched = checks_known(), set[str]()
    for some in _batches(origins, ORIGINS_AT_ONCE):
        touched |= check_rows.topics_of(some)
        rows = list(_members(some, known, today))
        check_rows.keep_members(some, rows)
        touched.update(topic for topic, _, _ in rows)
    return touched


def _members(origins: Iterable[str], known: Known, today: date) -> Iterator[tuple[str, str, str]]:
    """Topic, origin and what is told, of some records and documents."""
    wanted = list(origins)
    for number, name, key, about in _named(_numbers(wanted), today):
        for topic in dict.fromkeys(topics_of_record(name, key, about, known)):
            yield topic, f"{RECORD}{number}", ""
    hashes = [one.removeprefix(DOCUMENT) for one in wanted if one.startswith(DOCUMENT)]
    for document in checked_documents(hashes):
        for topic, told in topics_of_document(document, known).items():
            yield topic, f"{DOCUMENT}{document.source}", msgspec.json.encode(told).decode()


def _named(numbers: Sequence[int], today: date) -> Iterator[tuple[int, str, str, str]]:
    """Number, kind and key of records, and with which record each is checked: as its key says,
    and only where it does not as was said."""
    kinds, asked = kinds_here(), dict[int, tuple[str, str]]()
    for number, name, key in sql.select_in(_KEYS, numbers):
        if name not in NAMING:
            yield number, name, key, ""
        elif NAMING[name] in (values := key_values(kinds[name], key)):
            yield number, name, key, values[NAMING[name]].text
        else:
            asked[number] = name, key
    answered = _answered(asked, today)
    for number, (name, key) in asked.items():
        if number in answered:
            yield number, name, key, answered[number].text(NAMING[name])


def _batches(every: Iterable[str], size: int) -> Iterator[list[str]]:
    rest = iter(every)
    while some := list(islice(rest, size)):
        yield some


def _check(topics: Iterable[str], today: date) -> None:
    """Check these topics and write what is found, some hundred in one transaction."""
    known = checks_known()
    for some in _batches(sorted(topics, key=_about), TOPICS_AT_ONCE):
        loaded = _materials(some, known, today)
        found = {topic: check_topic(material) for topic, material in loaded.items()}
        wakes = {topic: wakes_on(material) for topic, material in loaded.items()}
        with transaction.atomic():
            check_rows.keep_findings(found, today.isoformat())
            check_rows.keep_wakes(wakes)


def _about(topic: str) -> str:
    """Puts the reports of a project beside it, so that they are loaded together."""
    return topic.rpartition(":")[2]


def _materials(topics: Collection[str], known: Known, today: date) -> dict[str, Material]:
    members = check_rows.members_of(topics)
    records = _answered(_numbers({one for some in members.values() for one in some}), today)
    documents = {document.source: document for document in checked_documents(_read_by(members))}
    return {
        topic: _material(Material(topic, today, known), members.get(topic, {}), records, documents)
        for topic in topics
    }


def _material(
    material: Material,
    members: Mapping[str, str],
    records: Mapping[int, AnsweredRecord],
    documents: Mapping[str, CheckedDocument],
) -> Material:
    told = [
        msgspec.json.decode(body, type=Told)
        for origin, body in members.items()
        if origin.startswith(DOCUMENT)
    ]
    named = [records[number] for number in _numbers(members) if number in records]
    if material.key.startswith(_WITH_WORDS):
        hashes = [one.removeprefix(DOCUMENT) for one in members if one.startswith(DOCUMENT)]
        read = tuple(documents[sha256] for sha256 in hashes if sha256 in documents)
        material = replace(material, documents=read)
    return filled(material, told, named)


def _read_by(members: Members) -> set[str]:
    """The documents whose words the checks of these topics read."""
    return {
        origin.removeprefix(DOCUMENT)
        for topic, some in members.items()
        if topic.startswith(_WITH_WORDS)
        for origin in some
        if origin.startswith(DOCUMENT)
    }


def _numbers(origins: Iterable[str]) -> list[int]:
    return [int(one.removeprefix(RECORD)) for one in origins if one.startswith(RECORD)]


def _answered(numbers: Collection[int], today: date) -> dict[int, AnsweredRecord]:
    """The records of these numbers as they stand."""
    uuids: dict[str, int] = dict(
        sql.select_in('SELECT "uuid", "id" FROM "store_record" WHERE "id" IN', numbers)
    )
    found = answers(sorted(uuids.values()), today.isoformat(), None)
    return {uuids[record.id]: record for record in found if not record.is_replaced}
