"""Can a writer try and import a sheet on the page, and download what a list shows?"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from python_calamine import CalamineWorkbook

from jointoffice.actions.import_sheet import check_sheet, import_sheet
from jointoffice.actions.sheet_plan import Sheet
from jointoffice.batch.worker import Worker
from jointoffice.commands.tasks import TASKS
from jointoffice.model.authors import Author, Role
from jointoffice.store import clock
from jointoffice.store.models import Claim, Document, Entry, Source
from jointoffice.store.places import places_of
from jointoffice.web import sheets
from tests.people import WEI
from tests.sheet_files import workbook_bytes
from tests.web.page import CHINESE, Page, page, page_of

ROWS = [
    ("Code", "Name (English)", "Area", "Total investment (million CNY)"),
    ("b1", "Bridge", "1", 153.09),
]


def tried(client: Client, rows: Any = ROWS, name: str = "list.xlsx", **more: Any) -> Page:
    headers = more.pop("headers", {})
    upload = SimpleUploadedFile(name, workbook_bytes(rows))
    return page_of(client.post("/sheets/", {"sheet": upload, **more}, **headers))


def waiting(shown: Page) -> str:
    return str(shown.nodes("[name=waiting]")[0].getattr("value"))


def cells(raw: bytes) -> list[list[Any]]:
    book = CalamineWorkbook.from_filelike(BytesIO(raw))
    return book.get_sheet_by_index(0).to_python()


def test_a_sheet_is_tried_and_then_imported(wei: Client) -> None:
    before = Entry.objects.count()
    shown = tried(wei)
    assert "1 records of the kind project; 1 new" in shown.words("#h-report ~ p")
    assert Entry.objects.count() == before
    done = page_of(wei.post("/sheets/import/", {"waiting": waiting(shown)}, follow=True))
    assert done.words(".done") == "Imported: 4 claims."
    assert "153.09" in done.words("mark[id]:last-of-type") or "153.09" in done.words(".text")
    assert Entry.objects.count() == before + 5
    again = tried(wei)
    assert not again.nodes("[name=waiting]")
    assert "It would make 0 claims" in again.words("section .done")


def test_an_import_waits_once(wei: Client) -> None:
    token = waiting(tried(wei))
    wei.post("/sheets/import/", {"waiting": token})
    assert wei.post("/sheets/import/", {"waiting": token}).status_code == 404
    refused = page_of(wei.post("/sheets/import/", {"waiting": "no token"}, **CHINESE))
    assert "没有待导入的表格" in refused.words("main")
    assert not list(Path(settings.SITE / "uploads").iterdir())


def test_problems_stand_with_their_cells(wei: Client) -> None:
    rows = [*ROWS, ("b2", "Bad", "Nowhere", "many")]
    shown = tried(wei, rows)
    assert [row.split()[1] for row in shown.each("#h-report ~ .scroll tbody tr")] == ["C3", "D3"]
    assert not shown.nodes("[name=waiting]")
    chinese = tried(wei, rows, headers=CHINESE)
    assert "不是数字。可填：数字：1234.5（亿元）。" in chinese.words("#h-report ~ .scroll tbody")


@pytest.mark.parametrize("raw", [b"", b"PK\x03\x04", b"%PDF-1.7"])
def test_what_is_no_sheet_is_refused(wei: Client, raw: bytes) -> None:
    upload = SimpleUploadedFile("list.xlsx", raw)
    shown = page_of(wei.post("/sheets/", {"sheet": upload}))
    assert shown.status == 400
    assert shown.words(".refusal")


def test_no_file_is_refused(wei: Client) -> None:
    assert "Choose a file" in page_of(wei.post("/sheets/")).words(".refusal")


def test_a_reader_cannot_import(anna: Client) -> None:
    assert not page(anna, "/sheets/").nodes("[type=file]")
    assert tried(anna).status == 403


def test_a_visitor_has_exports_only(visitor: Client) -> None:
    assert visitor.get("/sheets/").status_code == 404
    assert visitor.get("/sheets/template/task/").status_code == 404
    assert visitor.get("/sheets/export/task.csv").status_code in (200, 404)


def test_a_list_is_exported_as_it_is_shown(wei: Client) -> None:
    response = wei.get("/sheets/export/task.xlsx?sort=-due")
    assert "task-" in response["Content-Disposition"]
    rows = cells(response.content)
    assert rows[0][:3] == ["Number", "Title (English)", "Title (Chinese)"]
    assert len(rows) == 37
    narrowed = cells(wei.get("/sheets/export/task.xlsx?area=3&list=board").content)
    assert 1 < len(narrowed) < 37
    assert {row[rows[0].index("Area")].split()[0] for row in narrowed[1:]} == {"3"}
    chinese = wei.get("/sheets/export/task.csv?states=1", **CHINESE)
    assert chinese.content.decode("utf-8-sig").startswith("序号,序号：状态,标题（英文）")


def test_an_export_as_of_a_day_has_what_stood_then(wei: Client) -> None:
    now = wei.get("/sheets/export/task.csv").content
    then = wei.get("/sheets/export/task.csv?known_at=conference-3").content
    assert now != then
    assert wei.get("/sheets/export/task.csv?day=May").status_code == 400
    assert wei.get("/sheets/export/task.pdf").status_code == 400
    assert wei.get("/sheets/export/dragon.csv").status_code == 404


def test_a_template_explains_itself_in_both_languages(wei: Client) -> None:
    raw = wei.get("/sheets/template/project/").content
    book = CalamineWorkbook.from_filelike(BytesIO(raw))
    assert book.sheet_names == ["Projects", "Guide", "Lists"]
    assert cells(raw)[0][-1] == "Holds from"
    chinese = wei.get("/sheets/template/project/", **CHINESE).content
    assert "总投资（亿元）" in cells(chinese)[0]
    shown = tried(wei, [row[:1] for row in ROWS])
    assert shown.status == 200


def test_every_list_leads_to_its_export(wei: Client) -> None:
    for address in (
        "/records/task/?f.area=area%3A3",
        "/tasks/",
        "/tasks/?view=table&area=3",
    ):
        links = page(wei, address).links(".export a")
        assert any(".xlsx" in link for link in links), address
        assert all(wei.get(link).status_code == 200 for link in links)
    assert "area=3" in links[0]
    projects = cells(wei.get("/sheets/export/project.xlsx?list=projects&order=code").content)
    assert projects[0][0] == "Code"
    narrowed = page(wei, "/records/task/?f.area=area%3A3")
    rows = cells(wei.get(narrowed.links(".export a")[0]).content)
    assert len(rows) - 1 == int(narrowed.words("h1 .quiet")) < 36


def test_a_claim_leads_to_its_cell(wei: Client) -> None:
    done = wei.post("/sheets/import/", {"waiting": waiting(tried(wei))}, follow=True)
    shown = page_of(done)
    assert shown.words("h2.said-heading") == "Projects"
    assert shown.each("article.text mark") == ["b1", "Bridge", "1", "153.09"]
    (source,) = Source.objects.filter(name="list.xlsx").values_list("sha256", flat=True)
    at = Document.objects.get(sha256=source).text.index("153.09")
    place = places_of([(source, at, at + 6)])[source, at, at + 6]
    assert (place.sheet, place.cells) == ("Projects", "D2")


def test_a_contributor_reports_and_an_officer_need_not_repeat(wei: Client, site: None) -> None:
    wei.post("/sheets/import/", {"waiting": waiting(tried(wei))})
    author = Author(WEI.party, Role.CONTRIBUTOR, "1")
    now = clock.now()
    sheet = Sheet(raw=workbook_bytes(ROWS), name="list.xlsx")
    assert check_sheet(sheet=sheet, author=author, now=now).claims == 0
    rows = [ROWS[0], (*ROWS[1][:-1], 160)]
    for investment in (160, 170):
        rows[1] = (*ROWS[1][:-1], investment)
        sheet = Sheet(raw=workbook_bytes(rows), name="list.xlsx")
        assert import_sheet(sheet=sheet, author=author, now=now).claims == 1
        assert import_sheet(sheet=sheet, author=author, now=now).claims == 0
    reported = Claim.objects.filter(field="investment", basis="reported", ended=None)
    assert [claim.text for claim in reported] == ["170000000"]


def worked(client: Client, answer: Any) -> Page:
    """The page of the job that an answer leads to, once a worker has done it."""
    assert answer.status_code == 302
    assert answer.url.startswith("/jobs/")
    assert Worker(TASKS, lambda: True).work_once()
    return page(client, answer.url)


def test_a_large_sheet_is_tried_and_imported_by_a_worker(
    wei: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "SHEET_BYTES_AT_ONCE_MAX", 100)
    before = Entry.objects.count()
    upload = SimpleUploadedFile("list.xlsx", workbook_bytes(ROWS))
    shown = worked(wei, wei.post("/sheets/", {"sheet": upload}))
    assert "It would make 4 claims" in shown.words("#job table")
    assert Entry.objects.count() == before
    done = worked(wei, wei.post("/sheets/import/", {"waiting": waiting(shown)}))
    assert "Imported: 4 claims." in done.words("#job table")
    assert done.nodes("#job table a[href^='/documents/']")
    assert Entry.objects.count() == before + 5


def test_a_large_sheet_with_a_problem_is_not_imported(
    wei: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "SHEET_BYTES_AT_ONCE_MAX", 100)
    before = Entry.objects.count()
    upload = SimpleUploadedFile("list.xlsx", workbook_bytes([*ROWS, ("b1", "Twice", "1", 1)]))
    shown = worked(wei, wei.post("/sheets/", {"sheet": upload}))
    assert "Projects A3 “b1”: project b1 stands in row 2" in shown.words("#job table")
    assert "nothing was imported" in shown.words("#job table")
    assert not shown.nodes("[name=waiting]")
    assert Entry.objects.count() == before
