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
