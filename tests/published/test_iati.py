"""Are projects valid activities of IATI 2.03, and do they say what stands and nothing else?"""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from django.conf import settings
from django.test import Client
from lxml import etree
from okfn_iati import enums

from jointoffice.actions.replace_record import Named, merge_record
from jointoffice.commands.sheets import export
from jointoffice.papers.published import iati as mapping
from jointoffice.store.records import find_records
from jointoffice.store.site import programme_here
from tests.people import FANG, WEI
from tests.projects_told import tell
from tests.published.conftest import ADDED, ORGANISATION
from tests.published.files import iati
from tests.web.page import page_of
from tests.web.public_face import open_up


def activity(client: Client, key: str) -> etree._Element:
    (found,) = [
        one
        for one in iati(client).findall("iati-activity")
        if one.findtext("iati-identifier") == f"{ORGANISATION}-{key}"
    ]
    return found


def said(found: etree._Element, path: str) -> list[str]:
    return [str(one) for one in found.xpath(path)]


def test_a_project_is_an_activity(visitor: Client) -> None:
    rail = activity(visitor, "rail")
    assert said(rail, "title/narrative/text()") == ["Rail link", "铁路联络线"]
    assert said(rail, "title/narrative/@xml:lang") == ["en", "zh"]
    assert said(rail, "activity-status/@code") == ["2"]
    assert said(rail, "activity-date/@iso-date") == ["2025-01-01", "2027-06-30"]
    assert said(rail, "activity-date/@type") == ["2", "3"], "begun, and not yet ended"
    assert said(rail, "activity-date/narrative/text()") == ["2025-01", "2027-06"]
    assert said(rail, "sector/@code") == ["3"]
    assert said(rail, "tag/@code") == ["9"]
    assert said(rail, "location/@ref") == ["place:guoyuan_port"]
    assert said(rail, "budget/value/text()") == ["900000000"]
    assert said(rail, "other-identifier/@ref") == ["project:rail"]


def test_who_takes_part_and_no_person(visitor: Client) -> None:
    rail = activity(visitor, "rail")
    assert said(rail, "participating-org/@role") == ["2", "2", "4"]
    assert said(rail, "participating-org[@role='4']/narrative/text()") == [
        "Liangjiang Rail Company"
    ]
    assert "Li Lei" not in etree.tostring(rail, encoding="unicode")


def test_what_is_done_has_ended(visitor: Client) -> None:
    ring = activity(visitor, "ring")
    assert said(ring, "activity-status/@code") == ["4"]
    assert said(ring, "activity-date/@type") == ["2", "4"]
    assert said(activity(visitor, "ramp"), "related-activity/@ref") == [f"{ORGANISATION}-ring"]


def test_what_was_invested_is_said_where_no_words_differ(visitor: Client) -> None:
    ring = activity(visitor, "ring")
    assert said(ring, "transaction/value/text()") == ["250000000"]
    assert said(ring, "transaction/transaction-date/@iso-date") == ["2025-04-30"]
    assert not said(activity(visitor, "rail"), "transaction"), "the sides report two figures"


def test_the_page_and_the_sources_are_linked(visitor: Client) -> None:
    assert said(activity(visitor, "rail"), "document-link/@url") == [
        "http://127.0.0.1:8000/records/project/rail/"
    ]


def test_a_project_without_start_is_left_out_and_counted(wei: Client) -> None:
    answer = wei.get("/api/records/project.iati.xml")
    total = len(find_records(programme_here().kind("project"), None))
    assert len(iati(wei).findall("iati-activity")) + int(answer["X-Left-Out"]) == total
    assert int(answer["X-Left-Out"]) > 0


def test_it_follows_day_filters_and_public_face(visitor: Client) -> None:
    assert len(iati(visitor, "?f.category=new").findall("iati-activity")) == 1
    assert visitor.get("/sheets/export/project.iati.xml?day=2024-01-01").status_code == 400
    opened = ["project", "area", "task", "place", "party"]
    open_up({"kinds": opened, "fields": {"project": ["name_en", "start", "state"]}})
    rail = activity(visitor, "rail")
    assert not rail.findall("budget"), "plans are not open"
    assert said(rail, "title/narrative/text()") == ["Rail link"]
    open_up({"kinds": ["task", "area", "party"]})
    assert visitor.get("/sheets/export/project.iati.xml").status_code == 404


def test_nobody_s_identifier_is_made_up(visitor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JOINTOFFICE_IATI_ORGANISATION")
    answer = visitor.get("/sheets/export/project.iati.xml")
    assert answer.status_code == 503
    assert "JOINTOFFICE_IATI_ORGANISATION" in page_of(answer).words("main")


def test_codes_are_of_the_codelists() -> None:
    organisations = {one.value for one in enums.OrganisationType}
    assert set(mapping.ORGANISATION_TYPES.values()) <= organisations
    statuses = {str(one.value) for one in enums.ActivityStatus}
    assert {*mapping.STATUSES.values(), *mapping.BY_CATEGORY.values()} <= statuses
    roles = {one.value for one in enums.OrganisationRole}
    assert {mapping.ACCOUNTABLE, mapping.IMPLEMENTING} <= roles
    assert enums.TransactionType.EXPENDITURE.value == mapping.EXPENDITURE
    assert enums.Sector_Vocabulary.REPORTING_ORG.value == mapping.OWN_VOCABULARY


def test_any_text_is_well_formed(visitor: Client) -> None:
    for person in (WEI, FANG):
        tell(person, "project rail name_en = Rail <&> \ufffe link", ADDED)
    assert said(activity(visitor, "rail"), "title/narrative/text()")[0] == "Rail <&> \ufffd link"


def test_a_record_that_is_one_with_another_goes_out_once(visitor: Client) -> None:
    merge_record(
        record=Named("project", "ramp"), into="ring", reason="", author=WEI.author, now=ADDED
    )
    found = said(iati(visitor), "iati-activity/iati-identifier/text()")
    assert f"{ORGANISATION}-ring" in found
    assert f"{ORGANISATION}-ramp" not in found


def test_the_command_names_what_it_leaves_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "SITE", tmp_path)
    (tmp_path / "jointoffice.sqlite3").touch()
    out = tmp_path / "projects.iati.xml"
    done = CliRunner().invoke(export, ["project", "--out", str(out)])
    assert "Wrote projects.iati.xml: 3 records." in done.output
    assert "Left out project:centre: no start stands." in done.output
    assert out.read_bytes().startswith(b"<?xml")
