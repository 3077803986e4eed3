"""The findings of the checks: all of them with filters, and how a person settles one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from jointoffice.actions.settle_finding import settle_finding, unsettle_finding
from jointoffice.assessment.checked import Severity
from jointoffice.assessment.checks.catalogue import CHECKS
from jointoffice.model.authors import SPEAKERS
from jointoffice.model.limits import RECORDS_ON_PAGE
from jointoffice.model.refusals import UnknownName
from jointoffice.scenes import checks
from jointoffice.store import clock
from jointoffice.store.checking import check_changes, is_checked
from jointoffice.store.found import (
    Settling,
    Wanted,
    count_found,
    found,
)
from jointoffice.web.found import shown_findings
from jointoffice.web.paging import paging
from jointoffice.web.reading import Look, look_of, page_number, signed_in


def show(request: HttpRequest) -> HttpResponse:
    look = look_of(request)
    wanted = _wanted(request, look)
    counts = count_found(replace(wanted, check="", severity=""))
    page = paging(page_number(request), _chosen(counts, wanted))
    kept = found(wanted, RECORDS_ON_PAGE, page.first)
    shown = {"look": look, "page": page, "asked": wanted, "is_checked": is_checked()}
    shown["findings"] = shown_findings(look, kept)
    shown["severities"] = _severities(counts, wanted, look)
    shown["checks"] = _checks(counts, wanted, look)
    shown["settlings"] = [checks.Choice(one.value, "", one is wanted.settling) for one in Settling]
    return render(request, "checks.html", shown)


@require_POST
def run(request: HttpRequest) -> HttpResponse:
    signed_in(request).must_be(SPEAKERS)
    check_changes(today=clock.today())
    messages.success(request, _("Whatever changed is checked again."))
    return redirect("checks")


@require_POST
def settle(request: HttpRequest) -> HttpResponse:
    mark, reason = request.POST.get("mark", ""), request.POST.get("reason", "")
    settle_finding(mark=mark, reason=reason, author=signed_in(request), now=clock.now())
    messages.success(request, _("The finding is settled; it comes back when its figures change."))
    return _back(request)


@require_POST
def unsettle(request: HttpRequest) -> HttpResponse:
    mark = request.POST.get("mark", "")
    unsettle_finding(mark=mark, author=signed_in(request), now=clock.now())
    messages.success(request, _("The finding is open again."))
    return _back(request)


def _wanted(request: HttpRequest, look: Look) -> Wanted:
    """From `?check=&severity=&state=`; `UnknownName` for what there is not."""
    asked = {name: request.GET.get(name, "") for name in ("check", "severity", "state")}
    for name, text in asked.items():
        _must_be_known(name, text)
    settling = Settling(asked["state"] or Settling.OPEN.value)
    return Wanted(look.day, asked["check"], asked["severity"], settling)


def _must_be_known(name: str, text: str) -> None:
    known = {
        "check": [check.name for check in CHECKS],
        "severity": [one.value for one in Severity],
        "state": [one.value for one in Settling],
    }[name]
    if text not in ("", *known):
        raise UnknownName(
            f"There is no {name} {text[:40]!r}; accepted are {', '.join(known)}.",
            f"没有“{text[:40]}”；可用的有：{'、'.join(known)}。",
        )


def _chosen(counts: dict[tuple[str, str], int], wanted: Wanted) -> int:
    return sum(
        count
        for (check, severity), count in counts.items()
        if wanted.check in ("", check) and wanted.severity in ("", severity)
    )


def _severities(
    counts: dict[tuple[str, str], int], wanted: Wanted, look: Look
) -> list[dict[str, Any]]:
    return [
        {
            "state": checks.shown_severity(one, look.language),
            "count": _chosen(counts, replace(wanted, severity=one.value)),
            "is_chosen": one.value == wanted.severity,
        }
        for one in Severity
    ]


def _checks(counts: dict[tuple[str, str], int], wanted: Wanted, look: Look) -> list[checks.Choice]:
    return [
        checks.Choice(
            check.name,
            check.title.text(look.language),
            check.name == wanted.check,
            _chosen(counts, replace(wanted, check=check.name)),
        )
        for check in CHECKS
    ]


def _back(request: HttpRequest) -> HttpResponseRedirect:
    """To the page on which the finding was settled, if it is one of ours."""
    address = request.POST.get("next", "")
    hosts = {request.get_host()}
    if url_has_allowed_host_and_scheme(address, hosts, require_https=request.is_secure()):
        return HttpResponseRedirect(address)
    return redirect("checks")
