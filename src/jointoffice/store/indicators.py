"""The observations of indicators: the latest of each for some parties, or all of one."""

from __future__ import annotations

from collections.abc import Sequence

from jointoffice.store import sql
from jointoffice.store.marks import When
from jointoffice.store.standing_then import stands_then

OBSERVATIONS_MAX = 600
"""Observations of one party on an indicator's page, the latest: ten years by months are 120."""

_LATEST = """
SELECT (SELECT r."key" FROM "store_record" r WHERE r."kind" = 'observation' AND {stands}
        AND r."key" > i."key" || '/' || p."key" || '/'
        AND r."key" < i."key" || '/' || p."key" || '0' ORDER BY r."key" DESC LIMIT 1)
FROM (SELECT "key" FROM "store_record" WHERE "kind" = 'indicator' AND "id" IN ({indicators})) i
CROSS JOIN (SELECT "key" FROM "store_record" WHERE "kind" = 'party' AND "key" IN ({parties})) p
"""
_NUMBERS = """
SELECT r."key", r."id" FROM "store_record" r
WHERE r."kind" = 'observation' AND {stands} AND r."key" IN"""
_YEAR_DIGITS = 4
_OF_ONE = """
SELECT r."id", r."key" FROM "store_record" r
WHERE r."kind" = 'observation' AND {stands} AND r."key" > %s AND r."key" < %s
ORDER BY r."key"
"""


def latest_observations(
    indicators: Sequence[int], parties: Sequence[str], when: When
) -> list[int]:
    """The latest observation that stood then of each indicator for each of these parties.

    A whole year is later than its months. Two queries over the index of keys.
    """
    if not indicators or not parties:
        return []
    stands, parameters = stands_then("observation", when)
    command = _LATEST.format(
        stands=stands, indicators=sql.marks(indicators), parties=sql.marks(parties)
    )
    rows = sql.select(command, (*parameters, *indicators, *parties))
    latest = [key for (key,) in rows if key is not None]
    whole = {key: _of_whole_year(key) for key in latest}
    numbers: dict[str, int] = dict(
        sql.select_in(_NUMBERS.format(stands=stands), {*latest, *whole.values()}, parameters)
    )
    return [numbers.get(whole[key]) or numbers[key] for key in latest]


def _of_whole_year(key: str) -> str:
    """`gdp/tianfu/2025-01/2025-06` → `gdp/tianfu/2025`."""
    indicator, party, period = key.split("/", 2)
    return f"{indicator}/{party}/{period[:_YEAR_DIGITS]}"


def observations_of(indicator: str, when: When) -> dict[str, list[int]]:
    """Party → the numbers of the observations that stood then, the latest `OBSERVATIONS_MAX`.

    One query over the index of keys.
    """
    found: dict[str, list[tuple[str, int]]] = {}
    stands, parameters = stands_then("observation", when)
    command = _OF_ONE.format(stands=stands)
    for number, key in sql.select(command, (*parameters, f"{indicator}/", f"{indicator}0")):
        _, party, period = key.split("/", 2)
        found.setdefault(party, []).append((period, number))
    return {
        party: [number for _, number in sorted(some)[-OBSERVATIONS_MAX:]]
        for party, some in found.items()
    }
