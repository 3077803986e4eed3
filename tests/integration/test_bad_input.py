"""Is bad input refused in one line that says why, with nothing half-written?"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from jointoffice.model.limits import DOCUMENT_BYTES_MAX, NAME_CHARACTERS_MAX
from tests.integration.conftest import SAMPLE, THREE_SIDES, Desk

NO_CLAIM = "0" * 64


def write(path: Path, raw: bytes) -> Path:
    path.write_bytes(raw)
    return path


DOCUMENTS = {
    "empty": (b"", "empty"),
    "blank": (b" \n\t\n", "empty"),
    "binary": (bytes(range(256)) * 64, "not text"),
    "an image": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(2000), "picture"),
    "wrongly encoded": ("两江新区完成投资".encode() + b"\xff\xfe\x81", "not text"),
    "cut in the middle of a character": ("两江新区完成投资".encode("utf-16")[:-1], "not text"),
}


@pytest.mark.parametrize(("raw", "said"), DOCUMENTS.values(), ids=DOCUMENTS)
def test_a_file_that_is_no_document(desk: Desk, tmp_path: Path, raw: bytes, said: str) -> None:
    path = write(tmp_path / "report.txt", raw)
    assert said in desk.refuses("file", path, "--as", "birch")


def test_a_file_of_two_hundred_megabytes_is_not_even_read(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    said = desk.refuses("file", path, "--as", "birch")
    assert said == f"report.txt has 209,715,200 bytes; accepted are {DOCUMENT_BYTES_MAX:,}."


def test_a_path_that_is_no_file(desk: Desk, tmp_path: Path) -> None:
    assert "no file 'nowhere.txt'" in desk.refuses(
        "file", tmp_path / "nowhere.txt", "--as", "birch"
    )
    assert "no file" in desk.refuses("file", tmp_path, "--as", "birch")


def test_what_cannot_be_known_of_a_document(desk: Desk) -> None:
    filing = ("file", SAMPLE, "--as", "birch")
    assert "not a date" in desk.refuses(*filing, "--published", "spring")
    assert "control characters" in desk.refuses(*filing, "--title", "a\x00b")
    assert "20000" in desk.refuses(*filing, "--publisher", "x" * 20_001)


def test_documents_before_a_bad_one_are_filed_whole(desk: Desk, tmp_path: Path) -> None:
    empty = write(tmp_path / "empty.txt", b"")
    code, out, err = desk.run("file", SAMPLE, empty, "--as", "birch")
    assert (code, err.count("\n")) == (1, 1)
    assert out.startswith("en_ferry.txt: ")
    assert "filed before" in desk.says("file", SAMPLE, "--as", "birch")


STATED = {
    "an unknown party": (("task", "2", "due", "2026", "--as", "elm"), "no party 'elm'"),
    "an unknown kind": (("tusk", "2", "due", "2026"), "no kind 'tusk'; the kinds are party"),
    "an unknown field": (("task", "2", "dew", "2026"), "no field 'dew'; it has number"),
    "a key that is none": (("task", "two", "due", "2026"), "'two' is not a number"),
    "a key with a space": (("task", "2 3", "due", "2026"), "not a key"),
    "a key that is too short": (("observation", "gdp/alder", "value", "1"), "indicator/party"),
    "no date": (("task", "2", "due", "soon"), "'soon' is not a date"),
    "no choice": (("task", "2", "state", "finished"), "accepted is planned, under way"),
    "no number": (("task", "2", "progress", "half"), "'half' is not a number"),
    "a unit that does not fit": (("task", "2", "progress", "5", "--unit", "km"), "'km' does not"),
    "a unit where there is none": (("task", "2", "due", "2026", "--unit", "km"), "takes no unit"),
    "an empty value": (("task", "2", "note", ""), "needs 1 to"),
    "control characters": (("task", "2", "note", "a\x07b"), "control characters"),
    "a day that is none": (("task", "2", "due", "2026", "--valid-from", "x"), "not a date"),
    "replacing a claim that is none": (
        ("task", "2", "due", "2026", "--replaces", NO_CLAIM),
        "no one claim",
    ),
    "an option that there is not": (("task", "2", "due", "2026", "--until", "x"), "unexpected"),
}


@pytest.mark.parametrize(("arguments", "said"), STATED.values(), ids=STATED)
def test_a_value_that_cannot_be_stated(desk: Desk, arguments: tuple[str, ...], said: str) -> None:
    by = () if "--as" in arguments else ("--as", "alder")
    assert said in desk.refuses("state", *arguments, *by)


def test_what_may_be_replaced(desk: Desk) -> None:
    due = desk.state("task 2", "due", "2026", "--as", "alder")
    more = ("--replaces", due, "--as")
    said = desk.refuses("state", "task", "2", "due", "2027", *more, "birch")
    assert said == "That claim is in the log of alder; only its own party can replace it."
    other = desk.refuses("state", "task", "2", "note", "slow", *more, "alder")
    assert "task 2 due" in other
    assert "task 2 due" in desk.refuses("state", "task", "3", "due", "2027", *more, "alder")
    desk.says("withdraw", due, "--as", "alder")
    assert "withdrawn" in desk.refuses("state", "task", "2", "due", "2027", *more, "alder")


def test_a_record_is_of_one_kind_only(desk: Desk) -> None:
    (line,) = desk.lines("show", "task", "2", "--format", "json")
    said = desk.refuses("state", "body", line["record"], "name_en", "x", "--as", "alder")
    assert "task 2" in said
    new = "7f3e2d10-0000-4000-8000-000000000001"
    assert "number" in desk.refuses("state", "task", new, "due", "2026", "--as", "alder")


@pytest.mark.parametrize(
    "name", [NO_CLAIM, "0123", "not-a-claim", "ABCDEFGH", "0" * 65, ""], ids=repr
)
def test_a_claim_that_is_none(desk: Desk, name: str) -> None:
    for deed in ("endorse", "withdraw", "redact"):
        assert "no one claim" in desk.refuses(deed, name, "--as", "alder")


def test_who_may_not_endorse(desk: Desk) -> None:
    claim = desk.state("task 2", "due", "2026", "--as", "alder")
    said = desk.refuses("endorse", claim, "--as", "ferry_company")
    assert said == (
        "ferry_company cannot endorse this claim; those who can are alder, birch, cedar."
    )
    assert "no party" in desk.refuses("endorse", claim, "--as", "stranger")
    assert "reason" in desk.refuses("endorse", claim, "--dispute", " ", "--as", "birch")
    assert "control" in desk.refuses("endorse", claim, "--dispute", "\x1b[2J", "--as", "birch")
    desk.says("withdraw", claim, "--as", "alder")
    for more in ((), ("--dispute", "no")):
        said = desk.refuses("endorse", claim, *more, "--as", "birch")
        assert said.startswith("This claim was withdrawn or replaced")


def test_who_may_not_end_a_claim(desk: Desk) -> None:
    claim = desk.state("task 2", "due", "2026", "--as", "alder")
    for deed in ("withdraw", "redact"):
        said = desk.refuses(deed, claim, "--as", "birch")
        assert said == "That claim is in the log of alder; only its own party can end it."
    desk.says("withdraw", claim, "--as", "alder")
    assert "before" in desk.refuses("withdraw", claim, "--as", "alder")


def test_marks_and_moments_that_are_none(desk: Desk) -> None:
    assert "no mark 'never'; the marks are: none yet" in desk.refuses(
        "show", "task", "--known-at", "never"
    )
    desk.says("mark", "first")
    desk.says("mark", "second")
    desk.state("task 2", "due", "2026", "--as", "alder")
    desk.says("mark", "third")
    assert "already" in desk.refuses("mark", " first ")
    assert "needs a name" in desk.refuses("mark", " ")
    assert "needs a name" in desk.refuses("mark", "x" * (NAME_CHARACTERS_MAX + 1))
    assert "first, second, third" in desk.refuses("changes", "--since", "never")
    assert "no mark 'never'" in desk.refuses("changes", "--since", "first", "--until", "never")
    assert "earlier" in desk.refuses("changes", "--since", "third", "--until", "first")
    assert "not a date" in desk.refuses("show", "task", "--day", "2021-02-30")
    assert "not a date" in desk.refuses("show", "task", "--day", "2021")


def test_records_that_are_none(desk: Desk) -> None:
    assert "no kind 'tusk'" in desk.refuses("show", "tusk")
    assert "no task '99'" in desk.refuses("show", "task", "99")
    assert "not a key" in desk.refuses("show", "task", "2 3")
    assert "'x' is not a number" in desk.refuses("show", "task", "x")


def test_accounts_that_are_none(desk: Desk) -> None:
    desk.says("user", "add", "wang", "--as", "alder")
    assert "already" in desk.refuses("user", "add", "wang", "--as", "birch")
    assert "no party" in desk.refuses("user", "add", "li", "--as", "elm")
    weak = ("--password", "1234")
    assert "password" in desk.refuses("user", "add", "li", "--as", "alder", *weak)
    assert "'king'" in desk.refuses("user", "add", "li", "--as", "alder", "--role", "king")
    assert "needs a name" in desk.refuses("user", "add", " ", "--as", "alder")
    assert "no account 'li'" in desk.refuses("user", "rescue", "li")


WITHOUT_SITE = (
    "file x --as alder; state task 1 due 2026 --as alder; endorse 00 --as alder; log verify; "
    "withdraw 00 --as alder; redact 00 --as alder; mark x; show task; changes --since x; "
    "log rebuild; serve; user add x --as alder"
).split("; ")


@pytest.mark.parametrize("line", WITHOUT_SITE)
def test_without_a_site(empty_desk: Desk, line: str) -> None:
    said = empty_desk.refuses(*line.split())
    assert said.startswith("There is no site in 'site'; make one with: jointoffice init")


def test_in_the_language_of_the_terminal(
    empty_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert empty_desk.refuses("show", "task").startswith("“site”中没有站点")


def test_a_second_site_in_one_folder(desk: Desk) -> None:
    assert "already" in desk.refuses("init", "--programme", THREE_SIDES)


def test_a_programme_that_is_none(empty_desk: Desk, tmp_path: Path) -> None:
    said = empty_desk.refuses("init", "--programme", "atlantis")
    assert said.startswith("There is no programme 'atlantis'; known are chengdu_chongqing")
    assert "no programme" in empty_desk.refuses("init", "--programme", tmp_path)
    assert not empty_desk.site.exists()


DECLARATIONS = {
    "not toml": ("code = ", "", "programme.toml cannot be read"),
    "a member is missing": ('name_zh = "环湖合作：桤木、白桦、雪松三州"', "", "name_zh"),
    "a member has the wrong type": ('sides = ["alder", "birch", "cedar"]', "sides = 3", "sides"),
    "one side": ('"alder", "birch", "cedar"', '"alder"', "at least two sides"),
    "a side twice": ('"alder", "birch", "cedar"', '"alder", "alder"', "at least two sides"),
    "a code with a space": ('code = "three_sides"', 'code = "three sides"', "three sides"),
    "a party's code with quotes": ('"cedar"]', "'a\"b']", "not a key"),
    "an extra field of an unknown kind": ('kind = "task"', 'kind = "tusk"', "tusk"),
    "an extra field that exists": ('name = "shore_length"', 'name = "due"', "task.due"),
    "an extra field with a bad name": ('name = "shore_length"', 'name = "a b"', "a b"),
    "an extra field of no type": ('type = "number"', 'type = "length"', "length"),
    "an extra field of a type that needs choices": (
        'type = "number"',
        'type = "choice"',
        "of type text, number, money, date, place, boolean",
    ),
    "an extra field of no policy": ('policy = "open"', 'policy = "all"', "all"),
    "an extra field of no nature": ('nature = "steady"', 'nature = "slow"', "slow"),
    "an extra field with no unit we know": (
        'unit = "km"',
        'unit = "furlong"',
        "a unit that we know",
    ),
    "a source without a day": ('published = "2024-03-01"', 'published = "spring"', "spring"),
}


@pytest.mark.parametrize(("old", "new", "said"), DECLARATIONS.values(), ids=DECLARATIONS)
def test_a_programme_that_is_declared_badly(
    empty_desk: Desk, tmp_path: Path, old: str, new: str, said: str
) -> None:
    folder = shutil.copytree(THREE_SIDES, tmp_path / "programme")
    path = folder / "programme.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert said in empty_desk.refuses("init", "--programme", folder)
    assert not empty_desk.site.exists()


RECORDS = {
    "a kind that is none": ("tusk.csv", b"number,source\n1,treaty\n", "no kind 'tusk'"),
    "a field that is none": ("area.csv", b"number,tail,source\n1,x,treaty\n", "no field 'tail'"),
    "a value that does not fit": ("area.csv", b"number,source\none,treaty\n", "'one' is not"),
    "no key": ("area.csv", b"title_en,source\nx,treaty\n", "number"),
    "no source": ("area.csv", b"number,title_en\n1,x\n", "source"),
    "a source that is none": ("area.csv", b"number,source\n1,bible\n", "bible"),
    "a day that is none": ("area.csv", b"number,source,valid_from\n1,treaty,x\n", "'x'"),
    "a wrong encoding": ("area.csv", b"number,title_zh,source\n1,\xff,treaty\n", "area.csv"),
    "cells beyond the header": ("area.csv", b"number,source\n1,treaty,3,4\n", "area.csv, line 2"),
    "aliases without their columns": ("../task_aliases.csv", b"task\n1\n", "task_aliases.csv"),
}


@pytest.mark.parametrize(("name", "raw", "said"), RECORDS.values(), ids=RECORDS)
def test_founding_records_that_do_not_fit(
    empty_desk: Desk, tmp_path: Path, name: str, raw: bytes, said: str
) -> None:
    folder = shutil.copytree(THREE_SIDES, tmp_path / "programme")
    (folder / "records" / name).write_bytes(raw)
    assert said in empty_desk.refuses("init", "--programme", folder)
    assert not empty_desk.site.exists()
