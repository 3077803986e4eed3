"""The task board, its table and its timeline; the filters stand in the address."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.scenes import board
from jointoffice.scenes.narrowing import narrowed_by
from jointoffice.scenes.titles import needed
from jointoffice.store.cells import lines
from jointoffice.store.listing import NATURAL, count_selected, first_selected
from jointoffice.store.marks import marks
from jointoffice.store.narrowing import Selection
from jointoffice.store.site import programme_here
from jointoffice.web.board_timeline import BARS_MAX, area_keys, areas_drawn, tasks_drawn
from jointoffice.web.reading import Look, look_of, speech_of

TASKS_MAX = 160
"""Chips that one board has room for; filters narrow down the rest."""
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


def _narrowed(look: Look, asked: dict[str, str]) -> Selection:
    """The tasks of an area and in a work state, as they stand at the moment looked at."""
    area = f"area:{asked['area']}" if asked["area"] else ""
    narrowing = narrowed_by(KINDS["task"], {"area": area, "state": asked["work"]})
    return Selection(KINDS["task"], narrowing, look.when)


def _board(look: Look, asked: dict[str, str]) -> dict[str, Any]:
    selection = _narrowed(look, asked)
    most = BARS_MAX if asked["view"] == TIMELINE else TASKS_MAX
    total, numbers = count_selected(selection), first_selected(selection, NATURAL, most)
    tasks = lines(numbers, look.day, look.known_at, board.FIELDS)
    sides = programme_here().sides
    keys = area_keys(look)
    wanted = needed((line.kind, line.key) for line in tasks) | {f"area:{key}" for key in keys}
    speech = speech_of(look, wanted | {f"party:{side}" for side in sides})
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
