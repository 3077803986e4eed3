"""The pace of every project in a year, from what the register says on a day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache

from jointoffice.assessment.pace import Course, Word
from jointoffice.assessment.pace_totals import Total, YearPace, grouped, total_of, year_pace
from jointoffice.model.dates import covered_days
from jointoffice.model.names import PartyId
from jointoffice.model.values import NOTHING
from jointoffice.scenes.projects import Narrowed, Ordering, narrowed_keys, ordered_keys
from jointoffice.store import clock, sql
from jointoffice.store.listing import every
from jointoffice.store.log import contents
from jointoffice.store.marks import Moment, When, find_mark
from jointoffice.store.site import programme_here
from jointoffice.store.standing_then import Text
from jointoffice.store.words import Asked, Said, SaidField, said_of

REMEMBERED = 8
"""Years and days whose pace is kept, for as long as the logs stay the same."""

NOBODY = PartyId("")
_FIELDS = ("area", "category", "sides", "parent")
_PROJECTS = """
SELECT r."key", x."area", x."category", x."sides", x."parent"
FROM "store_project" x JOIN "store_record" r ON r."id" = x."record_id"
"""

Reports = Mapping[str, Mapping[str, list[Word]]]
"""Project → period → who said how much."""

Projects = Mapping[str, Sequence[str]]
"""Project → its texts of `_FIELDS`, empty where none is accepted."""


@dataclass(frozen=True, slots=True)
class PacedList:
    """Some projects of a year, by key in their order; together, and a total for each group."""

    whole: YearPace
    keys: list[str]
    total: Total
    groups: dict[str, Total]


@dataclass(frozen=True, slots=True)
class PaceAsked:
    """The pace of which year, up to which day; from the register of a day, as known at a mark."""

    year: int
    until: date
    day: str
    mark: str


def paces(asked: PaceAsked) -> YearPace:
    """Every project with a plan or a report in the year. A handful of queries."""
    return _paced(contents(), asked)


def paced_list(asked: PaceAsked, narrowed: Narrowed, by: str, order: Ordering) -> PacedList:
    """The projects that fit, in order, and their totals."""
    return _listed(contents(), asked, narrowed, by, order)


def planned_years(when: When) -> list[int]:
    """The years that have a plan then, the latest first."""
    which, parameters = every("plan", when).rows(Text("year"))
    years = {
        text[:4] for (text,) in sql.select(f'SELECT DISTINCT x."year" FROM {which}', parameters)
    }
    return sorted((int(year) for year in years if year.isdecimal()), reverse=True)


def courses_of(key: str, sides: Sequence[PartyId], day: str, mark: str) -> dict[int, Course]:
    """One project's plans and reports by year, the latest year first. Two queries."""
    known_at = find_mark(mark) if mark else None
    plans = said_of(Asked("plan", ("investment",), project=key), day, known_at)
    reports = _reports(said_of(Asked("report", ("invested",), project=key), day, known_at))
    own = reports.get(key, {})
    years = {year_of(code) for code in (*own, *(plan.rpartition("/")[2] for plan in plans))}
    return {
        year: Course(
            key,
            "",
            "",
            tuple(sides) or programme_here().sides,
            "",
            _plan(plans, key, year),
            {period: words for period, words in own.items() if year_of(period) == year},
        )
        for year in sorted(years, reverse=True)
    }


def year_of(period: str) -> int:
    return covered_days(period)[1].year


@lru_cache(maxsize=REMEMBERED)
def _paced(_contents: str, asked: PaceAsked) -> YearPace:
    """The register is a function of the logs: the same ones give the same pace."""
    known_at = find_mark(asked.mark) if asked.mark else None
    plans = said_of(Asked("plan", ("investment",), "year", asked.year), asked.day, known_at)
    reported = Asked("report", ("invested",), "period", asked.year)
    reports = _reports(said_of(reported, asked.day, known_at))
    courses = _courses(_projects(asked, known_at), plans, reports, asked.year)
    return year_pace(courses, asked.year, asked.until)


@lru_cache(maxsize=REMEMBERED)
def _listed(
    contents_: str, asked: PaceAsked, narrowed: Narrowed, by: str, order: Ordering
) -> PacedList:
    whole = _paced(contents_, asked)
    keys = ordered_keys(whole, narrowed_keys(whole, narrowed), order)
    return PacedList(whole, keys, total_of(whole, keys), grouped(whole, keys, by))


def _projects(asked: PaceAsked, known_at: Moment | None) -> Projects:
    """Area, category, sides and parent of every project; from its table where today is asked."""
    if known_at is None and asked.day == clock.today().isoformat():
        return {key: texts for key, *texts in sql.select(_PROJECTS)}
    said = said_of(Asked("project", _FIELDS), asked.day, known_at)
    return {
        key: [fields[name].text if name in fields else "" for name in _FIELDS]
        for key, fields in said.items()
    }


def _courses(projects: Projects, plans: Said, reports: Reports, year: int) -> Iterator[Course]:
    """Projects by code; the sides of one on whose sides nothing is agreed are all sides."""
    sides = programme_here().sides
    planned = {key.rpartition("/")[0] for key in plans}
    for key in sorted(planned | reports.keys()):
        area, category, own, parent = projects.get(key, ("", "", "", ""))
        yield Course(
            key,
            _key(area),
            category,
            tuple(PartyId(_key(one)) for one in own.split()) or sides,
            _key(parent),
            _plan(plans, key, year),
            reports.get(key, {}),
        )


def _plan(plans: Said, key: str, year: int) -> tuple[Word, ...]:
    plan = plans.get(f"{key}/{year}", {}).get("investment")
    return () if plan is None else tuple(_words(plan, NOBODY))


def _reports(said: Said) -> Reports:
    """The key of a report names project, party and period; a side's word goes before others'."""
    sides = frozenset(programme_here().sides)
    found: dict[str, dict[str, list[Word]]] = defaultdict(lambda: defaultdict(list))
    for key, fields in said.items():
        project, party, period = key.split("/", 2)
        for word in _words(fields["invested"], PartyId(party)):
            found[project][period].append(word)
    for periods in found.values():
        for period, words in periods.items():
            periods[period] = [word for word in words if word.party in sides] or words
    return found


def _words(said: SaidField, party: PartyId) -> Iterator[Word]:
    for word in said.words:
        if word.value.qualifier not in NOTHING:
            who, value = word.party or party, word.value
            yield Word(who, Decimal(value.text), value.unit, word.claim, said.state)


def _key(reference: str) -> str:
    return reference.partition(":")[2]
