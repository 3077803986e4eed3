"""Can a year be played through from sheets alone, and do the figures of each month add up?"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta
from typing import Any

import pytest

from jointoffice.actions.import_sheet import import_sheet
from jointoffice.actions.period import lock_period, open_period, unlock_period
from jointoffice.actions.sheet_plan import Sheet
from jointoffice.model.authors import Author, Role
from jointoffice.model.names import PartyId
from tests.integration.conftest import Desk
from tests.integration.year_reckoned import Book, due_of, project_line, reckoned
from tests.integration.year_told import (
    SIDES,
    YEAR,
    Told,
    at,
    list_sheet,
    projects,
    report_sheet,
    sheets,
)

MONTHS = range(1, 13)
OFFICE = Author(PartyId("joint_office"), Role.COORDINATOR, None)


@pytest.fixture
def year_desk(empty_desk: Desk) -> Desk:
    """The founding programme, whose areas the projects are in."""
    empty_desk.says("init", "--programme", "chengdu_chongqing")
    (empty_desk.site / "jointoffice.sqlite3").touch()
    return empty_desk


def test_a_year_from_sheets_alone(year_desk: Desk) -> None:
    book = Book(projects())
    for party in SIDES:
        assert not bring(list_sheet(party), party, sheets(1)[0])
    for month in MONTHS:
        open_period(period=code(month), due=None, author=OFFICE, now=at(due_of(month)))
        for told in sheets(month):
            play(told, month, book)
        expect_figures(year_desk, book, month)
        expect_tallies(year_desk, month)
        lock_period(period=code(month), author=OFFICE, now=at(due_of(month) + timedelta(9)))


def test_a_sheet_brought_again_changes_nothing_and_no_locked_month(year_desk: Desk) -> None:
    for party in SIDES:
        bring(list_sheet(party), party, sheets(1)[0])
    open_period(period=code(1), due=None, author=OFFICE, now=at(due_of(1)))
    told = sheets(1)[0]
    assert not bring(report_sheet(told), told.party, told)
    lock_period(period=code(1), author=OFFICE, now=at(due_of(1)))
    entries = year_desk.kept()[0]
    assert not bring(report_sheet(told), told.party, told)
    assert year_desk.kept()[0] == entries
    row = replace(told.rows[0], invested=told.rows[0].invested + 10**4)
    changed = replace(told, rows=(row,))
    problems = bring(report_sheet(changed), told.party, told)
    assert any("2025-01 is locked" in problem for problem in problems)
    assert year_desk.kept()[0] == entries


def play(told: Told, month: int, book: Book) -> None:
    """Bring a sheet; the office unlocks last month for its late rows, and locks it again."""
    sheet, late = report_sheet(told), code(month - 1)
    has_late = any(row.month < month for row in told.rows)
    if has_late:
        assert any(f"{late} is locked" in said for said in bring(sheet, told.party, told))
        unlock_period(period=late, author=OFFICE, now=at(told.day))
    assert not bring(sheet, told.party, told)
    if has_late:
        lock_period(period=late, author=OFFICE, now=at(told.day))
    book.write(told)


def bring(sheet: Sheet, party: PartyId, told: Told) -> list[str]:
    """Import a sheet for a party on the day of a told one; the problems it has."""
    author = Author(party, Role.OFFICER, None)
    report = import_sheet(sheet=sheet, author=author, now=at(told.day).replace(tzinfo=UTC))
    assert report.problems or report.sheets
    return [problem.message.en for problem in report.problems]


def expect_figures(desk: Desk, book: Book, month: int) -> None:
    """Everything that is printed for a month is what was reckoned by hand."""
    day = (due_of(month) + timedelta(9)).isoformat()
    lines = desk.lines("pace", "--period", code(month), "--day", day, "--format", "json")
    totals = {(one["of"], one["key"]): one for one in lines if one["of"] != "project"}
    expected = reckoned(book, month)
    assert totals.keys() == expected.keys()
    for name, wanted in expected.items():
        found = shown(totals[name])
        assert found == wanted, (month, name)
    own = {one["key"]: one for one in lines if one["of"] == "project"}
    for project in book.projects:
        if project.code in own:
            wanted = project_line(book, project, month)
            assert {key: own[project.code][key] for key in wanted} == wanted, project.code
            assert_claims(own[project.code])


def shown(total: dict[str, Any]) -> dict[str, Any]:
    """Of a printed line what is reckoned by hand."""
    names = "projects reported planned invested completion share lead forecast differing".split()
    covered = [one["key"] for one in total["left_out"]["invested"] if one["why"] == "covered"]
    return {name: total[name] for name in names} | {"covered": sorted(covered)}


def assert_claims(line: dict[str, Any]) -> None:
    """The value that counts is one of the words, and each has its claim."""
    for what in ("planned", "invested"):
        words = line["words"][what]
        assert [word["value"] for word in words[:1]] == [line[what]] * bool(words)
        assert all(len(word["claim"]) == 64 for word in words)


def expect_tallies(desk: Desk, month: int) -> None:
    """Who is late is printed for each month."""
    (line,) = [
        one
        for one in desk.lines("period", "list", "--format", "json")
        if one["period"] == code(month)
    ]
    owing = [one for one in projects() if one.plans]
    for told in sheets(month):
        owed = [one.code for one in owing if told.party in one.sides]
        came = {row.project for row in told.rows if row.month == month} & set(owed)
        late = len(came) if told.day > due_of(month) else 0
        tally = line["parties"][told.party]
        assert tally == {
            "owed": len(owed),
            "in_time": len(came) - late,
            "late": late,
            "missing": len(owed) - len(came),
        }


def code(month: int) -> str:
    return f"{YEAR}-{month:02}"
