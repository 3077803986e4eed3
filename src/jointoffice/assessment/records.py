"""The record that a topic is about, and what its fields say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from jointoffice.assessment.family import place_of
from jointoffice.assessment.figure import Place
from jointoffice.assessment.material import Material, Topic
from jointoffice.ledger.answers import AnsweredField, AnsweredRecord
from jointoffice.model.dates import covered_days
from jointoffice.model.kinds.shared_fields import ENDED_STATES
from jointoffice.model.refusals import WrongValue

DONE = frozenset(ENDED_STATES)


def reference_of(record: AnsweredRecord) -> str:
    return f"{record.kind.name}:{record.key}"


def own_record(material: Material) -> AnsweredRecord | None:
    """The record whose topic it is; the others name it."""
    wanted = material.key.removeprefix(f"{Topic.RECORD}:")
    return next((one for one in material.records if reference_of(one) == wanted), None)


def others(material: Material, kind: str) -> list[AnsweredRecord]:
    """The records of a kind that name the topic's own."""
    return [one for one in material.records if one.kind.name == kind]


def days_of(record: AnsweredRecord, field: str) -> tuple[date, date] | None:
    """First and last day that the accepted value of a date covers; None where there is none."""
    text = record.text(field)
    try:
        return covered_days(text) if text else None
    except WrongValue:
        return None


def places_of(record: AnsweredRecord, field: str) -> tuple[Place, ...]:
    """The claims that stand behind what a field shows; the record itself where nobody spoke."""
    answered = record.fields.get(field)
    if answered is None:
        return (Place(record=reference_of(record)),)
    return tuple(_places(record, answered))


def _places(record: AnsweredRecord, answered: AnsweredField) -> Iterator[Place]:
    shown = answered.stretch.claim if answered.stretch is not None else None
    for claim, stated in answered.stated.items():
        if shown in (None, claim):
            yield place_of(record, answered.field.name, stated)
