"""What belongs to which topic, and what the checks find in one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from jointoffice.assessment.checked import CheckFinding, merged
from jointoffice.assessment.checks.catalogue import CHECKS
from jointoffice.assessment.completions import completion_figures
from jointoffice.assessment.document import figure_in
from jointoffice.assessment.family import families, figures_of, observed, roles_of
from jointoffice.assessment.figure import Figure
from jointoffice.assessment.material import CheckedDocument, Known, Material, Ratio, Topic
from jointoffice.assessment.ratios import ratios_in
from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.reader.finding import FindingKind
from jointoffice.reader.ordinals import conference_number

CONFERENCES = f"{Topic.SERIES}:conference"
NAMES = f"{Topic.NAMES}:"
NAMED_KINDS = frozenset({"party", "body", "place"})
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
    for figure in _measured(document):
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


def topics_of_record(record: AnsweredRecord, known: Known) -> Iterator[str]:
    """Every topic that a record belongs to; its own first."""
    yield f"{Topic.RECORD}:{record.kind.name}:{record.key}"
    name = record.kind.name
    if name == "conference":
        yield CONFERENCES
    if name in NAMED_KINDS:
        yield NAMES
    if name == "observation":
        measure, _, period = observed(record)
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
    topic = material.key.partition(":")[0]
    return merged(one for check in CHECKS if check.topic == topic for one in check.find(material))


def materials(
    documents: Iterable[CheckedDocument],
    records: Iterable[AnsweredRecord],
    known: Known,
    today: date,
) -> dict[str, Material]:
    """Every topic of some documents and records, with all that belongs to it."""
    found: dict[str, Material] = {}
    for document in documents:
        for topic, told in topics_of_document(document, known).items():
            found[topic] = with_document(_of(found, topic, known, today), document, told)
    for record in records:
        for topic in topics_of_record(record, known):
            found[topic] = with_record(_of(found, topic, known, today), record)
    return found


def with_document(material: Material, document: CheckedDocument, told: Told) -> Material:
    return replace(
        material,
        documents=(*material.documents, document),
        figures=(*material.figures, *told.figures),
        ratios=(*material.ratios, *told.ratios),
    )


def with_record(material: Material, record: AnsweredRecord) -> Material:
    figures = figures_of_record(record, material.key, material.known)
    return replace(
        material,
        records=(*material.records, record),
        figures=(*material.figures, *figures),
    )


def _of(found: Mapping[str, Material], topic: str, known: Known, today: date) -> Material:
    return found.get(topic) or Material(topic, today, known)


def _measured(document: CheckedDocument) -> Iterator[Figure]:
    for finding in document.findings:
        is_one = finding.high is None and finding.change is None and finding.base is None
        if finding.kind in _FIGURES and finding.value is not None and is_one:
            yield figure_in(document, finding)


def _numbers_a_conference(document: CheckedDocument) -> Iterator[bool]:
    for finding in document.findings:
        yield finding.kind is FindingKind.EVENT and conference_number(finding.quote) is not None
