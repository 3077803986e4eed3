"""Which findings say what a field of a record is, and so become claims for the inbox.

What is not tied to a record here stays a finding of its document. A claim made here speaks for
nobody until a party endorses it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from jointoffice.model.dates import covered_days
from jointoffice.model.keys import canonical_key
from jointoffice.model.kinds.field import Kind, Nature
from jointoffice.model.names import SourceId
from jointoffice.model.parsing import parse_value
from jointoffice.model.refusals import WrongValue
from jointoffice.model.units import known_unit
from jointoffice.model.values import Qualifier, Value, plain_notation
from jointoffice.reader.finding import Finding, FindingKind, Modality

TASK_SCORE_MIN = 0.6
"""Below this a sentence is not shown as evidence of a task; a reviewer can still tie it."""
TASKS_MAX = 3
COUNT = "1"
"""The unit of an indicator that counts things."""
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
_PLANS = frozenset({FindingKind.COMMITMENT, FindingKind.REQUEST, FindingKind.TARGET})
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
class Ground:
    """What claims of one document rest on: its source, the day it was published, and what is
    measured here (code of an indicator → its canonical unit)."""

    source: SourceId
    published: str
    indicators: Mapping[str, str]


def claims_in(
    findings: Iterable[Finding], kinds: Mapping[str, Kind], ground: Ground
) -> list[ReadClaim]:
    """The claims of a document's findings, in their order; what holds from no day that is named
    holds from the day of publication."""
    made = []
    for finding in findings:
        for told in _told(finding, ground):
            try:
                made.append(_claim(kinds[told.kind], told, finding, ground))
            except WrongValue:
                continue
    return made


@dataclass(frozen=True, slots=True)
class _Told:
    kind: str
    key: str
    field: str
    text: str


def _told(finding: Finding, ground: Ground) -> Iterator[_Told]:
    if finding.kind in (FindingKind.FIGURE, FindingKind.RANK):
        yield from _observation(finding, ground)
    elif finding.kind is FindingKind.EVENT and finding.type == "conference":
        yield from _conference(finding)
    if finding.kind in _EVIDENCE:
        for task in finding.tasks[:TASKS_MAX]:
            if task.score >= TASK_SCORE_MIN:
                yield _Told("task", task.number, "evidence", finding.quote)
    if finding.kind in _PLANS:
        yield from _commitment(finding, ground.source)


def _observation(finding: Finding, ground: Ground) -> Iterator[_Told]:
    """One figure of a known indicator, of one party, for one period; no range and no change."""
    parties = [party for party in finding.parties if party.startswith("party:")]
    if finding.change or finding.value is None or finding.high is not None:
        return
    if not finding.measure or not finding.period:
        return
    is_rank = finding.kind is FindingKind.RANK
    indicator = f"{finding.measure}_rank" if is_rank else finding.measure
    if len(parties) == 1 and _measures(ground.indicators.get(indicator), finding.unit):
        key = f"{indicator}/{parties[0].partition(':')[2]}/{finding.period}"
        yield _Told("observation", key, "value", plain_notation(finding.value))


def _measures(wanted: str | None, unit: str | None) -> bool:
    """Whether a figure in `unit` can be one of an indicator whose unit is `wanted`."""
    if wanted is None:
        return False
    found = known_unit(unit or "")
    is_counted = found is None or found[1] == COUNT
    return wanted == COUNT if is_counted else found is not None and found[1] == wanted


def _conference(finding: Finding) -> Iterator[_Told]:
    if finding.number and finding.iso:
        yield _Told("conference", finding.number, "held", finding.iso)


def _commitment(finding: Finding, source: SourceId) -> Iterator[_Told]:
    key = f"{source[:SOURCE_PREFIX]}-{finding.start}"
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
