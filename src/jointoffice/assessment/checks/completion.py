"""Does a completion rate follow from what was invested and what was planned for the year?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    amount,
    identity,
    period,
    rounded,
    significant,
    told,
)
from jointoffice.assessment.completion_words import DONE, PLAN, RATE
from jointoffice.assessment.figure import Figure, range_of
from jointoffice.assessment.material import Check, Material, Topic
from jointoffice.assessment.says import Says, verdict
from jointoffice.model.refusals import Reason

NAME = "completion"
PLAUSIBLE = Decimal("0.1")
"""Figures of one thing by their names, from different sentences, are off by less than this."""
NEARLY = Decimal("0.01")
"""Figures that no name ties are of one thing only if they nearly fit."""
_HUNDRED = Decimal(100)

_SAYS = Says(
    NAME,
    (
        "{0}: {1} done of {2} planned is {4}, not {3}; {3} would need a plan of {5}.",
        "{0}：计划{2}，完成{1}，完成率应为{4}，而非{3}；若为{3}，计划应为{5}。",
    ),
    (
        "{0}: {1} done of {2} planned is {4}, stated as {3}.",
        "{0}：计划{2}，完成{1}，完成率为{4}，所述{3}相符。",
    ),
    "{1} ÷ {2} = {4} [≈≠] {3}",
)


def find(material: Material) -> Iterator[CheckFinding]:
    """A source that tells a rate of a period that fits may tell others of some of the projects:
    of those nothing is said."""
    found = [one for rate in _of(material, RATE) for one in _findings(rate, material)]
    fitting = [one for one in found if one.severity is Severity.FITS]
    yield from fitting
    for one in found:
        is_part = any(_is_part(one, whole) for whole in fitting)
        if one.severity is not Severity.FITS and not is_part:
            yield one


def _is_part(one: CheckFinding, whole: CheckFinding) -> bool:
    """Whether what was done is told by one source, of one year, and is less."""
    sources = [finding.places[0].source or finding.places[0].record for finding in (one, whole)]
    years = [finding.sentence.slots[0].text[:4] for finding in (one, whole)]
    done, of_all = (Decimal(finding.sentence.slots[1].text) for finding in (one, whole))
    return sources[0] == sources[1] and years[0] == years[1] and done < of_all


def _findings(rate: Figure, material: Material) -> list[CheckFinding]:
    found = [
        finding
        for done in done_of(rate, _of(material, DONE))
        for plan in _plans_of(rate, _of(material, PLAN))
        if plan.unit == done.unit
        if (finding := _finding(done, plan, rate)) is not None
    ]
    return [one for one in found if one.severity is Severity.FITS] or found


def _of(material: Material, role: str) -> list[Figure]:
    return [one for one in material.figures if one.measure == role]


def done_of(rate: Figure, dones: Sequence[Figure]) -> list[Figure]:
    """What was done beside the rate: in its sentence, else told by its source of its period."""
    beside = [one for one in dones if _is_one_sentence(one, rate)]
    if beside:
        return [min(beside, key=lambda one: abs(one.place.start - rate.place.start))]
    return [
        one for one in dones if one.period == rate.period and one.place.source == rate.place.source
    ]


def _plans_of(rate: Figure, plans: Sequence[Figure]) -> list[Figure]:
    """The plan told last before the rate in its sentence, else those that can be of one thing."""
    beside = [
        one for one in plans if _is_one_sentence(one, rate) and one.place.start < rate.place.start
    ]
    if beside:
        return [max(beside, key=lambda one: one.place.start)]
    return [one for one in plans if may_be_one(one, rate)]


def may_be_one(one: Figure, other: Figure) -> bool:
    """Whether two figures can speak of the same year and thing, by what is named beside them;
    a year that nobody names is that of one source only."""
    if one.period[:4] != other.period[:4]:
        return False
    if not one.period and one.place.source != other.place.source:
        return False
    return not one.scope or not other.scope or _is_named_alike(one, other)


def _is_named_alike(one: Figure, other: Figure) -> bool:
    return not set(one.scope).isdisjoint(other.scope)


def _is_one_sentence(one: Figure, other: Figure) -> bool:
    return one.place.source == other.place.source and one.sentence == other.sentence >= 0


def _is_near(plan: Figure, rate: Figure, computed: Decimal) -> bool:
    """Whether a rate that does not fit can be of this plan all the same."""
    if _is_one_sentence(plan, rate):
        return True
    is_tied = _is_named_alike(plan, rate) or plan.place.source == rate.place.source
    return abs(computed - rate.value) <= (PLAUSIBLE if is_tied else NEARLY) * rate.value


def _finding(done: Figure, plan: Figure, rate: Figure) -> CheckFinding | None:
    if plan.value <= 0 or rate.value <= 0:
        return None
    computed = done.value / plan.value * _HUNDRED
    possible = range_of(done).over(range_of(plan)).times(_HUNDRED)
    places = (rate.place, done.place, plan.place)
    severity = verdict(possible, range_of(rate), places)
    if severity is not Severity.FITS and not _is_near(plan, rate, computed):
        return None
    shown = amount(rounded(computed, rate.step), "%")
    needed = amount(significant(done.value / rate.value * _HUNDRED), plan.unit)
    slots = (period(rate.period), told(done), told(plan), told(rate), shown, needed)
    about = (identity(done), identity(plan), identity(rate))
    return _SAYS.finding(severity, slots, places, about)


CHECK = Check(
    NAME,
    Topic.COMPLETION,
    Reason("Completion rate", "完成率"),
    Reason(
        "A completion rate against what was done and what was planned.",
        "用完成额和计划额核对完成率。",
    ),
    find,
)
