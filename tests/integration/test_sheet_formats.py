"""Is a sheet read in every format and encoding as its author meant it, within its limits?"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from jointoffice.papers.sheets import xlsx_marks
from tests.integration.conftest import THREE_SIDES, Desk
from tests.integration.sheet_desk import BRIDGE, FERRY, HEADINGS, problems, report
from tests.sheet_files import csv, ods, xlsx

CHINESE = (
    "名称（中文）\t代码\t领域\t总投资（亿元）\t进度（%）\t类别\t开工\n"
    "湖上大桥\tb1\t1\t1.5309\t12.5\t续建\t2025年3月\n"
)
TRADITIONAL = "code\tname_zh\tinvestment\nb1\t湖上大橋和在中國的一個有人的地方\t1.5309億元\n"
SEPARATORS = (",", ";", "\t")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("separator", SEPARATORS, ids=["comma", "semicolon", "tab"])
def test_chinese_csv_in_every_encoding(
    desk: Desk, tmp_path: Path, encoding: str, separator: str
) -> None:
    path = csv(tmp_path / "项目.csv", CHINESE.replace("\t", separator), encoding)
    assert report(desk, path)["claims"] == 7
    assert desk.show("project b1", "investment")["value"] == "153090000"
    assert desk.show("project b1", "category")["value"] == "continuing"
    assert desk.show("project b1", "start")["value"] == "2025-03"


def test_traditional_chinese_in_big5(desk: Desk, tmp_path: Path) -> None:
    report(desk, csv(tmp_path / "list.csv", TRADITIONAL, "big5"))
    assert desk.show("project b1", "investment")["value"] == "153090000"
    assert "橋" in desk.show("project b1", "name_zh")["value"]


def test_what_cells_mean_and_not_how_they_look(desk: Desk, tmp_path: Path) -> None:
    rows = [
        ("单位：亿元",),
        ("code", "总投资", "Progress", "Start", "finish", "名称（英文）"),
        ("b1", "约1.5309", 0.347, date(2025, 3, 1), date(2026, 5, 6), "'=SUM(1)"),
    ]
    report(desk, xlsx(tmp_path / "list.xlsx", rows, C="0.0%", D="yyyy-mm"))
    fields = desk.lines("show", "project", "b1", "--format", "json")[0]["fields"]
    assert (fields["investment"]["value"], fields["investment"]["qualifier"]) == (
        "153090000",
        "about",
    )
    assert fields["progress"]["value"] == "34.7"
    assert fields["start"]["value"] == "2025-03"
    assert fields["finish"]["value"] == "2026-05-06"
    assert fields["name_en"]["value"] == "=SUM(1)"


def test_merged_cells_speak_for_every_row_they_cover(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "merged.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Projects")
    sheet.write_row(0, 0, ("Area", "Code"))
    sheet.merge_range(1, 0, 2, 0, "1")
    sheet.write_column(1, 1, ("b1", "b2"))
    sheet.write_row(4, 0, ("2", "b3"))
    book.close()
    report(desk, path)
    assert [desk.show(f"project {key}", "area")["value"] for key in ("b1", "b2", "b3")] == [
        "area:1", "area:1", "area:2",
    ]  # fmt: skip


def test_open_document_and_a_share_that_it_does_not_tell(desk: Desk, tmp_path: Path) -> None:
    report(desk, ods(tmp_path / "a.ods", [HEADINGS, BRIDGE]))
    assert desk.show("project b1", "investment")["value"] == "153090000"
    ((_, column, said),) = problems(
        desk, ods(tmp_path / "b.ods", [HEADINGS, (*BRIDGE[:-1], 0.347)])
    )
    assert column == "E"
    assert "34.7%" in said


def test_formulas_that_failed_are_problems(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "failed.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Projects")
    sheet.write_row(0, 0, HEADINGS)
    sheet.write_row(1, 0, BRIDGE[:3])
    sheet.write_formula(1, 3, "=#REF!", None, "#REF!")
    sheet.write_formula(1, 4, "=10+2.5", None, 12.5)
    book.close()
    ((row, column, said),) = problems(desk, path)
    assert (row, column) == (2, "D")
    assert "failed" in said


NO_SHEETS = {
    "empty.xlsx": b"",
    "cut.xlsx": b"PK\x03\x04 and no more",
    "page.xlsx": b"<!doctype html><html><body><table></table></body></html>",
    "paper.xlsx": b"%PDF-1.7\n",
    "locked.xlsx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "noise.csv": bytes(range(256)) * 9,
}


@pytest.mark.parametrize("name", NO_SHEETS)
def test_what_is_no_sheet_is_refused_in_a_line(desk: Desk, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(NO_SHEETS[name])
    assert desk.refuses("import", path, "--as", "birch")


def test_an_old_workbook_is_read(desk: Desk) -> None:
    said = report(desk, THREE_SIDES / "sheets" / "old.xls")
    assert (said["claims"], said["problems"]) == (4, [])
    assert desk.show("project b1", "investment")["value"] == "153090000"


def test_limits_are_kept(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = xlsx(tmp_path / "list.xlsx", [HEADINGS, BRIDGE, FERRY])
    with monkeypatch.context() as patch:
        patch.setattr(xlsx_marks, "SHEET_ROWS_MAX", 2)
        assert "accepted are 2" in desk.refuses("import", path, "--as", "birch")
    monkeypatch.setattr(xlsx_marks, "SHEET_XML_BYTES_MAX", 1000)
    assert "accepted" in desk.refuses("import", path, "--as", "birch")


def test_a_cell_far_out_is_refused_before_anything_is_laid_out(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "far.xlsx"
    book = xlsxwriter.Workbook(path)
    book.add_worksheet("Projects").write(1_048_575, 16_383, "far")
    book.close()
    assert "accepted are 200,000" in desk.refuses("import", path, "--as", "birch")
