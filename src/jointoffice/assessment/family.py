"""The figures of indicators that follow from one another, found by measure, subject and period."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from jointoffice.assessment.completion_words import DONE, LEAD, PLAN, RATE
from jointoffice.assessment.figure import Figure, Place, hedge_of, step_of
from jointoffice.assessment.material import Known, Relation
from jointoffice.ledger.answers import AnsweredRecord, Stated
from jointoffice.model.names import is_own_id
from jointoffice.model.values import NOTHING

VALUE = "value"
_ROLES = ("completion", "lead")

By = Mapping[tuple[str, str, str], Sequence[Figure]]
"""Measure, subject and period → the figures told."""


def indexed(figures: Sequence[Figure]) -> By:
    found: dict[tuple[str, str, str], list[Figure]] = defaultdict(list)
    for one in figures:
        found[one.measure, one.subject, one.period].append(one)
    return found


def families(relations: Mapping[str, Relation]) -> dict[str, str]:
    """Indicator → the name of its family: the first, by code, of all that hang together."""
    family: dict[str, str] = {}
    for code, relation in sorted(relations.items()):
        joined = {code, relation.numerator, relation.denominator} - {""}
        names = {family.get(one, one) for one in joined}
        first = min(names | joined)
        family.update(dict.fromkeys(joined, first))
        family.update({one: first for one, name in family.items() if name in names})
    return family


def figures_of(record: AnsweredRecord, field: str = VALUE) -> Iterator[Figure]:
    """The figures that live claims give a field of an observation."""
    answered = record.fields.get(field)
    if answered is None:
        return
    measure, subject, period = observed(record)
    for stated in answered.stated.values():
        claim = stated.claim
        if claim.redacted or claim.value.qualifier in NOTHING:
            continue
        value = Decimal(claim.value.text)
        yield Figure(
            measure,
            subject,
            period,
            value,
            claim.value.unit,
            claim.value.qualifier.value or hedge_of(stated.quote),
            step_of(value, stated.quote, claim.value.unit),
            place_of(record, field, stated),
        )


def observed(record: AnsweredRecord) -> tuple[str, str, str]:
    """Indicator, party and period of an observation, `party` as a reference."""
    return observed_by(record.key)


def observed_by(key: str) -> tuple[str, str, str]:
    """The same of an observation with this key."""
    if is_own_id(key):
        return "", "", ""
    indicator, party, period = key.split("/", 2)
    return indicator, f"party:{party}", period


def place_of(record: AnsweredRecord, field: str, stated: Stated) -> Place:
    has_span = stated.source is not None and stated.start is not None and stated.end is not None
    return Place(
        stated.source or "" if has_span else "",
        stated.start if has_span and stated.start is not None else -1,
        stated.end if has_span and stated.end is not None else -1,
        stated.quote,
        f"{record.kind.name}:{record.key}",
        field,
        str(stated.claim.id),
    )


def roles_of(known: Known) -> dict[str, str]:
    """Indicator → its role in the completion of a plan."""
    roles: dict[str, str] = {}
    for code, relation in known.relations.items():
        if relation.kind == "completion":
            roles |= {code: RATE, relation.numerator: DONE, relation.denominator: PLAN}
        elif relation.kind == "lead":
            roles[code] = LEAD
    return roles
