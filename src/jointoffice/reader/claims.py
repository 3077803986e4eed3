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
from jointoffice.model.parsing import parse_value
from jointoffice.model.refusals import WrongValue
from jointoffice.model.units import COUNT, known_unit
from jointoffice.model.values import Qualifier, Value
from jointoffice.reader import told
from jointoffice.reader.bodies import proposed_bodies
from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.ground import Ground, Known
from jointoffice.reader.told import Told

TASK_SCORE_MIN = 0.6
"""Below this a sentence is not shown as evidence of a task; a reviewer can still tie it."""
TASKS_MAX = 3

_QUALIFIERS = {qualifier.value: qualifier for qualifier in Qualifier}
_EVIDENCE = frozenset({FindingKind.PROGRESS, FindingKind.COMMITMENT, FindingKind.TARGET})
_TELLERS = {
    FindingKind.FIGURE: (told.observation,),
    FindingKind.RANK: (told.observation,),
    FindingKind.EVENT: (told.conference, told.founded, proposed_bodies),
    FindingKind.AGREEMENT: (told.agreement,),
    FindingKind.MEMBERSHIP: (told.membership, proposed_bodies),
    FindingKind.LIST: (told.plan, proposed_bodies),
    FindingKind.COMMITMENT: (told.commitment,),
    FindingKind.REQUEST: (told.commitment,),
    FindingKind.TARGET: (told.commitment,),
}
"""Which findings tell something of a record; dates and names alone do not."""


@dataclass(frozen=True, slots=True)
class ReadClaim:
    """One field of one record as a finding has it; it holds from `valid_from`, an ISO day."""

    kind: str
    key: str
    field: str
    value: Value
    valid_from: str
    finding: Finding


def claims_in(
    findings: Sequence[Finding], kinds: Mapping[str, Kind], ground: Ground
) -> list[ReadClaim]:
    """The claims of a document's findings, in their order; what holds from no day that is named
    holds from the day of publication."""
    made = []
    is_plan = _is_the_plan(findings, ground.known)
    for finding in findings:
        for each in _told(finding, ground):
            if each.of_plan and not is_plan:
                continue
            try:
                made.append(_claim(kinds[each.kind], each, finding, ground))
            except WrongValue:
                continue
    return made


def _is_the_plan(findings: Iterable[Finding], known: Known) -> bool:
    """Whether a numbered plan in the document is the programme's: its tasks are as many."""
    tasks = {finding.number for finding in findings if finding.rule == told.PLAN_TASK}
    return bool(tasks) and known.tasks in (0, len(tasks))


def _told(finding: Finding, ground: Ground) -> Iterator[Told]:
    for teller in _TELLERS.get(finding.kind, ()):
        yield from teller(finding, ground)
    if finding.kind in _EVIDENCE:
        for task in finding.tasks[:TASKS_MAX]:
            if task.score >= TASK_SCORE_MIN:
                yield Told("task", task.number, "evidence", finding.quote)


def _claim(kind: Kind, each: Told, finding: Finding, ground: Ground) -> ReadClaim:
    field = kind.find(each.field)
    assert field is not None
    qualifier = _QUALIFIERS.get(finding.qualifier or "", Qualifier.EXACT)
    value = parse_value(field, each.text, None, qualifier)
    if kind.name == "observation":
        factor, unit = _unit(finding)
        assert factor == 1, "the reader gives full units"
        value = Value(value.text, unit, qualifier)
    day = ground.published
    if field.nature is Nature.MOVING and finding.iso:
        day = covered_days(finding.iso)[0].isoformat()
    return ReadClaim(kind.name, canonical_key(kind, each.key), field.name, value, day, finding)


def _unit(finding: Finding) -> tuple[int, str]:
    """`new energy vehicles` are vehicles; what nobody measures is counted."""
    unit = finding.unit or ""
    return known_unit(unit) or known_unit(unit.rpartition(" ")[2]) or (1, COUNT)
