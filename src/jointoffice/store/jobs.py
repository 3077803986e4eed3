"""Work that goes on after the answer: the shape of `django.tasks` over a leased table of ours.

`TASK.using(author=…, now=…).enqueue(…)` adds a job in the caller's transaction: with the deed or
not at all. `TASK.get_result(id)` says what became of it. A task's arguments and what it returns
are JSON.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import msgspec

from jointoffice.model.authors import CONVENERS, WRITERS, Author, Role
from jointoffice.model.limits import JOBS_ON_PAGE
from jointoffice.model.names import PartyId
from jointoffice.model.refusals import NotAllowed, Reason, UnknownName
from jointoffice.store.job_tables import Job, TaskResultStatus

OVER = frozenset(
    {TaskResultStatus.SUCCESSFUL, TaskResultStatus.FAILED, TaskResultStatus.CANCELLED}
)


@dataclass(frozen=True, slots=True)
class TaskResult:
    """A job: what was asked by whom, how far it is, and what came of it."""

    id: int
    task: str
    kwargs: dict[str, Any]
    asked_by: Author
    status: TaskResultStatus
    enqueued_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    attempts: int
    done: int
    total: int
    is_cancel_asked: bool
    returned: Any
    problem: Reason | None

    @property
    def is_finished(self) -> bool:
        return self.status in OVER

    @property
    def return_value(self) -> Any:
        """What the task returned; `ValueError` before it has."""
        if self.status is not TaskResultStatus.SUCCESSFUL:
            raise ValueError("The task has not returned.")
        return self.returned


@dataclass(frozen=True, slots=True)
class Task:
    """Something a worker can do, by its name; who asks for it is named with `using`."""

    name: str
    author: Author | None = None
    now: datetime | None = None

    def using(self, *, author: Author, now: datetime) -> Task:
        return replace(self, author=author, now=now)

    def enqueue(self, **arguments: object) -> TaskResult:
        """Add a job; `works` among its arguments, if any, are what its progress counts."""
        assert self.author is not None, "somebody asks for it"
        assert self.now is not None, "at some time"
        self.author.must_be(WRITERS)
        works = arguments.get("works")
        job = Job.objects.create(
            task=self.name,
            arguments=msgspec.json.encode(arguments).decode(),
            party=self.author.party,
            role=self.author.role.value,
            actor=self.author.actor or "",
            status=TaskResultStatus.READY.value,
            enqueued_at=self.now,
            total=len(works) if isinstance(works, list) else 0,
        )
        return result_of(job)

    def get_result(self, result_id: int) -> TaskResult:
        """The job with this id; `UnknownName` where the task has no such job."""
        job = Job.objects.filter(id=result_id, task=self.name).first()
        if job is None:
            raise _unknown(result_id)
        return result_of(job)


FILE_DOCUMENTS = Task("file_documents")
"""Read documents whose bytes are kept, and append what they say."""

TAKE_SHEET = Task("take_sheet")
"""Try or import a sheet that is too large to be read while somebody waits for the page."""


def find_job(number: int, author: Author) -> TaskResult:
    """A job that this author may see; `UnknownName` otherwise."""
    job = _seen_by(author).filter(id=number).first()
    if job is None:
        raise _unknown(number)
    return result_of(job)


def latest_jobs(author: Author) -> list[TaskResult]:
    """The jobs of the author's party, of all where he runs the programme; latest first."""
    return [result_of(job) for job in _seen_by(author).order_by("-id")[:JOBS_ON_PAGE]]


def cancel(number: int, author: Author, now: datetime) -> None:
    """Stop a job: at once where nobody has it, else its worker stops when it hears of it."""
    author.must_be(WRITERS)
    job = _seen_by(author).filter(id=number).first()
    if job is None:
        raise _unknown(number)
    waiting = Job.objects.filter(id=number, status=TaskResultStatus.READY.value)
    if not waiting.update(status=TaskResultStatus.CANCELLED.value, finished_at=now):
        running = Job.objects.filter(id=number, status=TaskResultStatus.RUNNING.value)
        if not running.update(is_cancel_asked=True):
            raise NotAllowed("This job is over.", "该作业已经结束。")


def result_of(job: Job) -> TaskResult:
    problem = msgspec.json.decode(job.problem, type=Reason | None)
    return TaskResult(
        job.id,
        job.task,
        msgspec.json.decode(job.arguments),
        Author(PartyId(job.party), Role(job.role), job.actor or None),
        TaskResultStatus(job.status),
        job.enqueued_at,
        job.started_at,
        job.finished_at,
        job.attempts,
        job.done,
        job.total,
        job.is_cancel_asked,
        msgspec.json.decode(job.returned),
        problem,
    )


def _seen_by(author: Author) -> Any:
    every = Job.objects.all()
    return every if author.role in CONVENERS else every.filter(party=author.party)


def _unknown(number: int) -> UnknownName:
    return UnknownName(f"There is no job {number} here.", f"这里没有第{number}号作业。")
