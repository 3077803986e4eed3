"""The shapes of what is asked and answered, as OpenAPI shows them."""

from __future__ import annotations

from typing import Any

from ninja import Schema
from pydantic import ConfigDict, Field

from jointoffice.model.limits import RECORDS_ON_PAGE


class AskedPage(Schema):
    """Which page of a list."""

    page: int = Field(1, ge=1, le=1_000_000, description=f"{RECORDS_ON_PAGE} records a page")


class AskedDay(Schema):
    """Of which day, and as known when."""

    day: str = Field("", description="ISO day; today where left out")
    known_at: str = Field("", description="name of a mark: as was known then")


class AskedList(AskedDay, AskedPage):
    """Which part of a list, in which order."""

    sort: str = Field("", description="a field, with - before it from last to first")


class AskedFile(AskedList):
    """The same as a file of all its records."""

    language: str = Field("", description="en or zh; that of Accept-Language where left out")


class Stated(Schema):
    """A value to state. `unit` only where the value has one; `valid_from` an ISO day."""

    model_config = ConfigDict(extra="forbid")
    kind: str = Field(examples=["task"])
    key: str = Field(examples=["9"])
    field: str = Field(examples=["progress"])
    value: str = Field(examples=["62"])
    unit: str | None = None
    valid_from: str | None = None


class Judged(Schema):
    """A verdict: agree, dispute (with a reason) or abstain."""

    model_config = ConfigDict(extra="forbid")
    verdict: str = Field(examples=["agree"])
    reason: str = ""


class Replaced(Schema):
    """A record that is one thing with another of its kind, `into`; without it, withdrawn."""

    model_config = ConfigDict(extra="forbid")
    kind: str = Field(examples=["body"])
    key: str = Field(examples=["harbour"])
    into: str | None = Field(None, examples=["port_board"])
    reason: str = ""


class Back(Schema):
    """A record that stands for itself again; `reason` where another party's word is disputed."""

    model_config = ConfigDict(extra="forbid")
    kind: str = Field(examples=["body"])
    key: str = Field(examples=["harbour"])
    reason: str = ""


class Appended(Schema):
    """The ids of the entries that were appended to the log."""

    entries: list[str]


class Refusal(Schema):
    """Why nothing was done, in both languages."""

    refused: dict[str, str]


class Cell(Schema):
    value: str | None
    unit: str | None = None
    qualifier: str | None = None
    state: str


class Line(Schema):
    kind: str
    key: str
    fields: dict[str, Cell]


class Records(Schema):
    count: int
    page: int
    day: str
    records: list[Line]


class RecordLine(Schema):
    """For each field: value, unit, state, who says what, and every claim with words and place."""

    kind: str
    key: str
    record: str
    fields: dict[str, Any]


class Kinds(Schema):
    kinds: list[dict[str, Any]]


class Marks(Schema):
    marks: list[dict[str, str]]


class Changes(Schema):
    changes: list[dict[str, Any]]


class Sources(Schema):
    count: int
    page: int
    sources: list[dict[str, Any]]
