"""How fast a sheet comes in, beside csv and SQLite's executemany over the same cells."""

from __future__ import annotations

import csv
import resource
import sqlite3
from functools import partial
from io import StringIO
from pathlib import Path

import xlsxwriter

from jointoffice.actions.import_sheet import check_sheet, import_sheet
from jointoffice.actions.sheet_plan import Sheet
from jointoffice.actions.write_sheet import View, write_export
from jointoffice.model.authors import Author, Role
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.language import Language
from jointoffice.papers.sheets.export import Extras
from jointoffice.papers.sheets.report import Report
from jointoffice.store import clock
from jointoffice.store.records import find_records
from tests.bench import scale
from tests.bench.ledger import cpu_s

HEADINGS = (
    "代码",
    "名称（英文）",
    "名称（中文）",
    "类别",
    "总投资（亿元）",
    "累计完成投资（亿元）",
    "进度（%）",
    "开工",
)
CATEGORIES = ("新开工", "续建", "拟完工", "前期工作")
KIB = 1024


def measure(rows: int, folder: Path) -> dict[str, float]:
    """Rows a CPU second of each way; the memory that the whole took, in MB."""
    path = folder / "sheet.xlsx"
    some = [_row(number) for number in range(rows)]
    _write(path, some)
    scale.start_empty_site()
    reference_s = cpu_s(partial(_plain, some, folder / "plain.sqlite3"))
    sheet = Sheet(raw=path.read_bytes(), name=path.name)
    author = Author(scale.SIDES[0], Role.OFFICER, None)
    moment = clock.now()
    reports: list[Report] = []
    works = {
        "dry run": partial(check_sheet, sheet=sheet, author=author, now=moment),
        "import: check, claims, acceptance, checkpoint": partial(
            import_sheet, sheet=sheet, author=author, now=moment
        ),
        "the same again, nothing new": partial(
            import_sheet, sheet=sheet, author=author, now=moment
        ),
    }
    figures = {"csv and executemany (reference)": rows / reference_s}
    for name, work in works.items():
        figures[name] = rows / cpu_s(lambda work=work: reports.append(work()))  # type: ignore[misc]
    assert [one.claims for one in reports] == [rows * len(HEADINGS)] * 2 + [0]
    figures["export as XLSX"] = rows / cpu_s(_export)
    peak_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return figures | {"most memory, MB": peak_kib / KIB}


def _row(number: int) -> tuple[str | float, ...]:
    return (
        f"P{number:06}",
        f"Project number {number} of the plan",
        f"第{number}号重点合作项目",
        CATEGORIES[number % len(CATEGORIES)],
        round(number * 1.37 + 1, 2),
        round(number * 0.21 + 1, 2),
        number % 101,
        f"20{10 + number % 15}-{number % 12 + 1:02}-{number % 28 + 1:02}",
    )


def _write(path: Path, rows: list[tuple[str | float, ...]]) -> None:
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet("项目")
    for i, row in enumerate([HEADINGS, *rows]):
        sheet.write_row(i, 0, row)
    book.close()


def _plain(rows: list[tuple[str | float, ...]], path: Path) -> None:
    """The same cells as CSV, read again and written to one table with a row a cell."""
    written = StringIO(newline="")
    csv.writer(written).writerows(rows)
    written.seek(0)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("CREATE TABLE cells (record TEXT, field TEXT, text TEXT)")
    connection.execute("CREATE INDEX cells_key ON cells (record, field)")
    with connection:
        connection.executemany(
            "INSERT INTO cells VALUES (?, ?, ?)",
            (
                (row[0], field, text)
                for row in csv.reader(written)
                for field, text in zip(HEADINGS, row, strict=True)
            ),
        )
    connection.close()


def _export() -> bytes:
    kind = KINDS["project"]
    numbers = find_records(kind, None)
    view = View(numbers, clock.today().isoformat(), None, Language.ZH)
    extras = Extras(has_states=False, has_sources=False)
    return write_export(kind=kind, view=view, extras=extras, ending=".xlsx")
