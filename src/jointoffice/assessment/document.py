"""A kept document as checks read it: its text, its findings, and its sentences with both."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from jointoffice.assessment.figure import Figure, Place, step_of
from jointoffice.assessment.material import CheckedDocument
from jointoffice.reader.finding import Finding, FindingKind, Modality
from jointoffice.reader.patterns.passage import Passage
from jointoffice.reader.sentences import sentences_of
from jointoffice.reader.sought import UNSOUGHT
from jointoffice.reader.text.block import Text
from jointoffice.reader.words.simplified import simplified

_DECIMALS = ("value", "low", "high")
_TUPLES = ("parties", "items")
_NAMES = frozenset(Finding.__struct_fields__) - {"tasks"}
_FIGURES = frozenset({FindingKind.FIGURE, FindingKind.RANK})


@dataclass(frozen=True, slots=True)
class Filed:
    """What is known of a document beside its words."""

    source: str
    title: str
    published: str


def checked_document(text: Text, findings: Iterable[Finding], filed: Filed) -> CheckedDocument:
    """Findings in any order, their spans those of the text."""
    plain = simplified(text.text)
    words = plain if len(plain) == len(text.text) else text.text
    ordered = tuple(sorted(findings, key=lambda one: (one.start, one.end)))
    passages = tuple(_passages(replace(text, text=words), ordered))
    return CheckedDocument(filed.source, filed.title, filed.published, words, ordered, passages)


def finding_of(line: Mapping[str, Any]) -> Finding:
    """The finding of a line that `Finding.as_json` made; its tasks are left out."""
    given = {name: value for name, value in line.items() if name in _NAMES}
    for name in _DECIMALS:
        if name in given:
            given[name] = Decimal(given[name])
    for name in _TUPLES:
        if name in given:
            given[name] = tuple(given[name])
    given["kind"] = FindingKind(given["kind"])
    if given.get("modality") is not None:
        given["modality"] = Modality(given["modality"])
    return Finding(**given)


def figure_in(document: CheckedDocument, finding: Finding, measure: str | None = None) -> Figure:
    """A figure that the reader found, as checks compare it."""
    assert finding.value is not None, "only findings with a value are figures"
    subject = finding.parties[0] if len(finding.parties) == 1 else ""
    unit = finding.unit or "1"
    return Figure(
        finding.measure or "" if measure is None else measure,
        subject,
        finding.period or "",
        finding.value,
        unit,
        finding.qualifier or "",
        step_of(finding.value, finding.quote, unit),
        place_in(document, finding.start, finding.end),
    )


def place_in(document: CheckedDocument, start: int, end: int) -> Place:
    return Place(document.source, start, end, document.words[start:end])


def block_of(document: CheckedDocument, at: int) -> tuple[int, int]:
    """Where the line begins and ends in which a character stands."""
    start = document.words.rfind("\n", 0, at) + 1
    end = document.words.find("\n", at)
    return start, len(document.words) if end < 0 else end


def _passages(text: Text, findings: Sequence[Finding]) -> Iterator[Passage]:
    sorts = (
        [one for one in findings if one.kind is FindingKind.NAME],
        [one for one in findings if one.kind is FindingKind.DATE],
        [one for one in findings if one.kind in _FIGURES],
    )
    starts = [[one.start for one in sort] for sort in sorts]
    for sentence in sentences_of(text):
        names, dates, figures = (
            tuple(sort[bisect_left(at, sentence.start) : bisect_left(at, sentence.end)])
            for sort, at in zip(sorts, starts, strict=True)
        )
        yield Passage(sentence, names, dates, figures, planned=False, found=UNSOUGHT)
