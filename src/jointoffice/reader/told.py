"""What a finding says of a record: one field and its value, as text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jointoffice.model.units import COUNT, known_unit
from jointoffice.model.values import plain_notation
from jointoffice.reader.finding import Finding, FindingKind, Modality
from jointoffice.reader.ground import Ground
from jointoffice.reader.numerals import chinese_number
from jointoffice.reader.ordinals import conference_number

SOURCE_PREFIX = 12
"""Hex digits of the source in the key of what a document itself introduces."""
PLAN_AREA, PLAN_TASK = "plan.area", "plan.task"
"""Rules of the findings that are headings and tasks of a numbered plan."""

_MODALITIES = {
    Modality.DONE: "done",
    Modality.IN_PROGRESS: "in_progress",
    Modality.PROMISED: "promised",
    Modality.REQUESTED: "requested",
    Modality.TARGET: "target",
    Modality.REPORTED: "reported",
}
_ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split()
_TITLED = re.compile(
    r"《([^》\n]{2,80}(?:协议|备忘录|协定|合同|宣言|意向书|公约))》|[“\"]([A-Z][^”\"\n]{4,90})[”\"]"
)
_LINKED_MIN = 0.25
"""Below it a task only comes to mind."""
_SIDES, _SIDES_MAX = 2, 3
"""A sentence that names more names more than who sat at the table."""


@dataclass(frozen=True, slots=True)
class Told:
    """`of_plan` says that it counts only where the document's plan is the programme's."""

    kind: str
    key: str
    field: str
    text: str
    of_plan: bool = False


def observation(finding: Finding, ground: Ground) -> Iterator[Told]:
    """One figure of a known indicator, of one party, for one period; no range and no change. What
    is only counted and named with no period stood so in the year of publication."""
    parties = _parties(finding)
    if finding.change or finding.value is None or finding.high is not None or not finding.measure:
        return
    measure = finding.measure.replace(" ", "_")
    indicator = f"{measure}_rank" if finding.kind is FindingKind.RANK else measure
    wanted = ground.known.indicators.get(indicator)
    stock = wanted == COUNT and finding.kind is FindingKind.FIGURE
    period = finding.period or (ground.published[:4] if stock else None)
    if period and len(parties) == 1 and _measures(wanted, finding.unit):
        key = f"{indicator}/{parties[0].partition(':')[2]}/{period}"
        yield Told("observation", key, "value", plain_notation(finding.value))


def _measures(wanted: str | None, unit: str | None) -> bool:
    """Whether a figure in `unit` can be one of an indicator whose unit is `wanted`."""
    if wanted is None:
        return False
    found = known_unit(unit or "") or known_unit((unit or "").rpartition(" ")[2])
    is_counted = found is None or found[1] == COUNT
    if is_counted:
        return wanted == COUNT or (unit == "units" and wanted in _COUNTED)
    return found is not None and found[1] == wanted


_COUNTED = frozenset({"vehicle", "person"})
"""Units that a text may call plain `units`."""


def conference(finding: Finding, _: Ground) -> Iterator[Told]:
    number = conference_number(finding.quote)
    if finding.type != "conference" or number is None:
        return
    if finding.iso:
        yield Told("conference", number, "held", finding.iso)
    parties = _parties(finding)
    if _SIDES <= len(parties) <= _SIDES_MAX:
        yield Told("conference", number, "parties", " ".join(sorted(parties)))


def agreement(finding: Finding, ground: Ground) -> Iterator[Told]:
    """How many agreements of a level there are between parties that have such a record, and when
    they were signed; an agreement of parties that have none is a record of its own if it has a
    title."""
    parties = frozenset(_parties(finding))
    key = ground.known.agreement_of(finding.level, parties)
    if key is not None:
        if finding.count is not None:
            yield Told("agreement", key, "count", str(finding.count))
        if finding.iso:
            yield Told("agreement", key, "signed", finding.iso)
        if finding.level == "conference":
            yield Told("agreement", key, "subject", finding.quote)
        return
    title = _TITLED.search(finding.quote)
    if title is None or len(parties) < _SIDES:
        return
    key = f"{ground.source[:SOURCE_PREFIX]}-{finding.start}"
    yield Told("agreement", key, ground.title_field, title[1] or title[2])
    yield Told("agreement", key, "parties", " ".join(sorted(parties)))
    if finding.level is not None:
        yield Told("agreement", key, "level", finding.level)
    if finding.iso:
        yield Told("agreement", key, "signed", finding.iso)


def membership(finding: Finding, _: Ground) -> Iterator[Told]:
    bodies = [name.removeprefix("body:") for name in finding.parties if name.startswith("body:")]
    for name in _parties(finding) if len(bodies) == 1 else ():
        key = f"{bodies[0]}/{name.removeprefix('party:')}"
        yield Told("membership", key, "role", "member")
        if finding.iso:
            yield Told("membership", key, "since", finding.iso)


def founded(finding: Finding, _: Ground) -> Iterator[Told]:
    """The day on which a known body was launched."""
    bodies = [name for name in finding.parties if name.startswith("body:")]
    if finding.type == "launch" and len(bodies) == 1 and finding.iso:
        yield Told("body", bodies[0].removeprefix("body:"), "established", finding.iso)


def plan(finding: Finding, ground: Ground) -> Iterator[Told]:
    """Number and title of an area or a task of a numbered plan."""
    kind = {PLAN_AREA: "area", PLAN_TASK: "task"}.get(finding.rule)
    number = _arabic(finding.number or "")
    if kind is not None and number is not None:
        yield Told(kind, number, ground.title_field, finding.quote, of_plan=True)


def commitment(finding: Finding, ground: Ground) -> Iterator[Told]:
    key = f"{ground.source[:SOURCE_PREFIX]}-{finding.start}"
    yield Told("commitment", key, "text", finding.quote)
    if finding.modality is not None:
        yield Told("commitment", key, "modality", _MODALITIES[finding.modality])
    if finding.actor is not None and finding.actor.startswith(("party:", "body:")):
        yield Told("commitment", key, "actor", finding.actor)
    if finding.iso:
        yield Told("commitment", key, "due", finding.iso)
    if finding.tasks and finding.tasks[0].score >= _LINKED_MIN:
        yield Told("commitment", key, "task", f"task:{finding.tasks[0].number}")


def _parties(finding: Finding) -> list[str]:
    return [name for name in finding.parties if name.startswith("party:")]


def _arabic(number: str) -> str | None:
    """`IX`, 九 or `9` → `9`."""
    if number.isdecimal():
        return number
    if number in _ROMAN:
        return str(_ROMAN.index(number) + 1)
    found = chinese_number(number) if number else None
    return None if found is None else str(found)
