"""The task board, its table and its timeline; the filters stand in the address."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from jointoffice.scenes import board, timeline
from jointoffice.scenes.cells import Line
from jointoffice.scenes.drawings.bars import WIDE, draw_bars
from jointoffice.scenes.titles import needed
from jointoffice.store.board import Narrowed, area_numbers, board_tasks
from jointoffice.store.cells import lines
from jointoffice.store.marks import marks
from jointoffice.store.site import programme_here
from jointoffice.store.timeline import DATED, dated_records, told
from jointoffice.web.addresses import addresses
from jointoffice.web.reading import Look, look_of, speech_of
from jointoffice.web.since import mark_before

TIMELINE = "timeline"
ASKED = ("area", "work", "standing", "view")
TEMPLATES = {"table": "board_table.html", TIMELINE: "board_timeline.html"}
"""View → its template; any other view is the board."""


def show(request: HttpRequest) -> HttpResponse:
    look = look_of(request)
    asked = {name: request.GET.get(name, "") for name in ASKED}
    shown = {"look": look, "asked": asked, "marks": marks()} | _board(look, asked)
    return render(request, TEMPLATES.get(asked["view"], "board.html"), shown)


def listed_keys(look: Look, asked: dict[str, str]) -> list[str]:
    """The keys of the tasks that fit what is asked, in the order of the page."""
    return [chip.key for row in _board(look, asked)["rows"] for chip in row.chips]


def dated_lines(look: Look, kind: str) -> list[tuple[Line, str]]:
    """The latest records of a kind that have their day, each with the field that says it."""
    field = DATED[kind]
    asked = {"number", "title_en", "title_zh", field}
    found = lines(dated_records(kind), look.day, look.known_at, asked)
    return [(line, field) for line in found]


def _board(look: Look, asked: dict[str, str]) -> dict[str, Any]:
    numbers, total = board_tasks(Narrowed(asked["area"], asked["work"]))
    tasks = lines(numbers, look.day, look.known_at, board.FIELDS)
    areas = lines(area_numbers(), look.day, None, ("number",))
    dated = dated_lines(look, "conference") if asked["view"] == TIMELINE else []
    sides = programme_here().sides
    wanted = needed((line.kind, line.key) for line in (*tasks, *areas, *(one for one, _ in dated)))
    speech = speech_of(look, wanted | {f"party:{side}" for side in sides})
    keys = [area.key for area in areas]
    rows = list(board.board_rows(tasks, keys, sides, look.today, speech))
    shown: dict[str, Any] = {
        "rows": board.with_standing(rows, asked["standing"]),
        "total": total,
        "left_out": total - len(tasks),
        "areas": board.area_choices(keys, asked["area"], speech),
        "works": board.work_choices(speech, asked["work"]),
        "standings": board.standings(asked["standing"], look.language),
    }
    if asked["view"] != TIMELINE:
        return shown
    where = addresses(look)
    events = timeline.events_of(dated, speech, where)
    frame = timeline.Frame(speech, where, date.fromisoformat(look.day), tuple(events))
    return shown | _timeline(look, shown["rows"], tasks, frame, numbers)


def _timeline(
    look: Look,
    rows: Sequence[board.BoardRow],
    tasks: Sequence[Line],
    frame: timeline.Frame,
    numbers: Sequence[int],
) -> dict[str, Any]:
    """The rows as bars, beside what was due at the mark before the day looked at."""
    since = mark_before(look)
    before = lines(numbers, since.day, since, ("due",)) if since is not None else []
    spans = timeline.spans_of(told(numbers), before)
    bars = timeline.timeline_of(rows, tasks, spans, frame)
    return {"drawing": None if bars is None else draw_bars(bars, WIDE), "since": since}
