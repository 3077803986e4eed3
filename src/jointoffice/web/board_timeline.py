"""The timeline of the board: a bar a task, or a bar an area where there are too many tasks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse

from jointoffice.scenes import timeline
from jointoffice.scenes.board import BoardRow
from jointoffice.scenes.cells import Line
from jointoffice.scenes.drawings.bars import WIDE, Bars, draw_bars
from jointoffice.scenes.titles import needed
from jointoffice.scenes.values import Speech
from jointoffice.store.cells import lines
from jointoffice.store.listing import NATURAL, every, first_selected
from jointoffice.store.timeline import DATED, area_sums, begun, dated_records, told
from jointoffice.web.addresses import addresses
from jointoffice.web.reading import Look, speech_of
from jointoffice.web.since import mark_before

BARS_MAX = 80
"""Tasks for which one timeline has room; beyond that it has a bar an area."""
AREAS_MAX = 200


def tasks_drawn(
    look: Look, numbers: Sequence[int], tasks: Sequence[Line], rows: Sequence[BoardRow]
) -> dict[str, Any]:
    """The rows of the board as bars, beside what was due at the mark before the day looked at."""
    since = mark_before(look)
    before = lines(numbers, since.day, since, ("due",)) if since is not None else []
    spans = timeline.spans_of(told(numbers, look.when), before)
    dated = dated_lines(look, ("conference",))
    frame = frame_of(look, dated, speech_of(look, needed((one.kind, one.key) for one, _ in dated)))
    return _drawn(timeline.timeline_of(rows, tasks, spans, frame)) | {"since": since}


def areas_drawn(look: Look, areas: Sequence[str]) -> dict[str, Any]:
    """The areas as bars that lead to the timeline of each."""
    dated = dated_lines(look, ("conference",))
    wanted = needed((one.kind, one.key) for one, _ in dated)
    speech = speech_of(look, wanted | {f"area:{area}" for area in areas})
    frame = frame_of(look, dated, speech)
    asked = {"view": "timeline"} | _looked_at(look)
    there = timeline.Frame(
        speech,
        lambda _, area: f"{reverse('board')}?{urlencode(asked | {'area': area})}",
        frame.today,
        frame.events,
    )
    bars = timeline.areas_of(area_sums(look.when), areas, begun(look.when), there)
    return _drawn(bars) | {"summed": bars}


def dated_lines(look: Look, kinds: Iterable[str]) -> list[tuple[Line, str]]:
    """The latest records of these kinds that have their day, each with the field that says it."""
    found = []
    for kind in kinds:
        asked = {"number", "title_en", "title_zh", DATED[kind]}
        said = lines(dated_records(kind, look.when), look.day, look.known_at, asked)
        found += [(line, DATED[kind]) for line in said]
    return found


def frame_of(look: Look, dated: Iterable[tuple[Line, str]], speech: Speech) -> timeline.Frame:
    where = addresses(look)
    events = timeline.events_of(dated, speech, where)
    return timeline.Frame(speech, where, date.fromisoformat(look.day), tuple(events))


def area_keys(look: Look) -> list[str]:
    """The keys of the areas, in their order."""
    numbers = first_selected(every("area", look.when), NATURAL, AREAS_MAX)
    return [line.key for line in lines(numbers, look.day, look.known_at, ("number",))]


def _drawn(bars: Bars | None) -> dict[str, Any]:
    return {"drawing": None if bars is None else draw_bars(bars, WIDE)}


def _looked_at(look: Look) -> dict[str, str]:
    if not look.query:
        return {}
    return {"day": look.day} | ({"known_at": look.known_at.name} if look.known_at else {})
