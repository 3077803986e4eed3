"""The form by which a value of one field is stated: its input, what stands, what would differ."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.ledger.contradiction import fingerprint
from jointoffice.model.kinds.field import Field
from jointoffice.model.values import Value
from jointoffice.scenes.inputs import Input, Offer, Typed, input_of
from jointoffice.scenes.said import SaidBy, said_by
from jointoffice.scenes.states import ShownState, shown_state
from jointoffice.scenes.values import Pieces, Speech, pieces_of
from jointoffice.scenes.wording import label_of


class Warned(Enum):
    """Why a value was not stated at once, but shown again with what stands against it."""

    NOT = ""
    CONTRADICTS = "contradicts"
    MEANWHILE = "meanwhile"


@dataclass(frozen=True, slots=True)
class StateForm:
    """`accepted` is what stands now, of which `seen` is the fingerprint; `own` is what would be
    said against it where `warned` says that it would differ, or that others spoke meanwhile."""

    field: str
    label: str
    input: Input
    typed: Typed
    accepted: Pieces
    state: ShownState | None
    said: tuple[SaidBy, ...]
    seen: str
    warned: str
    own: Pieces


@dataclass(frozen=True, slots=True)
class Stating:
    """What somebody is about to state, as far as it was typed."""

    field: Field
    typed: Typed
    offer: Offer
    value: Value | None = None
    warned: Warned = Warned.NOT


def state_form(record: AnsweredRecord, stating: Stating, speech: Speech) -> StateForm:
    field = stating.field
    answered = record.fields.get(field.name)
    state = None if answered is None else answered.state
    return StateForm(
        field.name,
        label_of(field, speech.language),
        input_of(field, "value", stating.typed, stating.offer, speech),
        stating.typed,
        () if answered is None else pieces_of(answered.value, field, speech),
        None if state is None else shown_state(state, speech.language),
        () if answered is None else said_by(answered, speech),
        fingerprint(answered),
        stating.warned.value,
        pieces_of(stating.value, field, speech),
    )
