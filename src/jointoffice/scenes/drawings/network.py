"""Who works with whom: parties left and right, office on top, alliances and bodies between."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from jointoffice.scenes.drawings.labels import BOLD, in_lines, shortened, spread
from jointoffice.scenes.drawings.svg import (
    Caption,
    Drawing,
    Markup,
    Size,
    drawing,
    element,
    link,
    number,
    path,
    rect,
    text,
)
from jointoffice.scenes.states import ShownState

WIDE = 1132
SMALL = 552

_FONT = 12.5
_HIT = 24
_ROW = 34
_BODY = 26
_HEADING = 30
_PARTY = 52
_PARTY_APART = 60
_COLUMN, _MIDDLE = 0.24, 0.34
_INDENT = 16
_EDGE = 2
_LINE = 15


class Place(Enum):
    """In which column a party is pinned."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class NetParty:
    key: str
    name: str
    address: str
    place: Place


@dataclass(frozen=True, slots=True)
class NetBody:
    """A body or an agreement; `depth` is how far below a body of its own it stands.

    `kind` is its class: office, body or agreement.
    """

    key: str
    name: str
    address: str
    kind: str
    depth: int


@dataclass(frozen=True, slots=True)
class Tie:
    """That a party belongs to a body or signed an agreement; `count` is written if not empty."""

    party: str
    body: str
    words: str
    address: str
    state: ShownState | None
    count: str


@dataclass(frozen=True, slots=True)
class Section:
    """Bodies under a heading; children come after what they belong to."""

    name: str
    bodies: tuple[NetBody, ...]


@dataclass(frozen=True, slots=True)
class Network:
    """Ties to parties or bodies that are not there are not drawn."""

    caption: Caption
    parties: tuple[NetParty, ...]
    sections: tuple[Section, ...]
    ties: tuple[Tie, ...]


@dataclass(frozen=True, slots=True)
class _Seat:
    """A body in its row, with the ties that end at its left and at its right."""

    body: NetBody
    y: float
    left: tuple[Tie, ...]
    right: tuple[Tie, ...]


@dataclass(frozen=True, slots=True)
class _Frame:
    """The inner edges of the columns of parties, and the edges of the middle column."""

    width: float
    left: float
    start: float
    end: float
    right: float


def draw_network(network: Network, width: float) -> Drawing:
    """The network; every party, body, agreement and tie is a link."""
    frame = _frame(width)
    seats, headings, bottom = _seats(network)
    at = _parties(network, seats, bottom)
    size = Size(width, bottom + _EDGE)
    ties = [one for seat in seats for one in _ties(seat, at, frame)]
    parts = [
        *_branches(seats, frame),
        *ties,
        *(text(name, width / 2, y, "heading middle") for name, y in headings),
        *(_body(seat, frame) for seat in seats),
        *(_party(party, at[party.key], frame) for party in network.parties),
    ]
    return drawing(network.caption, size, parts, len(ties) + len(seats) + len(network.parties))


def _frame(width: float) -> _Frame:
    column, middle = width * _COLUMN, width * _MIDDLE
    start = (width - middle) / 2
    return _Frame(width, column, start, start + middle, width - column)


def _seats(network: Network) -> tuple[list[_Seat], list[tuple[str, float]], float]:
    """Every body with its row, the headings with theirs, and the lower end."""
    places = {party.key: party.place for party in network.parties}
    seats: list[_Seat] = []
    headings: list[tuple[str, float]] = []
    y = float(_EDGE)
    for section in network.sections:
        if section.name:
            headings.append((section.name, y + _HEADING - 10))
            y += _HEADING
        for body in section.bodies:
            ties = [tie for tie in network.ties if tie.body == body.key]
            left = tuple(tie for tie in ties if places.get(tie.party) is Place.LEFT)
            right = tuple(tie for tie in ties if places.get(tie.party) is Place.RIGHT)
            height = max(_ROW, _HIT * max(len(left), len(right)) + _ROW - _HIT)
            seats.append(_Seat(body, y + height / 2, left, right))
            y += height
    return seats, headings, max(y, _least(network))


def _least(network: Network) -> float:
    """The height that the longer column of parties needs."""
    rows = [sum(party.place is place for party in network.parties) for place in Place]
    return max(rows) * float(_PARTY_APART)


