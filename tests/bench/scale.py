"""Sites of a given size for the benchmarks: projects with eight fields, stated by both sides."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple

import msgspec
from django.core.management import call_command

from jointoffice.ledger.drafts import Draft, Ground, claim_draft
from jointoffice.model.claims import Basis
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.names import PartyId
from jointoffice.model.programme import Programme
from jointoffice.model.public import EVERY, Public
from jointoffice.model.values import Value
from jointoffice.store import log
from jointoffice.store.models import Site

SIDES = (PartyId("liangjiang"), PartyId("tianfu"))
OFFICE = PartyId("joint_office")
FIELDS = ("code", "name_en", "category", "investment", "invested", "progress", "state", "start")
UNITS = {"investment": "CNY", "invested": "CNY", "progress": "%"}
DAY = "2023-01-31"
NOW = datetime(2023, 2, 1, 9, tzinfo=UTC)
BATCH = 20_000
DIFFERING = 0.1
"""Share of the claims in which the sides differ."""


class Row(NamedTuple):
    """One claim, as every contender gets it."""

    record: int
    field: str
    party: PartyId
    text: str
    unit: str


def rows(claims: int) -> Iterator[Row]:
    """That many claims: the first side's sheet, then the second side's about the same records."""
    chance = random.Random(claims)  # noqa: S311 - the same figures each time
    for party in SIDES:
        for i in range(claims // len(SIDES)):
            record, place = divmod(i, len(FIELDS))
            field = FIELDS[place]
            differs = party == SIDES[1] and field != "code" and chance.random() < DIFFERING
            yield Row(record, field, party, _text(record, field, differs), UNITS.get(field, ""))


def drafts(some: list[Row]) -> list[Draft]:
    kind = KINDS["project"]
    grounds = {side: Ground(basis=Basis.OFFICIAL, party=side, valid_from=DAY) for side in SIDES}
    return [
        claim_draft(
            kind, f"p{row.record}", row.field, Value(row.text, row.unit), grounds[row.party]
        )
        for row in some
    ]


def start_empty_site() -> None:
    """A database with the tables and a programme of two sides, and nothing else."""
    call_command("migrate", verbosity=0)
    programme = Programme(
        code="bench",
        name_en="Benchmark",
        name_zh="基准",
        sides=SIDES,
        office=OFFICE,
        public=Public(kinds=(EVERY,), documents=True),
    )
    declaration = msgspec.json.encode(programme).decode()
    Site.objects.create(programme=declaration, standing_day=DAY)


def append(some: list[Draft]) -> None:
    """One batch, which is of one side."""
    party = some[0].party
    assert party is not None
    log.append(log=party, drafts=some, now=NOW, actor=None)


def _text(record: int, field: str, differs: bool) -> str:
    number = record * 7919 % 1_000_003 + differs
    texts = {
        "code": f"p{record}",
        "name_en": f"Project {number}",
        "category": ("new", "continuing", "completing", "preparatory")[number % 4],
        "state": ("planned", "under way", "done", "stopped")[number % 4],
        "start": f"{2020 + number % 5}-0{1 + number % 9}-01",
        "progress": str(number % 101),
    }
    return texts.get(field, str(number * 1000))
