"""Projects as bars over time, with their milestones, and where they ended at the last mark."""

from __future__ import annotations

from collections.abc import Sequence

from jointoffice.assessment.pace import Pace
from jointoffice.scenes import project_bars as scene
from jointoffice.scenes.drawings.bars import WIDE, draw_bars
from jointoffice.scenes.drawings.svg import Drawing
from jointoffice.scenes.titles import needed
from jointoffice.store.cells import lines
from jointoffice.store.marks import Moment, marks
from jointoffice.store.projects import milestone_numbers, project_numbers
from jointoffice.web.addresses import addresses
from jointoffice.web.reading import Look, speech_of


def project_bars(look: Look, paces: Sequence[Pace]) -> Drawing | None:
    """None where nothing can be drawn."""
    keys = [pace.course.key for pace in paces]
    numbers = project_numbers(keys)
    found = lines(numbers, look.day, look.known_at, scene.FIELDS)
    steps = lines(milestone_numbers(keys, look.when), look.day, look.known_at, scene.STEP_FIELDS)
    before = _last_mark(look)
    then = lines(numbers, before.day, before, ("finish",)) if before else []
    speech = speech_of(look, needed((line.kind, line.key) for line in (*found, *steps)))
    told = scene.Told(found, steps, then, {pace.course.key: pace for pace in paces})
    shown = scene.bars_of(told, look.day, speech, addresses(look))
    return None if shown is None else draw_bars(shown, WIDE)


def _last_mark(look: Look) -> Moment | None:
    """The last mark before the day that is looked at."""
    earlier = [mark for mark in marks() if mark.day <= look.day and mark != look.known_at]
    return earlier[-1] if earlier else None
