"""The indicators as a table: the latest figure of each side, its target and the gap."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from jointoffice.assessment.indicators import Gap, gap_of
from jointoffice.model.kinds.field import Kind
from jointoffice.model.language import Language
from jointoffice.model.names import PartyId
from jointoffice.model.values import NOTHING, Value
from jointoffice.scenes.amounts import amount_text
from jointoffice.scenes.cells import Line
from jointoffice.scenes.days import day_text
from jointoffice.scenes.states import ShownState, shown_state
from jointoffice.scenes.titles import needed_for, reference_title, title_of
from jointoffice.scenes.values import Pieces, Speech, pieces_of
from jointoffice.scenes.wording import Names, tongue

_GAPS = {
    True: Names("{} behind the target", "距目标差{}"),
    False: Names("{} past the target", "超目标{}"),
}
_ON = Names("on target", "达到目标")


@dataclass(frozen=True, slots=True)
class ShownGap:
    """`words` say how far and on which side; `is_behind` picks the colour, with the words."""

    words: str
    is_behind: bool


@dataclass(frozen=True, slots=True)
class LatestFigure:
    key: str
    pieces: Pieces
    period: str
    state: ShownState
    target: Pieces
    gap: ShownGap | None


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """One indicator, and the latest figure of each party asked for (none where it has none)."""

    key: str
    title: str
    lang: str
    definition: str
    figures: tuple[LatestFigure | None, ...]


def needed(indicators: Sequence[Line], observations: Sequence[Line]) -> set[str]:
    """The references whose titles the table shows."""
    wanted: set[str] = set()
    for line in (*indicators, *observations):
        wanted.update(needed_for(line.kind, line.key))
    return wanted


def indicator_lines(
    indicators: Sequence[Line],
    observations: Sequence[Line],
    parties: Sequence[PartyId],
    speech: Speech,
) -> list[IndicatorLine]:
    """In the order of the indicators; an observation's key is `indicator/party/period`."""
    latest: dict[str, dict[str, Line]] = defaultdict(dict)
    for line in observations:
        indicator, party, _ = line.key.split("/", 2)
        latest[indicator][party] = line
    return [_line(one, latest[one.key], parties, speech) for one in indicators]


def amount_in(value: Value | None) -> Decimal | None:
    return None if value is None or value.qualifier in NOTHING else Decimal(value.text)


def gap_between(value: Value | None, target: Value | None, better: str) -> Gap | None:
    """Only amounts of one unit have a gap."""
    one, other = amount_in(value), amount_in(target)
    if one is None or other is None or value is None or target is None:
        return None
    return gap_of(one, other, better) if value.unit == target.unit else None


def shown_gap(gap: Gap | None, unit: str, language: Language) -> ShownGap | None:
    """The gap of a share in points."""
    if gap is None:
        return None
    if not gap.amount:
        return ShownGap(_ON.text(language), is_behind=False)
    words = amount_text(abs(gap.amount), "pp" if unit == "%" else unit, language)
    return ShownGap(_GAPS[gap.is_behind].text(language).format(words), gap.is_behind)


def _line(
    indicator: Line, latest: Mapping[str, Line], parties: Sequence[PartyId], speech: Speech
) -> IndicatorLine:
    title = title_of(indicator.kind, indicator.key, speech.titles, speech.language)
    better = indicator.text("better")
    figures = tuple(
        _figure(latest[party], better, speech) if party in latest else None for party in parties
    )
    return IndicatorLine(
        indicator.key, title, tongue(title), indicator.text("definition"), figures
    )


def _figure(line: Line, better: str, speech: Speech) -> LatestFigure | None:
    cell, target = line.cells.get("value"), line.cells.get("target")
    shown = cell or target
    if shown is None:
        return None
    value = None if cell is None else cell.value
    aim = None if target is None else target.value
    gap = gap_between(value, aim, better)
    return LatestFigure(
        line.key,
        _pieces(line.kind, "value", value, speech),
        day_text(line.key.split("/", 2)[2], speech.language),
        shown_state(shown.state, speech.language),
        _pieces(line.kind, "target", aim, speech),
        shown_gap(gap, "" if value is None else value.unit, speech.language),
    )


def _pieces(kind: Kind, name: str, value: Value | None, speech: Speech) -> Pieces:
    field = kind.find(name)
    return () if field is None else pieces_of(value, field, speech)


def party_names(parties: Sequence[PartyId], speech: Speech) -> list[str]:
    return [
        reference_title(f"party:{party}", speech.kinds, speech.titles, speech.language)
        for party in parties
    ]
