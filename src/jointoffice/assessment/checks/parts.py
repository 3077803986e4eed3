"""Is a part larger than the whole of which the text says it is a part?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    identity,
    told,
)
from jointoffice.assessment.document import figure_in
from jointoffice.assessment.figure import Figure, range_of, unit_of
from jointoffice.assessment.material import Check, CheckedDocument, Material, Topic
from jointoffice.assessment.says import Says
from jointoffice.model.refusals import Reason
from jointoffice.reader.finding import FindingKind

NAME = "part"
_OF_WHICH = re.compile(
    r"^[^。.;；]{0,30}?(?:，其中[^，。；]{0,14}$|,? of which (?:\w+ ){0,3}$)", re.IGNORECASE
)
_SHARES = frozenset({"%", "pp"})

_SAYS = Says(
    NAME,
    ("{0} is said to be a part of {1}, and is larger.", "{0}被称为{1}的一部分，却大于后者。"),
    arithmetic="{0} > {1}",
)


def find(material: Material) -> Iterator[CheckFinding]:
    for document in material.documents:
        for whole, part in _pairs(document):
            if range_of(part).low > range_of(whole).high:
                yield _finding(document, whole, part)


def _pairs(document: CheckedDocument) -> Iterator[tuple[Figure, Figure]]:
    """A figure, "of which", and the next one of the same unit."""
    amounts = [
        one
        for one in document.findings
        if one.kind is FindingKind.FIGURE and one.value is not None and not one.base
    ]
    for one, other in pairwise(amounts):
        between = document.words[one.end : other.start]
        alike = unit_of(one.unit) == unit_of(other.unit) and one.unit not in _SHARES
        if alike and not (one.change or other.change) and _OF_WHICH.search(between):
            yield figure_in(document, one), figure_in(document, other)


def _finding(document: CheckedDocument, whole: Figure, part: Figure) -> CheckFinding:
    about = (document.source, identity(part), identity(whole))
    return _SAYS.finding(
        Severity.WRONG, (told(part), told(whole)), (part.place, whole.place), about
    )


CHECK = Check(
    NAME,
    Topic.DOCUMENT,
    Reason("Part and whole", "部分与总体"),
    Reason("A part that is larger than its whole.", "部分大于其总体。"),
    find,
)
