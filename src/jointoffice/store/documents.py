"""Filed documents: their bytes on disk by hash, their text layer, and what was found in them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
from django.conf import settings

from jointoffice.ledger.drafts import Draft
from jointoffice.ledger.entries import EntryKind, SourcePayload
from jointoffice.model.names import ClaimId, PartyId, SourceId
from jointoffice.model.refusals import UnknownName
from jointoffice.reader.document import ReadDocument
from jointoffice.reader.text.block import Text
from jointoffice.store import search_index, sql
from jointoffice.store.files import write_whole
from jointoffice.store.models import Document, Finding, Source
from jointoffice.store.troubles import keep_troubles

EXTRACTOR = "jointoffice.reader.text 2"
"""Name and version of what made the text layer; a text is never extracted again in place."""


def hash_of(raw: bytes) -> SourceId:
    return SourceId(hashlib.sha256(raw).hexdigest())


def keep_bytes(sha256: SourceId, raw: bytes) -> None:
    """Write the bytes under their hash: whole and on disk, or not at all."""
    path = blob_path(sha256)
    if path.exists():
        return
    write_whole(path, raw)


def drop_bytes(sha256: SourceId) -> None:
    """Remove bytes that nobody has as a source."""
    if find_source(sha256) is None:
        blob_path(sha256).unlink(missing_ok=True)


def blob_path(sha256: str) -> Path:
    folder: Path = settings.SITE / "blobs" / sha256[:2]
    return folder / sha256


def find_source(sha256: SourceId) -> Source | None:
    """The source with these bytes, as the first log that filed it has it."""
    return Source.objects.filter(sha256=sha256).order_by("id").first()


def claims_of_source(sha256: SourceId) -> list[ClaimId]:
    """The ids of the claims that rest on a source, in the order they were made."""
    rows = sql.select(
        'SELECT c."hash" FROM "store_claim" c JOIN "store_source" s ON s."id" = c."source_id" '
        'WHERE s."sha256" = %s ORDER BY c."id"',
        (sha256,),
    )
    return [ClaimId(bytes(hashed).hex()) for (hashed,) in rows]


def keep_reading(sha256: SourceId, made: ReadDocument, name: str) -> None:
    """Keep what was read of a document, and what was wrong with it."""
    keep_troubles(sha256, [problem.message for problem in made.problems])
    if made.text is not None:
        keep_text(sha256, made.text)
        keep_findings(sha256, [finding.as_json(name) for finding in made.findings])


def keep_text(sha256: SourceId, text: Text) -> None:
    """Keep a document's text and blocks, and let it be found by its words."""
    Document.objects.create(
        sha256=sha256,
        text=text.text,
        blocks=msgspec.json.encode(text.blocks).decode(),
        language=text.language,
        extractor=EXTRACTOR,
    )
    search_index.add_text(sha256, text)


def keep_findings(sha256: SourceId, lines: Sequence[dict[str, object]]) -> None:
    """Keep findings as the reader prints them; none is lost, tied to a record or not."""
    sql.insert(
        Finding._meta.db_table,
        ("document_id", "kind", "start", "end", "body"),
        [
            (sha256, line["kind"], line["start"], line["end"], msgspec.json.encode(line).decode())
            for line in lines
        ],
    )


@dataclass(frozen=True, slots=True)
class KeptFinding:
    """A finding as it was kept: where it stands, in which words, and who has its source."""

    source: SourceId
    start: int
    end: int
    quote: str
    language: str
    published: str
    logs: frozenset[PartyId]


def find_finding(number: int) -> KeptFinding:
    """The finding of that number; `UnknownName` if there is none."""
    kept = Finding.objects.select_related("document").filter(id=number).first()
    if kept is None:
        raise UnknownName(f"There is no finding {number}.", f"没有编号为 {number} 的发现。")
    sources = Source.objects.filter(sha256=kept.document_id).select_related("log").order_by("id")
    return KeptFinding(
        SourceId(kept.document_id),
        kept.start,
        kept.end,
        kept.document.text[kept.start : kept.end],
        kept.document.language,
        sources[0].published,
        frozenset(PartyId(source.log.party) for source in sources),
    )


def source_draft(sha256: SourceId, party: PartyId) -> Draft:
    """The entry by which a further log has a source that is filed already."""
    row = Source.objects.filter(sha256=sha256).order_by("id")[0]
    payload = SourcePayload(
        address=row.address or None,
        lang=row.language or None,
        media_type=row.media_type,
        name=row.name,
        published=row.published or None,
        publisher=row.publisher or None,
        rank=row.rank,
        title=row.title,
    )
    return Draft(kind=EntryKind.SOURCE, party=party, source=sha256, payload=payload)
