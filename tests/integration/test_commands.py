"""Does every command do and print what outside programs and people rely on?"""

from __future__ import annotations

import json
import shutil
import unicodedata
from pathlib import Path

import pytest

from jointoffice.commands.main import run
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.store.models import Entry
from tests.integration.conftest import SAMPLE, THREE_SIDES, Desk

COMMANDS = (
    "demo init file read state endorse withdraw redact mark show changes log serve user"
).split()


def test_init_makes_a_site_with_its_founding_records(empty_desk: Desk) -> None:
    said = empty_desk.says("init", "--programme", THREE_SIDES)
    assert said == "Made a site for Round the Lake: Alder, Birch and Cedar Cantons in site.\n"
    (empty_desk.site / "jointoffice.sqlite3").touch()
    parties = empty_desk.lines("show", "party", "--format", "json")
    keys = [line["key"] for line in parties]
    assert keys == ["alder", "birch", "cedar", "ferry_company", "lake_office"]


def test_the_founding_programme_has_readable_keys(empty_desk: Desk) -> None:
    empty_desk.says("init")
    (empty_desk.site / "jointoffice.sqlite3").touch()
    records = ("party liangjiang", "party tianfu", "task 9", "conference 3")
    for record in (*records, "programme chengdu_chongqing"):
        (line,) = empty_desk.lines("show", *record.split(), "--format", "json")
        assert f"{line['kind']} {line['key']}" == record
    tasks = [line["key"] for line in empty_desk.lines("show", "task", "--format", "json")]
    assert tasks == [str(number) for number in range(1, 37)]


def test_a_filed_document_becomes_claims_with_their_words(desk: Desk) -> None:
    (filed,) = desk.lines("file", SAMPLE, "--as", "birch", "--format", "json")
    assert filed["path"] == "en_ferry.txt"
    assert filed["title"] == "Three cantons, one ferry ticket"
    assert filed["known"] is False
    assert filed["claims"]
    text = SAMPLE.read_text(encoding="utf-8")
    shown = [
        claim
        for kind in KINDS
        for line in desk.lines("show", kind, "--format", "json")
        for answered in line["fields"].values()
        for claim in answered["claims"]
        if claim["source"] == filed["source"]
    ]
    assert {claim["id"] for claim in shown} == set(filed["claims"])
    for claim in shown:
        assert claim["basis"] == "extracted"
        assert claim["party"] is None
        assert claim["log"] == "birch"
        assert claim["quote"] == text[claim["start"] : claim["end"]]
        assert claim["source_title"] == "Three cantons, one ferry ticket"


def test_a_document_is_filed_once(desk: Desk, tmp_path: Path) -> None:
    (first,) = desk.lines("file", SAMPLE, "--as", "birch", "--format", "json")
    copy = tmp_path / "copy.txt"
    shutil.copyfile(SAMPLE, copy)
    kept = desk.kept()
    (again,) = desk.lines("file", copy, "--as", "alder", "--format", "json")
    assert desk.kept() == kept
    assert again["known"] is True
    assert (again["source"], again["claims"]) == (first["source"], first["claims"])
    assert "filed before" in desk.says("file", SAMPLE, "--as", "birch")


