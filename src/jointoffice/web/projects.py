"""The projects of a year: their pace in all, by area, category or side, as a table and as bars."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import Enum
from typing import Any, TypeVar

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from jointoffice.assessment.pace_totals import GROUPINGS, YearPace
from jointoffice.model.dates import covered_days, period_code
from jointoffice.model.limits import PROJECTS_ON_PAGE
from jointoffice.model.refusals import UnknownName
from jointoffice.scenes import project_filters, project_totals, projects
from jointoffice.scenes.days import day_text
from jointoffice.scenes.projects import Narrowed, Ordering, Standing
from jointoffice.scenes.rates import percent_text
from jointoffice.store.marks import marks
from jointoffice.store.pace import PaceAsked, PacedList, paced_list, planned_years
from jointoffice.store.periods import periods
from jointoffice.store.site import programme_here
from jointoffice.web.paging import paging
from jointoffice.web.project_bars import project_bars
from jointoffice.web.reading import Look, look_of, page_number, speech_of

ASKED = ("area", "category", "side", "standing", "order", "by", "view", "period")
BARS = "bars"

Asked = dict[str, str]
Code = TypeVar("Code", bound=Enum)


def show(request: HttpRequest) -> HttpResponse:
    look = look_of(request)
    asked = {name: request.GET.get(name, "") for name in ASKED}
    found, by = _found(look, asked), _grouping(asked)
    page = paging(page_number(request), len(found.keys), PROJECTS_ON_PAGE)
    keys = found.keys[page.first : page.first + PROJECTS_ON_PAGE]
    shown = {"look": look, "asked": asked, "page": page, "marks": marks(), "by": by}
    shown |= _totals(look, found, asked, by) | _listed(look, found.whole, asked, keys)
    return render(request, "projects.html", shown)


def listed_keys(look: Look, asked: Asked) -> list[str]:
    """The keys of all projects that fit what is asked, in the order of the page."""
    return _found(look, asked).keys


def _found(look: Look, asked: Asked) -> PacedList:
    order = chosen(Ordering, asked["order"]) or Ordering.SLOWEST
    wanted = _pace_asked(look, asked["period"])
    return paced_list(wanted, _narrowed(asked), _grouping(asked), order)


def _grouping(asked: Asked) -> str:
    return asked["by"] if asked["by"] in GROUPINGS else "area"


def chosen(codes: type[Code], text: str) -> Code | None:
    """The one of that code; none where nothing is asked for."""
    if not text:
        return None
    found = next((code for code in codes if code.value == text), None)
    if found is None:
        known = ", ".join(code.value for code in codes)
        raise UnknownName(
            f"There is no {text[:40]!r} to choose; there are {known}.",
            f"没有“{text[:40]}”这个选项；可选：{known}。",
        )
    return found


def _pace_asked(look: Look, period: str) -> PaceAsked:
    """Up to the end of a period; else up to the day, or to the end of the last year planned."""
    mark = "" if look.known_at is None else look.known_at.name
    day = date.fromisoformat(look.day)
    if period:
        day = covered_days(period_code(period))[1]
    elif (planned := [year for year in planned_years(look.when) if year <= day.year][:1]) != [
        day.year
    ]:
        day = date(planned[0], 12, 31) if planned else day
    return PaceAsked(day.year, day, look.day, mark)


def _narrowed(asked: Asked) -> Narrowed:
    standing = chosen(Standing, asked["standing"])
    return Narrowed(asked["area"], asked["category"], asked["side"], standing)


def _totals(look: Look, found: PacedList, asked: Asked, by: str) -> dict[str, Any]:
    """The cards, and a line a group."""
    whole, total = found.whole, found.total
    courses = {key: whole.paces[key].course for key in whole.paces}
    sides = programme_here().sides
    wanted = project_totals.needed(total, courses) | {f"party:{side}" for side in sides}
    speech = speech_of(look, wanted)
    return {
        "total": project_totals.shown_total(total, "", "", speech),
        "groups": list(project_totals.group_totals(found.groups, by, speech)),
        "groupings": project_totals.grouping_choices(by, look.language),
        "filters": project_filters.filters(courses.values(), sides, asked, speech),
        "periods": project_filters.period_choices(
            [period.code for period in periods()], asked["period"], look.language
        ),
        "has_projects": bool(whole.paces),
        "year": whole.year,
        "until": day_text(whole.until.isoformat(), look.language),
        "share": percent_text(total.share),
    }


def _listed(look: Look, whole: YearPace, asked: Asked, keys: Sequence[str]) -> dict[str, Any]:
    """One page of projects as a table, and as bars over it where they are asked for."""
    some = [whole.paces[key] for key in keys]
    speech = speech_of(look, projects.needed(some))
    return {
        "lines": list(projects.project_lines(some, whole.year, speech)),
        "drawing": project_bars(look, some) if asked["view"] == BARS else None,
    }
