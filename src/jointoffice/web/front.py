"""The front page, and everything that changed since the last mark."""

from __future__ import annotations

from datetime import timedelta
from itertools import islice
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from jointoffice.assessment.tasks import SOON_DAYS
from jointoffice.ledger.acceptance import State
from jointoffice.ledger.changes import Change
from jointoffice.scenes import front, unsettled
from jointoffice.scenes.titles import needed, title_of
from jointoffice.store.cells import lines
from jointoffice.store.changes import latest_changes
from jointoffice.store.front import (
    conference_named,
    due_records,
    last_conference,
    latest_figures,
    overdue_records,
    state_counts,
)
from jointoffice.store.marks import Moment, marks, present
from jointoffice.store.site import kinds_here, programme_here
from jointoffice.store.unsettled import fields_in
from jointoffice.web.reading import Look, look_of, speech_of

COMPARED_MAX = 300
"""Records that are compared with the last mark for one page."""
WAITING_MAX = 5
FIGURE_LINES_MAX = 5


def show(request: HttpRequest) -> HttpResponse:
    look = look_of(request)
    since = last_mark()
    shown = {"look": look, "title": _title(look, since), "since": since}
    return render(request, "front.html", shown | _moved(look, since) | _standing(look))


def changes(request: HttpRequest) -> HttpResponse:
    look = look_of(request)
    since = last_mark()
    shown = {"look": look, "title": _title(look, since), "since": since}
    found, is_whole = _changes(since)
    speech = speech_of(look, front.needed(found, kinds_here()))
    shown |= {"changes": front.shown_changes(found, speech), "is_whole": is_whole}
    return render(request, "changes.html", shown)


def last_mark() -> Moment | None:
    found = marks()
    return found[-1] if found else None


def _title(look: Look, since: Moment | None) -> str:
    """Since the last mark, else since the last conference on record; empty if there is neither."""
    conference = last_conference(look.day) if since is None else conference_named(since.name)
    if conference is not None:
        return front.since_conference(conference.number, look.language)
    return "" if since is None else front.since_mark(since.name, look.language)


def _changes(since: Moment | None) -> tuple[list[Change], bool]:
    return ([], False) if since is None else latest_changes(since, present(), COMPARED_MAX)


def _moved(look: Look, since: Moment | None) -> dict[str, Any]:
    """The cards and the changes."""
    found, is_whole = _changes(since)
    few = found[: front.CHANGES_MAX]
    speech = speech_of(look, front.needed(few, kinds_here()))
    counts = state_counts(look.day)
    return {
        "cards": front.cards(counts, found if is_whole else None, look.language),
        "changes": front.shown_changes(few, speech),
        "changes_left": len(found) - len(few),
    }


def _standing(look: Look) -> dict[str, Any]:
    """Figures, what is due, what waits."""
    sides, party = programme_here().sides, kinds_here()["party"]
    soon = (look.today + timedelta(days=SOON_DAYS)).isoformat()
    today = look.today.isoformat()
    figures = lines(latest_figures(sides), look.day, None, ("value", "period"))
    due = lines(due_records(today, soon), look.day, None, ("due",))
    overdue = lines(overdue_records(today), look.day, None, ("due",))
    waiting = [
        one
        for state in (State.DISPUTED, State.ONE_SIDED)
        for one in fields_in(state, look.day, 1, WAITING_MAX)
    ]
    wanted = needed((line.kind, line.key) for line in (*figures, *due, *overdue))
    wanted |= {f"party:{side}" for side in sides} | unsettled.needed(waiting)
    speech = speech_of(look, wanted)
    shown_figures = front.figure_lines(figures, sides, speech)
    return {
        "sides": [title_of(party, side, speech.titles, look.language) for side in sides],
        "figures": list(islice(shown_figures, FIGURE_LINES_MAX)),
        "due": front.due_lines(due, speech),
        "overdue": front.due_lines(overdue, speech),
        "waiting": unsettled.unsettled_lines(waiting, sides, speech),
    }
