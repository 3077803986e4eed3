"""What was wrong with a filed document: why it has no text, or which parts could not be read."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import models

from jointoffice.model.names import SourceId
from jointoffice.model.refusals import Reason


class Trouble(models.Model):
    """One sentence about one document, in both languages."""

    source = models.CharField(max_length=64, db_index=True)
    en = models.TextField()
    zh = models.TextField()

    class Meta:
        app_label = "store"

    def __str__(self) -> str:
        return self.en


def keep_troubles(source: SourceId, reasons: Iterable[Reason]) -> None:
    Trouble.objects.bulk_create(
        Trouble(source=source, en=reason.en, zh=reason.zh) for reason in reasons
    )


def troubles_of(source: str) -> list[Reason]:
    return [Reason(row.en, row.zh) for row in Trouble.objects.filter(source=source).order_by("id")]
