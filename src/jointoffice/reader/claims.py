"""Which findings say what a field of a record is, and so become claims for the inbox.

What is not tied to a record here stays a finding of its document. A claim made here speaks for
nobody until a party endorses it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from jointoffice.model.dates import covered_days
from jointoffice.model.keys import canonical_key
from jointoffice.model.kinds.field import Kind, Nature
from jointoffice.model.names import SourceId
from jointoffice.model.parsing import parse_value
from jointoffice.model.refusals import WrongValue
from jointoffice.model.units import COUNT, known_unit
from jointoffice.model.values import Qualifier, Value, plain_notation
from jointoffice.reader.finding import Finding, FindingKind, Modality
from jointoffice.reader.numerals import chinese_number
from jointoffice.reader.ordinals import conference_number

TASK_SCORE_MIN = 0.6
"""Below this a sentence is not shown as evidence of a task; a reviewer can still tie it."""
TASKS_MAX = 3
SOURCE_PREFIX = 12
"""Hex digits of the source in the key of a commitment."""

_QUALIFIERS = {qualifier.value: qualifier for qualifier in Qualifier}
_MODALITIES = {
    Modality.DONE: "done",
    Modality.IN_PROGRESS: "in_progress",
    Modality.PROMISED: "promised",
    Modality.REQUESTED: "requested",
    Modality.TARGET: "target",
    Modality.REPORTED: "reported",
}
PLAN_AREA, PLAN_TASK = "plan.area", "plan.task"
"""Rules of the findings that are headings and tasks of a numbered plan."""
_ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split()
_EVIDENCE = frozenset({FindingKind.PROGRESS, FindingKind.COMMITMENT, FindingKind.TARGET})


@dataclass(frozen=True, slots=True)
class ReadClaim:
    """One field of one record as a finding has it; it holds from `valid_from`, an ISO day."""

    kind: str
    key: str
    field: str
    value: Value
    valid_from: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class Known:
    """What the register has, to which findings are tied.

    `indicators`: code → canonical unit; `agreements`: level and parties → key, where they fit one
    record only; `tasks`: how many tasks the plan has, 0 where it is not known yet.
    """

    indicators: Mapping[str, str]
    agreements: Mapping[tuple[str, frozenset[str]], str]
    tasks: int


@dataclass(frozen=True, slots=True)
class Ground:
    """What claims of one document rest on: its source, its ISO day of publication, its language,
    and what is known here."""

    source: SourceId
    published: str
    language: str
    known: Known


def claims_in(
    findings: Sequence[Finding], kinds: Mapping[str, Kind], ground: Ground
) -> list[ReadClaim]:
    """The claims of a document's findings, in their order; what holds from no day that is named
    holds from the day of publication."""
    made = []
    is_plan = _is_the_plan(findings, ground.known)
    for finding in findings:
        for told in _told(finding, ground):
            if told.of_plan and not is_plan:
                continue
            try:
                made.append(_claim(kinds[told.kind], told, finding, ground))
            except WrongValue:
                continue
    return made


def _is_the_plan(findings: Iterable[Finding], known: Known) -> bool:
    """Whether a numbered plan in the document is the programme's: its tasks are as many."""
    tasks = {finding.number for finding in findings if finding.rule == PLAN_TASK}
    return bool(tasks) and known.tasks in (0, len(tasks))


@dataclass(frozen=True, slots=True)
class _Told:
    kind: str
    key: str
    field: str
    text: str
    of_plan: bool = False


def _told(finding: Finding, ground: Ground) -> Iterator[_Told]:
    if finding.kind in _TELLERS:
        yield from _TELLERS[finding.kind](finding, ground)
    if finding.kind in _EVIDENCE:
        for task in finding.tasks[:TASKS_MAX]:
            if task.score >= TASK_SCORE_MIN:
                yield _Told("task", task.number, "evidence", finding.quote)


def _observation(finding: Finding, ground: Ground) -> Iterator[_Told]:
    """One figure of a known indicator, of one party, for one period; no range and no change."""
    parties = [party for party in finding.parties if party.startswith("party:")]
    if finding.change or finding.value is None or finding.high is not None:
        return
    if not finding.measure or not finding.period:
        return
    measure = finding.measure.replace(" ", "_")
    indicator = f"{measure}_rank" if finding.kind is FindingKind.RANK else measure
    if len(parties) == 1 and _measures(ground.known.indicators.get(indicator), finding.unit):
        key = f"{indicator}/{parties[0].partition(':')[2]}/{finding.period}"
        yield _Told("observation", key, "value", plain_notation(finding.value))


