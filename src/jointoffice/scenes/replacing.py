"""Who says by what a record is replaced, and two records beside each other before they are one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.names import ClaimId, PartyId
from jointoffice.scenes.days import day_text
from jointoffice.scenes.titles import reference_title
from jointoffice.scenes.values import Pieces, Speech, pieces_of, references_in
from jointoffice.scenes.wording import kind_label, label_of


@dataclass(frozen=True, slots=True)
class SaidSo:
    """A party's word that a record is replaced; `at` is what the author's clock said, ISO 8601."""

    party: PartyId
    at: str
    reason: str
    claim: ClaimId


@dataclass(frozen=True, slots=True)
class Replacement:
    """`by` is the record that stays, empty for none; nobody said so of a record that goes with
    another, in whose key it is named."""

    record: str
    by: str
    said: tuple[SaidSo, ...]


@dataclass(frozen=True, slots=True)
class ShownSaid:
    who: str
    day: str
    reason: str


@dataclass(frozen=True, slots=True)
class ShownReplacement:
    kind: str
    label: str
    key: str
    said: tuple[ShownSaid, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """What is accepted of a field of the record that goes and of the one that stays."""

    label: str
    goes: Pieces
    stays: Pieces
    differs: bool


def needed(replacements: Sequence[Replacement]) -> set[str]:
    """The references whose titles are shown."""
    return {f"party:{said.party}" for one in replacements for said in one.said}


def shown_replacement(one: Replacement, speech: Speech) -> ShownReplacement:
    kind, _, key = one.record.partition(":")
    label = kind_label(speech.kinds[kind], speech.language)
    return ShownReplacement(kind, label, key, tuple(_said(said, speech) for said in one.said))


def needed_beside(goes: AnsweredRecord, stays: AnsweredRecord) -> set[str]:
    return {
        reference
        for record in (goes, stays)
        for answered in record.fields.values()
        for reference in references_in(answered.value, answered.field)
    }


def beside(goes: AnsweredRecord, stays: AnsweredRecord, speech: Speech) -> list[Beside]:
    """The fields of either, but for what makes the key."""
    lines = []
    for field in goes.kind.fields:
        found = [record.fields.get(field.name) for record in (goes, stays)]
        if field.name in goes.kind.natural_key or not any(found):
            continue
        values = [None if one is None else one.value for one in found]
        one, other = (pieces_of(value, field, speech) for value in values)
        differs = None not in values and values[0] != values[1]
        lines.append(Beside(label_of(field, speech.language), one, other, differs))
    return lines


def _said(said: SaidSo, speech: Speech) -> ShownSaid:
    who = reference_title(f"party:{said.party}", speech.kinds, speech.titles, speech.language)
    return ShownSaid(who, day_text(said.at[:10], speech.language), said.reason)
