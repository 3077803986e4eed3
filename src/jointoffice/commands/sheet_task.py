"""What a worker does with a large sheet: it says what an import would do, or imports it."""

from __future__ import annotations

from typing import Any

import msgspec

from jointoffice.actions.import_sheet import check_sheet, import_sheet
from jointoffice.actions.sheet_plan import Sheet
from jointoffice.batch.worker import TaskContext
from jointoffice.model.language import Language
from jointoffice.model.limits import SHEET_PROBLEMS_SHOWN_MAX
from jointoffice.model.refusals import Reason
from jointoffice.papers.sheets.problems import CellProblem
from jointoffice.papers.sheets.report import Mood, Report, outcome_said, problems_said
from jointoffice.store import clock
from jointoffice.store.uploads import drop_upload, kept_upload


class SheetWork(msgspec.Struct, frozen=True):
    """A sheet that waits, as the job's arguments have it."""

    file: str
    name: str
    kind: str | None
    valid_from: str | None
    mood: Mood


def take_sheet(context: TaskContext) -> None:
    """All of the sheet or nothing: what it states and that the job is done are one transaction."""
    came = context.returned
    for given in context.works:
        work = msgspec.convert(given, SheetWork)
        with context.one_work(came):
            report = _taken(work, context)
            came.append(_told(work, report))
        if work.mood is Mood.DID and not report.problems:
            drop_upload(work.file)


def _taken(work: SheetWork, context: TaskContext) -> Report:
    sheet = Sheet(
        raw=kept_upload(work.file),
        name=work.name,
        kind=work.kind,
        valid_from=work.valid_from,
    )
    author = context.lease.result.asked_by
    match work.mood:
        case Mood.WOULD:
            return check_sheet(sheet=sheet, author=author, now=clock.now())
        case Mood.DID:
            return import_sheet(sheet=sheet, author=author, now=clock.now())


def _told(work: SheetWork, report: Report) -> dict[str, Any]:
    """What came of it, in both languages; a sheet without problems waits to be imported."""
    problems = report.problems[:SHEET_PROBLEMS_SHOWN_MAX]
    told: dict[str, Any] = {
        "name": report.name,
        "claims": report.claims,
        "problems": [*map(_line, problems), *report.left_out],
        "outcome": _outcome(report, work.mood),
    }
    if work.mood is Mood.DID and report.claims and not report.problems:
        told["source"] = report.source
    elif work.mood is Mood.WOULD and not report.problems and report.claims + report.withdrawals:
        about = {"kind": work.kind, "valid_from": work.valid_from}
        told["waits"] = {"file": work.file, "name": work.name, **about}
    return told


def _outcome(report: Report, mood: Mood) -> Reason:
    if report.problems:
        return Reason(*(problems_said(report, language) for language in Language))
    return Reason(*(outcome_said(report, mood, language) for language in Language))


def _line(problem: CellProblem) -> Reason:
    """A problem in one line: sheet, row, column, value, what is wrong and what is accepted."""
    place = " ".join(filter(None, (problem.sheet, f"{problem.column}{problem.row or ''}")))
    value = f" “{problem.value}”" if problem.value else ""
    said = (problem.sentence(language) for language in Language)
    return Reason(*(f"{place}{value}: {one}" for one in said))
