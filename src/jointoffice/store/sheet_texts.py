"""The text of an imported sheet, kept as the documents' are, and where in it each cell stands."""

from __future__ import annotations

from jointoffice.model.names import PartyId, SourceId
from jointoffice.papers.sheets.layer import EXTRACTOR, Layer, Spans, known_spans_of
from jointoffice.reader.text.block import Text
from jointoffice.reader.text.language import language_of
from jointoffice.store import search_index, sql
from jointoffice.store.models import Document, Source

LANGUAGE_CHARACTERS = 20_000
"""How much of a text tells its language."""


def keep_sheet(sha256: SourceId, layer: Layer) -> None:
    """Keep the text and the places of its cells, and let the sheet be found by its name."""
    language = language_of(layer.text[:LANGUAGE_CHARACTERS])
    Document.objects.create(
        sha256=sha256,
        text=layer.text,
        blocks=layer.blocks,
        language=language,
        extractor=EXTRACTOR,
    )
    search_index.add_text(sha256, Text(layer.text, layer.names, "", language))


def known_spans(sha256: SourceId) -> Spans | None:
    """Where the cells of a file stand in its text; none where its text was not kept yet."""
    rows = sql.select('SELECT "blocks" FROM "store_document" WHERE "sha256" = %s', (sha256,))
    return known_spans_of(rows[0][0]) if rows else None


def has_source(log: PartyId, sha256: SourceId) -> bool:
    """Whether the party's log has this source."""
    return Source.objects.filter(log__party=log, sha256=sha256).exists()
