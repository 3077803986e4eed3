"""Does a stated lead over the calendar follow from the completion rate and the months gone by?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from jointoffice.assessment.calendar import elapsed_share
from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    amount,
    identity,
    period,
    rounded,
    told,
)
from jointoffice.assessment.checks.completion import may_be_one
from jointoffice.assessment.completion_words import LEAD, RATE
from jointoffice.assessment.figure import Figure, Range, range_of
from jointoffice.assessment.material import Check, Material, Topic
from jointoffice.assessment.says import Says
from jointoffice.model.dates import covered_days
from jointoffice.model.refusals import Reason, WrongValue

NAME = "lead"
_HUNDRED = Decimal(100)
_STEP = Decimal("0.1")

_SAYS = Says(
    NAME,
    (
        "{0}: {1} less the {2} of the year gone by is {4}, not {3}.",
        "{0}：完成率{1}，减去时序进度{2}，应为{4}，而非{3}。",
    ),
    (
        "{0}: {1} less the {2} of the year gone by is {4}, stated as {3}.",
        "{0}：完成率{1}，减去时序进度{2}，为{4}，所述{3}相符。",
    ),
    "{1} − {2} = {4} [≈≠] {3}",
)


def find(material: Material) -> Iterator[CheckFinding]:
    """A lead told in one place and a rate in another may be of different projects, unless the
    register has both: of those only what fits is told."""
    rates = [one for one in material.figures if one.measure == RATE]
    for lead in material.figures:
        if lead.measure != LEAD:
            continue
        for rate in _rates_of(lead, rates):
            share = calendar_share(rate.period)
            found = None if share is None else _finding(lead, rate, share)
            if found is not None and (_is_told_together(lead, rate) or _fits(found)):
                yield found


def _is_told_together(lead: Figure, rate: Figure) -> bool:
    is_one_source = lead.place.source == rate.place.source
    is_one_sentence = is_one_source and lead.sentence == rate.sentence >= 0
    return is_one_sentence or bool(lead.place.record and rate.place.record)


def _fits(finding: CheckFinding) -> bool:
    return finding.severity is Severity.FITS


def calendar_share(period_text: str) -> Decimal | None:
    """Which part of its year has gone by at the end of a period, in per cent; None where the
    period is no part of one year from its first day on, or all of it: then nothing is ahead."""
    try:
        first, last = covered_days(period_text)
    except WrongValue:
        return None
    is_whole = (last.month, last.day) == (12, 31)
    if first.year != last.year or (first.month, first.day) != (1, 1) or is_whole:
        return None
    return elapsed_share(first.year, last) * _HUNDRED


def _rates_of(lead: Figure, rates: list[Figure]) -> list[Figure]:
    """The rate in the lead's sentence, else those told of the same period."""
    beside = [
        one
        for one in rates
        if one.place.source == lead.place.source and one.sentence == lead.sentence >= 0
    ]
    if beside:
        return [min(beside, key=lambda one: abs(one.place.start - lead.place.start))]
    return [one for one in rates if one.period == lead.period and may_be_one(one, lead)]


def _finding(lead: Figure, rate: Figure, share: Decimal) -> CheckFinding:
    computed = rate.value - share
    shown_share = amount(rounded(share, _STEP), "%")
    slots = (
        period(rate.period),
        told(rate),
        shown_share,
        told(lead),
        amount(rounded(computed, _STEP), "pp"),
    )
    fits = range_of(rate).minus(Range(share, share)).meets(range_of(lead))
    severity = Severity.FITS if fits else Severity.WRONG
    return _SAYS.finding(
        severity, slots, (lead.place, rate.place), (identity(rate), identity(lead))
    )


CHECK = Check(
    NAME,
    Topic.COMPLETION,
    Reason("Lead over the calendar", "超时序进度"),
    Reason(
        "A lead over the calendar against the completion rate and the part of the year gone by.",
        "用完成率和时序进度核对超时序百分点。",
    ),
    find,
)
