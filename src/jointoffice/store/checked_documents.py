"""Filed documents as checks read them, made again from the kept text and findings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator

import msgspec

from jointoffice.assessment.document import Filed, checked_document, finding_of
from jointoffice.assessment.material import CheckedDocument
from jointoffice.reader.finding import Finding
from jointoffice.reader.text.block import Block, Text
from jointoffice.store import sql
from jointoffice.store.check_rows import DOCUMENT

_TEXTS = """
SELECT d."sha256", d."text", d."blocks", d."language", MIN(s."title"), MIN(s."published")
FROM "store_document" d JOIN "store_source" s ON s."sha256" = d."sha256"
WHERE d."sha256" IN ({}) GROUP BY d."sha256", d."text", d."blocks", d."language"
"""
_FINDINGS = 'SELECT "document_id", "body" FROM "store_finding" WHERE "document_id" IN'
_UNCHECKED = f"""
SELECT d."sha256" FROM "store_document" d WHERE NOT EXISTS (
  SELECT 1 FROM "store_checkmember" m WHERE m."origin" = '{DOCUMENT}' || d."sha256")
"""


def checked_documents(hashes: Collection[str]) -> Iterator[CheckedDocument]:
    """The documents with these hashes that were kept with their text. Two queries."""
    if not hashes:
        return
    findings: dict[str, list[Finding]] = defaultdict(list)
    for sha256, body in sql.select_in(_FINDINGS, hashes):
        findings[sha256].append(finding_of(msgspec.json.decode(body)))
    rows = sql.select(_TEXTS.format(sql.marks(hashes)), sorted(hashes))
    for sha256, words, blocks, language, title, published in rows:
        kept = tuple(msgspec.json.decode(blocks, type=list[Block]))
        text = Text(words, kept, "", language)
        yield checked_document(text, findings[sha256], Filed(sha256, title, published))


def unchecked_documents() -> list[str]:
    """The hashes of the documents that no check has read yet."""
    return [sha256 for (sha256,) in sql.select(_UNCHECKED)]