def _measures(wanted: str | None, unit: str | None) -> bool:
    """Whether a figure in `unit` can be one of an indicator whose unit is `wanted`."""
    if wanted is None:
        return False
    found = known_unit(unit or "")
    is_counted = found is None or found[1] == COUNT
    return wanted == COUNT if is_counted else found is not None and found[1] == wanted


def _conference(finding: Finding, _: Ground) -> Iterator[_Told]:
    number = conference_number(finding.quote)
    if finding.type == "conference" and number is not None and finding.iso:
        yield _Told("conference", number, "held", finding.iso)


def _agreement(finding: Finding, ground: Ground) -> Iterator[_Told]:
    """How many agreements of a level there are between parties that have such a record."""
    key = ground.known.agreements.get((finding.level or "", frozenset(finding.parties)))
    if key is not None and finding.count is not None:
        yield _Told("agreement", key, "count", str(finding.count))
        if finding.iso:
            yield _Told("agreement", key, "signed", finding.iso)


def _membership(finding: Finding, _: Ground) -> Iterator[_Told]:
    bodies = [name.removeprefix("body:") for name in finding.parties if name.startswith("body:")]
    for name in finding.parties:
        if len(bodies) == 1 and name.startswith("party:"):
            key = f"{bodies[0]}/{name.removeprefix('party:')}"
            yield _Told("membership", key, "role", "member")


def _plan(finding: Finding, ground: Ground) -> Iterator[_Told]:
    """Number and title of an area or a task of a numbered plan."""
    kind = {PLAN_AREA: "area", PLAN_TASK: "task"}.get(finding.rule)
    number = _arabic(finding.number or "")
    language = "zh" if ground.language.startswith("zh") else "en"
    if kind is not None and number is not None:
        yield _Told(kind, number, f"title_{language}", finding.quote, of_plan=True)


def _arabic(number: str) -> str | None:
    """`IX`, 九 or `9` → `9`."""
    if number.isdecimal():
        return number
    if number in _ROMAN:
        return str(_ROMAN.index(number) + 1)
    found = chinese_number(number) if number else None
    return None if found is None else str(found)


def _commitment(finding: Finding, ground: Ground) -> Iterator[_Told]:
    key = f"{ground.source[:SOURCE_PREFIX]}-{finding.start}"
    yield _Told("commitment", key, "text", finding.quote)
    if finding.modality is not None:
        yield _Told("commitment", key, "modality", _MODALITIES[finding.modality])
    if finding.actor is not None and finding.actor.startswith(("party:", "body:")):
        yield _Told("commitment", key, "actor", finding.actor)
    if finding.iso:
        yield _Told("commitment", key, "due", finding.iso)
    if finding.tasks:
        yield _Told("commitment", key, "task", f"task:{finding.tasks[0].number}")


def _claim(kind: Kind, told: _Told, finding: Finding, ground: Ground) -> ReadClaim:
    field = kind.find(told.field)
    assert field is not None
    qualifier = _QUALIFIERS.get(finding.qualifier or "", Qualifier.EXACT)
    value = parse_value(field, told.text, None, qualifier)
    if kind.name == "observation":
        factor, unit = known_unit(finding.unit or "") or (1, COUNT)
        assert factor == 1, "the reader gives full units"
        value = Value(value.text, unit, qualifier)
    day = ground.published
    if field.nature is Nature.MOVING and finding.iso:
        day = covered_days(finding.iso)[0].isoformat()
    return ReadClaim(kind.name, canonical_key(kind, told.key), field.name, value, day, finding)


_TELLERS = {
    FindingKind.FIGURE: _observation,
    FindingKind.RANK: _observation,
    FindingKind.EVENT: _conference,
    FindingKind.AGREEMENT: _agreement,
    FindingKind.MEMBERSHIP: _membership,
    FindingKind.LIST: _plan,
    FindingKind.COMMITMENT: _commitment,
    FindingKind.REQUEST: _commitment,
    FindingKind.TARGET: _commitment,
}
"""Which findings tell something of a record; dates and names alone do not."""
