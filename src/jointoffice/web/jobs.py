"""The jobs of a party: how far each is, what came of it, and the button that stops it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.limits import JOBS_ON_PAGE
from jointoffice.scenes import jobs
from jointoffice.scenes.jobs import Standing, Told
from jointoffice.scenes.titles import title_of
from jointoffice.store import clock
from jointoffice.store.job_tables import TaskResultStatus
from jointoffice.store.jobs import TaskResult, cancel, find_job, latest_jobs
from jointoffice.store.people import Account
from jointoffice.web.reading import Look, look_of, signed_in, speech_of
from jointoffice.web.sheet_waiting import token_of

_STANDINGS = {
    TaskResultStatus.READY: Standing.WAITING,
    TaskResultStatus.RUNNING: Standing.RUNNING,
    TaskResultStatus.SUCCESSFUL: Standing.DONE,
    TaskResultStatus.FAILED: Standing.FAILED,
    TaskResultStatus.CANCELLED: Standing.CANCELLED,
}


def show_all(request: HttpRequest) -> HttpResponse:
    look, author = look_of(request), signed_in(request)
    found = latest_jobs(author)
    shown = {"look": look, "jobs": _shown(look, found), "most": JOBS_ON_PAGE}
    shown["is_moving"] = any(not job.is_finished for job in found)
    template = "jobs_body.html" if request.headers.get("HX-Request") else "jobs.html"
    return render(request, template, shown)


def show(request: HttpRequest, number: int) -> HttpResponse:
    look, found = look_of(request), find_job(number, signed_in(request))
    (job,) = _shown(look, [found])
    shown = {"look": look, "job": job, "is_moving": not found.is_finished}
    shown["waiting"] = [token_of(work.waits) for work in job.works if work.waits]
    template = "job_body.html" if request.headers.get("HX-Request") else "job.html"
    return render(request, template, shown)


@require_POST
def stop(request: HttpRequest, number: int) -> HttpResponse:
    cancel(number, signed_in(request), clock.now())
    messages.success(request, _("The job is stopped; what it has done stays."))
    return redirect("job", number)


def _shown(look: Look, found: Sequence[TaskResult]) -> list[jobs.ShownJob]:
    actors = {job.asked_by.actor or "" for job in found}
    names = Account.objects.in_bulk(filter(str.isdecimal, actors))
    who = {str(number): account.name for number, account in names.items()}
    parties = {job.asked_by.party for job in found}
    speech = speech_of(look, {f"party:{party}" for party in parties})
    titles = {
        str(party): title_of(KINDS["party"], party, speech.titles, look.language)
        for party in parties
    }
    now = clock.now()
    return [jobs.shown_job(_told(job, who), titles, now, look.language) for job in found]


def _told(job: TaskResult, who: dict[str, str]) -> Told:
    is_stopping = job.is_cancel_asked and job.status is TaskResultStatus.RUNNING
    came: Any = job.returned
    return Told(
        job.id,
        job.task,
        who.get(job.asked_by.actor or "", ""),
        job.asked_by.party,
        Standing.STOPPING if is_stopping else _STANDINGS[job.status],
        job.enqueued_at,
        job.started_at,
        job.finished_at,
        job.done,
        job.total,
        job.problem,
        came or (),
    )
