"""What the claims about one field of a record tell, to be compared with one another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import combinations

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    Slot,
    amount,
    period,
    record,
    words,
)
from jointoffice.assessment.family import place_of
from jointoffice.assessment.figure import Figure, Place, Range, hedge_of, range_of, step_of
from jointoffice.assessment.material import Material
from jointoffice.assessment.records import own_record, reference_of
from jointoffice.assessment.says import Says
from jointoffice.ledger.answers import AnsweredField, AnsweredRecord, Stated
from jointoffice.model.dates import covered_days
from jointoffice.model.kinds.field import Field, Nature
from jointoffice.model.values import NOTHING, ValueType

_BOTH = 2
AMOUNTS = frozenset({ValueType.NUMBER, ValueType.MONEY})


@dataclass(frozen=True, slots=True)
class Word:
    """One value of a field, as told at a place; `party` is empty where a reader found it, `days`
    is none for an amount, `bounds` for a day."""

    slot: Slot
    bounds: Range | None
    days: tuple[date, date] | None
    party: str
    place: Place


@dataclass(frozen=True, slots=True)
class Twice:
    """A field of the record `kind:key` of which two values are told."""

    record: str
    field: Field
    one: Word
    other: Word

    @property
    def ratio(self) -> Decimal:
        """How often the smaller amount goes into the larger; 0 where one of them is 0."""
        low, high = sorted(abs(Decimal(word.slot.text)) for word in (self.one, self.other))
        return high / low if low else Decimal(0)

    def finding(self, says: Says, *more: Slot) -> CheckFinding:
        """Slots: the record, the field, both values as told, the larger and the smaller one of
        them, and what more there is. Nobody can tell which of both is right."""
        both = (self.one.slot, self.other.slot)
        label = words(self.field.label_en, self.field.label_zh)
        places = (self.one.place, self.other.place)
        about = (self.record, self.field.name, *(slot.text for slot in both))
        slots = (record(self.record), label, *both, *self._descending(), *more)
        return says.finding(Severity.DOUBT, slots, places, about)

    def _descending(self) -> tuple[Slot, Slot]:
        slots = (self.one.slot, self.other.slot)
        if self.one.bounds is None:
            return slots
        high, low = sorted(slots, key=lambda slot: -abs(Decimal(slot.text)))
        return high, low


def told_twice(material: Material) -> Iterator[Twice]:
    """Every two values told of a field of the topic's record that has amounts or days; of a
    moving field only those that stand today."""
    own = own_record(material)
    if own is None:
        return
    for answered in own.fields.values():
        if len(answered.stated) < _BOTH:
            continue
        if answered.field.type in AMOUNTS or answered.field.type is ValueType.DATE:
            told = {one.slot.text: one for one in _words(own, answered)}
            ordered = sorted(told.values(), key=lambda word: word.slot.text)
            for one, other in combinations(ordered, 2):
                yield Twice(reference_of(own), answered.field, one, other)


def _words(own: AnsweredRecord, answered: AnsweredField) -> Iterator[Word]:
    heads = answered.stretch.heads if answered.stretch is not None else ()
    current = {head.claim for head in heads if head.current}
    for claim, stated in answered.stated.items():
        is_past = answered.field.nature is Nature.MOVING and claim not in current
        is_told = not stated.claim.redacted and stated.claim.value.qualifier not in NOTHING
        if is_told and not is_past:
            yield _word(own, answered, stated)


def _word(own: AnsweredRecord, answered: AnsweredField, stated: Stated) -> Word:
    value, place = stated.claim.value, place_of(own, answered.field.name, stated)
    party = stated.party or ""
    if answered.field.type is ValueType.DATE:
        return Word(period(value.text), None, covered_days(value.text), party, place)
    number = Decimal(value.text)
    hedge = value.qualifier.value or hedge_of(stated.quote)
    step = step_of(number, stated.quote, value.unit)
    figure = Figure("", "", "", number, value.unit, hedge, step, place)
    return Word(amount(number, value.unit), range_of(figure), None, party, place)
