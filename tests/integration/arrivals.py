"""Logs that arrive in any batches, in any turn: does the register come out the same?"""

from __future__ import annotations

import random
from itertools import groupby

from django.db import transaction

from jointoffice.ledger.entries import Entry
from jointoffice.ledger.register import fold
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.names import PartyId
from jointoffice.store.rebuild import rebuild
from jointoffice.store.verify import verify
from tests.integration.site_tables import index_tables
from tests.ledger_store import deliver, standing_register, start_site_of
from tests.ledger_text import parse_ledger


def assert_same_however_it_arrives(
    text: str, sides: frozenset[PartyId], chance: random.Random
) -> None:
    """The register is what the fold of all entries says, and what a rebuild gives."""
    told = parse_ledger(text)
    with transaction.atomic():
        start_site_of(sides)
        for batch in arrivals(list(told.logs().values()), chance):
            deliver(batch)
        standing = index_tables()
        assert standing_register() == fold(told.entries, KINDS, sides)
        rebuild()
        assert index_tables() == standing
        verify()
        transaction.set_rollback(True)


def arrivals(logs: list[list[Entry]], chance: random.Random) -> list[list[Entry]]:
    """All entries in batches of one log each, logs interleaved at random, each in its order."""
    turns = [place for place, some in enumerate(logs) for _ in some]
    chance.shuffle(turns)
    rest = [list(some) for some in logs]
    batches: list[list[Entry]] = []
    for place, turn in groupby(turns):
        some = [rest[place].pop(0) for _ in turn]
        cut = chance.randrange(len(some) + 1)
        batches += filter(None, (some[:cut], some[cut:]))
    return batches
