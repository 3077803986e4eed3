"""The tables of the search: what is found by which words; migration 0002 makes them full text."""

from __future__ import annotations

from django.db import models

from jointoffice.model.limits import NAME_CHARACTERS_MAX


class Words(models.Model):
    """`title` and `words` are the tokens of `reader.tokens`, with spaces between."""

    id = models.BigIntegerField(primary_key=True, db_column="rowid")
    kind = models.CharField(max_length=NAME_CHARACTERS_MAX)
    title = models.TextField()
    words = models.TextField()

    class Meta:
        abstract = True
        app_label = "store"

    def __str__(self) -> str:
        return f"{self.kind} {self.title}"


class RecordWords(Words):
    """What the live claims say of a record; `id` is the record's number."""


class PassageWords(Words):
    """The words of a passage of a filed document."""


class Passage(models.Model):
    """A sentence of a filed document, or (without a place) its title."""

    source = models.CharField(max_length=64, db_index=True)
    start = models.IntegerField(null=True)
    end = models.IntegerField(null=True)

    class Meta:
        app_label = "store"

    def __str__(self) -> str:
        return f"{self.source[:12]} {self.start}–{self.end}"
