"""The rows of the checks: what belongs to a topic, what was found in it, when it wakes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

import msgspec

from jointoffice.assessment.checked import CheckFinding, fingerprint
from jointoffice.assessment.topics import COUNTED
from jointoffice.store import sql
from jointoffice.store.checked import CheckFinding as Row
from jointoffice.store.checked import CheckRun, CheckTouch
from jointoffice.store.marks import Moment

RECORD, DOCUMENT = "record:", "document:"
Members = Mapping[str, Mapping[str, str]]
"""Topic → origin → what a document tells of it; empty for a record."""

_MEMBERS = 'SELECT "topic", "origin", "body" FROM "store_checkmember" WHERE "topic" IN'
_TOPICS = 'SELECT DISTINCT "topic" FROM "store_checkmember" WHERE "origin" IN'


def topics_of(origins: Collection[str]) -> set[str]:
    """The topics to which these belonged when they were last noted."""
    return {topic for (topic,) in sql.select_in(_TOPICS, origins)}


def keep_members(origins: Collection[str], rows: Sequence[tuple[str, str, str]]) -> None:
    """These origins belong to these topics, and to no others any more."""
    sql.execute_many(
        'DELETE FROM "store_checkmember" WHERE "origin" = %s', [(one,) for one in origins]
    )
    sql.insert("store_checkmember", ("topic", "origin", "body"), rows)


def forget_members() -> None:
    sql.execute('DELETE FROM "store_checkmember"')
    sql.execute('DELETE FROM "store_checkwake"')


def members_of(topics: Collection[str]) -> Members:
    found: dict[str, dict[str, str]] = defaultdict(dict)
    rows = sorted(sql.select_in(_MEMBERS, topics), key=lambda row: (row[0], row[1]))
    for topic, origin, body in rows:
        found[topic][origin] = body
    return found


def topics_with_findings() -> set[str]:
    """Topics in which something was found and is not gone."""
    rows = sql.select('SELECT DISTINCT "topic" FROM "store_checkfinding" WHERE "gone" = \'\'')
    return {topic for (topic,) in rows}


def topics_counting() -> set[str]:
    """Topics of what is counted: any record may be one more of it."""
    rows = sql.select(
        'SELECT DISTINCT "topic" FROM "store_checkmember" WHERE "topic" LIKE %s', (f"{COUNTED}%",)
    )
    return {topic for (topic,) in rows}


def topics_waking(today: str) -> set[str]:
    """Topics that can tell something else today without a new word."""
    rows = sql.select('SELECT "topic" FROM "store_checkwake" WHERE "day" <= %s', (today,))
    return {topic for (topic,) in rows}


def keep_wakes(wakes: Mapping[str, date | None]) -> None:
    sql.execute_many(
        'DELETE FROM "store_checkwake" WHERE "topic" = %s', [(topic,) for topic in wakes]
    )
    rows = [(topic, day.isoformat()) for topic, day in wakes.items() if day is not None]
    sql.insert("store_checkwake", ("topic", "day"), rows)


def keep_run(until: Moment, day: str) -> None:
    """Everything up to these sizes of the logs was checked."""
    CheckRun.objects.all().delete()
    CheckRun.objects.create(sizes=msgspec.json.encode(dict(until.sizes)).decode(), day=day)


def keep_findings(found: Mapping[str, Sequence[CheckFinding]], today: str) -> None:
    """Write the findings of some topics: new ones open today, those no longer found close."""
    standing: dict[tuple[str, str], Row] = {
        (row.topic, row.mark): row for row in Row.objects.filter(topic__in=list(found), gone="")
    }
    for topic, findings in found.items():
        for finding in findings:
            mark = fingerprint(finding)
            row = standing.pop((topic, mark), None)
            body = msgspec.json.encode(finding).decode()
            if row is None:
                row = Row(topic=topic, mark=mark, found=today)
            elif row.body == body:
                continue
            _write(row, finding, body)
    gone = [row.pk for row in standing.values()]
    Row.objects.filter(pk__in=gone).update(gone=today)


def _write(row: Row, finding: CheckFinding, body: str) -> None:
    row.check_name, row.severity, row.body = finding.check, finding.severity.value, body
    row.save()
    CheckTouch.objects.filter(finding=row).delete()
    CheckTouch.objects.bulk_create(
        CheckTouch(finding=row, reference=reference) for reference in _touched(finding)
    )


def _touched(finding: CheckFinding) -> Iterable[str]:
    yield from (f"record:{reference}" for reference in finding.records)
    yield from (f"source:{source}" for source in finding.sources)
