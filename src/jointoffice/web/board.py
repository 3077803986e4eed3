"""The task board, its table and its timeline; the filters stand in the address."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from jointoffice.scenes import board
from jointoffice.scenes.titles import needed
from jointoffice.store.board import Narrowed, area_numbers, board_tasks
from jointoffice.store.cells import lines
from jointoffice.store.marks import marks
from jointoffice.store.site import programme_here
from jointoffice.web.board_timeline import BARS_MAX, areas_drawn, tasks_drawn
from jointoffice.web.reading import Look, look_of, speech_of

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


def _board(look: Look, asked: dict[str, str]) -> dict[str, Any]:
    numbers, total = board_tasks(Narrowed(asked["area"], asked["work"]))
    if asked["view"] == TIMELINE:
        numbers = numbers[:BARS_MAX]
    tasks = lines(numbers, look.day, look.known_at, board.FIELDS)
    areas = lines(area_numbers(), look.day, None, ("number",))
    sides = programme_here().sides
    wanted = needed((line.kind, line.key) for line in (*tasks, *areas))
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
    if total > BARS_MAX and not any(asked[name] for name in ("area", "work", "standing")):
        return shown | {"left_out": 0} | areas_drawn(look, keys)
    return shown | tasks_drawn(look, numbers, tasks, shown["rows"])
