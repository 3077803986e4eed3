"""Does a stated count fit the number of records that the register knows?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    amount,
    identity,
    words,
)
from jointoffice.assessment.material import Check, Material, Topic
from jointoffice.assessment.says import Says
from jointoffice.model.refusals import Reason

NAME = "register_count"
_NEAR = Decimal("0.25")
"""A count farther off than this is of something else: of one side's, or of one year's."""

_SAYS = Says(
    NAME,
    ("“{0}” is stated; the register knows {1}.", "所述为“{0}”，登记册有{1}。"),
    ("“{0}” is stated, and the register knows as many.", "所述为“{0}”，与登记册相符。"),
    "{2} [=≠] {1}",
)


def find(material: Material) -> Iterator[CheckFinding]:
    known = material.known.counts.get(material.key.partition(":")[2], 0)
    for stated in material.figures if known else ():
        apart = abs(stated.value - known)
        if apart <= max(Decimal(1), _NEAR * known):
            severity = Severity.NOTE if apart else Severity.FITS
            slots = (
                words(stated.place.quote),
                amount(Decimal(known), "1"),
                amount(stated.value, "1"),
            )
            about = (material.key, identity(stated), str(known))
            yield _SAYS.finding(severity, slots, (stated.place,), about)


CHECK = Check(
    NAME,
    Topic.COUNTED,
    Reason("Count and register", "数目与登记册"),
    Reason(
        "A stated count of tasks, areas, alliances, teams or projects against the records known.",
        "用登记册核对所述任务、领域、联盟、工作组或项目的数目。",
    ),
    find,
)
