"""Write a sheet: the records of a kind as they stand, or an empty one to fill in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from jointoffice.model.kinds.field import Kind
from jointoffice.model.language import Language
from jointoffice.model.refusals import WrongValue
from jointoffice.papers.sheets.csv_out import csv_bytes
from jointoffice.papers.sheets.export import Extras, export_paper
from jointoffice.papers.sheets.paper import Paper
from jointoffice.papers.sheets.template import template_bytes
from jointoffice.papers.sheets.written import CellWriter
from jointoffice.papers.sheets.xlsx_out import xlsx_bytes
from jointoffice.store.exported import exported
from jointoffice.store.marks import Moment
from jointoffice.store.sheet_names import references_here

FORMATS: dict[str, Callable[[Paper], bytes]] = {".xlsx": xlsx_bytes, ".csv": csv_bytes}


@dataclass(frozen=True, slots=True)
class View:
    """Which records are written, as they stood on which ISO day, known when, in which language."""

    numbers: Sequence[int]
    day: str
    known_at: Moment | None
    language: Language


def write_export(*, kind: Kind, view: View, extras: Extras, ending: str) -> bytes:
    """The bytes of the sheet; `ending` is one of `FORMATS`."""
    writer = CellWriter(view.language, references_here([(kind, field) for field in kind.fields]))
    records = exported(view.numbers, view.day, view.known_at)
    return FORMATS[ending](export_paper(kind, records, writer, extras))


def write_template(*, kind: Kind, language: Language) -> bytes:
    """The bytes of an empty workbook that explains itself."""
    return template_bytes(
        kind, references_here([(kind, field) for field in kind.fields]), language
    )


def ending_of(*, name: str, known: Sequence[str]) -> str:
    """The ending of a file's name, `.xlsx`; `WrongValue` for one that is not written."""
    ending = PurePath(name).suffix.lower()
    if ending not in known:
        raise WrongValue(
            f"{name!r} does not say its format; accepted are names that end in "
            f"{' or '.join(known)}.",
            f"“{name}”未表明格式；文件名须以 {' 或 '.join(known)} 结尾。",
        )
    return ending
