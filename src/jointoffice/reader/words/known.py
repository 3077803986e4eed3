"""Names that every official text may use and no register needs to list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from jointoffice.reader.words.bodies import BODIES, PROGRAMMES
from jointoffice.reader.words.chinese_cities import CITIES, DISTRICTS, MORE_CITIES
from jointoffice.reader.words.chinese_counties import COUNTIES, PLAIN
from jointoffice.reader.words.chinese_far_counties import FAR_COUNTIES, FAR_PLAIN
from jointoffice.reader.words.chinese_places import PROVINCES, REGIONS
from jointoffice.reader.words.countries import COUNTRIES
from jointoffice.reader.words.far_places import FAR_PLACES
from jointoffice.reader.words.simplified import simplified
from jointoffice.reader.words.world_places import PLACES


@dataclass(frozen=True, slots=True)
class KnownName:
    """`record` is the register's id, or `None` where the register has no such record."""

    alias: str
    type: str
    record: str | None


def _listed() -> Iterator[tuple[str, str]]:
    """Type and alias of every name of the tables."""
    for type_, table in (
        ("place", PLACES),
        ("place", COUNTRIES),
        ("place", FAR_PLACES),
        ("place", REGIONS),
        ("place", CITIES),
        ("place", PROVINCES),
        ("organisation", BODIES),
        ("programme", PROGRAMMES),
    ):
        for line in table.strip().splitlines():
            yield from ((type_, alias.strip()) for alias in line.split("|"))
    for city in sorted(MORE_CITIES):
        yield "place", city
        yield "place", f"{city}市"
    yield from (("place", district) for district in sorted(DISTRICTS | COUNTIES | FAR_COUNTIES))
    for county in sorted(COUNTIES | FAR_COUNTIES):
        stem = county[:-1]
        if len(stem) > 1 and stem not in PLAIN | FAR_PLAIN:
            yield "place", stem


def _names() -> Iterator[KnownName]:
    for type_, alias in _listed():
        yield KnownName(simplified(alias), type_, None)


KNOWN_NAMES = tuple(_names())
