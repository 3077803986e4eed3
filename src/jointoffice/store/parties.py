"""The parties: who works for them, where they belong, and what they have spoken of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from jointoffice.ledger.acceptance import State
from jointoffice.model.limits import RECORDS_ON_PAGE
from jointoffice.model.names import PartyId
from jointoffice.store import sql
from jointoffice.store.listing import every
from jointoffice.store.log import contents
from jointoffice.store.marks import When
from jointoffice.store.people import Account
from jointoffice.store.standing_then import Text, stands_then

FIELDS = ("name_en", "name_zh", "type", "parent")
MEMBERSHIPS_MAX = 1_000
"""Memberships shown on one page of parties."""

_PAGE = """
SELECT r."id" FROM "store_record" r WHERE r."kind" = 'party' AND {stands}
ORDER BY r."key" NOT IN ({first}), r."id" LIMIT %s OFFSET %s
"""
_SPOKEN = """
SELECT "state", COUNT(*) FROM "store_accepted"
WHERE "day" <= %s AND "until" > %s AND "heads" LIKE %s ESCAPE '!' GROUP BY "state"
"""


def page_of_parties(first: Sequence[PartyId], when: When, page: int) -> list[int]:
    """The numbers of the parties on a page, those named first before the others."""
    stands, parameters = stands_then("party", when)
    command = _PAGE.format(stands=stands, first=sql.marks(first))
    window = (RECORDS_ON_PAGE, (page - 1) * RECORDS_ON_PAGE)
    return [number for (number,) in sql.select(command, (*parameters, *first, *window))]


def people_of(parties: Sequence[str]) -> dict[str, list[tuple[str, str]]]:
    """Party → the names and roles of its people with an account, by name."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    accounts = Account.objects.filter(is_active=True, party__in=parties).order_by("name")
    for party, name, role in accounts.values_list("party", "name", "role"):
        found[party].append((name, role))
    return found


def memberships_of(parties: Sequence[str], when: When) -> list[int]:
    """The numbers of the memberships of these parties."""
    which, parameters = every("membership", when).rows(Text("party"))
    command = (
        f'SELECT x."record_id" FROM {which} AND x."party" IN ({sql.marks(parties)}) '
        "ORDER BY 1 LIMIT %s"
    )
    named = [f"party:{party}" for party in parties]
    rows = sql.select(command, (*parameters, *named, MEMBERSHIPS_MAX))
    return [number for (number,) in rows]


def spoken_counts(party: PartyId, day: str) -> dict[State, int]:
    """In which states the fields are of which a party has spoken, on an ISO day."""
    return dict(_spoken(contents(), party, day))


@lru_cache(maxsize=32)
def _spoken(_contents: str, party: PartyId, day: str) -> tuple[tuple[State, int], ...]:
    """The register is a function of the logs: it is counted once for the same ones."""
    code = party.replace("!", "!!").replace("_", "!_").replace("%", "!%")
    rows = sql.select(_SPOKEN, (day, day, f'%["{code}",%'))
    return tuple((State(state), count) for state, count in rows)
