"""The observations of indicators: the latest of each for some parties, or all of one."""

from __future__ import annotations

from collections.abc import Sequence

from jointoffice.store import sql

OBSERVATIONS_MAX = 600
"""Observations of one party on an indicator's page, the latest: ten years by months are 120."""

_LATEST = """
SELECT (SELECT o."key" FROM "store_record" o
        WHERE o."kind" = 'observation' AND o."replaced_by" IS NULL
        AND o."key" > i."key" || '/' || p."key" || '/'
        AND o."key" < i."key" || '/' || p."key" || '0' ORDER BY o."key" DESC LIMIT 1)
FROM (SELECT "key" FROM "store_record" WHERE "kind" = 'indicator' AND "id" IN ({})) i
CROSS JOIN (SELECT "key" FROM "store_record" WHERE "kind" = 'party' AND "key" IN ({})) p
"""
_NUMBERS = """
SELECT "key", "id" FROM "store_record"
WHERE "kind" = 'observation' AND "replaced_by" IS NULL AND "key" IN"""
_YEAR_DIGITS = 4
_OF_ONE = """
SELECT "id", "key" FROM "store_record"
WHERE "kind" = 'observation' AND "replaced_by" IS NULL AND "key" > %s AND "key" < %s
ORDER BY "key"
"""


def latest_observations(indicators: Sequence[int], parties: Sequence[str]) -> list[int]:
    """The latest observation of each of these indicators for each of these parties.

    A whole year is later than its months. Two queries over the index of keys.
    """
    if not indicators or not parties:
        return []
    command = _LATEST.format(sql.marks(indicators), sql.marks(parties))
    latest = [key for (key,) in sql.select(command, (*indicators, *parties)) if key is not None]
    whole = {key: _of_whole_year(key) for key in latest}
    numbers: dict[str, int] = dict(sql.select_in(_NUMBERS, {*latest, *whole.values()}))
    return [numbers.get(whole[key]) or numbers[key] for key in latest]


def _of_whole_year(key: str) -> str:
    """`gdp/tianfu/2025-01/2025-06` → `gdp/tianfu/2025`."""
    indicator, party, period = key.split("/", 2)
    return f"{indicator}/{party}/{period[:_YEAR_DIGITS]}"


def observations_of(indicator: str) -> dict[str, list[int]]:
    """Party → the numbers of the observations of an indicator, the latest `OBSERVATIONS_MAX`.

    One query over the index of keys.
    """
    found: dict[str, list[tuple[str, int]]] = {}
    for number, key in sql.select(_OF_ONE, (f"{indicator}/", f"{indicator}0")):
        _, party, period = key.split("/", 2)
        found.setdefault(party, []).append((period, number))
    return {
        party: [number for _, number in sorted(some)[-OBSERVATIONS_MAX:]]
        for party, some in found.items()
    }
