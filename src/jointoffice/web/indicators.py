"""The indicators as a table, and one indicator with its chart, periods and findings."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.names import PartyId
from jointoffice.model.refusals import UnknownName
from jointoffice.scenes import indicator as scene
from jointoffice.scenes import indicators as table
from jointoffice.scenes.drawings.chart import SIZE, draw_chart
from jointoffice.scenes.drawings.svg import Caption
from jointoffice.scenes.indicator_chart import chart_of
from jointoffice.scenes.titles import title_of
from jointoffice.scenes.wording import tongue
from jointoffice.store.cells import lines
from jointoffice.store.indicators import latest_observations, observations_of
from jointoffice.store.listing import NATURAL, count_selected, every, page_selected
from jointoffice.store.marks import marks
from jointoffice.store.records import answers, find_records
from jointoffice.store.site import kinds_here, programme_here
from jointoffice.web.addresses import addresses
from jointoffice.web.found import findings_of
from jointoffice.web.paging import paging
from jointoffice.web.reading import Look, look_of, page_number, speech_of

INDICATOR_FIELDS = ("better", "definition", "unit")
FIGURE_FIELDS = ("value", "target", "period")
PARTIES_MAX = 6
"""Parties that are drawn on one chart; a chart has as many colours."""


def show_all(request: HttpRequest) -> HttpResponse:
    look, programme = look_of(request), programme_here()
    selection = every(programme.kind("indicator").name, look.when)
    page = paging(page_number(request), count_selected(selection))
    numbers = page_selected(selection, NATURAL, page.number)
    parties = [*programme.sides, programme.office]
    latest = latest_observations(numbers, parties, look.when)
    found = lines(latest, look.day, look.known_at, FIGURE_FIELDS)
    named = lines(numbers, look.day, look.known_at, INDICATOR_FIELDS)
    speech = speech_of(look, table.needed(named, found) | {f"party:{one}" for one in parties})
    shown = {"look": look, "page": page, "marks": marks()}
    shown["parties"] = table.party_names(parties, speech)
    shown["lines"] = table.indicator_lines(named, found, parties, speech)
    return render(request, "indicators.html", shown)


def show(request: HttpRequest, key: str) -> HttpResponse:
    look, kind = look_of(request), programme_here().kind("indicator")
    number = find_records(kind, key)[0]
    found = list(answers([number], look.day, look.sizes))
    numbers = observations_of(key, look.known)
    chosen = _chosen(request.GET.getlist("party"), numbers)
    answered = found[0] if found else None
    shown = {"look": look, "marks": marks(), "key": key}
    shown |= _indicator(look, key, answered, {party: numbers[party] for party in chosen})
    shown["choices"] = _choices(look, sorted(numbers), chosen)
    return render(request, "indicator.html", shown)


def _chosen(asked: list[str], numbers: dict[str, list[int]]) -> list[PartyId]:
    """The parties asked for; without any the sides that have figures, else all that have."""
    for name in asked:
        if name not in numbers:
            known = ", ".join(sorted(numbers))
            raise UnknownName(
                f"{name[:40]!r} has no figures of this indicator; those who have are {known}.",
                f"“{name[:40]}”没有该指标的数值；有数值的是：{known}。",
            )
    sides = [side for side in programme_here().sides if side in numbers]
    chosen = list(dict.fromkeys(asked)) or sides or sorted(numbers)
    return [PartyId(party) for party in chosen[:PARTIES_MAX]]


def _indicator(
    look: Look, key: str, indicator: AnsweredRecord | None, numbers: dict[PartyId, list[int]]
) -> dict[str, Any]:
    courses = [
        scene.course_of(party, list(answers(some, look.day, look.sizes)))
        for party, some in numbers.items()
    ]
    kinds = kinds_here()
    wanted = scene.needed(courses) | {f"indicator:{key}"}
    if indicator is not None:
        wanted |= scene.kinds_needed(indicator, kinds)
    speech = speech_of(look, wanted)
    better = "" if indicator is None else indicator.text("better")
    definition = "" if indicator is None else indicator.text("definition")
    title = title_of(kinds["indicator"], key, speech.titles, look.language)
    caption = Caption("indicator", title, _("Figures, targets, plan and forecast by period"))
    chart = chart_of(courses, caption, speech, addresses(look))
    keys = [record.key for course in courses for record in course.records]
    return {
        "title": title,
        "title_lang": tongue(title),
        "definition": definition,
        "definition_lang": tongue(definition),
        "relation": "" if indicator is None else scene.relation_words(indicator, speech),
        "drawing": None if chart is None else draw_chart(chart, SIZE),
        "courses": [scene.party_readings(course, better, speech) for course in courses],
        "findings": findings_of(look, *(f"record:observation:{key}" for key in keys)),
    }


def _choices(look: Look, parties: list[str], chosen: list[PartyId]) -> list[tuple[str, str, bool]]:
    """Code, name and whether it is drawn, of every party with figures."""
    speech = speech_of(look, {f"party:{party}" for party in parties})
    names = table.party_names([PartyId(party) for party in parties], speech)
    return [(party, name, party in chosen) for party, name in zip(parties, names, strict=True)]
