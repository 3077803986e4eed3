"""Do JSON Lines, CSV and Parquet have every record of every kind, and its values without loss?"""

from __future__ import annotations

import csv
import io
import json
import sys
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from pyarrow import parquet

from jointoffice.actions.import_sheet import import_sheet
from jointoffice.actions.sheet_plan import Sheet
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.refusals import UnreadableDocument
from jointoffice.papers.sheets.report import Report
from jointoffice.store.models import Claim, Document
from jointoffice.store.records import find_records
from tests.people import WEI
from tests.published.conftest import ADDED
from tests.published.files import download
from tests.web.page import page, page_of


def lines(raw: bytes) -> list[Any]:
    return [json.loads(line) for line in raw.splitlines()]


def table(raw: bytes) -> Any:
    return parquet.read_table(io.BytesIO(raw))


@pytest.mark.parametrize("name", KINDS)
def test_every_format_has_every_record(wei: Client, name: str) -> None:
    count = len(find_records(KINDS[name], None))
    as_lines = lines(download(wei, f"/sheets/export/{name}.jsonl"))
    assert len(as_lines) == count
    assert lines(download(wei, f"/api/records/{name}.jsonl")) == as_lines
    rows = csv.reader(io.StringIO(download(wei, f"/api/records/{name}.csv").decode("utf-8-sig")))
    assert len(list(rows)) == count + 1
    assert table(download(wei, f"/api/records/{name}.parquet")).num_rows == count


def test_parquet_has_amounts_without_loss_and_says_what_it_is(wei: Client) -> None:
    found = table(download(wei, "/sheets/export/project.parquet"))
    records = {one["key"]: one for one in found.to_pylist()}
    assert records["rail"]["investment"] == Decimal(3_000_000_000)
    assert records["rail"]["investment_unit"] == "CNY"
    assert records["rail"]["investment_state"] == "agreed"
    assert records["centre"]["investment"] is None
    assert records["centre"]["investment_state"] == "disputed"
    assert records["ramp"]["invested_qualifier"] == "about"
    assert records["rail"]["start"] == "2025-01"
    assert found.schema.field("investment").metadata[b"label_zh"].decode() == "总投资"
    assert found.schema.metadata[b"kind"] == b"project"
    assert found.schema.metadata[b"programme"] == b"chengdu_chongqing"


def test_without_pyarrow_the_extra_is_named(wei: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    answer = wei.get("/sheets/export/project.parquet")
    assert answer.status_code == 503
    assert "jointoffice[parquet]" in page_of(answer).words("main")


def test_a_list_answers_in_the_format_accepted(wei: Client) -> None:
    for accepted, ending in (
        ("text/csv", "csv"),
        ("application/jsonl", "jsonl"),
        ("application/vnd.apache.parquet", "parquet"),
    ):
        answer = wei.get("/api/records/project", headers={"Accept": accepted})
        assert answer["Content-Disposition"].endswith(f'.{ending}"')
        assert "Accept" in answer["Vary"]
    browser = {"Accept": "text/html,application/xml;q=0.9,*/*;q=0.8"}
    assert wei.get("/api/records/project", headers=browser).json()["page"] == 1


def test_columns_of_states_are_for_sheets(wei: Client) -> None:
    answer = wei.get("/sheets/export/project.jsonl?states=1")
    assert answer.status_code == 400
    assert ".prov.json" in page_of(answer).words("main")


def test_a_file_is_as_of_its_day_and_filters(wei: Client) -> None:
    everything = lines(download(wei, "/sheets/export/project.jsonl"))
    some = lines(download(wei, "/sheets/export/project.jsonl?f.category=new"))
    assert [one["key"] for one in some] == ["rail"]
    assert len(everything) > 1
    then = lines(download(wei, "/api/records/project.jsonl?day=2025-01-01"))
    (rail,) = [one for one in then if one["key"] == "rail"] or [{"fields": {}}]
    assert "investment" not in rail["fields"]


def test_json_lines_come_back_as_claims_with_their_line(wei: Client) -> None:
    raw = download(wei, "/sheets/export/plan.jsonl")
    imported(raw, "plan.jsonl")
    assert not imported(raw, "plan.jsonl").claims, "it says what Liangjiang said already"
    changed = raw.replace(b'"900000000"', b'"950000000"')
    assert imported(changed, "plan.jsonl").claims == 1
    assert not imported(changed, "plan.jsonl").claims
    claim = Claim.objects.get(text="950000000")
    assert claim.source is not None
    text = Document.objects.get(sha256=claim.source.sha256).text
    assert text[claim.start : claim.end] == "950000000 CNY"
    shown = page(wei, f"/documents/{claim.source.sha256}/")
    assert shown.status == 200


@pytest.mark.parametrize("line", ["no JSON", "[]", '{"kind": "project"}', '{"kind":1,"key":"a"}'])
def test_lines_of_another_shape_are_refused(wei: Client, line: str) -> None:
    with pytest.raises(UnreadableDocument, match="Line 2"):
        imported(f"\n{line}\n".encode(), "project.jsonl")


def imported(raw: bytes, name: str) -> Report:
    sheet = Sheet(raw=raw, name=name, kind=None, valid_from="2025-01-06")
    report = import_sheet(sheet=sheet, author=WEI.author, now=ADDED)
    assert not report.problems, report.problems
    return report


@pytest.mark.parametrize("name", ["project", "project.txt", "project.json", "project.parquet.gz"])
def test_another_ending_is_refused(wei: Client, name: str) -> None:
    assert wei.get(f"/sheets/export/{name}").status_code == 400
    assert wei.get("/sheets/export/nothing.csv").status_code == 404
    assert wei.get("/api/records/project.csv?language=fr").status_code == 400
