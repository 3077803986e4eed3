"""Does a sheet come in whole or not at all, and do its problems say where they stand?"""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter

from jointoffice.store.models import Document
from tests.integration.conftest import Desk
from tests.integration.sheet_desk import BRIDGE, FERRY, HEADINGS, problems, report
from tests.sheet_files import Rows, write_rows, xlsx


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
        (1, "G"), (2, "A"), (3, "C"), (3, "D"), (3, "E"), (3, "F"), (3, "H"), (5, "A"),
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


def test_a_figure_without_unit_is_in_that_of_its_indicator(desk: Desk, tmp_path: Path) -> None:
    desk.state("indicator riders", "unit", "person", "--as", "birch")
    rows = [("Indicator", "Party", "Period", "Value", "Value: unit", "Target")]
    rows += [
        ("riders", "birch", "2024", "412", "", "500"),
        ("riders", "alder", "2024", "3", "km", ""),
    ]
    report(desk, xlsx(tmp_path / "figures.xlsx", rows, "Observations"))
    units = [
        desk.show(f"observation riders/{one}/2024", "value")["unit"] for one in ("birch", "alder")
    ]
    assert units == ["person", "km"]
    assert desk.show("observation riders/birch/2024", "target")["unit"] == "person"


def test_a_sheet_of_no_kind_is_a_problem(desk: Desk, tmp_path: Path) -> None:
    ((row, column, said),) = problems(
        desk, xlsx(tmp_path / "x.xlsx", [("Colour",), ("red",)], "S")
    )
    assert (row, column) == (None, None)
    assert "has the headings of a kind" in said
    (empty,) = problems(desk, xlsx(tmp_path / "y.xlsx", [HEADINGS]))
    assert "no records" in empty[2]


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
    assert "accepted are names of a task that end in .xlsx, .csv" in desk.refuses(
        "export", "task", "--out", tmp_path / "task.pdf"
    )
    assert not (tmp_path / "task.pdf").exists()
