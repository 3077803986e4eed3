"""What a record's page shows of projects, and of who looks after a record."""

from __future__ import annotations

from datetime import date
from typing import Any

from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.kinds.assignment import OWNED
from jointoffice.model.names import PartyId
from jointoffice.scenes import project_page as scene
from jointoffice.scenes.owners import owner_groups
from jointoffice.scenes.titles import needed
from jointoffice.store.cells import lines
from jointoffice.store.owners import owners_of, owners_on
from jointoffice.store.pace import courses_of
from jointoffice.store.projects import parts_of
from jointoffice.web.reading import Look, speech_of


def of_project(look: Look, record: AnsweredRecord) -> dict[str, Any]:
    """Years, reports, milestones and matters of a project; nothing for other kinds."""
    if record.kind.name != "project":
        return {}
    sides = [PartyId(one.partition(":")[2]) for one in record.text("sides").split()]
    mark = "" if look.known_at is None else look.known_at.name
    courses = courses_of(record.key, sides, look.day, mark)
    fields = {*scene.MILESTONE_FIELDS, *scene.MATTER_FIELDS}
    parts = lines(parts_of(record.key, look.when), look.day, look.known_at, fields)
    wanted = scene.needed(courses) | needed((part.kind, part.key) for part in parts)
    speech = speech_of(look, wanted)
    return {"project": scene.project_page(courses, parts, date.fromisoformat(look.day), speech)}


def owners_for(look: Look, record: AnsweredRecord) -> dict[str, Any]:
    """Who looks after the record, where its kind can be looked after."""
    if record.kind.name not in OWNED:
        return {}
    reference = f"{record.kind.name}:{record.key}"
    every = owners_on([reference], look.when) if look.query else owners_of([reference])
    found = every.get(reference, [])
    speech = speech_of(look, {f"party:{one.party}" for one in found})
    named = [(one.party, one.role, one.name, one.key) for one in found]
    return {"owned": reference, "owners": owner_groups(named, speech)}
