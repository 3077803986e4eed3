"""What a check is given: everything that belongs to one topic, and what is known around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from jointoffice.assessment.checked import CheckFinding
from jointoffice.assessment.figure import Figure
from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.refusals import Reason
from jointoffice.reader.finding import Finding
from jointoffice.reader.patterns.passage import Passage


class Topic(StrEnum):
    """What is checked together. A topic is `topic:key`."""

    DOCUMENT = "document"
    """What one document says; the key is its SHA-256."""
    FAMILY = "family"
    """Figures of indicators that follow from one another, in one year: `gdp@2022`."""
    COMPLETION = "completion"
    """Plan, investment done, completion rate and lead of one year, by whoever tells them."""
    RECORD = "record"
    """One record; the key is `kind:key`."""
    SERIES = "series"
    """What is numbered: the conferences."""
    COUNTED = "counted"
    """How many there are of something that the register knows one by one: `task`."""
    NAMES = "names"
    """By which names records are called."""


@dataclass(frozen=True, slots=True)
class CheckedDocument:
    """A document as checks read it; `words` is its text in simplified characters, index for
    index the text itself."""

    source: str
    title: str
    published: str
    words: str
    findings: tuple[Finding, ...]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Ratio:
    """Words that call one figure a share of something: `part` is `share` of `whole`.

    `whole` is the record or the name of whom it is a share, empty where nobody is named;
    `least` is a figure that the whole cannot be smaller than, by the words around it; `named`
    quotes how the whole is called.
    """

    part: Figure
    share: Figure
    whole: str
    least: Figure | None
    named: str


@dataclass(frozen=True, slots=True)
class Relation:
    """How an indicator is computed (`model.kinds.indicator.RELATIONS`)."""

    kind: str
    numerator: str
    denominator: str


@dataclass(frozen=True, slots=True)
class Known:
    """What holds for every topic: relations between indicators, their units, which party belongs
    to which, and whose programme it is."""

    relations: Mapping[str, Relation]
    units: Mapping[str, str]
    parents: Mapping[str, str]
    sides: tuple[str, ...]
    office: str
    periods: tuple[tuple[str, str], ...] = ()
    """Reporting periods: code, and the ISO day by which reports are due."""
    counts: Mapping[str, int] = field(default_factory=dict)
    """How many records are known of what documents count (`assessment.counted`)."""


NOTHING_KNOWN = Known({}, {}, {}, (), "")


@dataclass(frozen=True, slots=True)
class Material:
    """What belongs to a topic: `documents` for one of a document or of a series."""

    key: str
    today: date
    known: Known
    documents: tuple[CheckedDocument, ...] = ()
    figures: tuple[Figure, ...] = ()
    ratios: tuple[Ratio, ...] = ()
    records: tuple[AnsweredRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """`looks` says what is reported, in one sentence for people."""

    name: str
    topic: Topic
    title: Reason
    looks: Reason
    find: Callable[[Material], Iterator[CheckFinding]]
