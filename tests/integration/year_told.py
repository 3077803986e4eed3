"""What do two sides report in a year on 320 projects in seven areas, month by month in sheets?

Some rows come late, some restate a month, some contradict those of the other side; which ones is
settled by the numbers of projects and months, so that a year is told the same way each time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO

import xlsxwriter

from jointoffice.actions.sheet_plan import Sheet
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.project import CATEGORIES
from jointoffice.model.language import Language
from jointoffice.model.names import PartyId
from jointoffice.papers.sheets.columns import columns_of

YEAR = 2025
PROJECTS = 320
AREAS = 7
LIANGJIANG, TIANFU = PartyId("liangjiang"), PartyId("tianfu")
SIDES = (LIANGJIANG, TIANFU)
LANGUAGES = {LIANGJIANG: Language.EN, TIANFU: Language.ZH}
"""Each side writes in its own: million CNY, and 亿元."""
SCALES = {Language.EN: Decimal(10**6), Language.ZH: Decimal(10**8)}
_TEN_THOUSAND = Decimal(10**4)


@dataclass(frozen=True, slots=True)
class Project:
    """A project of the list; each side's word on the plan, which may differ."""

    number: int
    parent: str
    sides: tuple[PartyId, ...]
    plans: dict[PartyId, Decimal]

    @property
    def code(self) -> str:
        return f"k{self.number:03}"

    @property
    def area(self) -> str:
        return str(self.number % AREAS + 1)

    @property
    def category(self) -> str:
        return CATEGORIES[self.number % len(CATEGORIES)].code


@dataclass(frozen=True, slots=True)
class Row:
    """So much invested this year by the end of a month, in yuan, and how far the work is."""

    project: str
    party: PartyId
    month: int
    invested: Decimal


@dataclass(frozen=True, slots=True)
class Told:
    """The rows of one side's sheet, and the day on which it comes."""

    party: PartyId
    day: date
    rows: tuple[Row, ...]


def projects() -> list[Project]:
    """Every 16th is part of the one before it; every 40th has no plan of its own."""
    made = []
    for number in range(1, PROJECTS + 1):
        agreed = _TEN_THOUSAND * (3_000 + number * 7_919 % 91_000)
        apart = _TEN_THOUSAND * 250 if number % 53 == 0 else 0
        plans = {} if number % 40 == 0 else {LIANGJIANG: agreed, TIANFU: agreed + apart}
        parent = f"k{number - 1:03}" if number % 16 == 0 else ""
        sides = (SIDES[:1], SIDES[1:], SIDES)[number % 3]
        made.append(Project(number, parent, sides, plans))
    return made


def sheets(month: int) -> list[Told]:
    """The two sheets about a month: on time from one side, three days late from the other."""
    following = date(YEAR + month // 12, month % 12 + 1, 1)
    days = {LIANGJIANG: following.replace(day=8), TIANFU: following.replace(day=13)}
    return [Told(party, days[party], tuple(_rows(party, month))) for party in SIDES]


def _rows(party: PartyId, month: int) -> Iterator[Row]:
    """Those of the month, those of last month that come late, and those that restate it."""
    for project in projects():
        if party not in project.sides:
            continue
        if month > 1 and _is_late(project, month - 1):
            yield Row(project.code, party, month - 1, _invested(project, party, month - 1))
        if not _is_late(project, month):
            yield Row(project.code, party, month, _invested(project, party, month))
        if month > 1 and (project.number + month) % 31 == 0 and not _is_late(project, month - 1):
            restated = _invested(project, party, month - 1) + 3 * _TEN_THOUSAND
            yield Row(project.code, party, month - 1, restated)


def _is_late(project: Project, month: int) -> bool:
    return (project.number * 3 + month * 5) % 17 == 0


def _invested(project: Project, party: PartyId, month: int) -> Decimal:
    """At the project's own speed; of every eighth joint project Tianfu tells a tenth more."""
    base = 4_000 + project.number * 6_007 % 80_000
    speed = 5 + project.number % 9
    amount = base * month * speed // 120
    if party == TIANFU and project.number % 8 == 2:
        amount += amount // 10
    return _TEN_THOUSAND * amount


def list_sheet(party: PartyId) -> Sheet:
    """The list of projects with their plans, as a workbook of two sheets."""
    language, every = LANGUAGES[party], projects()
    about = [
        {
            "code": one.code,
            "name_en": f"Project {one.number}",
            "name_zh": f"第{one.number}号项目",
            "area": one.area,
            "category": _category(one, language),
            "sides": ";".join(one.sides),
            "parent": one.parent,
        }
        for one in every
    ]
    plans = [
        {"project": one.code, "year": str(YEAR), "investment": _scaled(one.plans[party], language)}
        for one in every
        if one.plans
    ]
    raw = _workbook({"project": about, "plan": plans}, language)
    return Sheet(raw=raw, name=f"list-{party}.xlsx", valid_from=f"{YEAR}-01-05")


def report_sheet(told: Told) -> Sheet:
    """The sheet of one side about a month, late and restated rows in it."""
    language = LANGUAGES[told.party]
    rows = [
        {
            "project": row.project,
            "party": told.party,
            "period": f"{YEAR}-{row.month:02}",
            "invested": _scaled(row.invested, language),
        }
        for row in told.rows
    ]
    raw = _workbook({"report": rows}, language)
    name = f"{told.party}-{told.day}.xlsx"
    return Sheet(raw=raw, name=name, valid_from=told.day.isoformat())


def at(day: date) -> datetime:
    return datetime.combine(day, time(9))


def _category(project: Project, language: Language) -> str:
    one = next(one for one in CATEGORIES if one.code == project.category)
    return one.label_zh if language is Language.ZH else one.label_en


def _scaled(amount: Decimal, language: Language) -> float:
    return float(amount / SCALES[language])


def _workbook(by_kind: Mapping[str, Sequence[Mapping[str, object]]], language: Language) -> bytes:
    """A workbook under the headings of our own templates."""
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        for name, rows in by_kind.items():
            kind = KINDS[name]
            sheet = book.add_worksheet(kind.label_zh if language is Language.ZH else kind.label_en)
            used = [column for column in columns_of(kind) if column.name in rows[0]]
            for i, column in enumerate(used):
                sheet.write(0, i, column.heading(language))
                for j, row in enumerate(rows, start=1):
                    sheet.write(j, i, row[column.name])
    return out.getvalue()
