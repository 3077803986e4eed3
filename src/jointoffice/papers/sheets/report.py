"""What an import did or would do, as a table for people and as JSON for programs."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from jointoffice.model.language import Language
from jointoffice.model.names import SourceId
from jointoffice.model.refusals import Reason
from jointoffice.papers.sheets.problems import CellProblem
from jointoffice.scenes.wording import Names

_HEADS = (
    Names("Sheet", "工作表"),
    Names("Row", "行"),
    Names("Column", "列"),
    Names("Value", "内容"),
    Names("Problem, and what is accepted", "问题与可填内容"),
)
_GAP = "  "
_WIDE = ("W", "F")


class Mood(Enum):
    """Whether a report tells what was done, or what an import would do."""

    WOULD = "would"
    DID = "did"


@dataclass(frozen=True, slots=True)
class SheetCount:
    """What a sheet of the file says: of which kind, how many records, and what is new of it."""

    sheet: str
    kind: str
    header: int
    rows: int
    new: int
    changed: int
    unchanged: int


@dataclass(frozen=True, slots=True)
class Report:
    """With problems nothing is done at all."""

    source: SourceId
    name: str
    sheets: tuple[SheetCount, ...]
    problems: tuple[CellProblem, ...]
    left_out: tuple[Reason, ...]
    claims: int
    withdrawals: int


def report_json(report: Report, mood: Mood) -> dict[str, object]:
    """`imported` is true once the claims are made; `problems` have the words of both languages."""
    return {
        "file": report.name,
        "source": report.source,
        "imported": mood is Mood.DID and not report.problems,
        "sheets": [
            {
                "sheet": one.sheet,
                "kind": one.kind,
                "header": one.header,
                "rows": one.rows,
                "new": one.new,
                "changed": one.changed,
                "unchanged": one.unchanged,
            }
            for one in report.sheets
        ],
        "claims": report.claims,
        "withdrawals": report.withdrawals,
        "problems": [one.as_json() for one in report.problems],
        "left_out": [{"en": one.en, "zh": one.zh} for one in report.left_out],
    }


def report_lines(report: Report, mood: Mood, language: Language) -> Iterator[str]:
    """A line a sheet, then the problems as a table, or how many claims there are."""
    for one in report.left_out:
        yield one.text(language)
    if report.problems:
        yield from table_lines(report.problems, language)
        yield problems_said(report, language)
        return
    for count in report.sheets:
        yield sheet_said(count, language)
    yield outcome_said(report, mood, language)


def sheet_said(count: SheetCount, language: Language) -> str:
    """One sheet in a line."""
    return Names(
        f"{count.sheet}: {count.rows} records of the kind {count.kind}; {count.new} new, "
        f"{count.changed} changed, {count.unchanged} unchanged.",
        f"{count.sheet}：{count.rows}条记录（{count.kind}）；新增{count.new}条，"
        f"变更{count.changed}条，未变{count.unchanged}条。",
    ).text(language)


def outcome_said(report: Report, mood: Mood, language: Language) -> str:
    """How many claims there are, or would be."""
    withdrawn_en = f", {report.withdrawals} withdrawals" if report.withdrawals else ""
    withdrawn_zh = f"，撤回{report.withdrawals}条" if report.withdrawals else ""
    match mood:
        case Mood.WOULD:
            said = Names(
                f"No problem. It would make {report.claims} claims{withdrawn_en}.",
                f"没有问题。将形成{report.claims}条主张{withdrawn_zh}。",
            )
        case Mood.DID:
            said = Names(
                f"Imported: {report.claims} claims{withdrawn_en}.",
                f"已导入：{report.claims}条主张{withdrawn_zh}。",
            )
    return said.text(language)


def problems_said(report: Report, language: Language) -> str:
    """How many problems there are, and that nothing was done."""
    count = len(report.problems)
    return Names(
        f"{count} {'problem' if count == 1 else 'problems'}; nothing was imported.",
        f"共{count}个问题；未导入任何内容。",
    ).text(language)


def table_lines(problems: Sequence[CellProblem], language: Language) -> Iterator[str]:
    """Problems below their headings, in columns as wide as what stands in them."""
    rows = [[head.text(language) for head in _HEADS]]
    rows += [
        [one.sheet, str(one.row or ""), one.column, one.value, one.sentence(language)]
        for one in problems
    ]
    widths = [max(_width(row[i]) for row in rows) for i in range(len(_HEADS) - 1)]
    for row in rows:
        padded = (
            text + " " * (width - _width(text)) for text, width in zip(row, widths, strict=False)
        )
        yield (_GAP.join(padded) + _GAP + row[-1]).rstrip()


def _width(text: str) -> int:
    """Columns of a terminal: a Han character takes two."""
    return sum(2 if unicodedata.east_asian_width(one) in _WIDE else 1 for one in text)
