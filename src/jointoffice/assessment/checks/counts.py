"""Does a stated count fit the list beside it?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    amount,
    identity,
    words,
)
from jointoffice.assessment.document import figure_in, place_in
from jointoffice.assessment.figure import Figure, Place
from jointoffice.assessment.listed import lists_beside
from jointoffice.assessment.material import Check, CheckedDocument, Material, Topic
from jointoffice.assessment.says import Says
from jointoffice.model.refusals import Reason
from jointoffice.reader.finding import Finding, FindingKind

NAME = "count"
_COUNT_MAX = 60
_TASKS, _AREAS = "plan.task", "plan.areas"
_NOUNS = {
    _TASKS: re.compile(r"\btasks?$|项(?:重点)?任务$|任务$", re.IGNORECASE),
    _AREAS: re.compile(r"\bareas?$|领域$|方面$", re.IGNORECASE),
}

_SAYS = Says(
    NAME,
    ("“{0}” is stated, but {1} are listed.", "所述为“{0}”，而所列为{1}项。"),
    ("“{0}” is stated, and {1} are listed.", "所述为“{0}”，所列为{1}项，相符。"),
    "{2} [=≠] {1}",
)


def find(material: Material) -> Iterator[CheckFinding]:
    for document in material.documents:
        yield from _enumerated(document)
        yield from _planned(document)


def _enumerated(document: CheckedDocument) -> Iterator[CheckFinding]:
    """`six special teams, including the planning team, …`: as many as can be counted in it."""
    for stated in _counted(document):
        number = int(stated.value or 0)
        for one in lists_beside(document, stated):
            place = place_in(document, one.start, one.end)
            if one.low <= number <= one.high:
                yield _finding(document, stated, place, number)
            elif number < one.low or one.is_whole:
                listed = one.low if number < one.low else one.high
                yield _finding(document, stated, place, listed)


def _planned(document: CheckedDocument) -> Iterator[CheckFinding]:
    """`36 tasks in nine areas` against the headings and tasks that the document numbers."""
    tasks = [one for one in document.findings if one.rule == _TASKS]
    areas = [one for one in document.findings if one.rule == _AREAS]
    listed = {_TASKS: len(tasks), _AREAS: areas[0].count or 0 if areas else 0}
    for stated in _counted(document):
        for rule, noun in _NOUNS.items():
            first = next((one for one in document.findings if one.rule == rule), None)
            if first is not None and noun.search(stated.quote) and stated.end < first.start:
                place = place_in(document, first.start, first.end)
                yield _finding(document, stated, place, listed[rule])


def _counted(document: CheckedDocument) -> list[Finding]:
    return [
        one
        for one in document.findings
        if one.kind is FindingKind.FIGURE
        and one.value is not None
        and 1 < one.value <= _COUNT_MAX
        and one.value == one.value.to_integral_value()
        and not (one.qualifier or one.change or one.high)
    ]


def _finding(
    document: CheckedDocument, stated: Finding, listed: Place, count: int
) -> CheckFinding:
    figure: Figure = figure_in(document, stated)
    severity = Severity.FITS if count == figure.value else Severity.DOUBT
    slots = (words(stated.quote), amount(Decimal(count), "1"), amount(figure.value, "1"))
    places = (figure.place, listed)
    about = (document.source, identity(figure), str(count))
    return _SAYS.finding(severity, slots, places, about)


CHECK = Check(
    NAME,
    Topic.DOCUMENT,
    Reason("Count and list", "数目与列举"),
    Reason(
        "A stated count against the list that follows it.",
        "用随后的列举核对所述数目。",
    ),
    find,
)
