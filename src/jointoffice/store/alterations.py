"""What administrators changed of accounts and programme: who, when, what was there before."""

from __future__ import annotations

from django.db import models

from jointoffice.model.limits import NAME_CHARACTERS_MAX, RECORDS_ON_PAGE

PROGRAMME = "programme"
"""What an alteration is about, if it is about no account."""


class Alteration(models.Model):
    """`by` is the name of an account, empty for the command line; rows are only added."""

    at = models.DateTimeField()
    by = models.CharField(max_length=NAME_CHARACTERS_MAX)
    about = models.CharField(max_length=NAME_CHARACTERS_MAX)
    what = models.CharField(max_length=NAME_CHARACTERS_MAX)
    before = models.TextField()
    after = models.TextField()

    class Meta:
        app_label = "store"

    def __str__(self) -> str:
        return f"{self.about}: {self.what}"

    @property
    def day(self) -> str:
        """The day on which it was made, as ISO has it."""
        return self.at.date().isoformat()


def record_alteration(alteration: Alteration) -> None:
    alteration.save(force_insert=True)


def alterations(page: int) -> list[Alteration]:
    """A page of them, the last first; pages count from 1."""
    first = (page - 1) * RECORDS_ON_PAGE
    return list(Alteration.objects.order_by("-id")[first : first + RECORDS_ON_PAGE])


def count_alterations() -> int:
    return Alteration.objects.count()
