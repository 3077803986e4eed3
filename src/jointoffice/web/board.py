"""The task board and its table: areas, tasks, and the filters that stand in the address."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from jointoffice.scenes import board
from jointoffice.scenes.titles import needed
from jointoffice.store.board import Narrowed, area_numbers, board_tasks
from jointoffice.store.cells import lines
from jointoffice.store.site import programme_here
from jointoffice.web.reading import Look, look_of, speech_of

TABLE = "table"


def show(request: HttpRequest) -> HttpResponse:
    look = look_of(request)
    asked = {name: request.GET.get(name, "") for name in ("area", "work", "standing", "view")}
    shown = {"look": look, "asked": asked} | _board(look, asked)
    template = "board_table.html" if asked["view"] == TABLE else "board.html"
    return render(request, template, shown)


def _board(look: Look, asked: dict[str, str]) -> dict[str, Any]:
    numbers, total = board_tasks(Narrowed(asked["area"], asked["work"]))
    tasks = lines(numbers, look.day, look.known_at, board.FIELDS)
    areas = lines(area_numbers(), look.day, None, ("number",))
    sides = programme_here().sides
    wanted = needed((line.kind, line.key) for line in (*tasks, *areas))
    speech = speech_of(look, wanted | {f"party:{side}" for side in sides})
    keys = [area.key for area in areas]
    rows = list(board.board_rows(tasks, keys, sides, look.today, speech))
    return {
        "rows": board.with_standing(rows, asked["standing"]),
        "total": total,
        "left_out": total - len(tasks),
        "areas": board.area_choices(keys, asked["area"], speech),
        "works": board.work_choices(speech, asked["work"]),
        "standings": board.standings(asked["standing"], look.language),
    }
