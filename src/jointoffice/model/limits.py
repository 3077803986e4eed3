"""How much of anything we take: every limit of the product, by name."""

from __future__ import annotations

from datetime import date

DOCUMENT_BYTES_MAX = 64 * 1024 * 1024
"""A filed document; the five founding articles are 7 KiB each."""

LEAF_BYTES_MAX = 4096
"""The hashed part of an entry (LEDGER.md)."""

TEXT_CHARACTERS_MAX = 20_000
"""The value of a text field, a quote or a note."""

KEY_CHARACTERS_MAX = 200
"""The readable key of a record."""

NAME_CHARACTERS_MAX = 100
"""A mark, an account, a party's code."""

AMOUNT_DIGITS_MAX = 40
"""Digits of a number, before and after the point together."""

DAY_MIN = date(1000, 1, 1)
"""The first day that a date can name."""

DAY_MAX = date(9999, 12, 31)
"""The last one."""

BATCH_ENTRIES_MAX = 1_000_000
"""Entries appended in one transaction."""

RECORDS_ON_PAGE = 100
"""Lines of one page of a list."""

PART_CHARACTERS = 40_000
"""Characters of a document's text that the viewer shows at once."""

READING_SECONDS_MAX = 60
"""For one document in a batch."""

READER_BYTES_MAX = 4 * 1024**3
"""Address space of a process that reads documents."""

MODEL_EXCERPT_CHARACTERS_MAX = 6_000
"""Characters of a document that a language model is asked about at once."""

MODEL_QUESTIONS_MAX = 40
"""Questions to a language model about one document; what comes later is not asked about."""

MODEL_FINDINGS_MAX = 200
"""Findings taken from one answer of a language model."""

MODEL_QUOTE_CHARACTERS_MAX = 600
"""A quote in an answer of a language model."""

MODEL_ANSWER_BYTES_MAX = 1024 * 1024
"""An answer of a language model's server."""

MODEL_SECONDS_MAX = 120
"""For one answer of a language model's server, from the first byte sent to the last one read."""

DOCUMENT_CHARACTERS_MAX = 30_000_000
"""The text of one document, whatever its format."""

HTML_BYTES_MAX = 20 * 1024 * 1024
"""A page; its tree takes about thirty times its bytes in memory."""

PDF_PAGES_MAX = 5_000
"""Pages of a PDF."""

PDF_CHARACTERS_MAX = 5_000_000
"""Characters of a PDF; each is looked up with its box."""

OFFICE_BYTES_MAX = 512 * 1024 * 1024
"""A DOCX or XLSX with all its pictures, unpacked; pictures are counted and not unpacked."""

OFFICE_XML_BYTES_MAX = 64 * 1024 * 1024
"""The words of a DOCX or XLSX, unpacked."""

OFFICE_PARTS_MAX = 10_000
"""Files inside a DOCX or XLSX."""

SHEET_CELLS_MAX = 500_000
"""Filled cells of a workbook."""
