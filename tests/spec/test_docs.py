"""Does the documentation tell the truth: does each command do what the page shows?"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from jointoffice.ledger.entries import (
    SALT_BYTES,
    Entry,
    leaf_of,
    make_entry,
    payload_bytes,
    payload_hash,
    words_of,
)
from jointoffice.model.names import ClaimId
from tests.docs_pages import Learned, Typed, Written, steps_of
from tests.docs_session import NOT_RUN, ROOT, is_left_out, learned_today, play

PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
PLAYED = [page for page in PAGES if any(isinstance(step, Typed) for step in steps_of(page))]
FOLDERS = ("tutorials", "how-to", "reference", "explanation", "decisions")
PATHS = re.compile(r"`((?:src|tests|docs|\.ci)/[\w./-]+)`")
DECISION_PARTS = ("## Question", "## Choice", "## What was given up", "## When to look again")
SETTING = re.compile(r"JOINTOFFICE_[A-Z]+")


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


by_page = pytest.mark.parametrize("page", PAGES, ids=name_of)


@pytest.mark.parametrize("page", PLAYED, ids=name_of)
def test_every_command_does_what_the_page_shows(page: Path, tmp_path: Path) -> None:
    troubles = [played.trouble for played in play(page, tmp_path, learned_today())]
    assert not any(troubles), "\n".join(
        [*filter(None, troubles), "(`make docs` refreshes output)"]
    )


def test_the_walk_in_the_readme_is_run() -> None:
    typed = [step.command for step in steps_of(ROOT / "README.md") if isinstance(step, Typed)]
    run = [command for command in typed if not is_left_out(command)]
    for word in ("init", "file", "show", "state", "endorse", "mark", "changes", "user add"):
        assert any(f"jointoffice {word}" in command for command in run), word
    assert any("--dispute" in command for command in run)
    assert {"make demo", "make test"} <= set(typed)


def test_generated_pages_are_what_the_code_says() -> None:
    command = [sys.executable, "-m", "docs.make_reference", "--check"]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@by_page
def test_files_that_a_page_names_exist(page: Path) -> None:
    named = PATHS.findall(page.read_text(encoding="utf-8"))
    assert not [path for path in named if not (ROOT / path).exists()]


@pytest.mark.parametrize("folder", FOLDERS)
def test_an_index_leads_to_every_page_of_its_folder(folder: str) -> None:
    index = (ROOT / "docs" / folder / "README.md").read_text(encoding="utf-8")
    pages = [path.name for path in (ROOT / "docs" / folder).glob("*.md")]
    assert not [name for name in pages if name != "README.md" and f"({name})" not in index]


def test_the_map_leads_to_every_folder() -> None:
    text = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    assert not [folder for folder in FOLDERS if f"({folder}/README.md)" not in text]


@pytest.mark.parametrize("page", sorted((ROOT / "docs" / "decisions").glob("0*.md")), ids=name_of)
def test_a_decision_has_its_four_parts(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert [part for part in DECISION_PARTS if part in text] == list(DECISION_PARTS)


def test_every_setting_is_described() -> None:
    described = (ROOT / "docs" / "reference" / "settings.md").read_text(encoding="utf-8")
    code = [path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py")]
    assert not {name for text in code for name in SETTING.findall(text)} - set(
        SETTING.findall(described)
    )


@pytest.mark.parametrize(
    ("leaf", "payload"), [("leaf.json", "payload.json"), ("dispute.json", "reason.json")]
)
def test_the_worked_example_of_an_entry_has_our_bytes(leaf: str, payload: str) -> None:
    """The bytes are final: a page that shows others, or code that makes others, is wrong."""
    page = ROOT / "docs" / "reference" / "entry-format.md"
    steps = steps_of(page)
    files = {one.path: one.text.strip().encode() for one in steps if isinstance(one, Written)}
    shown = {line for one in steps if isinstance(one, Typed) for line in one.shown or ()}
    salt = bytes(range(SALT_BYTES))
    told = leaf_of(Entry(ClaimId(""), files[leaf], salt, files[payload]))
    made = make_entry(told, salt, files[payload])
    words = words_of(made)
    assert made.leaf == files[leaf]
    assert words is not None
    assert payload_bytes(words) == files[payload]
    assert payload_hash(salt, files[payload]) == told.payload_hash
    assert leaf != "leaf.json" or {made.id, told.payload_hash} == shown


def test_a_page_of_commands_is_read_as_people_read_it(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "```toml lake/programme.toml\ncode = 1\n```\n```sh\n# a remark\nmake demo\n```\n"
        "```console refused\n$ jointoffice show \\\n    task 99\nNo.\n$ ls\n```\n```text\nx\n```\n"
    )
    written, demo, refused, listed = steps_of(page)
    assert written == Written("lake/programme.toml", "code = 1\n")
    assert isinstance(demo, Typed)
    assert (demo.command, demo.shown) == ("make demo", None)
    assert isinstance(refused, Typed)
    assert (refused.command, refused.shown) == ("jointoffice show task 99", ("No.",))
    assert refused.is_refused
    assert isinstance(listed, Typed)
    assert listed.shown == ()


def test_ids_are_learned_and_stand_for_those_of_the_run() -> None:
    learned = Learned(frozenset({"2030-05-01"}))
    shown = ["Stated: claim 12ab34cd…", "…", "on 2026-11-22, password abc"]
    said = "Stated: claim ffee00112233\nmore\nof it\non 2030-05-01, password x-9\n"
    assert learned.is_shown(shown, said)
    assert learned.replaced("jointoffice endorse 12ab34cd --as a") == (
        "jointoffice endorse ffee0011 --as a"
    )
    assert not learned.is_shown(["claim 12ab34cd"], "claim ffee0022\n")
    assert not learned.is_shown(["on 2026-11-22"], "on 2026-11-23\n")
    assert not learned.is_shown(["60"], "65\n")
    assert learned.is_shown(["5 findings, 20 claims"], "6 findings, 31 claims\n")


def test_what_is_not_run_says_why() -> None:
    assert all(len(why.split()) > 2 for why in NOT_RUN.values())
