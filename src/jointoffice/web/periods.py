"""Reporting periods: who has reported, who has not; opened and locked by those who convene."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from jointoffice.actions.period import lock_period, open_period, unlock_period
from jointoffice.assessment.reporting import Expected, Reporting
from jointoffice.model.dates import period_code
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.limits import RECORDS_ON_PAGE
from jointoffice.model.refusals import NotAllowed
from jointoffice.scenes import project_filters, reporting
from jointoffice.scenes.days import day_text
from jointoffice.scenes.history import history
from jointoffice.store import clock
from jointoffice.store.history import deeds_on
from jointoffice.store.marks import marks
from jointoffice.store.periods import Period, periods
from jointoffice.store.reporting import Owed, owed_reports, periods_on
from jointoffice.store.site import programme_here
from jointoffice.web.paging import paging
from jointoffice.web.projects import chosen
from jointoffice.web.reading import Look, look_of, page_number, signed_in, speech_of
from jointoffice.web.refusals import page_with_form

PERIOD = KINDS["period"]
ASKED = ("period", "party", "standing")
DEEDS = {"lock": lock_period, "unlock": unlock_period}


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    return page_with_form(request, "periods.html", lambda: _do(request), lambda: _page(request))


def _page(request: HttpRequest) -> dict[str, Any]:
    look, asked = look_of(request), {name: request.GET.get(name, "") for name in ASKED}
    shown = {"look": look, "marks": marks(), "typed": request.POST}
    return shown | _chosen(look, asked, page_number(request))


def _do(request: HttpRequest) -> HttpResponse:
    """Open, lock or unlock a period, and show it."""
    author, deed = signed_in(request), request.POST.get("deed", "")
    code = period_code(request.POST.get("period", ""))
    if deed == "open":
        due = request.POST.get("due") or None
        open_period(period=code, due=due, author=author, now=clock.now())
        messages.success(request, _("The period is open."))
    elif deed in DEEDS:
        DEEDS[deed](period=code, author=author, now=clock.now())
        said = _("The period is locked.") if deed == "lock" else _("The period is open again.")
        messages.success(request, said)
    else:
        raise NotAllowed("A period is opened, locked or unlocked.", "填报期可开启、锁定或解锁。")
    return redirect(f"{reverse('periods')}?{urlencode({'period': code})}")


def _period(look: Look, asked: Mapping[str, str]) -> tuple[list[Period], Period | None]:
    """All periods, and the one asked for; the latest where none is named."""
    code = period_code(asked["period"]) if asked["period"] else ""
    every = periods_on(look.day, look.known_at) if look.query else periods()
    return every, next((one for one in every if code in ("", one.code)), None)


def _chosen(look: Look, asked: Mapping[str, str], number: int) -> dict[str, Any]:
    """The period asked for, else the latest; with one page of the reports that it is owed."""
    every, found = _period(look, asked)
    if found is None:
        return {"period": None, "asked": asked["period"]}
    codes = [one.code for one in every]
    deeds = deeds_on(found.number, PERIOD, look.sizes)
    speech = speech_of(look, {f"party:{deed.party}" for deed in deeds})
    state = reporting.PERIOD_STATES.get(found.state)
    return {
        "period": found,
        "period_key": f"{programme_here().office}/{found.code}",
        "period_words": day_text(found.code, look.language),
        "period_state": state.text(look.language) if state else "",
        "due": day_text(found.due, look.language),
        "choices": project_filters.period_choices(codes, found.code, look.language),
        "history": history(PERIOD, deeds, speech),
    } | _reports(look, asked, found, number)


def listed_keys(look: Look, asked: Mapping[str, str]) -> list[str]:
    """The keys of the reports that came, of those the page lists."""
    _, period = _period(look, asked)
    if period is None:
        return []
    owed = owed_reports(period, date.fromisoformat(look.day), look.known_at)
    came = [one for one in _narrowed(owed, asked) if one.came is not None]
    return [f"{one.project}/{one.party}/{period.code}" for one in came]


def _narrowed(owed: Owed, asked: Mapping[str, str]) -> list[Expected]:
    party, standing = asked["party"], chosen(Reporting, asked["standing"])
    return [
        one
        for one in reporting.in_order(owed.expected)
        if party in ("", one.party) and standing in (None, one.standing)
    ]


def _reports(look: Look, asked: Mapping[str, str], period: Period, number: int) -> dict[str, Any]:
    """How each party stands, and one page of the reports, narrowed by party and standing."""
    owed = owed_reports(period, date.fromisoformat(look.day), look.known_at)
    party, standing = asked["party"], chosen(Reporting, asked["standing"])
    found = _narrowed(owed, asked)
    page = paging(number, len(found))
    on_page = found[page.first : page.first + RECORDS_ON_PAGE]
    parties = {f"party:{one.party}" for one in owed.tallies}
    speech = speech_of(look, reporting.needed(on_page) | parties)
    return {
        "tallies": list(reporting.tally_lines(owed.tallies, speech)),
        "lines": list(reporting.report_lines(on_page, period.code, speech)),
        "standings": reporting.standing_choices(standing, look.language),
        "page": page,
        "party": party,
    }
