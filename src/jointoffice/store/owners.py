"""Who looks after records: the people and units that parties named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from jointoffice.model.names import PartyId
from jointoffice.store import sql
from jointoffice.store.cells import lines
from jointoffice.store.marks import Moment

_OWNERS = """
SELECT x."record_id", x."about", x."party", x."role", x."name", x."mail", r."key"
FROM "store_assignment" x JOIN "store_record" r ON r."id" = x."record_id" WHERE x."about" IN"""
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


def owners_on(
    references: Collection[str], day: str, known_at: Moment | None
) -> Mapping[str, list[Owner]]:
    """The same on an ISO day, as known now or at a mark: who was named by then."""
    rows = {row[0]: row for row in sql.select_in(_OWNERS, sorted(references))}
    keys = {row[-1]: row for row in rows.values()}
    found: dict[str, list[Owner]] = defaultdict(list)
    for line in lines(list(rows), day, known_at, ("name", "mail")):
        _, about, party, role, *_ = keys[line.key]
        named = Owner(_code(party), role, line.text("name"), line.text("mail"), line.key)
        found[about].append(named)
    return _in_order(found)


def _in_order(found: Mapping[str, list[Owner]]) -> Mapping[str, list[Owner]]:
    for some in found.values():
        some.sort(key=lambda one: (_place(one.role), one.party, one.key))
    return found


def _code(party: str) -> PartyId:
    return PartyId(party.partition(":")[2])


def _place(role: str) -> int:
    return _ROLES.index(role) if role in _ROLES else len(_ROLES)
