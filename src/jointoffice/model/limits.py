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

PROJECTS_ON_PAGE = 50
"""Projects of one page, each with its plan, its reports and its pace."""

PART_CHARACTERS = 40_000
"""Characters of a document's text that the viewer shows at once."""

READING_SECONDS_MAX = 60
"""For one document in a batch."""

ANSWER_READING_SECONDS_MAX = 15
"""For one document while somebody waits for the page; what takes longer becomes a job."""

ANSWER_READING_BYTES_MAX = 1024 * 1024
"""A document that is read while somebody waits for the page."""

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

QUERY_CHARACTERS_MAX = 100
"""What somebody may look for at once; the rest is left out."""

QUERY_TOKENS_MAX = 32
"""Words, numbers and Chinese characters of it."""

HITS_MAX = 500
"""Records, or passages of documents, that one search finds."""

HITS_ON_PAGE = 25
"""Hits of one kind on one page of a search."""

SHEET_ROWS_MAX = 200_000
"""Rows of one sheet that is imported."""

SHEET_COLUMNS_MAX = 256
"""Columns of a sheet that is imported."""

SHEETS_MAX = 50
"""Sheets of one workbook."""

SHEET_CELL_CHARACTERS_MAX = 32_767
"""One cell of a sheet; office programs take no more."""

SHEET_XML_BYTES_MAX = 256 * 1024 * 1024
"""A workbook that is imported, unpacked."""

OLD_SHEET_BYTES_MAX = 16 * 1024 * 1024
"""A workbook in the old format (XLS), or of another office program (ODS)."""

SHEET_BYTES_AT_ONCE_MAX = 256 * 1024
"""A sheet that is tried and imported while its page is waited for; a larger one is a job. About
five thousand rows."""

HEADING_ROWS_MAX = 20
"""Rows at the top of a sheet among which its headings are looked for."""

SHEET_PROBLEMS_SHOWN_MAX = 500
"""Problems of a sheet that its page lists; the command lists all."""

TEMPLATE_ROWS_MAX = 10_000
"""Rows of a template that have drop-downs, and names that one drop-down offers."""

UPLOAD_HOURS_MAX = 24
"""How long a sheet waits between its dry run and its import."""

REQUEST_BYTES_MAX = 4 * DOCUMENT_BYTES_MAX
"""Everything that one form sends, documents and all."""

VISITOR_BYTES_MAX = 64 * 1024
"""The same, of somebody without account."""

PASSWORD_CHARACTERS_MIN = 12
"""A password."""

SIGN_IN_FAILURES_MAX = 5
"""Wrong passwords or codes for one name from one address, until it has to wait."""

LOCKED_MINUTES = 15
"""How long it has to wait."""

SECOND_STEP_MINUTES_MAX = 10
"""Between the password and the code of the second factor."""

SESSION_HOURS_MAX = 12
"""After signing in."""

EXTRA_FIELDS_MAX = 100
"""Fields that a programme adds to its kinds, retired ones among them."""

CHOICES_LISTED_MAX = 60
"""Records of one kind that are all offered in a list; of more, those that fit what is typed."""

CHOICES_SHOWN_MAX = 200
"""Records that a form offers by name; more are found by typing."""

JOB_ATTEMPTS_MAX = 3
"""How often a job is begun, where the workers that had it died."""

JOB_LEASE_SECONDS = 30
"""A job whose worker was not heard of for so long is given to another."""

JOBS_ON_PAGE = 50
"""Jobs listed at once, the latest first."""

JOB_WORKS_MAX = 500
"""Documents of one job."""

FILTERS_MAX = 20
"""Filters of one list."""

FILTER_CHARACTERS_MAX = 100
"""What is typed into one filter."""

FILTER_OPTIONS_MAX = 100
"""Records offered to choose from where a list is narrowed by a reference."""

COLUMNS_CHOSEN_MAX = 12
"""Columns of one list."""

FOLDED_AGAIN_MAX = 2_000
"""Records of one kind that are folded as they were known at a mark, because more was said of them
since; the others are chosen by what is known now."""

VIEW_CHARACTERS_MAX = 1_500
"""The path of a saved view, and its filters."""

VIEWS_MAX = 100
"""Views that one person saves."""

COMMENTS_SHOWN_MAX = 100
"""Comments on a page, the latest."""

REMINDED_MAX = 10_000
"""Records of which people are reminded by mail at once, those due last first."""

MAIL_SECONDS_MAX = 30
"""For one answer of a mail server."""

TOKENS_MAX = 20
"""Tokens of one account."""

PUBLISHED_RECORDS_MAX = 20_000
"""Records of one file of a standard: IATI, OC4IDS, PROV-JSON."""

PROVENANCE_VALUES_MAX = 100_000
"""Values of one file of PROV-JSON; each takes about 1.6 kB with its claims."""

FEED_ENTRIES_MAX = 10_000
"""Entries of each log that a feed of changes goes back."""

FEED_ON_PAGE = 100
"""Changes of one page of a feed."""

BESIDE_BLOCKS_MAX = 2_000
"""Paragraphs of each of two texts that are shown side by side."""

ALIGNMENT_BAND = 20
"""Paragraphs by which the same words may stand earlier or later in the other text."""

BESIDE_CLAIMS_MAX = 300
"""Claims of a document by which the same text in another language is looked for."""

BESIDE_CHARACTERS_MAX = 10_000
"""Characters at the beginning of two documents that are compared for it."""

BESIDE_SHOWN_MAX = 3
"""Texts in other languages that a document names."""
