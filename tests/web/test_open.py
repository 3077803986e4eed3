"""Does one page name every file that can be had, and lead to it?"""

from __future__ import annotations

import pytest
from django.test import Client

from tests.projects_told import tell_projects
from tests.web.page import CHINESE, page
from tests.web.public_face import CLOSED, PART, open_up


def files(client: Client, query: str = "") -> list[str]:
    return page(client, f"/open/{query}").links("main a[href*='/sheets/export/']")


def test_every_link_leads_to_a_file(visitor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JOINTOFFICE_IATI_ORGANISATION", "XX-TEST-jointoffice")
    tell_projects()
    offered = files(visitor)
    for name in ("project.iati.xml", "project.oc4ids.json", "task.csv", "party.parquet"):
        assert f"/sheets/export/{name}" in offered
    assert {visitor.get(one).status_code for one in offered} == {200}


def test_it_says_who_publishes_under_which_licence(
    visitor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = page(visitor, "/open/").each(".sums dd")
    assert said[:2] == ["Joint Office of Sichuan and Chongqing", "none named; ask the publisher"]
    licence = "https://creativecommons.org/licenses/by/4.0/"
    monkeypatch.setenv("JOINTOFFICE_LICENCE", licence)
    assert page(visitor, "/open/").links("[rel=license]") == [licence]
    chinese = page(visitor, "/open/", **CHINESE)
    assert "各类记录的文件" in chinese.words("#h-files")


def test_iati_is_offered_once_its_publisher_is_named(visitor: Client) -> None:
    assert "/sheets/export/project.iati.xml" not in files(visitor)
    assert "named the identifier" in page(visitor, "/open/").words("[aria-labelledby=h-standards]")


def test_files_are_of_the_day_looked_at(visitor: Client) -> None:
    assert "/sheets/export/task.csv?day=2025-01-01" in files(visitor, "?day=2025-01-01")


def test_a_visitor_finds_what_is_open(visitor: Client) -> None:
    open_up(PART)
    kinds = {one.removeprefix("/sheets/export/").partition(".")[0] for one in files(visitor)}
    assert kinds == {"party", "area", "task"}
    assert page(visitor, "/open/").words("[aria-labelledby=h-standards] .empty")
    open_up(CLOSED)
    assert visitor.get("/open/").status_code == 404


def test_the_way_to_programs_is_named(visitor: Client) -> None:
    assert "/api/openapi.json" in page(visitor, "/open/").links("main a")
    assert "/feed/" in page(visitor, "/open/").links(".sums a")
