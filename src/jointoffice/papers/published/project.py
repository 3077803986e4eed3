"""What is published of a project: what stands of it and of the records that speak of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from jointoffice.model.values import Value
from jointoffice.scenes.wording import Names


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who publishes; `organisation`, `prefix`, `country` and `licence` are empty until named.

    `kind` is the type of the party that is the programme's office, `address` the site's own.
    """

    names: Names
    kind: str
    programme: Names
    address: str
    organisation: str
    prefix: str
    country: str
    licence: str


@dataclass(frozen=True, slots=True)
class Named:
    """A record that another refers to: `area:3`, and how it is called."""

    reference: str
    names: Names


@dataclass(frozen=True, slots=True)
class Member:
    """A party; `kind` is the code of its type, empty where none stands."""

    reference: str
    names: Names
    kind: str


@dataclass(frozen=True, slots=True)
class Spot:
    """A place; `position` is latitude and longitude in degrees, `country` ISO 3166-1 alpha-2."""

    reference: str
    names: Names
    position: tuple[str, str] | None
    country: str


@dataclass(frozen=True, slots=True)
class Planned:
    """What is to be reached in a year, or any other span of days."""

    reference: str
    first: date
    last: date
    money: Value | None
    progress: Value | None


@dataclass(frozen=True, slots=True)
class Step:
    """A milestone; days are EDTF texts, empty where none stands."""

    reference: str
    names: Names
    due: str
    reached: str
    state: str


@dataclass(frozen=True, slots=True)
class Spent:
    """What was invested in a year, up to the last day of the last report that counts."""

    year: int
    until: date
    money: Value


@dataclass(frozen=True, slots=True)
class Filed:
    """A filed source, by the hash of its bytes."""

    sha256: str
    title: str
    publisher: str
    published: str
    address: str
    media_type: str
    language: str


@dataclass(frozen=True, slots=True)
class PublishedProject:
    """`days` says since which ISO day a value stands; `values` has those that are exact only.

    Whatever two sides say differently is nowhere in it.
    """

    key: str
    record: str
    names: Names
    values: Mapping[str, Value]
    days: Mapping[str, str]
    area: Named | None
    task: Named | None
    place: Spot | None
    sides: tuple[Member, ...]
    units: tuple[str, ...]
    plans: tuple[Planned, ...]
    steps: tuple[Step, ...]
    spent: tuple[Spent, ...]
    sources: tuple[Filed, ...]

    @property
    def reference(self) -> str:
        return f"project:{self.key}"

    def text(self, field: str) -> str:
        """The text of an exact value; empty where none stands."""
        value = self.values.get(field)
        return "" if value is None else value.text


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A project that a standard has no room for, and why."""

    reference: str
    reason: Names
