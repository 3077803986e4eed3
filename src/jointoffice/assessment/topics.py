"""What belongs to which topic, and what the checks find in one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from jointoffice.assessment.checked import CheckFinding, merged
from jointoffice.assessment.checks.catalogue import CHECKS
from jointoffice.assessment.checks.date_order import PAST
from jointoffice.assessment.checks.overdue import DUE_FIELDS
from jointoffice.assessment.checks.stale import STALE_DAYS, last_word
from jointoffice.assessment.completions import completion_figures
from jointoffice.assessment.counted import counted_figures
from jointoffice.assessment.document import figure_in
from jointoffice.assessment.family import families, figures_of, observed_by, roles_of
from jointoffice.assessment.figure import Figure, unit_of
from jointoffice.assessment.material import CheckedDocument, Known, Material, Ratio, Topic
from jointoffice.assessment.ratios import ratios_in
from jointoffice.assessment.records import days_of, own_record
from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.reader.finding import FindingKind
from jointoffice.reader.ordinals import conference_number

_OF_TOPIC = {topic: tuple(check for check in CHECKS if check.topic == topic) for topic in Topic}
CONFERENCES = f"{Topic.SERIES}:conference"
COUNTED = f"{Topic.COUNTED}:"
NAMES = f"{Topic.NAMES}:"
NAMED_KINDS = frozenset({"party", "body", "place"})
NAMING = {"assignment": "about", "report": "project", "observation": "parent"}
"""Kind → the field that names the record with which it is checked."""
_PARTY = "party:"
_FIGURES = frozenset({FindingKind.FIGURE, FindingKind.RANK})


@dataclass(frozen=True, slots=True)
class Told:
    """What a document tells of a topic."""

    figures: tuple[Figure, ...] = ()
    ratios: tuple[Ratio, ...] = ()


def topics_of_document(document: CheckedDocument, known: Known) -> dict[str, Told]:
    """Every topic that a document belongs to, and what it tells of each."""
    figures: dict[str, list[Figure]] = defaultdict(list)
    ratios = list(ratios_in(document, known.parents))
    shared: dict[str, list[Ratio]] = defaultdict(list)
    for figure in completion_figures(document):
        figures[f"{Topic.COMPLETION}:{figure.period[:4]}"].append(figure)
    family = families(known.relations)
    for what, figure in counted_figures(document, known):
        figures[f"{COUNTED}{what}"].append(figure)
    for figure in _measured(document, known):
        if figure.measure in family and figure.subject.startswith(_PARTY):
            figures[f"{Topic.FAMILY}:{family[figure.measure]}"].append(figure)
    for ratio in ratios:
        if ratio.part.measure in family and ratio.part.subject.startswith(_PARTY):
            shared[f"{Topic.FAMILY}:{family[ratio.part.measure]}"].append(ratio)
    own = f"{Topic.DOCUMENT}:{document.source}"
    told = {
        topic: Told(tuple(figures[topic]), tuple(shared[topic])) for topic in (*figures, *shared)
    }
    if any(_numbers_a_conference(document)):
        told[CONFERENCES] = Told()
    return told | {own: Told((), tuple(ratios))}


def topics_of_record(name: str, key: str, about: str, known: Known) -> Iterator[str]:
    """Every topic that a record of a kind belongs to, its own first; `about` is the record with
    which it is checked, as `NAMING` says."""
    yield f"{Topic.RECORD}:{name}:{key}"
    if about:
        yield f"{Topic.RECORD}:{about}"
    if name == "conference":
        yield CONFERENCES
    if name in NAMED_KINDS:
        yield NAMES
    if name == "observation":
        measure, _, period = observed_by(key)
        family = families(known.relations)
        if measure in family:
            yield f"{Topic.FAMILY}:{family[measure]}"
        if measure in roles_of(known):
            yield f"{Topic.COMPLETION}:{period[:4]}"


def figures_of_record(record: AnsweredRecord, topic: str, known: Known) -> Iterator[Figure]:
    """What the claims about an observation tell of a topic."""
    if record.kind.name != "observation":
        return
    for figure in figures_of(record):
        if topic.startswith(Topic.FAMILY):
            yield figure
        elif topic.startswith(Topic.COMPLETION):
            role = roles_of(known).get(figure.measure)
            if role is not None:
                yield replace(figure, measure=role, subject="")


def check_topic(material: Material) -> list[CheckFinding]:
    """Everything that the checks of the topic find, each once."""
    topic = Topic(material.key.partition(":")[0])
    return merged(one for check in _OF_TOPIC.get(topic, ()) for one in check.find(material))


def materials(
    documents: Iterable[CheckedDocument],
    records: Iterable[AnsweredRecord],
    known: Known,
    today: date,
) -> dict[str, Material]:
    """Every topic of some documents and records, with all that belongs to it."""
    told: dict[str, list[tuple[CheckedDocument, Told]]] = defaultdict(list)
    named: dict[str, list[AnsweredRecord]] = defaultdict(list)
    for document in documents:
        for topic, words in topics_of_document(document, known).items():
            told[topic].append((document, words))
    for record in records:
        name = record.kind.name
        about = record.text(NAMING[name]) if name in NAMING else ""
        for topic in dict.fromkeys(topics_of_record(name, record.key, about, known)):
            named[topic].append(record)
    return {
        topic: filled(
            Material(topic, today, known, tuple(document for document, _ in told[topic])),
            [words for _, words in told[topic]],
            named[topic],
        )
        for topic in (*told, *(topic for topic in named if topic not in told))
    }


def wakes_on(material: Material) -> date | None:
    """The next day on which the checks of a record can find something else without a new word."""
    own = own_record(material) if material.key.startswith(Topic.RECORD) else None
    if own is None:
        return None
    ends = [days[1] for field in DUE_FIELDS if (days := days_of(own, field)) is not None]
    starts = [
        days[0]
        for fields in PAST.values()
        for field in fields
        if (days := days_of(own, field)) is not None
    ]
    last = last_word(material, own)
    stale = [] if last is None else [last + timedelta(days=STALE_DAYS)]
    due = [date.fromisoformat(day) for _, day in material.known.periods]
    due = due if own.kind.name == "project" else []
    coming = [day + timedelta(days=1) for day in (*ends, *stale, *due)] + starts
    return min((day for day in coming if day > material.today), default=None)


def filled(
    material: Material, told: Iterable[Told], records: Sequence[AnsweredRecord]
) -> Material:
    """The material with what documents and records tell of its topic."""
    words = list(told)
    figures = [figure for one in words for figure in one.figures]
    for record in records:
        figures += figures_of_record(record, material.key, material.known)
    ratios = tuple(ratio for one in words for ratio in one.ratios)
    return replace(material, figures=tuple(figures), ratios=ratios, records=tuple(records))


def _measured(document: CheckedDocument, known: Known) -> Iterator[Figure]:
    """The figures and ranks of indicators; the reader says `gdp share`, and `gdp` of a rank."""
    for finding in document.findings:
        is_one = finding.high is None and finding.change is None and finding.base is None
        if finding.kind in _FIGURES and finding.value is not None and is_one:
            measure = (finding.measure or "").replace(" ", "_")
            is_rank = finding.kind is FindingKind.RANK
            code = f"{measure}_rank" if is_rank else measure
            figure = figure_in(document, finding, code)
            if known.units.get(code) == unit_of(figure.unit):
                yield replace(figure, unit=unit_of(figure.unit))


def _numbers_a_conference(document: CheckedDocument) -> Iterator[bool]:
    for finding in document.findings:
        yield finding.kind is FindingKind.EVENT and conference_number(finding.quote) is not None
