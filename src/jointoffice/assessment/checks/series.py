"""Is a number missing in a series: conferences 1 and 3 known, and no second?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    amount,
)
from jointoffice.assessment.counted import is_about
from jointoffice.assessment.document import place_in
from jointoffice.assessment.figure import Place
from jointoffice.assessment.material import Check, Material, Topic
from jointoffice.assessment.says import Says
from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.claims import Basis
from jointoffice.model.refusals import Reason
from jointoffice.reader.finding import FindingKind
from jointoffice.reader.ordinals import conference_number

NAME = "series"
GAP_MAX = 3
"""A longer gap means that the series is another one, or mostly not ours to know."""

_SAYS = Says(
    NAME,
    (
        "Joint conferences {0} and {1} are known, {2} is not.",
        "已知第{0}次和第{1}次联席会议，缺第{2}次。",
    ),
    arithmetic="{0}, ?, {1}",
)


def find(material: Material) -> Iterator[CheckFinding]:
    places = _places(material)
    for one, other in pairwise(sorted(places)):
        missing = range(one + 1, other)
        if len(missing) <= GAP_MAX:
            for number in missing:
                slots = [amount(Decimal(each), "1") for each in (one, other, number)]
                about = (material.key, str(one), str(number), str(other))
                yield _SAYS.finding(Severity.NOTE, slots, (*places[one], *places[other]), about)


def _places(material: Material) -> dict[int, list[Place]]:
    """Every number known, with where it is told: by a party, or by a document about the sides,
    for others have joint conferences too."""
    found: dict[int, list[Place]] = defaultdict(list)
    for record in material.records:
        if record.key.isdecimal() and _is_told(record):
            found[int(record.key)].append(Place(record=f"conference:{record.key}"))
    for document in material.documents:
        for event in document.findings if is_about(document, material.known.sides) else ():
            number = conference_number(event.quote)
            if event.kind is FindingKind.EVENT and number is not None:
                place = place_in(document, event.start, event.end)
                found[int(number)].append(place)
    return found


def _is_told(record: AnsweredRecord) -> bool:
    """Whether somebody says so, and not only a reader's finding."""
    told = (one for answered in record.fields.values() for one in answered.stated.values())
    return any(one.claim.basis is not Basis.EXTRACTED for one in told)


CHECK = Check(
    NAME,
    Topic.SERIES,
    Reason("Missing number", "序号缺失"),
    Reason(
        "A number that a series of conferences leaves out.",
        "联席会议的届次不连续。",
    ),
    find,
)
