"""Jobs as people see them: what was asked by whom, how far it is, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import Enum

from jointoffice.model.language import Language
from jointoffice.model.refusals import Reason
from jointoffice.scenes.amounts import amount_text
from jointoffice.scenes.wording import Names, tongue

_TASKS = {
    "file_documents": Names("File documents", "提交文件"),
    "take_sheet": Names("Take in a sheet", "导入表格"),
}


class Standing(Enum):
    """How a job stands; `code` names its colour."""

    WAITING = "waiting"
    RUNNING = "running"
    STOPPING = "stopping"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


_STANDINGS = {
    Standing.WAITING: Names("waiting", "等待中"),
    Standing.RUNNING: Names("running", "进行中"),
    Standing.STOPPING: Names("stopping", "正在停止"),
    Standing.DONE: Names("done", "已完成"),
    Standing.FAILED: Names("failed", "失败"),
    Standing.CANCELLED: Names("cancelled", "已取消"),
}
OVER = frozenset({Standing.DONE, Standing.FAILED, Standing.CANCELLED})


@dataclass(frozen=True, slots=True)
class Told:
    """A job: `done` of `total` works since `started`; `came` of each work that is over."""

    number: int
    task: str
    who: str
    party: str
    standing: Standing
    enqueued: datetime
    started: datetime | None
    finished: datetime | None
    done: int
    total: int
    problem: Reason | None
    came: Sequence[Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class ShownWork:
    """What came of one document or sheet: where it is, or why it was not taken, and what was
    wrong; `waits` names a sheet that was only tried."""

    name: str
    lang: str
    source: str
    claims: int
    was_known: bool
    refused: str
    problems: tuple[str, ...]
    outcome: str
    waits: Mapping[str, str | None] | None


@dataclass(frozen=True, slots=True)
class ShownJob:
    number: int
    what: str
    who: str
    party: str
    standing: str
    code: str
    is_over: bool
    done: int
    total: int
    rate: str
    minutes: str
    enqueued: datetime
    problem: str
    works: tuple[ShownWork, ...]

    @property
    def has_problems(self) -> bool:
        return any(work.refused or work.problems for work in self.works)


def shown_job(
    job: Told, parties: Mapping[str, str], now: datetime, language: Language
) -> ShownJob:
    spent = _spent(job, now)
    return ShownJob(
        job.number,
        _TASKS[job.task].text(language) if job.task in _TASKS else job.task,
        job.who,
        parties.get(job.party, job.party),
        _STANDINGS[job.standing].text(language),
        job.standing.value,
        job.standing in OVER,
        job.done,
        job.total,
        _rate(job.done, spent, language),
        _minutes(job, spent, language),
        job.enqueued,
        job.problem.text(language) if job.problem else "",
        tuple(_work(came, language) for came in job.came),
    )


def _spent(job: Told, now: datetime) -> timedelta:
    """How long it was worked on."""
    return timedelta(0) if job.started is None else (job.finished or now) - job.started


def _rate(done: int, spent: timedelta, language: Language) -> str:
    """Works a minute; nothing before there is one to tell of."""
    if not done or not spent:
        return ""
    per_minute = Decimal(done) * 60 / Decimal(max(spent.total_seconds(), 1))
    return amount_text(round(per_minute, 1), "", language)


def _minutes(job: Told, spent: timedelta, language: Language) -> str:
    """How long is left at this rate, in whole minutes; nothing where nobody can say."""
    if job.standing is not Standing.RUNNING or not job.done or job.total <= job.done:
        return ""
    left = spent / job.done * (job.total - job.done)
    return amount_text(Decimal(max(round(left.total_seconds() / 60), 1)), "", language)


def _work(came: Mapping[str, object], language: Language) -> ShownWork:
    name = str(came.get("title") or came["name"])
    count = came.get("claims", 0)
    problems = came.get("problems", ())
    refused, outcome, waits = (came.get(one) for one in ("refused", "outcome", "waits"))
    return ShownWork(
        name,
        tongue(name),
        str(came.get("source", "")),
        count if isinstance(count, int) else 0,
        bool(came.get("was_known")),
        _said(refused, language) if refused else "",
        tuple(_said(one, language) for one in problems) if isinstance(problems, list) else (),
        _said(outcome, language) if outcome else "",
        waits if isinstance(waits, Mapping) else None,
    )


def _said(reason: object, language: Language) -> str:
    assert isinstance(reason, Mapping), "a reason is kept in both languages"
    return Reason(reason["en"], reason["zh"]).text(language)
