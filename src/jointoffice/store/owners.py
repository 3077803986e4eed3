"""Who looks after records: the people and units that parties named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from jointoffice.model.names import PartyId
from jointoffice.store import sql

_OWNERS = """
SELECT x."about", x."party", x."role", x."name", x."mail", r."key" FROM "store_assignment" x
JOIN "store_record" r ON r."id" = x."record_id" WHERE x."about" IN"""
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
    for about, party, role, name, mail, key in sql.select_in(_OWNERS, sorted(references)):
        code = PartyId(party.partition(":")[2])
        found[about].append(Owner(code, role, name, mail, key))
    for some in found.values():
        some.sort(key=lambda one: (_place(one.role), one.party, one.key))
    return found


def _place(role: str) -> int:
    return _ROLES.index(role) if role in _ROLES else len(_ROLES)
