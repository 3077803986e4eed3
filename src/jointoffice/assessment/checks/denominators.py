"""Does a share need another whole than the one its words name? By what the text itself says."""

from __future__ import annotations

from collections.abc import Iterator

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    amount,
    identity,
    rounded,
    significant,
    told,
    words,
)
from jointoffice.assessment.checks.shares import HUNDRED
from jointoffice.assessment.figure import range_of
from jointoffice.assessment.material import Check, Material, Ratio, Topic
from jointoffice.assessment.says import Says
from jointoffice.model.refusals import Reason

NAME = "denominator"

_SAYS = Says(
    NAME,
    (
        (
            "{0} is {1} of a whole of {2}; the whole named, “{3}”, cannot be less than {4}, of "
            "which {0} is {5}. The share needs another denominator than the one named."
        ),
        "{0}若占{1}，总量应为{2}；而所称“{3}”不可能少于{4}，{0}只占其{5}。该占比的分母并非所称的总量。",
    ),
    arithmetic="{0} ÷ {1} = {2} < {4}",
)


def find(material: Material) -> Iterator[CheckFinding]:
    for ratio in material.ratios:
        if ratio.least is not None and ratio.share.value > 0:
            yield from _finding(ratio)


def _finding(ratio: Ratio) -> Iterator[CheckFinding]:
    assert ratio.least is not None, "asked before"
    needed = range_of(ratio.part).over(range_of(ratio.share)).times(HUNDRED)
    if needed.high >= range_of(ratio.least).low:
        return
    whole = significant(ratio.part.value / ratio.share.value * HUNDRED)
    shown = amount(whole, ratio.part.unit)
    own = rounded(ratio.part.value / ratio.least.value * HUNDRED, ratio.share.step)
    slots = (
        told(ratio.part),
        told(ratio.share),
        shown,
        words(ratio.named),
        told(ratio.least),
        amount(own, "%"),
    )
    places = (ratio.share.place, ratio.part.place, ratio.least.place)
    about = (ratio.share.place.source, identity(ratio.part), identity(ratio.share))
    yield _SAYS.finding(Severity.WRONG, slots, places, about)


CHECK = Check(
    NAME,
    Topic.DOCUMENT,
    Reason("Another denominator", "分母不符"),
    Reason(
        "A share whose words name a whole that it cannot be a share of.",
        "所称总量不可能是该占比的分母。",
    ),
    find,
)
