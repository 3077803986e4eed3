"""Does a sheet as offices send it give the right values, or a line that says where it does not?"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from tests.integration.conftest import Desk
from tests.integration.sheet_desk import problems, report
from tests.sheet_files import csv, write_rows, xlsx

HEADINGS = ("代码", "名称（英文）", "名称（中文）", "类别", "总投资（亿元）", "进度（%）", "开工")
ONE = ("q1", "Bridge", "湖上大桥", "续建", 12.5, 34.7, "2025年3月")
TOLD = {"investment": "1250000000", "progress": "34.7", "category": "continuing"}

RIGHT: dict[str, tuple[list[tuple[Any, ...]], dict[str, str]]] = {
    "a title and a unit above": ([("重点项目清单",), ("单位：亿元",), HEADINGS, ONE], TOLD),
    "blank rows between": ([HEADINGS, (), (), ONE], TOLD),
    "a total below": ([HEADINGS, ONE, ("合 计", "", "", "", 12.5)], TOLD),
    "who filled it in below": ([HEADINGS, ONE, ("填表人：某某",), ("Note: as of May",)], TOLD),
    "a column of numbers before": (
        [("序号", *HEADINGS), (1, *ONE)],
        TOLD,
    ),
    "numbers kept as text": (
        [HEADINGS, (*ONE[:4], "1,250.5", "３４．７", "2025/3/1")],
        {"investment": "125050000000", "progress": "34.7", "start": "2025-03-01"},
    ),
    "full-width commas and a share with its sign": (
        [HEADINGS, (*ONE[:4], "12，500", "34.7%", "20250401")],
        {"investment": "1250000000000", "progress": "34.7", "start": "2025-04-01"},
    ),
    "units in the cells": (
        [("代码", "总投资", "累计完成投资"), ("q1", "12.5亿元", "1250 million CNY")],
        {"investment": "1250000000", "invested": "1250000000"},
    ),
    "units in the headings": (
        [("代码", "总投资（万元）", "Invested so far (billion CNY)"), ("q1", 125000, 1.25)],
        {"investment": "1250000000", "invested": "1250000000"},
    ),
    "units in a row of their own": (
        [
            ("代码", "类别", "总投资", "进度"),
            ("", "", "（亿元）", "%"),
            ("q1", "续建", 12.5, 34.7),
        ],
        TOLD,
    ),
    "a group of headings above its headings": (
        [
            ("代码", "投资（亿元）", "", "进度（%）"),
            ("", "总投资", "累计完成投资"),
            ("q1", 12.5, 3, 34.7),
        ],
        {"investment": "1250000000", "invested": "300000000", "progress": "34.7"},
    ),
    "headings cut in two": (
        [
            ("Code", "Name", "", "Total investment"),
            ("", "English", "Chinese", "billion CNY"),
            ("q1", "Bridge", "湖上大桥", 1.25),
        ],
        {"investment": "1250000000", "name_en": "Bridge", "name_zh": "湖上大桥"},
    ),
    "a title with a unit right above the headings": (
        [("重点项目清单（亿元）",), ("代码", "总投资", "开工"), ("q1", 12.5, "2025")],
        {"investment": "1250000000", "start": "2025"},
    ),
    "headings and choices of both languages": (
        [("Code", "名称（英文）", "Category", "进度（%）"), ("q1", "Bridge", "续建", 34.7)],
        {"category": "continuing", "progress": "34.7"},
    ),
    "text that looks like a formula": (
        [("Code", "名称（英文）"), ("q1", "'=HYPERLINK(1)")],
        {"name_en": "=HYPERLINK(1)"},
    ),
}


@pytest.mark.parametrize("case", RIGHT)
def test_what_is_messy_and_clear_is_taken(desk: Desk, tmp_path: Path, case: str) -> None:
    rows, told = RIGHT[case]
    report(desk, xlsx(tmp_path / "list.xlsx", rows))
    assert {name: desk.show("project q1", name)["value"] for name in told} == told


WRONG: dict[str, tuple[list[tuple[Any, ...]], tuple[int, str, str]]] = {
    "a share of which nobody can tell": (
        [("代码", "进度"), ("q1", 0.347)],
        (2, "B", "Write the sign: 34.7%"),
    ),
    "the number of a day": (
        [HEADINGS, (*ONE[:6], 45717)],
        (2, "G", "may be the day 2025-03-01"),
    ),
    "no such day": ([HEADINGS, (*ONE[:6], "2月30日")], (2, "G", "no date")),
    "a word for a number": ([HEADINGS, (*ONE[:4], "十二", 3)], (2, "E", "no number")),
    "none of the choices": ([HEADINGS, (*ONE[:3], "进行")], (2, "D", "none of the choices")),
    "a column that is not ours below a group": (
        [("代码", "投资（亿元）", ""), ("", "总投资", "贷款"), ("q1", 5, 2)],
        (2, "C", "no such column"),
    ),
    "a column that is not ours": ([(*HEADINGS, "电话"), (*ONE, "1")], (1, "H", "no such column")),
    "a heading twice": ([("代码", "进度", "Progress"), ("q1", 3, 3)], (1, "C", "column B")),
    "a key twice": ([HEADINGS, ONE, ONE], (3, "A", "row 2")),
    "a key with a space": ([HEADINGS, ("q 1", *ONE[1:])], (2, "A", "no spaces")),
    "no key": ([HEADINGS, ("", *ONE[1:])], (2, "A", "known by it")),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_one_line(desk: Desk, tmp_path: Path, case: str) -> None:
    rows, (row, column, said) = WRONG[case]
    ((found_row, found_column, found_said),) = problems(desk, xlsx(tmp_path / "list.xlsx", rows))
    assert (found_row, found_column) == (row, column)
    assert said in found_said


def test_days_of_a_workbook_that_counts_from_1904(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    book = xlsxwriter.Workbook(path, {"date_1904": True})
    rows = [("代码", "开工"), ("q1", date(2025, 3, 1))]
    write_rows(book, book.add_worksheet("Projects"), rows, {})
    book.close()
    report(desk, path)
    assert desk.show("project q1", "start")["value"] == "2025-03-01"


def test_hidden_rows_and_columns_speak_too(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Projects")
    write_rows(book, sheet, [HEADINGS, ONE], {})
    sheet.set_row(1, None, None, {"hidden": True})
    sheet.set_column(4, 4, None, None, {"hidden": True})
    book.close()
    report(desk, path)
    assert desk.show("project q1", "investment")["value"] == "1250000000"


def test_a_workbook_with_macros_and_one_cut_short(desk: Desk, tmp_path: Path) -> None:
    path = xlsx(tmp_path / "list.xlsm", [HEADINGS, ONE])
    report(desk, path)
    assert desk.show("project q1", "progress")["value"] == "34.7"
    cut = tmp_path / "cut.xlsx"
    cut.write_bytes(path.read_bytes()[:-2000])
    assert "damaged or cut short" in desk.refuses("import", cut, "--as", "birch")


def test_a_comma_for_a_decimal_point_is_told(desk: Desk, tmp_path: Path) -> None:
    path = csv(tmp_path / "projects.csv", "代码;类别;总投资（亿元）\nq1;续建;12,5\n")
    ((row, column, said),) = problems(desk, path)
    assert (row, column) == (2, "C")
    assert "1,234.5" in said
