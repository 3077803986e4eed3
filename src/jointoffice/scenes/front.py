"""The front page: where things stand, what moved since the last conference, what is due."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from jointoffice.ledger.acceptance import State
from jointoffice.ledger.changes import Change
from jointoffice.model.language import Language
from jointoffice.model.names import PartyId
from jointoffice.scenes.cells import Line
from jointoffice.scenes.days import day_text
from jointoffice.scenes.states import CARDS, ShownState, shown_state
from jointoffice.scenes.titles import reference_title, title_of
from jointoffice.scenes.values import Pieces, Speech, pieces_of
from jointoffice.scenes.wording import tongue

_ORDINALS = {1: "st", 2: "nd", 3: "rd"}
_TEENS = range(11, 14)


@dataclass(frozen=True, slots=True)
class Card:
    """`change` is empty where there is no earlier moment to compare with."""

    state: ShownState
    count: str
    change: str


@dataclass(frozen=True, slots=True)
class Figure:
    kind: str
    key: str
    pieces: Pieces
    period: str
    state: ShownState


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One indicator, and the latest figure of each side (none where it has none)."""

    key: str
    title: str
    lang: str
    figures: tuple[Figure | None, ...]


@dataclass(frozen=True, slots=True)
class DueLine:
    kind: str
    key: str
    title: str
    lang: str
    due: str


def nth_conference(number: str, language: Language) -> str:
    """ "3rd joint conference"."""
    match language:
        case Language.EN:
            return f"{ordinal(number)} joint conference"
        case Language.ZH:
            return f"第{number}次联席会议"


def since_conference(number: str, language: Language) -> str:
    """ "Since the 3rd joint conference"."""
    match language:
        case Language.EN:
            return f"Since the {nth_conference(number, language)}"
        case Language.ZH:
            return f"{nth_conference(number, language)}以来"


def since_mark(name: str, language: Language) -> str:
    match language:
        case Language.EN:
            return f"Since {name}"
        case Language.ZH:
            return f"自“{name}”以来"


def ordinal(number: str) -> str:
    """`3` → `3rd`; what is no number stays."""
    if not number.isdecimal():
        return number
    last_two = int(number) % 100
    ending = "th" if last_two in _TEENS else _ORDINALS.get(last_two % 10, "th")
    return f"{number}{ending}"


def cards(
    counts: Mapping[State, int], changes: Sequence[Change] | None, language: Language
) -> list[Card]:
    """The four states with their counts; `changes` is None where not all are known."""
    moved: Counter[State] = Counter()
    for change in changes or ():
        if change.after.state is not None:
            moved[change.after.state] += 1
        if change.before.state is not None:
            moved[change.before.state] -= 1
    return [
        Card(
            shown_state(state, language),
            f"{counts.get(state, 0):,}",
            "" if changes is None else _signed(moved[state]),
        )
        for state in CARDS
    ]


def figure_lines(
    observations: Sequence[Line], sides: Sequence[PartyId], speech: Speech
) -> Iterator[FigureLine]:
    """One line an indicator; an observation's key is `indicator/party/period`."""
    by_indicator: dict[str, dict[str, Figure | None]] = {}
    for line in observations:
        indicator, party, *_ = line.key.split("/")
        by_indicator.setdefault(indicator, {})[party] = _figure(line, speech)
    for indicator, found in by_indicator.items():
        if any(found.values()):
            title = reference_title(
                f"indicator:{indicator}", speech.kinds, speech.titles, speech.language
            )
            shown = tuple(found.get(side) for side in sides)
            yield FigureLine(indicator, title, tongue(title), shown)


def due_lines(lines: Sequence[Line], speech: Speech) -> list[DueLine]:
    shown = []
    for line in lines:
        title = title_of(line.kind, line.key, speech.titles, speech.language)
        due = day_text(line.text("due"), speech.language)
        shown.append(DueLine(line.kind.name, line.key, title, tongue(title), due))
    return shown


def _signed(count: int) -> str:
    return f"+{count}" if count > 0 else f"−{-count}" if count < 0 else "±0"


def _figure(line: Line, speech: Speech) -> Figure | None:
    field = line.kind.find("value")
    cell = line.cells.get("value")
    if field is None or cell is None:
        return None
    period = day_text(line.text("period"), speech.language)
    pieces = pieces_of(cell.value, field, speech)
    state = shown_state(cell.state, speech.language)
    return Figure(line.kind.name, line.key, pieces, period, state)
