"""File a document: keep it, read it, and append what it says to the party's log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction

from jointoffice.actions.state_claim import key_drafts
from jointoffice.ledger.drafts import Draft, Ground, claim_draft
from jointoffice.ledger.entries import EntryKind, SourcePayload
from jointoffice.model.authors import WRITERS, Author
from jointoffice.model.claims import Basis
from jointoffice.model.dates import parse_day
from jointoffice.model.names import ClaimId, SourceId, file_name
from jointoffice.model.parsing import checked_note
from jointoffice.model.problems import Problem
from jointoffice.reader.asking.ask import Reader
from jointoffice.reader.claims import ReadClaim, claims_in
from jointoffice.reader.document import ReadDocument, read_document
from jointoffice.reader.finding import Finding
from jointoffice.reader.ground import Ground as ReadingGround
from jointoffice.reader.text.block import Text
from jointoffice.store import documents, log
from jointoffice.store.lexicon import known_here
from jointoffice.store.records import is_known
from jointoffice.store.site import programme_here

UNREAD_TYPE = "application/octet-stream"
"""Of a document that could not be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What the person who files a document knows of it; what is left out is looked for in it.

    `name` is the name of its file.
    """

    name: str
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    address: str | None = None

    def __post_init__(self) -> None:
        if self.published is not None:
            parse_day(self.published)


@dataclass(frozen=True, slots=True)
class Filed:
    """What became of a document: its source, the claims made, how many findings were kept, and
    what was wrong that did not stop it."""

    source: SourceId
    title: str
    claims: tuple[ClaimId, ...]
    findings: int
    was_known: bool
    problems: tuple[Problem, ...] = ()


def file_document(
    *,
    raw: bytes,
    about: About,
    reader: Reader,
    author: Author,
    now: datetime,
) -> Filed:
    """Read a document in this process, and file it.

    A document that is filed already is not filed again. `UnreadableDocument` keeps nothing; a
    model that fails the reader does not stop the filing.
    """
    author.must_be(WRITERS)
    known = known_document(sha256=documents.hash_of(raw))
    if known is not None:
        return known
    name = file_name(about.name)
    made = read_document(raw, name, about.published, reader)
    return file_read(raw=raw, about=about, made=made, author=author, now=now)


def file_read(
    *, raw: bytes, about: About, made: ReadDocument, author: Author, now: datetime
) -> Filed:
    """Keep the bytes of a document that was read; then append source and claims, and keep text
    and findings, all or none. One that could not be read is kept with the words why."""
    author.must_be(WRITERS)
    sha256 = documents.hash_of(raw)
    about = replace(about, name=file_name(about.name))
    source = _source_payload(made.text, about)
    drafts = [Draft(kind=EntryKind.SOURCE, party=author.party, source=sha256, payload=source)]
    if made.text is not None:
        day = source.published or now.date().isoformat()
        ground = ReadingGround(sha256, day, made.text.language, known_here())
        drafts += _claim_drafts(made.findings, ground)
    documents.keep_bytes(sha256, raw)
    with transaction.atomic():
        known = known_document(sha256=sha256)
        if known is not None:
            return known
        ids = log.append(log=author.party, drafts=drafts, now=now, actor=author.actor)
        documents.keep_reading(sha256, made, about.name)
    return Filed(sha256, source.title, tuple(ids[1:]), len(made.findings), False, made.problems)


def known_document(*, sha256: SourceId) -> Filed | None:
    """What became of the document when it was filed before, perhaps a moment ago by another."""
    source = documents.find_source(sha256)
    if source is None:
        return None
    claims = tuple(documents.claims_of_source(sha256))
    return Filed(sha256, source.title, claims, 0, was_known=True)


def _source_payload(text: Text | None, about: About) -> SourcePayload:
    told = text or Text("", (), UNREAD_TYPE, "")
    publisher = checked_note(about.publisher or told.publisher or "")
    return SourcePayload(
        address=checked_note(about.address or ""),
        lang=told.language or None,
        media_type=told.media_type,
        name=about.name,
        published=about.published or told.published,
        publisher=publisher,
        rank=programme_here().publisher_rank(publisher or ""),
        title=checked_note(about.title or told.title or "") or about.name,
    )


def _claim_drafts(findings: Sequence[Finding], ground_read: ReadingGround) -> list[Draft]:
    kinds = programme_here().kinds()
    drafts: list[Draft] = []
    seen: set[tuple[str, str]] = set()
    for claim in claims_in(findings, kinds, ground_read):
        kind = kinds[claim.kind]
        ground = _ground(claim, ground_read.source, ground_read.language)
        drafts.append(claim_draft(kind, claim.key, claim.field, claim.value, ground))
        if (claim.kind, claim.key) not in seen and not is_known(kind, claim.key):
            drafts += key_drafts(kind=kind, key=claim.key, ground=ground, leave_out=claim.field)
        seen.add((claim.kind, claim.key))
    return drafts


def _ground(claim: ReadClaim, source: SourceId, language: str) -> Ground:
    finding = claim.finding
    return Ground(
        basis=Basis.EXTRACTED,
        valid_from=claim.valid_from,
        source=source,
        quote=finding.quote,
        span=(finding.start, finding.end),
        lang=language,
    )
