"""Names that every official text may use and no register needs to list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from jointoffice.reader.words.bodies import BODIES, PROGRAMMES
from jointoffice.reader.words.chinese_places import CITIES, PROVINCES, REGIONS
from jointoffice.reader.words.traditional import traditional
from jointoffice.reader.words.world_places import PLACES


@dataclass(frozen=True, slots=True)
class KnownName:
    """`record` is the register's id, or `None` where the register has no such record."""

    alias: str
    type: str
    record: str | None


def _names() -> Iterator[KnownName]:
    for type_, table in (
        ("place", PLACES),
        ("place", REGIONS),
        ("place", CITIES),
        ("place", PROVINCES),
        ("organisation", BODIES),
        ("programme", PROGRAMMES),
    ):
        for line in table.strip().splitlines():
            for alias in map(str.strip, line.split("|")):
                for spelling in dict.fromkeys((alias, traditional(alias))):
                    yield KnownName(spelling, type_, None)


KNOWN_NAMES = tuple(_names())
