"""A sheet as CSV: comma, UTF-8 with its mark, so that office programs show Chinese."""

from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal
from io import StringIO

from jointoffice.model.values import plain_notation
from jointoffice.papers.sheets.paper import Paper
from jointoffice.papers.sheets.written import Cell


def csv_bytes(paper: Paper) -> bytes:
    written = StringIO(newline="")
    rows = csv.writer(written)
    rows.writerow([heading.text for heading in paper.headings])
    for row in paper.rows:
        rows.writerow([_text(cell) for cell in row])
    return written.getvalue().encode("utf-8-sig")


def _text(cell: Cell) -> str:
    match cell:
        case Decimal():
            return plain_notation(cell)
        case date():
            return cell.isoformat()
        case str():
            return cell
