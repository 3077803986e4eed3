"""What a sheet would say: every sheet of the file read and checked, nothing written."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from jointoffice.model.dates import covered_days
from jointoffice.model.kinds.field import Kind
from jointoffice.model.names import SourceId, file_name
from jointoffice.model.refusals import Reason, Refused
from jointoffice.papers.sheets.cells import CellReader
from jointoffice.papers.sheets.headings import Placed, is_called, place
from jointoffice.papers.sheets.open import open_book
from jointoffice.papers.sheets.problems import CellProblem
from jointoffice.papers.sheets.references import References
from jointoffice.papers.sheets.rows import Found, SheetReader
from jointoffice.papers.sheets.table import Book, Table
from jointoffice.papers.sheets.template import GUIDE
from jointoffice.store.sheet_names import references_here
from jointoffice.store.site import kinds_here, programme_here

_EMPTY = Reason(
    "The file has no records: no sheet has a row below its headings.",
    "文件中没有记录：各工作表的表头下均无内容。",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A file as it was brought: `kind` where its headings leave it open, `valid_from` the day
    from which its words hold where a row names none."""

    raw: bytes
    name: str
    kind: str | None = None
    valid_from: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A file that was read: one reader a sheet, in the order in which records name each other."""

    source: SourceId
    name: str
    valid_from: str
    """Empty where nobody named a day."""
    book: Book
    readers: tuple[SheetReader, ...]
    found: Found
    left_out: list[Reason] = field(default_factory=list)


def plan_of(*, sheet: Sheet) -> Plan:
    """Read a file and note every problem; `Refused` where it is no sheet at all."""
    name = file_name(sheet.name)
    valid_from = covered_days(sheet.valid_from)[0].isoformat() if sheet.valid_from else ""
    book = open_book(sheet.raw, name)
    found, left_out = Found(), list(book.left_out)
    placed = list(_placed(book, _kinds(sheet.kind), found, left_out))
    declared = [(one.kind, head.column.field) for one in placed for head in one.heads]
    references = references_here([(kind, field) for kind, field in declared if field is not None])
    readers = [
        SheetReader(one, CellReader(references, one.table.has_formats), found)
        for one in sorted(placed, key=lambda one: _depth(one.kind, kinds_here()))
    ]
    for reader in readers:
        if reader.placed.kind.name in references.indexes:
            _name(reader, references)
    source = SourceId(hashlib.sha256(sheet.raw).hexdigest())
    plan = Plan(source, name, valid_from, book, tuple(readers), found, left_out)
    _check(plan)
    return plan


def _kinds(name: str | None) -> Sequence[Kind]:
    return list(kinds_here().values()) if name is None else [programme_here().kind(name)]


def _placed(
    book: Book, kinds: Sequence[Kind], found: Found, left_out: list[Reason]
) -> Iterator[Placed]:
    for table in book.tables:
        if table.name in (GUIDE.en, GUIDE.zh):
            continue
        at = place(_as_if_called(table, kinds), kinds)
        match at:
            case Placed():
                found.problems.extend(at.problems)
                yield at
            case CellProblem():
                found.problems.append(at)
            case None:
                left_out.append(
                    Reason(f"The sheet {table.name!r} is empty.", f"工作表“{table.name}”为空。")
                )


def _as_if_called(table: Table, kinds: Sequence[Kind]) -> Table:
    """Where one kind is named, a sheet may be called anything but another kind."""
    others = [kind for kind in kinds_here().values() if kind not in kinds]
    if len(kinds) == 1 and any(is_called(kind, table.name) for kind in others):
        raise Refused(
            f"The sheet {table.name!r} is not of the kind {kinds[0].name}, as was said; "
            "leave the kind out, or name the right one.",
            f"工作表“{table.name}”并非所指定的“{kinds[0].label_zh}”；请不指定类别，或改正。",
        )
    return table


def _depth(kind: Kind, kinds: dict[str, Kind]) -> int:
    """How many other records have to be known before this one's key can be."""
    named = {
        name
        for field in kind.fields
        if field.name in kind.natural_key
        for name in field.references
        if name != kind.name and name in kinds
    }
    return 1 + max((_depth(kinds[name], kinds) for name in named), default=0)


def _name(reader: SheetReader, references: References) -> None:
    """Let the rows of this file name each other."""
    for key, title, aliases in reader.named():
        references.add(reader.placed.kind.name, key, title, aliases)


def _check(plan: Plan) -> None:
    for reader in plan.readers:
        for _ in reader.read():
            pass
    plan.left_out.extend(_left_out(plan.found))
    if not plan.found.rows and not plan.found.problems:
        plan.found.problems.append(CellProblem(plan.name, 0, "", "", "", _EMPTY))


def _left_out(found: Found) -> Iterator[Reason]:
    """The rows that speak of no record."""
    for sheet, number in sorted(found.totals):
        yield Reason(
            f"Row {number} of {sheet!r} is a total; it was not read.",
            f"“{sheet}”第{number}行为合计，未读取。",
        )
    for sheet, number in sorted(found.notes):
        yield Reason(
            f"Row {number} of {sheet!r} is a note below the records; it was not read.",
            f"“{sheet}”第{number}行为表下说明，未读取。",
        )