def test_names_and_quotes_are_kept_in_one_form(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / unicodedata.normalize("NFD", "Gärten-轮渡.txt")
    words = "Alder Canton will open a cafe\u0301 on every ferry by the end of 2026.\n"
    path.write_text(words, encoding="utf-8")
    desk.says("file", path, "--as", "birch")
    payloads = [bytes(row.payload or b"").decode() for row in Entry.objects.all()]
    assert any("a caf\u00e9 on" in payload for payload in payloads)
    assert all(unicodedata.is_normalized("NFC", payload) for payload in payloads)
    raw = tmp_path / "a\udcff.txt"
    raw.write_text("One ferry carried 412,001 passengers in 2024.\n", encoding="utf-8")
    desk.says("file", raw, "--as", "birch", "--format", "json")
    desk.says("log", "verify")


def test_stated_endorsed_shown(desk: Desk) -> None:
    claim = desk.state("task 2", "state", "under way", "--as", "alder")
    assert desk.says("endorse", claim, "--as", "birch").startswith("Agreed: entry ")
    one_sided = desk.show("task 2", "state")
    assert one_sided["state"] == "one-sided"
    assert one_sided["value"] == "under way"
    assert one_sided["by"] == {
        party: {"value": "under way", "claim": claim} for party in ("alder", "birch")
    }
    desk.says("endorse", claim[:12], "--as", "cedar")
    agreed = desk.show("task 2", "state")
    assert (agreed["state"], agreed["rule"]) == ("agreed", "joint, moving")
    (own,) = [one for one in agreed["claims"] if one["id"] == claim]
    assert (own["party"], own["basis"], own["quote"]) == ("alder", "official", None)
    verdicts = [(one["party"], one["verdict"]) for one in own["endorsements"]]
    assert sorted(verdicts) == [("birch", "agree"), ("cedar", "agree")]


def test_a_dispute_shows_every_word_and_picks_none(desk: Desk) -> None:
    claim = desk.state("task 2", "due", "2026-06", "--as", "alder")
    said = desk.says("endorse", claim, "--dispute", "reeds grow in autumn", "--as", "birch")
    assert said.startswith("Disputed: entry ")
    shown = desk.show("task 2", "due")
    assert (shown["state"], shown["value"]) == ("disputed", None)
    assert shown["by"] == {"alder": {"value": "2026-06", "claim": claim}}
    (own,) = [one for one in shown["claims"] if one["id"] == claim]
    assert own["endorsements"] == [
        {"party": "birch", "verdict": "dispute", "reason": "reeds grow in autumn"}
    ]


def test_a_value_with_its_unit_and_day(desk: Desk) -> None:
    more = ("--unit", "公里", "--valid-from", "2025-05", "--as", "cedar")
    desk.state("task 2", "shore_length", "１３.50", *more)
    shown = desk.show("task 2", "shore_length")
    assert (shown["value"], shown["unit"], shown["state"]) == ("13.5", "km", "agreed")
    assert shown["claims"][-1]["valid_from"] == "2025-05-01"
    before = desk.show("task 2", "shore_length", "--day", "2025-04-30")
    assert (before["value"], before["state"]) == ("12.5", "unverified")


def test_a_negative_number_is_no_option(desk: Desk) -> None:
    desk.state("indicator growth", "name_en", "Growth", "--as", "alder")
    desk.state("observation growth/alder/2025", "value", "-3.2", "--unit", "%", "--as", "alder")
    assert desk.show("observation growth/alder/2025", "value")["value"] == "-3.2"


def test_there_is_none_and_it_is_not_known(desk: Desk) -> None:
    desk.state("task 2", "due", "(none)", "--as", "alder")
    assert desk.show("task 2", "due")["value"] == "(none)"
    desk.state("task 2", "due", "(unknown)", "--as", "alder")
    assert desk.show("task 2", "due")["value"] == "(unknown)"


def test_a_new_record_gets_its_key(desk: Desk) -> None:
    desk.state("task 04", "title_en", "Clean the quays", "--as", "alder")
    (line,) = desk.lines("show", "task", "4", "--format", "json")
    assert line["key"] == "4"
    assert line["fields"]["number"]["value"] == "4"
    assert desk.lines("show", "task", "004", "--format", "json") == [line]
    assert desk.lines("show", "task", line["record"], "--format", "json") == [line]


def test_a_correction_takes_the_place_of_a_claim(desk: Desk) -> None:
    wrong = desk.state("task 2", "due", "2026-06", "--as", "alder")
    desk.says("endorse", wrong, "--as", "birch")
    right = desk.state("task 2", "due", "2026-07", "--replaces", wrong, "--as", "alder")
    shown = desk.show("task 2", "due")
    assert shown["by"] == {"alder": {"value": "2026-07", "claim": right}}
    assert wrong not in {claim["id"] for claim in shown["claims"]}


def test_withdrawn_and_redacted(desk: Desk) -> None:
    first = desk.state("task 2", "due", "2026-06", "--as", "alder")
    second = desk.state("task 2", "due", "2026-07", "--as", "alder")
    assert desk.says("withdraw", second, "--as", "alder").startswith("Withdrawn: entry ")
    assert desk.show("task 2", "due")["value"] == "2026-06"
    assert desk.says("redact", first, "--as", "alder").startswith("Erased: entry ")
    gone = desk.show("task 2", "due")
    assert (gone["state"], gone["value"]) == ("redacted", None)
    assert "2026-06" not in json.dumps(gone)
    assert "alder: 2 entries" not in desk.says("log", "verify")


def test_the_register_as_known_at_a_mark_and_what_changed_since(desk: Desk) -> None:
    claim = desk.state("task 2", "due", "2026-06", "--as", "alder")
    assert desk.says("mark", "conference 2") == "Marked: conference 2\n"
    desk.says("endorse", claim, "--as", "birch")
    other = desk.state("task 2", "due", "2027", "--as", "cedar")
    desk.says("mark", "conference 3")
    desk.says("withdraw", claim, "--as", "alder")
    then = desk.show("task 2", "due", "--known-at", "conference 2")
    assert (then["state"], then["value"]) == ("one-sided", "2026-06")
    assert desk.show("task 2", "due", "--known-at", "conference 3")["state"] == "disputed"
    between = ("--since", "conference 2", "--until", "conference 3")
    (change,) = desk.lines("changes", *between, "--format", "json")
    assert change == {
        "record": "task:2",
        "kind": "task",
        "key": "2",
        "field": "due",
        "before": {"value": "2026-06", "unit": None, "state": "one-sided"},
        "after": {"value": None, "unit": None, "state": "disputed"},
        "why": [
            {"cause": "stated", "party": "cedar", "claim": other},
            {"cause": "endorsed", "party": "birch", "claim": claim},
        ],
    }
    (now,) = desk.lines("changes", "--since", "conference 3", "--format", "json")
    assert now["after"] == {"value": "2027", "unit": None, "state": "one-sided"}
    assert now["why"] == [{"cause": "withdrawn or replaced", "party": "alder", "claim": claim}]
    line = "task 2 due: – (disputed) → 2027 (one-sided)  withdrawn or replaced by alder\n"
    assert desk.says("changes", "--since", "conference 3") == line


def test_an_agreed_value_stands_beside_a_newer_word(desk: Desk) -> None:
    may = ("--valid-from", "2025-05-31")
    claim = desk.state("task 2", "progress", "40", *may, "--as", "alder")
    for party in ("birch", "cedar"):
        desk.says("endorse", claim, "--as", party)
    june = ("--valid-from", "2025-06-30")
    desk.state("task 2", "progress", "50", *june, "--as", "birch")
    shown = desk.show("task 2", "progress")
    assert (shown["state"], shown["value"]) == ("one-sided", "50")
    assert shown["last_agreed"] == {"value": "40", "since": "2025-05-31"}


def test_verify_and_rebuild(desk: Desk) -> None:
    desk.state("task 2", "due", "2026-06", "--as", "alder")
    before = desk.lines("show", "task", "--format", "json")
    verified = desk.says("log", "verify").splitlines()
    assert [line.split(":")[0] for line in verified] == ["alder", "lake_office"]
    count, _ = desk.kept()
    assert desk.says("log", "rebuild") == f"Rebuilt the register from {count} entries.\n"
    assert desk.lines("show", "task", "--format", "json") == before
    assert desk.says("log", "verify").splitlines() == verified


def test_an_account_is_made_and_its_password_printed_once(desk: Desk) -> None:
    said = desk.says("user", "add", "wang", "--as", "alder", "--role", "officer")
    assert said.startswith("Made an account: wang, officer of alder, password ")
    given = ("--password", "a long pass phrase")
    assert "phrase" not in desk.says("user", "add", "li", "--as", "alder", *given)


def test_reading_keeps_nothing_and_needs_no_site(empty_desk: Desk) -> None:
    lines = empty_desk.lines("read", SAMPLE, "--format", "jsonl")
    text = SAMPLE.read_text(encoding="utf-8")
    assert {line["kind"] for line in lines} >= {"figure", "date"}
    for line in lines:
        assert line["doc"] == "en_ferry.txt"
        assert line["quote"] == text[line["start"] : line["end"]]
    assert "412,000" in empty_desk.says("read", SAMPLE)
    assert not empty_desk.site.exists()


def test_tables_for_people(desk: Desk) -> None:
    desk.state("task 2", "due", "2026-06", "--as", "alder")
    said = desk.says("show", "task", "2")
    assert said.startswith("task 2\n")
    assert "one-sided   2026-06" in said
    assert desk.says("show", "agreement") == ""


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(empty_desk: Desk, command: str) -> None:
    assert run([command, "--help"]) == 0
    help_text = empty_desk.capsys.readouterr().out
    assert f"Usage: jointoffice {command}" in help_text
    assert len(help_text.splitlines()) > 5


@pytest.mark.parametrize("arguments", [(), ("--help",)], ids=["nothing", "--help"])
def test_the_manual(empty_desk: Desk, arguments: tuple[str, ...]) -> None:
    assert run(arguments) == 0
    manual = empty_desk.capsys.readouterr().out
    assert "A first walk:" in manual
    for command in COMMANDS:
        assert f"\n  {command} " in manual
