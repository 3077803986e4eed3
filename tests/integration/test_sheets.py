"""Does a sheet come in whole or not at all, and do its problems say where they stand?"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from jointoffice.papers.sheets import xlsx_marks
from jointoffice.store.models import Document, Entry
from tests.integration.conftest import THREE_SIDES, Desk
from tests.sheet_files import Rows, csv, ods, write_rows, xlsx

HEADINGS = ("Code", "Name (English)", "Area", "Total investment (million CNY)", "Progress (%)")
BRIDGE = ("b1", "Bridge over the lake", "1", 153.09, 12.5)
FERRY = ("f1", "Second ferry", 2, 40, 100)


def report(desk: Desk, path: Path, *more: str) -> dict[str, Any]:
    """What an import says of itself as JSON, whether it refuses or not."""
    _, out, err = desk.run("import", path, "--as", "birch", "--format", "json", *more)
    assert err == ""
    found: dict[str, Any] = json.loads(out)
    return found


def problems(desk: Desk, path: Path) -> list[tuple[int | None, str | None, str]]:
    """Row, column and words of each problem; nothing is imported where there is one."""
    before = Entry.objects.count()
    dry, real = report(desk, path, "--dry-run"), report(desk, path)
    assert dry["problems"] == real["problems"]
    assert Entry.objects.count() == before
    return [(one["row"], one["column"], one["problem"]["en"]) for one in dry["problems"]]


def test_each_cell_becomes_a_claim_with_its_cell_as_span(desk: Desk, tmp_path: Path) -> None:
    path = xlsx(tmp_path / "list.xlsx", [("Key projects 2025",), HEADINGS, BRIDGE, FERRY])
    said = report(desk, path)
    assert (said["claims"], said["imported"], said["sheets"][0]["new"]) == (10, True, 2)
    assert said["sheets"][0]["header"] == 2
    field = desk.show("project b1", "investment")
    assert (field["value"], field["unit"], field["state"]) == ("153090000", "CNY", "one-sided")
    (claim,) = field["claims"]
    assert (claim["party"], claim["basis"], claim["quote"]) == ("birch", "official", "153.09")
    assert claim["source"] == said["source"]
    text = Document.objects.get(sha256=said["source"]).text
    assert text[claim["start"] : claim["end"]] == "153.09"
    assert text.splitlines()[3].split("\t") == ["3", *map(str, BRIDGE)]


def test_a_second_time_nothing_is_added(desk: Desk, tmp_path: Path) -> None:
    path = xlsx(tmp_path / "list.xlsx", [HEADINGS, BRIDGE, FERRY])
    report(desk, path)
    before = desk.kept()
    assert report(desk, path)["claims"] == 0
    assert report(desk, path, "--dry-run")["sheets"][0]["unchanged"] == 2
    assert desk.kept() == before


def test_only_what_changed_is_stated_again(desk: Desk, tmp_path: Path) -> None:
    report(desk, xlsx(tmp_path / "one.xlsx", [HEADINGS, BRIDGE, FERRY]))
    later = (*BRIDGE[:-1], 20)
    said = report(desk, xlsx(tmp_path / "two.xlsx", [HEADINGS, later, FERRY]))
    assert (said["claims"], said["sheets"][0]["changed"], said["sheets"][0]["unchanged"]) == (
        1,
        1,
        1,
    )
    assert desk.show("project b1", "progress")["value"] == "20"


def test_a_word_about_a_named_day_is_a_word_of_its_own(desk: Desk, tmp_path: Path) -> None:
    path = xlsx(tmp_path / "list.xlsx", [HEADINGS, BRIDGE])
    report(desk, path, "--valid-from", "2025-01-31")
    said = report(desk, path, "--valid-from", "2025-02-28")
    assert said["claims"] == 1, "only progress is about its day"
    assert report(desk, path, "--valid-from", "2025-02-28")["claims"] == 0


def test_an_empty_cell_takes_nothing_back_and_a_word_does(desk: Desk, tmp_path: Path) -> None:
    report(desk, xlsx(tmp_path / "one.xlsx", [HEADINGS, BRIDGE]))
    assert report(desk, xlsx(tmp_path / "two.xlsx", [HEADINGS, (*BRIDGE[:-1], "")]))["claims"] == 0
    assert desk.show("project b1", "progress")["value"] == "12.5"
    gone = xlsx(tmp_path / "three.xlsx", [HEADINGS, (*BRIDGE[:-1], "(withdraw)")])
    said = report(desk, gone)
    assert (said["claims"], said["withdrawals"]) == (0, 1)
    fields = desk.lines("show", "project", "b1", "--format", "json")[0]["fields"]
    assert "progress" not in fields
    assert report(desk, gone)["withdrawals"] == 0


def test_none_and_unknown_are_said(desk: Desk, tmp_path: Path) -> None:
    row = ("b1", "Bridge", "1", "(none)", "（不详）")
    report(desk, xlsx(tmp_path / "list.xlsx", [HEADINGS, row]))
    assert desk.show("project b1", "investment")["value"] == "(none)"
    assert desk.show("project b1", "progress")["value"] == "(unknown)"


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


def test_every_problem_names_its_cell(desk: Desk, tmp_path: Path) -> None:
    rows = [
        (*HEADINGS, "Category", "Colour", "Start"),
        ("", "No code", "1", 1, 1, "new", "", ""),
        ("b2", "Bad", "Nowhere", "many", "12 km", "old", "red", "soon"),
        ("b3", "Twice", 1, 1, 1, "new"),
        ("b3", "Twice", 1, 1, 1, "new"),
        ("合计", "", "", 99),
    ]
    path = xlsx(tmp_path / "list.xlsx", rows)
    found = problems(desk, path)
    assert [(row, column) for row, column, _ in found] == [
        (1, "G"), (2, "A"), (3, "C"), (3, "D"), (3, "E"), (3, "F"), (3, "H"), (5, None),
    ]  # fmt: skip
    whole = report(desk, path)
    choice = next(one for one in whole["problems"] if one["column"] == "F")
    assert choice["value"] == "old"
    assert choice["accepted"]["zh"] == "以下之一：新开工、续建、拟完工、前期工作"
    assert "Row 6" in whole["left_out"][0]["en"]
    _, out, _ = desk.run("import", path, "--as", "birch")
    assert out.splitlines()[-1] == "8 problems; nothing was imported."
    assert "Projects  3    F       old" in out


def test_references_by_name_in_either_language_by_alias_or_not_at_all(
    desk: Desk, tmp_path: Path
) -> None:
    rows: Rows = [
        ("Code", "Sides", "Area"),
        ("b1", "birch；Cedar Canton", "1"),
        ("b2", "桤木州、cedar", "Nowhere at all"),
    ]
    found = problems(desk, xlsx(tmp_path / "list.xlsx", rows))
    assert [(row, column) for row, column, _ in found] == [(3, "C")]
    for key, name in (("x1", "Harbour"), ("x2", "Harbour")):
        desk.state(f"area {key[1:]}7", "title_en", name, "--as", "birch")
    rows = [("Code", "Area"), ("b1", "harbour")]
    ((_, _, said),) = problems(desk, xlsx(tmp_path / "two.xlsx", rows))
    assert "17 · Harbour" in said
    assert "27 · Harbour" in said


def test_rows_of_one_file_name_each_other(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "both.xlsx"
    book = xlsxwriter.Workbook(path)
    milestones = [("Project", "Code", "Due"), ("Bridge over the lake", "m1", "2026-01")]
    write_rows(book, book.add_worksheet("Milestones"), milestones, {})
    write_rows(book, book.add_worksheet("项目"), [HEADINGS, BRIDGE], {})
    book.close()
    assert report(desk, path)["claims"] == 8
    assert desk.show("milestone b1/m1", "due")["value"] == "2026-01"


def test_a_sheet_of_no_kind_is_a_problem(desk: Desk, tmp_path: Path) -> None:
    ((row, column, said),) = problems(
        desk, xlsx(tmp_path / "x.xlsx", [("Colour",), ("red",)], "S")
    )
    assert (row, column) == (None, None)
    assert "has the headings of a kind" in said
    (empty,) = problems(desk, xlsx(tmp_path / "y.xlsx", [HEADINGS]))
    assert "no records" in empty[2]


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


def test_an_extra_field_of_the_programme_takes_part(desk: Desk, tmp_path: Path) -> None:
    rows = [("Number", "Title (English)", "岸线长度（公里）"), (7, "Shore path", 12.5)]
    report(desk, xlsx(tmp_path / "tasks.xlsx", rows, "任务"))
    assert desk.show("task 7", "shore_length")["value"] == "12.5"
    out = tmp_path / "out.csv"
    desk.says("export", "task", "--out", out)
    assert "Length of shore (km)" in out.read_text("utf-8-sig")


def test_a_locked_period_is_a_problem_of_its_rows(desk: Desk, tmp_path: Path) -> None:
    rows = [("Project", "Party", "Period", "Physical progress"), ("b1", "birch", "2025-03", 10)]
    report(desk, xlsx(tmp_path / "list.xlsx", [HEADINGS, BRIDGE]))
    path = xlsx(tmp_path / "reports.xlsx", rows, "Reports")
    report(desk, path)
    desk.says("period", "open", "2025-03", "--as", "lake_office")
    desk.says("period", "lock", "2025-03", "--as", "lake_office")
    assert report(desk, path)["problems"] == [], "what was said before may stand there"
    rows[1] = (*rows[1][:-1], 11)
    ((row, _, said),) = problems(desk, xlsx(tmp_path / "again.xlsx", rows, "Reports"))
    assert row == 2
    assert "2025-03 is locked" in said


def test_an_old_workbook_is_read(desk: Desk) -> None:
    said = report(desk, THREE_SIDES / "sheets" / "old.xls")
    assert (said["claims"], said["problems"]) == (4, [])
    assert desk.show("project b1", "investment")["value"] == "153090000"


def test_an_export_comes_back_without_a_change(desk: Desk, tmp_path: Path) -> None:
    for kind in ("party", "area", "task", "indicator", "observation", "conference", "decision"):
        for name in (f"{kind}.xlsx", f"{kind}.csv"):
            desk.says("export", kind, "--out", tmp_path / name, "--with-states", "--with-sources")
        assert report(desk, tmp_path / f"{kind}.xlsx")["claims"], kind
        for name in (f"{kind}.xlsx", f"{kind}.csv"):
            again = report(desk, tmp_path / name)
            assert (again["claims"], again["problems"]) == (0, []), name
        desk.says("export", kind, "--out", tmp_path / name, "--language", "zh")
        assert report(desk, tmp_path / name)["claims"] == 0


def test_the_same_said_by_every_side_is_agreed(desk: Desk, tmp_path: Path) -> None:
    path = xlsx(tmp_path / "list.xlsx", [HEADINGS, BRIDGE])
    for party in ("alder", "birch", "cedar"):
        desk.says("import", path, "--as", party)
    assert desk.show("project b1", "investment")["state"] == "agreed"
    assert report(desk, path)["claims"] == 0


def test_what_the_party_endorsed_it_need_not_say_again(desk: Desk, tmp_path: Path) -> None:
    claim = desk.state(
        "project b1", "investment", "153.09", "--unit", "million CNY", "--as", "alder"
    )
    desk.says("endorse", claim, "--as", "birch")
    path = xlsx(
        tmp_path / "list.xlsx", [("Code", "Total investment (million CNY)"), ("b1", 153.09)]
    )
    assert report(desk, path)["claims"] == 1, "only the code"


@pytest.mark.parametrize("first", ["import", "file"])
def test_a_text_that_is_kept_already_gives_the_spans(
    desk: Desk, tmp_path: Path, first: str
) -> None:
    path = xlsx(tmp_path / "list.xlsx", [HEADINGS, BRIDGE])
    desk.says(first, path, "--as", "alder")
    said = report(desk, path)
    assert said["claims"] == 5
    claims = desk.show("project b1", "progress")["claims"]
    (claim,) = [one for one in claims if one["party"] == "birch"]
    text = Document.objects.get(sha256=said["source"]).text
    assert text[claim["start"] : claim["end"]] == "12.5"


def test_limits_are_kept(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = xlsx(tmp_path / "list.xlsx", [HEADINGS, BRIDGE, FERRY])
    monkeypatch.setattr(xlsx_marks, "SHEET_ROWS_MAX", 2)
    assert "accepted are 2" in desk.refuses("import", path, "--as", "birch")
    monkeypatch.undo()
    monkeypatch.setattr(xlsx_marks, "SHEET_XML_BYTES_MAX", 1000)
    assert "accepted" in desk.refuses("import", path, "--as", "birch")


def test_a_cell_far_out_is_refused_before_anything_is_laid_out(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "far.xlsx"
    book = xlsxwriter.Workbook(path)
    book.add_worksheet("Projects").write(1_048_575, 16_383, "far")
    book.close()
    assert "accepted are 200,000" in desk.refuses("import", path, "--as", "birch")


def test_people_read_the_report_in_chinese(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    path = xlsx(tmp_path / "list.xlsx", [HEADINGS, (*BRIDGE[:3], "许多")])
    _, out, _ = desk.run("import", path, "--as", "birch")
    assert "不是数字。可填：数字：1234.5（亿元）。" in out
    assert out.splitlines()[-1] == "共1个问题；未导入任何内容。"


def test_the_wrong_kind_and_the_wrong_ending_are_refused(desk: Desk, tmp_path: Path) -> None:
    path = xlsx(tmp_path / "list.xlsx", [HEADINGS, BRIDGE])
    assert "is not of the kind task" in desk.refuses(
        "import", path, "--as", "birch", "--kind", "task"
    )
    assert "accepted are names that end in" in desk.refuses(
        "export", "task", "--out", tmp_path / "task.pdf"
    )
    assert not (tmp_path / "task.pdf").exists()
