"""The tables of the checks: what each topic read, what was found, and what people settled.

All but `Settled` can be made again by a full run.
"""

from __future__ import annotations

from django.db import models

from jointoffice.model.limits import KEY_CHARACTERS_MAX, NAME_CHARACTERS_MAX

TOPIC_CHARACTERS_MAX = KEY_CHARACTERS_MAX + 50


class CheckRun(models.Model):
    """The one row that says up to where the logs were checked (JSON), and on which day."""

    sizes = models.TextField()
    day = models.CharField(max_length=10)

    def __str__(self) -> str:
        return self.day


class CheckMember(models.Model):
    """A document or a record that belongs to a topic; `body` has what a document tells of it."""

    topic = models.CharField(max_length=TOPIC_CHARACTERS_MAX, db_index=True)
    origin = models.CharField(max_length=80, db_index=True)
    body = models.TextField(default="")

    def __str__(self) -> str:
        return f"{self.topic}: {self.origin}"


class CheckFinding(models.Model):
    """A finding of a check; `gone` is the day on which it was no longer found, else empty."""

    topic = models.CharField(max_length=TOPIC_CHARACTERS_MAX, db_index=True)
    check_name = models.CharField(max_length=40)
    severity = models.CharField(max_length=10)
    mark = models.CharField(max_length=32, db_index=True)
    body = models.TextField()
    found = models.CharField(max_length=10)
    gone = models.CharField(max_length=10, default="")

    class Meta:
        indexes = (models.Index(fields=("gone", "severity", "id"), name="check_open"),)

    def __str__(self) -> str:
        return f"{self.check_name} {self.severity}"


class CheckTouch(models.Model):
    """A record (`record:kind:key`) or a source (`source:sha256`) that a finding speaks of."""

    finding = models.ForeignKey(CheckFinding, models.CASCADE)
    reference = models.CharField(max_length=KEY_CHARACTERS_MAX + 50, db_index=True)

    def __str__(self) -> str:
        return self.reference


class CheckWake(models.Model):
    """The next day on which a topic can tell something else without a new word."""

    topic = models.CharField(max_length=TOPIC_CHARACTERS_MAX, primary_key=True)
    day = models.CharField(max_length=10, db_index=True)

    def __str__(self) -> str:
        return f"{self.topic} {self.day}"


class Settled(models.Model):
    """A finding that somebody settled, by its mark, and why; undone where `undone_at` is set."""

    mark = models.CharField(max_length=32, db_index=True)
    reason = models.TextField()
    party = models.CharField(max_length=NAME_CHARACTERS_MAX)
    person = models.CharField(max_length=NAME_CHARACTERS_MAX)
    at = models.CharField(max_length=20)
    undone_at = models.CharField(max_length=20, default="")
    undone_by = models.CharField(max_length=NAME_CHARACTERS_MAX, default="")

    def __str__(self) -> str:
        return self.reason
