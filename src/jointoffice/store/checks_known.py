"""What every check may know of this site: relations between indicators, parties, periods."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from jointoffice.assessment.counted import ALLIANCE, AREA, LINKAGE, PROJECT, TASK, TEAM
from jointoffice.assessment.material import Known, Relation
from jointoffice.assessment.reporting import REPORT_DAYS
from jointoffice.model.dates import covered_days
from jointoffice.store import sql
from jointoffice.store.periods import Period, periods
from jointoffice.store.site import programme_here

RESTARTING = frozenset({"indicator", "party", "period", "programme"})
"""Kinds by whose records all others are checked: a word about one of them starts a full run."""

_INDICATORS = """
SELECT r."key", x."unit", x."relation", x."numerator", x."denominator"
FROM "store_indicator" x JOIN "store_record" r ON r."id" = x."record_id"
"""
_PARENTS = """
SELECT r."key", x."parent" FROM "store_party" x
JOIN "store_record" r ON r."id" = x."record_id" WHERE x."parent" <> ''
"""
_KINDS = """
SELECT "kind", COUNT(*) FROM "store_record"
WHERE "replaced_by" IS NULL AND "kind" IN (%s, %s, %s) GROUP BY "kind"
"""
_PLANS = 'SELECT "key" FROM "store_record" WHERE "kind" = \'plan\' AND "replaced_by" IS NULL'
_BODIES = """
SELECT r."key", x."type", x."parent" FROM "store_body" x
JOIN "store_record" r ON r."id" = x."record_id" WHERE r."replaced_by" IS NULL
"""


def checks_known() -> Known:
    """As it stands today; seven queries."""
    relations, units = {}, {}
    for key, unit, kind, numerator, denominator in sql.select(_INDICATORS):
        units[key] = unit
        if kind:
            relations[key] = Relation(kind, _key(numerator), _key(denominator))
    programme = programme_here()
    return Known(
        relations,
        units,
        {f"party:{key}": parent for key, parent in sql.select(_PARENTS)},
        tuple(f"party:{side}" for side in programme.sides),
        programme.office,
        tuple((period.code, _due(period)) for period in periods()),
        counts(),
    )


def counts() -> dict[str, int]:
    """How many records there are of what documents count; three queries."""
    found: dict[str, int] = dict(sql.select(_KINDS, (TASK, AREA, LINKAGE)))
    plans = Counter(key.rpartition("/")[2] for (key,) in sql.select(_PLANS))
    found |= {f"{PROJECT}:{year}": number for year, number in plans.items()}
    bodies = sql.select(_BODIES)
    parents = {(type_, parent) for _, type_, parent in bodies}
    least = Counter(type_ for key, type_, _ in bodies if (type_, f"body:{key}") not in parents)
    return found | {type_: least[type_] for type_ in (ALLIANCE, TEAM)}


def _key(reference: str) -> str:
    return reference.partition(":")[2]


def _due(period: Period) -> str:
    """The day by which reports are due; some days after the period where its office names none."""
    if period.due:
        return period.due
    return (covered_days(period.code)[1] + timedelta(days=REPORT_DAYS)).isoformat()
