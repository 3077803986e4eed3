"""Are two records for one thing made one, and a record withdrawn, by command, and undone?"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.integration.conftest import Desk

pytestmark = pytest.mark.django_db


@pytest.fixture
def ports(desk: Desk) -> Desk:
    """Two records of one alliance of ports, with a member each, and another body."""
    named = (("port_office", "Port Office", "cedar"), ("harbour", "Harbour Board", "alder"))
    for key, name, party in named:
        desk.says("state", "body", key, "name_en", name, "--as", party)
        desk.says("state", "membership", f"{key}/birch", "role", "member", "--as", "alder")
    desk.says("state", "body", "harbour", "established", "2019", "--as", "birch")
    desk.says("state", "body", "quay", "parent", "body:port_office", "--as", "birch")
    desk.says("mark", "before")
    return desk


def merge(desk: Desk) -> str:
    """Birch says that the port office is the harbour board."""
    arguments = ("port_office", "harbour", "--because", "one office", "--as", "birch")
    return desk.says("merge", "body", *arguments)


def keys(desk: Desk, kind: str, *more: str) -> list[str]:
    return [line["key"] for line in desk.lines("show", kind, "--format", "json", *more)]


def test_a_merge_counts_both_for_the_one_that_stays(ports: Desk) -> None:
    assert merge(ports).startswith("Merged: claim ")
    assert keys(ports, "body") == ["harbour", "quay"]
    assert keys(ports, "membership") == ["harbour/birch"]
    (quay,) = ports.lines("show", "body", "quay", "--format", "json")
    assert quay["fields"]["parent"]["value"] == "body:harbour"
    (office,) = ports.lines("show", "body", "port_office", "--format", "json")
    assert office["key"] == "harbour"
    assert office["fields"]["established"]["value"] == "2019"
    names = {claim["value"] for claim in office["fields"]["name_en"]["claims"]}
    assert names == {"Port Office", "Harbour Board"}
    assert "also body port_office, merged into it" in ports.says("show", "body", "port_office")


def test_a_mark_before_it_shows_them_apart(ports: Desk) -> None:
    merge(ports)
    at = ("--known-at", "before")
    (office,) = ports.lines("show", "body", "port_office", "--format", "json", *at)
    assert office["key"] == "port_office"
    assert office["fields"]["name_en"]["value"] == "Port Office"
    (harbour,) = ports.lines("show", "body", "harbour", "--format", "json", *at)
    assert harbour["fields"]["name_en"]["value"] == "Harbour Board"


def test_it_is_listed_among_the_changes_once(ports: Desk) -> None:
    merge(ports)
    told = ports.says("changes", "--since", "before")
    assert "body port_office replaced_by: – → body:harbour (agreed)  stated by birch" in told
    assert told.count("port_office") == 1
    assert "said of a record merged or taken apart by cedar" in told


def test_it_is_undone_by_withdrawing_the_word(ports: Desk) -> None:
    before = [ports.lines("show", kind, "--format", "json") for kind in ("body", "membership")]
    merge(ports)
    said = ports.says("bring-back", "body", "port_office", "--as", "birch")
    assert said == "Stands for itself again: body port_office\n"
    after = [ports.lines("show", kind, "--format", "json") for kind in ("body", "membership")]
    assert after == before
    assert ports.says("changes", "--since", "before") == ""
    ports.says("log", "verify")
    ports.says("log", "rebuild")
    assert [
        ports.lines("show", kind, "--format", "json") for kind in ("body", "membership")
    ] == before


def test_another_side_undoes_it_by_a_dispute_with_a_reason(ports: Desk) -> None:
    merge(ports)
    assert "needs a reason" in ports.refuses("bring-back", "body", "port_office", "--as", "cedar")
    ports.says("bring-back", "body", "port_office", "--because", "two towns", "--as", "cedar")
    assert keys(ports, "body") == ["harbour", "port_office", "quay"]


def test_a_record_is_withdrawn_with_what_is_named_after_it_and_comes_back(ports: Desk) -> None:
    ports.says("withdraw-record", "body", "harbour", "--because", "never was", "--as", "alder")
    assert keys(ports, "body") == ["port_office", "quay"]
    assert keys(ports, "membership") == ["port_office/birch"]
    refused = ports.refuses("state", "body", "harbour", "name_en", "Board", "--as", "alder")
    assert "is withdrawn; bring it back first" in refused
    then = ports.lines("show", "body", "harbour", "--format", "json", "--known-at", "before")
    assert then[0]["fields"]["name_en"]["value"] == "Harbour Board"
    refused = ports.refuses("bring-back", "membership", "harbour/birch", "--as", "alder")
    assert "it goes with a record that its key names" in refused
    ports.says("bring-back", "body", "harbour", "--as", "alder")
    assert keys(ports, "body") == ["harbour", "port_office", "quay"]


def test_what_comes_later_counts_for_the_one_that_stays(ports: Desk) -> None:
    merge(ports)
    ports.says("state", "membership", "port_office/cedar", "role", "lead", "--as", "alder")
    ports.says("state", "body", "port_office", "established", "2020", "--as", "alder")
    assert keys(ports, "membership") == ["harbour/birch", "harbour/cedar"]
    (harbour,) = ports.lines("show", "body", "harbour", "--format", "json")
    assert harbour["fields"]["established"]["state"] == "disputed"
    ports.says("log", "verify")


def test_the_next_document_profits(ports: Desk, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("The Port Office met on 3 May 2021. The Harbour Board met again in June 2021.")
    assert records_named(ports, note) == {"Port Office": "body:port_office"} | BOARD
    merge(ports)
    assert records_named(ports, note) == {"Port Office": "body:harbour"} | BOARD


BOARD = {"Harbour Board": "body:harbour"}


def records_named(desk: Desk, note: Path) -> dict[str, str]:
    """What the reader takes the names of bodies in a document for."""
    read = desk.lines("read", note, "--format", "jsonl")
    named = [one for one in read if str(one.get("record", "")).startswith("body:")]
    return {one["quote"]: one["record"] for one in named}


def test_a_total_counts_what_both_planned_once(desk: Desk) -> None:
    for key, party in (("p1", "alder"), ("p7", "birch")):
        desk.says("state", "project", key, "name_en", "Quay wall", "--as", party)
        desk.says(
            "state", "plan", f"{key}/2025", "investment", "100", "--unit", "yuan", "--as", party
        )
        report = f"{key}/{party}/2025-03"
        desk.says("state", "report", report, "invested", "30", "--unit", "yuan", "--as", party)
    assert planned_in_all(desk) == "200"
    desk.says("merge", "project", "p7", "p1", "--as", "birch")
    assert planned_in_all(desk) == "100"
    assert keys(desk, "report") == ["p1/alder/2025-03", "p1/birch/2025-03"]
    desk.says("bring-back", "project", "p7", "--as", "birch")
    assert planned_in_all(desk) == "200"


def planned_in_all(desk: Desk) -> str:
    """What all projects together plan to invest in the year, in yuan."""
    total, *_ = desk.lines("pace", "--period", "2025-03", "--format", "json")
    return str(total["planned"])


def test_a_sheet_s_row_about_a_withdrawn_record_is_a_problem(ports: Desk, tmp_path: Path) -> None:
    ports.says("withdraw-record", "body", "harbour", "--because", "never was", "--as", "alder")
    sheet = tmp_path / "body.csv"
    sheet.write_text("code,name_en\nharbour,Harbour Council\n")
    code, out, err = ports.run("import", sheet, "--as", "alder")
    assert code == 1
    assert "The body harbour was withdrawn as a whole" in out + err


REFUSED = {
    "with itself": (("body", "harbour", "harbour"), "cannot be merged with itself"),
    "of another kind": (("body", "harbour", "party:alder"), "only be merged with another body"),
    "with nothing": (("body", "harbour", "nowhere"), "There is no body 'nowhere'"),
    "of nothing": (("body", "nowhere", "harbour"), "There is no body 'nowhere'"),
    "of a side": (("party", "alder", "ferry_company"), "always stand for themselves"),
    "of the office": (("party", "lake_office", "ferry_company"), "always stand for themselves"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_merge_that_makes_no_sense_is_refused(ports: Desk, case: str) -> None:
    arguments, said = REFUSED[case]
    assert said in ports.refuses("merge", *arguments, "--as", "alder")


def test_chains_end_where_they_lead_and_circles_are_refused(ports: Desk) -> None:
    merge(ports)
    refused = ports.refuses("merge", "body", "port_office", "quay", "--as", "alder")
    assert "is merged into body:harbour already" in refused
    refused = ports.refuses("merge", "body", "harbour", "port_office", "--as", "alder")
    assert "cannot be merged with itself" in refused
    ports.says("merge", "body", "quay", "port_office", "--as", "alder")
    assert keys(ports, "body") == ["harbour"]


def test_only_a_side_and_the_records_own_party_can(ports: Desk) -> None:
    refused = ports.refuses("merge", "body", "port_office", "harbour", "--as", "ferry_company")
    assert "ferry_company cannot merge or withdraw this record" in refused
