"""The parties and their bodies, as the page of parties shows them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jointoffice.ledger.acceptance import State
from jointoffice.model.authors import Role
from jointoffice.scenes.cells import Line
from jointoffice.scenes.roles import shown_role
from jointoffice.scenes.states import CARDS, ShownState, shown_state, worst
from jointoffice.scenes.titles import reference_title, title_of
from jointoffice.scenes.values import Pieces, Speech, pieces_of, words_of
from jointoffice.scenes.wording import tongue

People = Sequence[tuple[str, str]]
"""Name and role of each."""


@dataclass(frozen=True, slots=True)
class BodyOf:
    """A membership: the body's name, the role in it, and what stands of it."""

    key: str
    title: str
    lang: str
    role: str
    state: ShownState | None


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class PartyCard:
    """`counts` is empty for a party that has not spoken."""

    key: str
    title: str
    lang: str
    type: str
    parent: Pieces
    bodies: tuple[BodyOf, ...]
    people: tuple[Person, ...]
    counts: tuple[tuple[ShownState, str], ...]


def party_cards(
    parties: Sequence[Line],
    memberships: Sequence[Line],
    people: Mapping[str, People],
    counts: Mapping[str, Mapping[State, int]],
    speech: Speech,
) -> list[PartyCard]:
    """One each, in the order given; `people` and `counts` go by the party's key."""
    bodies: dict[str, list[BodyOf]] = defaultdict(list)
    for line in memberships:
        bodies[line.text("party").partition(":")[2]].append(_body(line, speech))
    return [
        _card(line, tuple(bodies[line.key]), people.get(line.key, ()), counts, speech)
        for line in parties
    ]


def _card(
    line: Line,
    bodies: tuple[BodyOf, ...],
    people: People,
    counts: Mapping[str, Mapping[State, int]],
    speech: Speech,
) -> PartyCard:
    title = title_of(line.kind, line.key, speech.titles, speech.language)
    said = counts.get(line.key, {})
    shown = [(shown_state(one, speech.language), said[one]) for one in CARDS if one in said]
    return PartyCard(
        line.key,
        title,
        tongue(title),
        _said(line, "type", speech),
        _pieces(line, "parent", speech),
        bodies,
        tuple(
            Person(name, shown_role(Role(role), speech.language).label) for name, role in people
        ),
        tuple((state, f"{count:,}") for state, count in shown),
    )


def _body(line: Line, speech: Speech) -> BodyOf:
    title = reference_title(line.text("body"), speech.kinds, speech.titles, speech.language)
    state = worst([cell.state for cell in line.cells.values()])
    shown = None if state is None else shown_state(state, speech.language)
    return BodyOf(line.key, title, tongue(title), _said(line, "role", speech), shown)


def _role(role: str, speech: Speech) -> str:
    return shown_role(Role(role), speech.language).label


def _said(line: Line, name: str, speech: Speech) -> str:
    field, cell = line.kind.find(name), line.cells.get(name)
    return "" if field is None or cell is None else words_of(cell.value, field, speech)


def _pieces(line: Line, name: str, speech: Speech) -> Pieces:
    field, cell = line.kind.find(name), line.cells.get(name)
    return () if field is None or cell is None else pieces_of(cell.value, field, speech)
