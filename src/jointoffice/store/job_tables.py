"""The table of jobs: what goes on after the answer to a request, and who has it on lease."""

from __future__ import annotations

from enum import StrEnum

from django.db import models

from jointoffice.model.limits import NAME_CHARACTERS_MAX


class TaskResultStatus(StrEnum):
    """Those of Django's tasks, and ours for what somebody stopped."""

    READY = "READY"
    RUNNING = "RUNNING"
    FAILED = "FAILED"
    SUCCESSFUL = "SUCCESSFUL"
    CANCELLED = "CANCELLED"


class Job(models.Model):
    """One call of a task. `worker` has it until `leased_until`; `done` of `total` works are over.

    `arguments`, `returned` and `problem` are JSON; `problem` has both languages.
    """

    task = models.CharField(max_length=NAME_CHARACTERS_MAX)
    arguments = models.TextField()
    party = models.CharField(max_length=NAME_CHARACTERS_MAX, db_index=True)
    role = models.CharField(max_length=16)
    actor = models.CharField(max_length=NAME_CHARACTERS_MAX, default="")
    status = models.CharField(max_length=10, db_index=True)
    enqueued_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)
    attempts = models.SmallIntegerField(default=0)
    worker = models.CharField(max_length=NAME_CHARACTERS_MAX, default="")
    leased_until = models.DateTimeField(null=True)
    is_cancel_asked = models.BooleanField(default=False)
    done = models.IntegerField(default=0)
    total = models.IntegerField(default=0)
    returned = models.TextField(default="null")
    problem = models.TextField(default="null")

    class Meta:
        app_label = "store"

    def __str__(self) -> str:
        return f"{self.task} {self.id} {self.status}"
