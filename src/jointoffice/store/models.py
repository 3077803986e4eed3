"""The ledger's own tables. Entries are the only truth; the rest of this file indexes them.

An entry's `id` is its log's number and its seq in one integer (`store.ids`), so that the entries
of a log up to a size are one range of ids. The tables made from the kinds are in `tables.py`.
"""

from __future__ import annotations

from django.db import models

from jointoffice.model.claims import Basis
from jointoffice.model.kinds.field import REPLACED_BY
from jointoffice.model.limits import KEY_CHARACTERS_MAX, NAME_CHARACTERS_MAX


class Log(models.Model):
    """One party's log: how long it is, and the frontier of its Merkle tree."""

    number = models.PositiveSmallIntegerField(primary_key=True)
    party = models.CharField(max_length=NAME_CHARACTERS_MAX, unique=True)
    size = models.BigIntegerField(default=0)
    frontier = models.BinaryField(default=b"")

    def __str__(self) -> str:
        return f"{self.party} ({self.size})"


class Entry(models.Model):
    """One element of a log. Rows are only added; salt and payload may be erased."""

    id = models.BigIntegerField(primary_key=True)
    leaf = models.BinaryField()
    salt = models.BinaryField(null=True)
    payload = models.BinaryField(null=True)

    def __str__(self) -> str:
        return str(self.id)


class Source(models.Model):
    """A filed source as one log has it: bytes by their hash, and who published them when."""

    log = models.ForeignKey(Log, models.PROTECT)
    sha256 = models.CharField(max_length=64, db_index=True)
    name = models.CharField(max_length=KEY_CHARACTERS_MAX)
    title = models.TextField()
    publisher = models.TextField(default="")
    published = models.CharField(max_length=10, default="")
    media_type = models.CharField(max_length=NAME_CHARACTERS_MAX)
    address = models.TextField(default="")
    language = models.CharField(max_length=10, default="")
    rank = models.SmallIntegerField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("log", "sha256"), name="source_once_per_log"),
        )

    def __str__(self) -> str:
        return self.title


class Record(models.Model):
    """A thing somebody claims a field of. `key` is its id until its natural key is known.

    `replaced_by` is the number of the record that stands for it, 0 where it was withdrawn
    (`store.replaced`); null where it stands for itself.
    """

    uuid = models.CharField(max_length=36, unique=True)
    kind = models.CharField(max_length=32)
    key = models.CharField(max_length=KEY_CHARACTERS_MAX)
    replaced_by = models.BigIntegerField(null=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("kind", "key"), name="record_key"),)
        indexes = (
            models.Index(fields=("kind", "replaced_by", "key"), name="record_standing"),
            models.Index(
                fields=("replaced_by",),
                name="record_replaced",
                condition=models.Q(replaced_by__isnull=False),
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"


class Claim(models.Model):
    """Index of the entries that are claims. `ended` is the seq that withdrew or replaced it."""

    id = models.BigIntegerField(primary_key=True)
    hash = models.BinaryField(max_length=32, unique=True)
    record = models.ForeignKey(Record, models.PROTECT, db_index=False, db_constraint=False)
    field = models.CharField(max_length=40)
    basis = models.CharField(max_length=10)
    text = models.TextField()
    unit = models.TextField()
    qualifier = models.CharField(max_length=10)
    valid_from = models.CharField(max_length=10)
    source = models.ForeignKey(Source, models.PROTECT, null=True, db_constraint=False)
    start = models.IntegerField(null=True)
    end = models.IntegerField(null=True)
    ended = models.BigIntegerField(null=True)
    redacted = models.BooleanField(default=False)

    class Meta:
        indexes = (
            models.Index(fields=("record", "field"), name="claim_key"),
            models.Index(
                fields=("id",),
                name="claim_found",
                condition=models.Q(basis=Basis.EXTRACTED.value, ended__isnull=True),
            ),
            models.Index(
                fields=("record",), name="claim_replaced", condition=models.Q(field=REPLACED_BY)
            ),
        )

    def __str__(self) -> str:
        return f"{self.field} = {self.text}"


class Endorsement(models.Model):
    """Index of the entries that are verdicts; one may arrive before its claim."""

    id = models.BigIntegerField(primary_key=True)
    claim_hash = models.BinaryField(max_length=32, db_index=True)
    verdict = models.CharField(max_length=8)
    reason = models.TextField()

    def __str__(self) -> str:
        return self.verdict


class Accepted(models.Model):
    """The standing register: what is accepted of a field from `day` until before `until`.

    `heads` is JSON, `[[party, claim id, current], …]` (see `ledger.acceptance.Head`).
    """

    record = models.ForeignKey(Record, models.PROTECT, db_index=False, db_constraint=False)
    field = models.CharField(max_length=40)
    day = models.CharField(max_length=10)
    until = models.CharField(max_length=10)
    state = models.CharField(max_length=10)
    claim = models.BigIntegerField(null=True)
    text = models.TextField()
    unit = models.TextField()
    qualifier = models.CharField(max_length=10)
    heads = models.TextField()
    agreed_claim = models.BigIntegerField(null=True)
    agreed_since = models.CharField(max_length=10)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("record", "field", "day"), name="accepted_key"),
        )
        indexes = (
            models.Index(
                fields=("state", "record", "field", "day", "until"), name="accepted_state"
            ),
        )

    def __str__(self) -> str:
        return f"{self.field} = {self.text} ({self.state})"


class Mark(models.Model):
    """A named moment: the day it stands for and the size of every log then (JSON)."""

    name = models.CharField(max_length=NAME_CHARACTERS_MAX, unique=True)
    day = models.CharField(max_length=10)
    checkpoints = models.TextField()
    entry = models.BigIntegerField()

    def __str__(self) -> str:
        return self.name


class Document(models.Model):
    """The text layer of a filed document, and its blocks (JSON), kept once per content."""

    sha256 = models.CharField(max_length=64, primary_key=True)
    text = models.TextField()
    blocks = models.TextField()
    language = models.CharField(max_length=10)
    extractor = models.CharField(max_length=NAME_CHARACTERS_MAX)

    def __str__(self) -> str:
        return self.sha256[:12]


class Finding(models.Model):
    """What the reader found in a document, as it prints it (JSON); none is ever lost."""

    document = models.ForeignKey(Document, models.CASCADE)
    kind = models.CharField(max_length=20)
    start = models.IntegerField()
    end = models.IntegerField()
    body = models.TextField()

    class Meta:
        indexes = (models.Index(fields=("document", "start"), name="finding_place"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.start}–{self.end}"


class Site(models.Model):
    """The one row that says what this site is: its programme, and the day its tables stand on."""

    programme = models.TextField()
    standing_day = models.CharField(max_length=10)

    def __str__(self) -> str:
        return "site"


class TaskAlias(models.Model):
    """A phrase by which sentences are linked to a task, or (negative) kept from it."""

    task = models.CharField(max_length=KEY_CHARACTERS_MAX)
    language = models.CharField(max_length=10)
    phrase = models.TextField()
    negative = models.BooleanField(default=False)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("task", "phrase", "negative"), name="alias_once"),
        )

    def __str__(self) -> str:
        return f"{self.task}: {self.phrase}"
