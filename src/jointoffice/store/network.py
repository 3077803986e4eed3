"""The bodies, memberships and agreements that the network draws."""

from __future__ import annotations

from jointoffice.store import sql
from jointoffice.store.listing import count_selected, every, oldest_selected
from jointoffice.store.marks import When
from jointoffice.store.standing_then import Text

BODIES_MAX = 40
TIES_MAX = 80
AGREEMENTS_MAX = 20
"""What one network has room for; the lists of records have the rest."""
PARTIES_MAX = 5_000
"""Parties whose places under other parties are known to the network."""

FIELDS = {
    "body": ("name_en", "name_zh", "type", "parent"),
    "membership": ("body", "party", "role"),
    "agreement": ("title_en", "title_zh", "level", "parties"),
}
"""What is asked of each kind; the state of a record is the worst of these."""
_MOST = {"body": BODIES_MAX, "membership": TIES_MAX, "agreement": AGREEMENTS_MAX}


def network_records(when: When) -> tuple[dict[str, list[int]], int]:
    """The numbers of the records of each kind, oldest first; and how many are left out."""
    found: dict[str, list[int]] = {}
    left_out = 0
    for kind, most in _MOST.items():
        found[kind] = oldest_selected(every(kind, when), most)
        if len(found[kind]) == most:
            left_out += count_selected(every(kind, when)) - most
    return found, left_out


def parents(when: When) -> dict[str, str]:
    """Key of a party → key of the party that it belongs to."""
    parties, parameters = every("party", when).table(Text("parent"))
    command = (
        f'SELECT r."key", x."parent" FROM {parties} x '
        'JOIN "store_record" r ON r."id" = x."record_id" WHERE x."parent" <> \'\' LIMIT %s'
    )
    rows = sql.select(command, (*parameters, PARTIES_MAX))
    return {key: parent.partition(":")[2] for key, parent in rows}
