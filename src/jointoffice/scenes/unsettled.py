"""The fields in one state: what is said, by whom, and whose word is waited for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jointoffice.ledger.acceptance import State
from jointoffice.model.kinds.field import Kind
from jointoffice.model.names import PartyId
from jointoffice.model.values import Value
from jointoffice.scenes.said import SaidBy
from jointoffice.scenes.states import ShownState, shown_state
from jointoffice.scenes.titles import needed_for, reference_title, title_of
from jointoffice.scenes.values import Pieces, Speech, pieces_of, references_in
from jointoffice.scenes.wording import label_of, tongue


@dataclass(frozen=True, slots=True)
class UnsettledField:
    """`words` are those of the parties that have spoken; `value` is what is shown, if anything."""

    kind: Kind
    key: str
    field: str
    state: State
    value: Value | None
    words: Mapping[PartyId, Value]


@dataclass(frozen=True, slots=True)
class UnsettledLine:
    """`waits_for` names the sides that have not spoken."""

    kind: str
    key: str
    title: str
    lang: str
    field: str
    label: str
    state: ShownState
    pieces: Pieces
    said: tuple[SaidBy, ...]
    waits_for: tuple[str, ...]


def needed(fields: Sequence[UnsettledField]) -> set[str]:
    """The references whose titles the lines show."""
    wanted: set[str] = set()
    for one in fields:
        wanted.update(needed_for(one.kind, one.key))
        declared = one.kind.find(one.field)
        if declared is not None:
            for value in (one.value, *one.words.values()):
                wanted.update(references_in(value, declared))
    return wanted


def unsettled_lines(
    fields: Sequence[UnsettledField], sides: Sequence[PartyId], speech: Speech
) -> list[UnsettledLine]:
    return [_line(one, sides, speech) for one in fields]


def _line(one: UnsettledField, sides: Sequence[PartyId], speech: Speech) -> UnsettledLine:
    declared = one.kind.find(one.field)
    assert declared is not None, "fields are asked for by their kinds"
    title = title_of(one.kind, one.key, speech.titles, speech.language)
    waits = [side for side in sides if side not in one.words]
    return UnsettledLine(
        one.kind.name,
        one.key,
        title,
        tongue(title),
        one.field,
        label_of(declared, speech.language),
        shown_state(one.state, speech.language),
        pieces_of(one.value, declared, speech),
        tuple(
            SaidBy(_party(party, speech), pieces_of(value, declared, speech))
            for party, value in one.words.items()
        ),
        tuple(_party(side, speech) for side in waits) if one.state is State.ONE_SIDED else (),
    )


def _party(party: PartyId, speech: Speech) -> str:
    return reference_title(f"party:{party}", speech.kinds, speech.titles, speech.language)
