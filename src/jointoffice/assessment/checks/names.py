"""Are two records called by one name, so that nobody can tell which is meant?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    record,
    words,
)
from jointoffice.assessment.figure import Place
from jointoffice.assessment.material import Check, Material, Topic
from jointoffice.assessment.records import reference_of
from jointoffice.assessment.says import Says
from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.refusals import Reason

NAME = "name"
_SEPARATOR = "|"

_SAYS = Says(
    NAME,
    (
        "“{0}” is a name of {1} and of {2}; sentences that use it cannot be tied to one of them.",
        "“{0}”既是{1}的名称，也是{2}的名称，无法判定所指。",
    ),
)


def find(material: Material) -> Iterator[CheckFinding]:
    called: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for one in material.records:
        for name in _names(one):
            called[one.kind.name, name][reference_of(one)] = None
    for (_, name), references in called.items():
        first, *rest = references
        for other in rest:
            slots = (words(name), record(first), record(other))
            places = (Place(record=first), Place(record=other))
            yield _SAYS.finding(Severity.NOTE, slots, places, (name, *sorted((first, other))))


def _names(one: AnsweredRecord) -> set[str]:
    told = (one.text("name_en"), one.text("name_zh"), *one.text("aliases").split(_SEPARATOR))
    return {" ".join(name.split()).casefold() for name in told if name.strip()}


CHECK = Check(
    NAME,
    Topic.NAMES,
    Reason("One name for two", "一名两用"),
    Reason(
        "Two parties, bodies or places with one name.",
        "两个主体、机构或地点同名。",
    ),
    find,
)
