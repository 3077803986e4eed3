"""What every check may know of this site: relations between indicators, parties, periods."""

from __future__ import annotations

from datetime import timedelta

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


def checks_known() -> Known:
    """As it stands today; four queries."""
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
    )


def _key(reference: str) -> str:
    return reference.partition(":")[2]


def _due(period: Period) -> str:
    """The day by which reports are due; some days after the period where its office names none."""
    if period.due:
        return period.due
    return (covered_days(period.code)[1] + timedelta(days=REPORT_DAYS)).isoformat()
