"""The front page, and everything that changed since the last mark."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import islice
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from jointoffice.assessment.tasks import SOON_DAYS
from jointoffice.ledger.acceptance import State
from jointoffice.ledger.changes import Change
from jointoffice.scenes import changes as scene
from jointoffice.scenes import front, unsettled
from jointoffice.scenes.titles import needed, title_of
from jointoffice.store.cells import lines
from jointoffice.store.changes import latest_changes
from jointoffice.store.front import (
    conference_named,
    due_records,
    last_conference,
    latest_figures,
    open_matters,
    overdue_records,
)
from jointoffice.store.marks import Moment, marks
from jointoffice.store.site import kinds_here, programme_here
from jointoffice.store.unsettled import fields_in, state_counts
from jointoffice.web.front_drawings import drawings
from jointoffice.web.reading import Look, look_of, speech_of
from jointoffice.web.since import mark_before, until_of

COMPARED_MAX = 300
"""Records that are compared with the last mark for one page."""
WAITING_MAX = 5
FIGURE_LINES_MAX = 5


def show(request: HttpRequest) -> HttpResponse:
    look = look_of(request)
    since = mark_before(look)
    shown = {"look": look, "title": _title(look, since), "since": since, "marks": marks()}
    shown |= _moved(look, since) | _standing(look) | drawings(look)
    return render(request, "front.html", shown)


def changes(request: HttpRequest) -> HttpResponse:
    look = look_of(request)
    since = mark_before(look)
    shown = {"look": look, "title": _title(look, since), "since": since, "marks": marks()}
    found, is_whole = _changes(look, since)
    speech = speech_of(look, scene.needed(found, kinds_here()))
    shown |= {"changes": scene.shown_changes(found, speech), "is_whole": is_whole}
    return render(request, "changes.html", shown)


def _title(look: Look, since: Moment | None) -> str:
    """Since the last mark, else since the last conference on record; empty if there is neither.

    Which conferences there were by a day is asked of what is known, not of what stood on it.
    """
    if since is None:
        conference = last_conference(look.known, look.day)
    else:
        conference = conference_named(since.name, look.known)
    if conference is not None:
        return front.since_conference(conference.number, look.language)
    return "" if since is None else front.since_mark(since.name, look.language)


def _changes(look: Look, since: Moment | None) -> tuple[list[Change], bool]:
    return ([], False) if since is None else latest_changes(since, until_of(look), COMPARED_MAX)


def _moved(look: Look, since: Moment | None) -> dict[str, Any]:
    """The cards and the changes."""
    found, is_whole = _changes(look, since)
    changed, begun = scene.apart(found)
    few, some = changed[: scene.ROWS_MAX], begun[: scene.ROWS_MAX]
    told = [*few, *(change for group in some for change in group)]
    speech = speech_of(look, scene.needed(told, kinds_here()))
    counts, are_of_then = state_counts(look.when)
    return {
        "cards": front.cards(counts, found if is_whole else None, look.language),
        "counts_are_of_now": not are_of_then,
        "changes": scene.shown_changes(few, speech),
        "begun": scene.shown_begun(some, speech),
        "changes_left": len(found) - len(told),
    }


def _standing(look: Look) -> dict[str, Any]:
    """Figures, what is due, what waits."""
    sides, party = programme_here().sides, kinds_here()["party"]
    soon = (date.fromisoformat(look.day) + timedelta(days=SOON_DAYS)).isoformat()
    figures = lines(latest_figures(sides, look.when), look.day, look.known_at, ("value", "period"))
    due = lines(due_records(look.when, soon), look.day, look.known_at, ("due",))
    overdue = lines(overdue_records(look.when), look.day, look.known_at, ("due",))
    matters = lines(open_matters(look.when), look.day, look.known_at, ("text", "due"))
    waiting = [
        one
        for state in (State.DISPUTED, State.ONE_SIDED)
        for one in fields_in(state, look.when, 1, WAITING_MAX)
    ]
    wanted = needed((line.kind, line.key) for line in (*figures, *due, *overdue, *matters))
    wanted |= {f"party:{side}" for side in sides} | unsettled.needed(waiting)
    speech = speech_of(look, wanted)
    shown_figures = front.figure_lines(figures, sides, speech)
    return {
        "sides": [title_of(party, side, speech.titles, look.language) for side in sides],
        "figures": list(islice(shown_figures, FIGURE_LINES_MAX)),
        "due": front.due_lines(due, speech),
        "overdue": front.due_lines(overdue, speech),
        "matters": front.due_lines(matters, speech),
        "waiting": unsettled.unsettled_lines(waiting, sides, speech),
    }
