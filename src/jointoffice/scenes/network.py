"""The network of parties, bodies and agreements, whole or summed up by type; and its list."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from jointoffice.ledger.acceptance import State
from jointoffice.model.language import Language
from jointoffice.model.names import PartyId
from jointoffice.scenes.cells import Line
from jointoffice.scenes.counts import CountBar, count_bars
from jointoffice.scenes.drawings.network import (
    NetBody,
    NetParty,
    Network,
    Place,
    Section,
    Tie,
)
from jointoffice.scenes.drawings.svg import Caption
from jointoffice.scenes.states import WORST_FIRST, ShownState, shown_state, worst
from jointoffice.scenes.titles import reference_title, title_of
from jointoffice.scenes.values import Speech, words_of
from jointoffice.scenes.wording import Names, kind_plural, tongue

Address = Callable[[str, str], str]
"""Kind and key → where its record is shown."""

DEPTH_MAX = 4
"""Bodies deeper below each other than this stand at this depth."""
OFFICE = "joint_office"
"""The type of body that stands on top."""
_TITLE = Names("Parties, bodies and agreements", "主体、机构与协议")
_WORDS = Names(
    "Parties on both sides, the bodies they set up between them; the list says the same.",
    "两侧为各方主体，中间为共同设立的机构；清单列出相同内容。",
)
_IN = Names("{} in {}", "{}参加{}")
_SIGNED = Names("{} signed {}", "{}签署{}")
_GROUPED = {"body": "type", "agreement": "level"}
"""Kind → the field by which its records are summed up."""
BUSIEST_MAX = 2
"""Parties of a column in the network that is summed up."""
_ROLE = Names("{} ({})", "{}（{}）")


@dataclass(frozen=True, slots=True)
class Sides:
    """The sides of the programme, and which party belongs to which."""

    sides: tuple[PartyId, ...]
    parents: Mapping[str, str]

    def place(self, party: str) -> Place | None:
        """The column of a party: that of the one side with which it belongs to the same."""
        above = set(self.line(party))
        found = {
            Place.RIGHT if i % 2 else Place.LEFT
            for i, side in enumerate(self.sides)
            if above.intersection(self.line(side))
        }
        return found.pop() if len(found) == 1 else None

    def line(self, party: str) -> list[str]:
        """A party and what it belongs to, upwards."""
        found: list[str] = []
        while party and party not in found:
            found.append(party)
            party = self.parents.get(party, "")
        return found


@dataclass(frozen=True, slots=True)
class ListedTie:
    party: str
    lang: str
    address: str
    state: ShownState | None


@dataclass(frozen=True, slots=True)
class ListedBody:
    """A body or an agreement in the list, with its parties."""

    name: str
    lang: str
    address: str
    ties: tuple[ListedTie, ...]


def network_of(
    lines: Sequence[Line], sides: Sides, speech: Speech, address: Address
) -> Network | None:
    """The whole network; none where there is nothing to draw."""
    bodies = [line for line in lines if line.kind.name == "body"]
    agreements = [line for line in lines if line.kind.name == "agreement"]
    ties = tuple(tie for line in lines for tie in _ties(line, speech, address))
    parties = _parties(ties, sides, speech, address)
    sections = [Section("", tuple(_bodies(bodies, speech, address)))]
    if agreements:
        name = kind_plural(speech.kinds["agreement"], speech.language)
        sections.append(Section(name, tuple(_agreements(agreements, speech, address))))
    if not ties:
        return None
    return Network(_caption(speech.language), parties, tuple(sections), ties)


def listed(network: Network) -> list[ListedBody]:
    """The same as a list: a row a body or agreement, in it a row a tie."""
    names = {party.key: party.name for party in network.parties}
    rows = []
    for section in network.sections:
        for body in section.bodies:
            ties = [tie for tie in network.ties if tie.body == body.key]
            shown = tuple(_listed_tie(tie, names[tie.party]) for tie in ties)
            rows.append(ListedBody(body.name, tongue(body.name), body.address, shown))
    return rows


def groups_of(lines: Sequence[Line], speech: Speech) -> dict[str, str]:
    """Body or agreement → what its type or level is called."""
    found = {}
    for line in lines:
        name = _GROUPED.get(line.kind.name)
        if name is not None:
            said = _said(line, name, speech) or kind_plural(line.kind, speech.language)
            found[f"{line.kind.name}:{line.key}"] = said
    return found


def summed(network: Network, groups: Mapping[str, str], page: str) -> Network:
    """The network with one body a group and one tie a party and group; all lead to `page`.

    In each column stand the parties with most ties.
    """
    parties = _busiest(network)
    keys = {party.key: party.name for party in parties}
    bodies = Counter(groups[body.key] for one in network.sections for body in one.bodies)
    offices = {
        groups[body.key]
        for one in network.sections
        for body in one.bodies
        if body.kind == "office"
    }
    by_pair: dict[tuple[str, str], list[Tie]] = defaultdict(list)
    for tie in network.ties:
        if tie.party in keys and tie.body in groups:
            by_pair[tie.party, groups[tie.body]].append(tie)
    ties = tuple(_sum(keys[one], one, group, some, page) for (one, group), some in by_pair.items())
    drawn = tuple(
        NetBody(name, _many(name, count), page, "office" if name in offices else "body", 0)
        for name, count in bodies.items()
    )
    return Network(network.caption, parties, (Section("", drawn),), ties)


def tie_bars(network: Network) -> list[CountBar]:
    """How many ties each body of a network has that is summed up."""
    ties = Counter[str]()
    for tie in network.ties:
        ties[tie.body] += int(tie.count or 1)
    bodies = (body for one in network.sections for body in one.bodies)
    return count_bars([(body.name, ties[body.key]) for body in bodies])


def _busiest(network: Network) -> tuple[NetParty, ...]:
    counts = Counter(tie.party for tie in network.ties)
    found: list[NetParty] = []
    for place in Place:
        column = [party for party in network.parties if party.place is place]
        most = sorted(column, key=lambda party: -counts[party.key])[:BUSIEST_MAX]
        found += (party for party in column if party in most)
    return tuple(found)


def _sum(name: str, party: str, group: str, ties: Sequence[Tie], page: str) -> Tie:
    states = [tie.state for tie in ties if tie.state is not None]
    order = [state.value for state in WORST_FIRST]
    state = min(states, key=lambda one: order.index(one.code), default=None)
    words = f"{name} – {_many(group, len(ties))}"
    return Tie(party, group, words, page, state, str(len(ties)))


def _many(name: str, count: int) -> str:
    return f"{name} × {count}" if count > 1 else name


def _listed_tie(tie: Tie, name: str) -> ListedTie:
    return ListedTie(name, tongue(name), tie.address, tie.state)


def _caption(language: Language) -> Caption:
    return Caption("network", _TITLE.text(language), _WORDS.text(language))


def _ties(line: Line, speech: Speech, address: Address) -> Iterator[Tie]:
    """Of a membership one, of an agreement one for each party."""
    state = _state(line, speech.language)
    where = address(line.kind.name, line.key)
    if line.kind.name == "membership":
        body, party = line.text("body"), line.text("party")
        if body and party:
            words = _IN.text(speech.language).format(_name(party, speech), _name(body, speech))
            role = _said(line, "role", speech)
            said = _ROLE.text(speech.language).format(words, role) if role else words
            yield Tie(_key(party), body, said, where, state, "")
    if line.kind.name == "agreement":
        title = title_of(line.kind, line.key, speech.titles, speech.language)
        for party in line.text("parties").split():
            words = _SIGNED.text(speech.language).format(_name(party, speech), title)
            yield Tie(_key(party), f"agreement:{line.key}", words, where, state, "")


def _parties(
    ties: Sequence[Tie], sides: Sides, speech: Speech, address: Address
) -> tuple[NetParty, ...]:
    """The parties that are tied: the sides first, those of neither side in the emptier column."""
    keys = dict.fromkeys((*sides.sides, *(tie.party for tie in ties)))
    tied = {tie.party for tie in ties}
    rows: dict[Place, list[NetParty]] = {place: [] for place in Place}
    placed = sorted((sides.place(key) is None, i, key) for i, key in enumerate(keys))
    for _, _, key in placed:
        if key in tied:
            emptier = min(Place, key=lambda place: len(rows[place]))
            place = sides.place(key) or emptier
            name = _name(f"party:{key}", speech)
            rows[place].append(NetParty(key, name, address("party", key), place))
    return (*rows[Place.LEFT], *rows[Place.RIGHT])


def _bodies(bodies: Sequence[Line], speech: Speech, address: Address) -> Iterator[NetBody]:
    """The office and what belongs to it, then the others, each with what belongs to it.

    Bodies that belong to each other in a circle come last.
    """
    known = {line.key for line in bodies}
    under: dict[str, list[Line]] = defaultdict(list)
    for line in bodies:
        parent = _key(line.text("parent"))
        under[parent if parent in known and parent != line.key else ""].append(line)
    offices = [line for line in under[""] if line.text("type") == OFFICE]
    waiting = [*reversed(bodies), *reversed(under[""]), *reversed(offices)]
    depths: dict[str, int] = {}
    seen: set[str] = set()
    while waiting:
        line = waiting.pop()
        if line.key not in seen:
            seen.add(line.key)
            depth = depths.get(line.key, 0)
            yield _body(line, depth, speech, address)
            waiting += reversed(under[line.key])
            depths |= {child.key: depth + 1 for child in under[line.key]}


def _body(line: Line, depth: int, speech: Speech, address: Address) -> NetBody:
    name = title_of(line.kind, line.key, speech.titles, speech.language)
    kind = "office" if line.text("type") == OFFICE else "body"
    where = address("body", line.key)
    return NetBody(f"body:{line.key}", name, where, kind, min(depth, DEPTH_MAX))


def _agreements(agreements: Sequence[Line], speech: Speech, address: Address) -> Iterator[NetBody]:
    for line in agreements:
        title = title_of(line.kind, line.key, speech.titles, speech.language)
        where = address(line.kind.name, line.key)
        yield NetBody(f"agreement:{line.key}", title, where, "agreement", 0)


def _state(line: Line, language: Language) -> ShownState | None:
    state: State | None = worst([cell.state for cell in line.cells.values()])
    return None if state is None else shown_state(state, language)


def _said(line: Line, name: str, speech: Speech) -> str:
    field, cell = line.kind.find(name), line.cells.get(name)
    return "" if field is None or cell is None else words_of(cell.value, field, speech)


def _name(reference: str, speech: Speech) -> str:
    return reference_title(reference, speech.kinds, speech.titles, speech.language)


def _key(reference: str) -> str:
    return reference.partition(":")[2]
