"""The parties: who works for them, where they belong, and what they have spoken of."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from jointoffice.ledger.acceptance import State
from jointoffice.model.kinds.field import REPLACED_BY
from jointoffice.model.limits import RECORDS_ON_PAGE
from jointoffice.model.names import PartyId
from jointoffice.store import sql
from jointoffice.store.listing import every
from jointoffice.store.log import contents
from jointoffice.store.marks import When, find_mark
from jointoffice.store.people import Account
from jointoffice.store.records import answers
from jointoffice.store.standing_then import Text, all_again, others_than, stands_then

FIELDS = ("name_en", "name_zh", "type", "parent")
MEMBERSHIPS_MAX = 1_000
"""Memberships shown on one page of parties."""

_PAGE = """
SELECT r."id" FROM "store_record" r WHERE r."kind" = 'party' AND {stands}
ORDER BY r."key" NOT IN ({first}), r."id" LIMIT %s OFFSET %s
"""
_SPOKEN = """
SELECT a."state", COUNT(*) FROM "store_accepted" a
WHERE a."day" <= %s AND a."until" > %s AND a."heads" LIKE %s ESCAPE '!' {others} GROUP BY a."state"
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


def spoken_counts(party: PartyId, when: When) -> dict[State, int]:
    """In which states the fields are of which a party has spoken then."""
    mark = "" if when.known_at is None else when.known_at.name
    return dict(_spoken(contents(), party, when.day, mark))


@lru_cache(maxsize=32)
def _spoken(contents_: str, party: PartyId, day: str, mark: str) -> Mapping[State, int]:
    """The register is a function of the logs: it is counted once for the same ones."""
    code = party.replace("!", "!!").replace("_", "!_").replace("%", "!%")
    when = When(day, find_mark(mark) if mark else None)
    command = _SPOKEN.format(others=others_than(list(all_again(when))))
    rows = sql.select(command, (day, day, f'%["{code}",%'))
    counts = Counter({State(state): count for state, count in rows})
    if when.known_at is not None:
        counts.update(_spoken_again(contents_, day, mark)[party])
    return counts


@lru_cache(maxsize=4)
def _spoken_again(_contents: str, day: str, mark: str) -> Mapping[PartyId, Counter[State]]:
    """The same of the records of which more was said since a mark."""
    moment = find_mark(mark)
    numbers = [number for one in all_again(When(day, moment)) for number in one.lines]
    found: dict[PartyId, Counter[State]] = defaultdict(Counter)
    for record in answers(numbers, day, moment.sizes):
        for field in record.fields.values():
            if field.stretch is not None and field.field.name != REPLACED_BY:
                for head in field.stretch.heads:
                    found[head.party][field.stretch.state] += 1
    return found
