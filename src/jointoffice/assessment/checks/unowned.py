"""Does something have a lead on one side, and none on the other?"""

from __future__ import annotations

from collections.abc import Iterator

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    record,
)
from jointoffice.assessment.figure import Place
from jointoffice.assessment.material import Check, Material, Topic
from jointoffice.assessment.records import DONE, others, own_record, reference_of
from jointoffice.assessment.says import Says
from jointoffice.model.refusals import Reason

NAME = "unowned"
KINDS = frozenset({"project", "task"})
_LEAD = "lead"

_SAYS = Says(NAME, ("{0} has no lead on the side of {1}.", "{0}在{1}一方没有负责人。"))


def find(material: Material) -> Iterator[CheckFinding]:
    own = own_record(material)
    if own is None or own.kind.name not in KINDS or own.text("state") in DONE:
        return
    sides = own.text("sides").split() or list(material.known.sides)
    leads = [one for one in others(material, "assignment") if one.text("role") == _LEAD]
    led = {one.text("party") for one in leads if one.text("name")}
    for side in sides if led & set(sides) else ():
        if side not in led:
            reference = reference_of(own)
            references = (reference, *(reference_of(one) for one in leads))
            slots, places = (
                (record(reference), record(side)),
                [Place(record=one) for one in references],
            )
            yield _SAYS.finding(Severity.NOTE, slots, places, (reference, side))


CHECK = Check(
    NAME,
    Topic.RECORD,
    Reason("No lead on one side", "一方无负责人"),
    Reason(
        "A project or task that one side leads and the other does not.",
        "项目或任务只有一方有负责人。",
    ),
    find,
)
