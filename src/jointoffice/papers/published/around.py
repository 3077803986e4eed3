"""A project as it is published, from its record and the records around it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.dates import covered_days
from jointoffice.model.keys import key_values
from jointoffice.model.values import Qualifier, Value
from jointoffice.papers.published.project import (
    Filed,
    Member,
    Named,
    Planned,
    PublishedProject,
    Spent,
    Spot,
    Step,
)
from jointoffice.scenes.cells import Line, line_of
from jointoffice.scenes.wording import Names

COUNTRY_CHARACTERS = 2
"""A UN/LOCODE begins with its country."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A record's id and what stands of it; by field since which day, and in which source."""

    record: str
    line: Line
    days: Mapping[str, str]
    sources: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Around:
    """`known` has areas, tasks, parties and places by `kind:key`; the rest is by project key."""

    known: Mapping[str, Line]
    plans: Mapping[str, list[Line]]
    steps: Mapping[str, list[Line]]
    units: Mapping[str, list[str]]
    spent: Mapping[str, tuple[Spent, ...]]
    filed: Mapping[str, Filed]
    sides: tuple[str, ...]
    """The programme's own, for projects whose sides nobody named."""


def by_project(lines: Iterable[Line]) -> dict[str, list[Line]]:
    """Records whose key begins with their project, by that project's key."""
    found: dict[str, list[Line]] = {}
    for line in lines:
        of = key_values(line.kind, line.key)["project"].text.partition(":")[2]
        found.setdefault(of, []).append(line)
    return found


def units_by_project(assignments: Iterable[Line]) -> dict[str, list[str]]:
    """The responsible units of each project; people are nobody's open data."""
    found: dict[str, list[str]] = {}
    for line in assignments:
        said = key_values(line.kind, line.key)
        kind, _, key = said["about"].text.partition(":")
        if kind == "project" and said["role"].text == "unit" and line.text("name"):
            found.setdefault(key, []).append(line.text("name"))
    return found


def standing_of(record: AnsweredRecord) -> Standing:
    """The same of a record that was answered in full."""
    shown = {name: one.stretch for name, one in record.fields.items() if one.stretch}
    sources = {
        name: record.fields[name].stated[stretch.claim].source or ""
        for name, stretch in shown.items()
        if stretch.claim is not None
    }
    days = {name: stretch.day for name, stretch in shown.items()}
    return Standing(record.id, line_of(record), days, sources)


def published(standing: Standing, around: Around) -> PublishedProject:
    """What stands of a project; nothing of what its sides dispute, nothing that is hedged."""
    line, key = standing.line, standing.line.key
    sides = line.text("sides").split() or around.sides
    return PublishedProject(
        key=key,
        record=standing.record,
        names=_names(line, f"Project {key}", f"项目 {key}"),
        values={name: value for name in line.cells if (value := exact(line, name))},
        days=standing.days,
        area=_named(line.text("area"), around),
        task=_named(line.text("task"), around),
        place=_spot(line.text("place"), around),
        sides=tuple(_member(one, around) for one in sides),
        units=tuple(around.units.get(key, ())),
        plans=tuple(map(_planned, around.plans.get(key, ()))),
        steps=tuple(map(_step, around.steps.get(key, ()))),
        spent=around.spent.get(key, ()),
        sources=_sources(standing, around),
    )


def exact(line: Line, field: str) -> Value | None:
    """The value of a field, unless it is hedged, lacking or disputed."""
    cell = line.cells.get(field)
    value = None if cell is None else cell.value
    return value if value is not None and value.qualifier is Qualifier.EXACT else None


def _names(line: Line, en: str, zh: str) -> Names:
    """By its fields of names or titles; where nobody said any, as given."""
    fields = line.kind.title
    said = [line.text(name) for name in fields] or [""]
    found = Names(said[0], said[-1] if len(said) > 1 else "")
    return found if found.en or found.zh else Names(en, zh)


def _named(reference: str, around: Around) -> Named | None:
    if not reference:
        return None
    line = around.known.get(reference)
    key = reference.partition(":")[2]
    return Named(reference, Names(key, key) if line is None else _names(line, key, key))


def _member(reference: str, around: Around) -> Member:
    reference = reference if ":" in reference else f"party:{reference}"
    named, line = _named(reference, around), around.known.get(reference)
    assert named is not None
    return Member(reference, named.names, "" if line is None else line.text("type"))


def _spot(reference: str, around: Around) -> Spot | None:
    named, line = _named(reference, around), around.known.get(reference)
    if named is None:
        return None
    location = line.text("location") if line else ""
    latitude, _, longitude = location.partition(",")
    country = line.text("locode")[:COUNTRY_CHARACTERS] if line else ""
    position = (latitude, longitude) if location else None
    return Spot(reference, named.names, position, country.upper())


def _planned(line: Line) -> Planned:
    first, last = covered_days(key_values(line.kind, line.key)["year"].text)
    money, progress = exact(line, "investment"), exact(line, "progress")
    return Planned(f"plan:{line.key}", first, last, money, progress)


def _step(line: Line) -> Step:
    names = _names(line, line.key, line.key)
    due, reached, state = (line.text(name) for name in ("due", "reached", "state"))
    return Step(f"milestone:{line.key}", names, due, reached, state)


def _sources(standing: Standing, around: Around) -> tuple[Filed, ...]:
    """The documents on which what stands rests, each once, in the order of the fields."""
    fields = (one.name for one in standing.line.kind.fields)
    shown = (standing.sources.get(name, "") for name in fields)
    return tuple(around.filed[one] for one in dict.fromkeys(shown) if one in around.filed)
