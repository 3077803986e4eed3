"""A site in a folder of its own, and somebody at its command line."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytest_django import Settings

from jointoffice.commands.main import run
from jointoffice.store.models import Entry

THREE_SIDES = Path(__file__).parents[1] / "programmes" / "three_sides"
SAMPLE = THREE_SIDES / "samples" / "en_ferry.txt"


@dataclass(frozen=True, slots=True)
class Desk:
    """Runs commands in this process, on the site of the test."""

    site: Path
    capsys: pytest.CaptureFixture[str]

    def run(self, *arguments: object) -> tuple[int, str, str]:
        """Exit code, what was printed, and what was printed to the side."""
        code = run([*map(str, arguments), "--site", str(self.site)])
        out, err = self.capsys.readouterr()
        return code, out, err

    def says(self, *arguments: object) -> str:
        """What a command prints that does what it is asked."""
        code, out, err = self.run(*arguments)
        assert (code, err) == (0, ""), err
        return out

    def lines(self, *arguments: object) -> list[dict[str, Any]]:
        """What it prints as JSON, a line each."""
        return [json.loads(line) for line in self.says(*arguments).splitlines()]

    def refuses(self, *arguments: object) -> str:
        """The one line by which a command refuses; nothing was done, and nothing printed."""
        before = self.kept()
        code, out, err = self.run(*arguments)
        assert code in (1, 2), (code, out, err)
        assert out == ""
        assert err.startswith("jointoffice: ")
        assert err.count("\n") == 1
        assert err.endswith("\n")
        assert self.kept() == before
        return err.removeprefix("jointoffice: ").rstrip("\n")

    def kept(self) -> tuple[int, list[Path]]:
        """How many entries there are, and which files."""
        files = sorted(path for path in self.site.rglob("*") if path.is_file())
        return Entry.objects.count(), files

    def state(self, record: str, field: str, value: str, *more: str) -> str:
        """State a value of `task 2`, and return the id of the claim."""
        line = self.lines("state", *record.split(), field, value, "--format", "json", *more)[0]
        return str(line["claim"])

    def show(self, record: str, field: str, *more: str) -> dict[str, Any]:
        """A field of `task 2`, as `show --format json` has it."""
        fields = self.lines("show", *record.split(), "--format", "json", *more)[0]["fields"]
        found: dict[str, Any] = fields[field]
        return found


@pytest.fixture
def empty_desk(
    tmp_path: Path,
    settings: Settings,
    db: None,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Desk:
    """Before there is a site."""
    settings.SITE = tmp_path / "site"
    monkeypatch.setenv("JOINTOFFICE_SITE", str(settings.SITE))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    return Desk(settings.SITE, capsys)


@pytest.fixture
def desk(empty_desk: Desk) -> Desk:
    """The site of the programme of three sides; its database is that of the test."""
    empty_desk.says("init", "--programme", THREE_SIDES)
    (empty_desk.site / "jointoffice.sqlite3").touch()
    return empty_desk
