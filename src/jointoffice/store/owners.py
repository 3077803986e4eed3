"""Who looks after records: the people and units that parties named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from jointoffice.model.names import PartyId
from jointoffice.store import sql
from jointoffice.store.cells import lines
from jointoffice.store.listing import every
from jointoffice.store.marks import When
from jointoffice.store.standing_then import Text

_OWNERS = """
SELECT x."record_id", x."about", x."party", x."role", x."name", x."mail", r."key"
FROM "store_assignment" x JOIN "store_record" r ON r."id" = x."record_id" WHERE x."about" IN"""
_NAMED = """
SELECT r."key", x."record_id", x."about", x."party", x."role"
FROM {} x JOIN "store_record" r ON r."id" = x."record_id" WHERE x."about" IN"""
_ROLES = ("lead", "unit", "contributor", "backup", "watcher")


@dataclass(frozen=True, slots=True)
class Owner:
    """Somebody who looks after a record for a party; `key` is that of the assignment."""

    party: PartyId
    role: str
    name: str
    mail: str
    key: str


def owners_of(references: Collection[str]) -> Mapping[str, list[Owner]]:
    """`kind:key` → who looks after it today: leads first, then by party. Few queries."""
    found: dict[str, list[Owner]] = defaultdict(list)
    for _, about, party, role, name, mail, key in sql.select_in(_OWNERS, sorted(references)):
        found[about].append(Owner(_code(party), role, name, mail, key))
    return _in_order(found)


def owners_on(references: Collection[str], when: When) -> Mapping[str, list[Owner]]:
    """The same on a day, as known now or at a mark: who was named by then."""
    table, parameters = every("assignment", when).table(Text("about"), Text("party"), Text("role"))
    rows = sql.select_in(_NAMED.format(table), sorted(references), parameters)
    named = {key: row for key, *row in rows}
    found: dict[str, list[Owner]] = defaultdict(list)
    numbers = [number for number, *_ in named.values()]
    for line in lines(numbers, when.day, when.known_at, ("name", "mail")):
        _, about, party, role = named[line.key]
        owner = Owner(_code(party), role, line.text("name"), line.text("mail"), line.key)
        found[about].append(owner)
    return _in_order(found)


def _in_order(found: Mapping[str, list[Owner]]) -> Mapping[str, list[Owner]]:
    for some in found.values():
        some.sort(key=lambda one: (_place(one.role), one.party, one.key))
    return found


def _code(party: str) -> PartyId:
    return PartyId(party.partition(":")[2])


def _place(role: str) -> int:
    return _ROLES.index(role) if role in _ROLES else len(_ROLES)
