"""Who works on which job: a lease that ends by itself, so that no job is lost with its worker.

Every change of a running job names its worker. A worker that was taken for dead and is not finds
its lease gone, before anything it does can count: `hold` stands in the transaction of each deed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import msgspec
from django.db import transaction
from django.db.models import F, Q, QuerySet

from jointoffice.model.limits import JOB_ATTEMPTS_MAX, JOB_LEASE_SECONDS
from jointoffice.model.refusals import Reason
from jointoffice.store.job_tables import Job, TaskResultStatus
from jointoffice.store.jobs import OVER, TaskResult, result_of

LEASE = timedelta(seconds=JOB_LEASE_SECONDS)
DIED = Reason(
    f"The work was begun {JOB_ATTEMPTS_MAX} times and its worker died each time; file the "
    "documents in smaller parts, or one by one.",
    f"该作业已开始{JOB_ATTEMPTS_MAX}次，每次执行程序都意外终止；请分批或逐个提交文件。",
)


class LostLease(Exception):  # noqa: N818 - no error: somebody else has the job now
    """The job is another worker's, or was cancelled."""


@dataclass(frozen=True, slots=True)
class Lease:
    """A job that a worker has, and the how manyth attempt at it this is."""

    result: TaskResult
    worker: str
    attempt: int

    def job(self) -> QuerySet[Job]:
        """The job, as long as it is this worker's."""
        running = TaskResultStatus.RUNNING.value
        return Job.objects.filter(
            id=self.result.id, worker=self.worker, status=running, attempts=self.attempt
        )


def take(worker: str, now: datetime) -> Lease | None:
    """The oldest job that waits, or whose worker was not heard of; none where there is none."""
    if not _free(now).exists():
        return None
    with transaction.atomic():
        job = _free(now).select_for_update().order_by("id").first()
        if job is None:
            return None
        if _is_at_its_end(job):
            job.finished_at = now
        else:
            job.status, job.worker = TaskResultStatus.RUNNING.value, worker
            job.leased_until, job.attempts = now + LEASE, job.attempts + 1
            job.started_at = job.started_at or now
        job.save()
    return None if job.finished_at else Lease(result_of(job), worker, job.attempts)


def keep(lease: Lease, now: datetime) -> bool:
    """Make the lease longer; whether the worker should go on."""
    kept = lease.job().filter(is_cancel_asked=False).update(leased_until=now + LEASE)
    return bool(kept)


def hold(lease: Lease, returned: Sequence[Any], now: datetime) -> None:
    """Note what came of the works that are over, in the caller's transaction.

    `LostLease` rolls it back. Whoever takes the job next goes on from here.
    """
    going_on = lease.job().filter(is_cancel_asked=False)
    came = msgspec.json.encode(returned).decode()
    if not going_on.update(done=len(returned), returned=came, leased_until=now + LEASE):
        raise LostLease


def finish(lease: Lease, now: datetime) -> None:
    """The job has come to its end."""
    lease.job().update(status=TaskResultStatus.SUCCESSFUL.value, finished_at=now)


def fail(lease: Lease, reason: Reason, now: datetime) -> None:
    """The job cannot be done, and another attempt would not help."""
    lease.job().update(
        status=TaskResultStatus.FAILED.value,
        finished_at=now,
        problem=msgspec.json.encode(reason).decode(),
    )


def give_back(lease: Lease, now: datetime) -> None:
    """Let another worker have the job, or nobody where it was cancelled."""
    stopped = lease.job().filter(is_cancel_asked=True)
    if not stopped.update(status=TaskResultStatus.CANCELLED.value, finished_at=now):
        lease.job().update(
            status=TaskResultStatus.READY.value, attempts=F("attempts") - 1, worker=""
        )


def _is_at_its_end(job: Job) -> bool:
    """Whether a job without worker is not begun again: it was cancelled, or died too often."""
    if job.is_cancel_asked:
        job.status = TaskResultStatus.CANCELLED.value
    elif job.attempts >= JOB_ATTEMPTS_MAX:
        job.status = TaskResultStatus.FAILED.value
        job.problem = msgspec.json.encode(DIED).decode()
    return job.status in OVER


def _free(now: datetime) -> QuerySet[Job]:
    expired = Q(status=TaskResultStatus.RUNNING.value, leased_until__lt=now)
    return Job.objects.filter(Q(status=TaskResultStatus.READY.value) | expired)