def _parties(network: Network, seats: Sequence[_Seat], bottom: float) -> dict[str, float]:
    """The height of each party: near the middle of its bodies, apart from the others."""
    at: dict[str, float] = {}
    for place in Place:
        keys = [party.key for party in network.parties if party.place is place]
        wanted = [_middle(key, seats, bottom) for key in keys]
        half = _PARTY / 2 + _EDGE
        places = spread(wanted, _PARTY_APART, half, bottom - half)
        at |= dict(zip(keys, places, strict=True))
    return at


def _middle(key: str, seats: Sequence[_Seat], bottom: float) -> float:
    rows = [seat.y for seat in seats for tie in (*seat.left, *seat.right) if tie.party == key]
    return sum(rows) / len(rows) if rows else bottom


def _ties(seat: _Seat, at: Mapping[str, float], frame: _Frame) -> Iterator[Markup]:
    start = frame.start + seat.body.depth * _INDENT
    for tie, y in _ports(seat.left, seat.y, at):
        yield _tie(tie, ((frame.left, at[tie.party]), (start, y)), -1)
    for tie, y in _ports(seat.right, seat.y, at):
        yield _tie(tie, ((frame.right, at[tie.party]), (frame.end, y)), 1)


def _ports(ties: Sequence[Tie], y: float, at: Mapping[str, float]) -> Iterator[tuple[Tie, float]]:
    """Where each tie meets its body: in the order of their parties, so that few lines cross."""
    first = y - _HIT * (len(ties) - 1) / 2
    for i, tie in enumerate(sorted(ties, key=lambda tie: at[tie.party])):
        yield tie, first + i * _HIT


def _tie(tie: Tie, ends: tuple[tuple[float, float], tuple[float, float]], way: int) -> Markup:
    """A curve from party to body with its mark before the body; `way` is outwards."""
    (x1, y1), (x2, y2) = ends
    middle = (x1 + x2) / 2
    numbers = [number(one) for one in (x1, y1, middle, y1, middle, y2, x2, y2)]
    curve = "M{} {} C{} {} {} {} {} {}".format(*numbers)
    x = x2 + way * 14
    parts = [
        element("path", class_="way", d=curve),
        rect((x - _HIT / 2, y2 - _HIT / 2), Size(_HIT, _HIT), "hit"),
    ]
    if tie.count:
        parts.append(element("circle", class_="back", cx=x, cy=y2, r=10))
        parts.append(text(tie.count, x, y2 + 4.5, "count middle"))
    elif tie.state is not None:
        parts.append(element("circle", class_="back", cx=x, cy=y2, r=7))
        parts.append(text(tie.state.mark, x, y2 + 5, "state-mark middle"))
    code = f" {tie.state.code}" if tie.state is not None else ""
    words = tie.words if tie.state is None else f"{tie.words}, {tie.state.word}"
    return link(tie.address, words, parts, f"tie{code}")


def _body(seat: _Seat, frame: _Frame) -> Markup:
    body, x = seat.body, frame.start + seat.body.depth * _INDENT
    size = Size(frame.end - x, _BODY)
    name = shortened(body.name, _FONT * (BOLD if body.kind == "office" else 1), size.width - 16)
    corner = {"x": x, "y": seat.y - _BODY / 2, "width": size.width, "height": size.height}
    parts = (
        element("rect", class_="hit pill", rx=13, **corner),
        text(name, x + size.width / 2, seat.y + 4.5, "middle"),
    )
    return link(body.address, body.name, parts, f"body {body.kind}")


def _party(party: NetParty, y: float, frame: _Frame) -> Markup:
    x = _EDGE if party.place is Place.LEFT else frame.right
    width = frame.left - _EDGE
    lines = in_lines(party.name, _FONT * BOLD, width - 10, 3)
    first = y + 4.5 - _LINE * (len(lines) - 1) / 2
    corner = {"x": x, "y": y - _PARTY / 2, "width": width, "height": _PARTY}
    parts = (
        element("rect", class_="hit pill", rx=8, **corner),
        *(text(one, x + width / 2, first + i * _LINE, "middle") for i, one in enumerate(lines)),
    )
    return link(party.address, party.name, parts, "party")


def _branches(seats: Sequence[_Seat], frame: _Frame) -> Iterator[Markup]:
    """Lines from each body down to those that belong to it."""
    above: list[_Seat] = []
    for seat in seats:
        del above[seat.body.depth :]
        if above:
            x = frame.start + (seat.body.depth - 1) * _INDENT + _INDENT / 2 + 4
            down = ((x, above[-1].y + _BODY / 2), (x, seat.y), (x + _INDENT, seat.y))
            yield path(down, "branch")
        above.append(seat)
