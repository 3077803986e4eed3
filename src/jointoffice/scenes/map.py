"""The map and its table: legs between places, with what stands of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from jointoffice.ledger.acceptance import State
from jointoffice.model.kinds.field import Field
from jointoffice.model.language import Language
from jointoffice.scenes.board import Choice
from jointoffice.scenes.cells import Line
from jointoffice.scenes.counts import CountBar, count_bars
from jointoffice.scenes.drawings.legs import MapLeg
from jointoffice.scenes.drawings.map import Map, MapPlace
from jointoffice.scenes.drawings.projection import parse_course, parse_spot
from jointoffice.scenes.drawings.rivers import MapRiver
from jointoffice.scenes.drawings.svg import Caption
from jointoffice.scenes.states import CARDS, ShownState, shown_state, worst
from jointoffice.scenes.titles import reference_title, title_of
from jointoffice.scenes.values import Pieces, Speech, pieces_of, references_in, words_of
from jointoffice.scenes.wording import Names, label_of, tongue

Address = Callable[[str, str], str]
"""Kind and key → where its record is shown."""

COLUMNS = ("mode", "service", "distance", "days_min", "days_max", "opened")
_TITLE = Names("Places, rivers and legs", "地点、河流与线路")
_WORDS = Names(
    "A schematic of the legs between the places of the programme; the table below says the same.",
    "合作计划各地点之间线路的示意图；下表列出相同内容。",
)
_BEYOND = Names("places beyond the frame stand at its edges", "框外地点按方位列于边缘")
_TOWARDS = Names("{} to {}", "{}至{}")


@dataclass(frozen=True, slots=True)
class LegRow:
    """A leg in the table; `share` is its distance, of 100 for the longest."""

    key: str
    title: str
    lang: str
    state: ShownState | None
    cells: tuple[tuple[str, Pieces], ...]
    share: int


def ends_of(legs: Sequence[Line]) -> list[str]:
    """The keys of the places that legs join, those with most legs first."""
    keys: dict[str, int] = {}
    for leg in legs:
        for key in _ends(leg):
            keys[key] = keys.get(key, 0) + 1
    return sorted(keys, key=lambda key: (-keys[key], key))


def needed(legs: Sequence[Line]) -> set[str]:
    """The references whose titles the legs show."""
    return {
        reference
        for leg in legs
        for name in ("origin", "destination")
        if (field := leg.kind.find(name)) is not None and name in leg.cells
        for reference in references_in(leg.cells[name].value, field)
    }


def map_of(
    legs: Sequence[Line], places: Sequence[Line], speech: Speech, address: Address
) -> Map | None:
    """The map, its places in the order given; none where no place has a location."""
    rivers = tuple(river for line in places for river in _river(line, speech, address))
    spots = tuple(place for line in places for place in _place(line, speech, address))
    if not spots:
        return None
    caption = Caption("map", _TITLE.text(speech.language), _WORDS.text(speech.language))
    drawn = tuple(_leg(line, speech, address) for line in legs)
    return Map(caption, spots, drawn, rivers, _BEYOND.text(speech.language))


def leg_rows(legs: Sequence[Line], speech: Speech) -> list[LegRow]:
    longest = max((_distance(leg) for leg in legs), default=Decimal(0))
    return [_row(leg, longest, speech) for leg in legs]


def columns(speech: Speech) -> list[str]:
    """The headings of the table's columns, as far as these fields are open."""
    return [label_of(field, speech.language) for field in _shown_fields(speech)]


def mode_bars(legs: Sequence[Line], speech: Speech) -> list[CountBar]:
    """How many legs there are of each mode, most first."""
    counts = Counter(_said(leg, "mode", speech) for leg in legs)
    return count_bars([(name, count) for name, count in counts.most_common() if name])


def unplaced(legs: Sequence[Line], shown: Map | None, speech: Speech) -> list[str]:
    """The names of the places that legs join and that have no location."""
    located = {place.key for place in shown.places} if shown is not None else set()
    return [_name(key, speech) for key in ends_of(legs) if key not in located]


def mode_choices(speech: Speech, chosen: str) -> list[Choice]:
    field = speech.kinds["leg"].find("mode")
    return [
        Choice(
            one.code, Names(one.label_en, one.label_zh).text(speech.language), one.code == chosen
        )
        for one in (field.choices if field is not None else ())
    ]


def state_choices(language: Language, chosen: State | None) -> list[Choice]:
    shown = [(state, shown_state(state, language)) for state in CARDS]
    return [Choice(state.value, f"{one.mark} {one.word}", state is chosen) for state, one in shown]


def _ends(leg: Line) -> list[str]:
    found = (leg.text(name).partition(":")[2] for name in ("origin", "destination"))
    return [key for key in found if key]


def _place(line: Line, speech: Speech, address: Address) -> Iterator[MapPlace]:
    spot = parse_spot(line.text("location"))
    if spot is not None:
        name = title_of(line.kind, line.key, speech.titles, speech.language)
        yield MapPlace(line.key, name, name, address(line.kind.name, line.key), spot)


def _river(line: Line, speech: Speech, address: Address) -> Iterator[MapRiver]:
    course = tuple(parse_course(line.text("course")))
    if course:
        name = title_of(line.kind, line.key, speech.titles, speech.language)
        yield MapRiver(name, name, address(line.kind.name, line.key), course)


def _leg(line: Line, speech: Speech, address: Address) -> MapLeg:
    state = worst([cell.state for cell in line.cells.values()])
    shown = None if state is None else shown_state(state, speech.language)
    said = ", ".join(filter(None, (_title(line, speech), _said(line, "mode", speech))))
    origin, destination = (line.text(name).partition(":")[2] for name in ("origin", "destination"))
    mode, where = line.text("mode"), address(line.kind.name, line.key)
    return MapLeg(origin, destination, mode, said, where, shown)


def _row(line: Line, longest: Decimal, speech: Speech) -> LegRow:
    state = worst([cell.state for cell in line.cells.values()])
    cells = tuple(_cell(line, field, speech) for field in _shown_fields(speech))
    title = _title(line, speech)
    shown = None if state is None else shown_state(state, speech.language)
    share = round(100 * _distance(line) / longest) if longest else 0
    return LegRow(line.key, title, tongue(title), shown, cells, share)


def _shown_fields(speech: Speech) -> list[Field]:
    found = (speech.kinds["leg"].find(name) for name in COLUMNS)
    return [field for field in found if field is not None]


def _cell(line: Line, field: Field, speech: Speech) -> tuple[str, Pieces]:
    cell = line.cells.get(field.name)
    pieces = () if cell is None else pieces_of(cell.value, field, speech)
    return label_of(field, speech.language), pieces


def _said(line: Line, name: str, speech: Speech) -> str:
    field, cell = line.kind.find(name), line.cells.get(name)
    return "" if field is None or cell is None else words_of(cell.value, field, speech)


def _title(line: Line, speech: Speech) -> str:
    ends = _ends(line)
    if len(ends) != 2:  # noqa: PLR2004 - a leg has two ends
        return title_of(line.kind, line.key, speech.titles, speech.language)
    return _TOWARDS.text(speech.language).format(*(_name(key, speech) for key in ends))


def _name(key: str, speech: Speech) -> str:
    return reference_title(f"place:{key}", speech.kinds, speech.titles, speech.language)


def _distance(line: Line) -> Decimal:
    words = line.text("distance")
    return Decimal(words) if words else Decimal(0)
