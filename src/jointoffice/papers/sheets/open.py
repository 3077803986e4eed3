"""A file to its sheets, by what is in it and not by its name."""

from __future__ import annotations

from jointoffice.model.limits import DOCUMENT_BYTES_MAX
from jointoffice.model.refusals import UnreadableDocument
from jointoffice.papers.sheets.csv_in import open_csv
from jointoffice.papers.sheets.lines_in import ENDING as JSON_LINES
from jointoffice.papers.sheets.lines_in import open_lines
from jointoffice.papers.sheets.table import Book
from jointoffice.papers.sheets.xlsx_in import open_workbook
from jointoffice.reader.text.formats import Format, format_of


def open_book(raw: bytes, name: str) -> Book:
    """The sheets of a file; raises `UnreadableDocument`."""
    if len(raw) > DOCUMENT_BYTES_MAX:
        raise UnreadableDocument(
            f"The file has {len(raw):,} bytes; at most {DOCUMENT_BYTES_MAX:,} are read.",
            f"文件大小为{len(raw):,}字节，最多可读取{DOCUMENT_BYTES_MAX:,}字节。",
        )
    if name.lower().endswith(JSON_LINES):
        return open_lines(raw, name)
    match format_of(raw, name):
        case Format.OFFICE | Format.OLD_OFFICE:
            return open_workbook(raw)
        case Format.PLAIN | Format.MARKDOWN:
            return open_csv(raw, name)
        case Format.HTML | Format.PDF | Format.RTF | Format.ARCHIVE | Format.PICTURE as found:
            raise UnreadableDocument(
                f"The file is no sheet but {found.value.upper()}, whatever its name; accepted are "
                "XLSX, CSV, ODS and XLS. Open it in an office program and save it as XLSX.",
                f"该文件实为 {found.value.upper()}，不是表格；可用 XLSX、CSV、ODS、XLS。"
                "请用办公软件打开并另存为 XLSX。",
            )
