"""Is the log whole after a kill, on a full disk, and beside another writer?"""

from __future__ import annotations

import json
import resource
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from tests.database import opened
from tests.integration.conftest import SAMPLE, THREE_SIDES

KIB = 1024
RUN = "import sys; from jointoffice.commands.main import run\n"
KILL_AT = (
    RUN
    + """
import importlib, os, signal
import django
moment, module, path, times, *line = sys.argv[1:]
os.environ["JOINTOFFICE_SITE"] = line[-1]
os.environ["DJANGO_SETTINGS_MODULE"] = "jointoffice.config.settings"
django.setup()
*owners, name = path.split(".")
owner = importlib.import_module(module)
for each in owners:
    owner = getattr(owner, each)
function = getattr(owner, name)
left = int(times)
def watched(*positional, **named):
    global left
    left -= 1
    if left == 0 and moment == "before":
        os.kill(os.getpid(), signal.SIGKILL)
    result = function(*positional, **named)
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return result
setattr(owner, name, watched)
sys.exit(run(line))
"""
)
LOOK = (
    RUN
    + """
site, document = sys.argv[1:]
for line in ("log verify", "show task --format json", "log rebuild", "show task --format json",
             f"file {document} --as birch --format json", "log verify"):
    code = run([*line.split(), "--site", site])
    assert code == 0, line
    print("---")
"""
)
STATE_TEN = (
    RUN
    + """
site, party = sys.argv[1:]
for number in range(10):
    line = f"state task 2 progress {number} --as {party} --site {site}"
    assert run(line.split()) == 0
"""
)


def python(code: str, *arguments: object) -> list[str]:
    return [sys.executable, "-c", code, *map(str, arguments)]


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "jointoffice", *map(str, arguments)]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site on the disk, made once."""
    site = tmp_path_factory.mktemp("made") / "site"
    subprocess.run(
        command("init", "--programme", THREE_SIDES, "--site", site),
        check=True,
        capture_output=True,
    )
    return site


@pytest.fixture
def site(made: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made, tmp_path / "site")


def try_to_run(line: list[str], **how: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(line, check=False, capture_output=True, text=True, **how)  # type: ignore[call-overload,no-any-return]


def run_well(line: list[str]) -> str:
    done = try_to_run(line)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def one_line(done: subprocess.CompletedProcess[str]) -> str:
    """The one line by which a command refuses."""
    assert (done.returncode, done.stdout) == (1, ""), done.stderr
    assert done.stderr.count("\n") == 1
    return done.stderr.removeprefix("jointoffice: ").rstrip("\n")


def count_entries(site: Path) -> int:
    with opened(site) as database:
        (count,) = database.execute("SELECT COUNT(*) FROM store_entry").fetchone()
    return int(count)


def half_written(site: Path) -> list[Path]:
    return list(site.glob("blobs/*/.new-*"))


SQL, DATABASE = "jointoffice.store.sql", "django.db.backends.sqlite3.base"
KILLS = {
    "while the bytes are written": ("before", "os", "fsync", 1, False),
    "after the first rows": ("after", SQL, "insert", 1, False),
    "between the log and the register": (
        "before",
        "jointoffice.store.register",
        "update",
        1,
        False,
    ),
    "before the commit": ("before", DATABASE, "DatabaseWrapper._commit", 1, False),
    "after the commit": ("after", DATABASE, "DatabaseWrapper._commit", 1, True),
}


@pytest.mark.parametrize("kill", KILLS.values(), ids=KILLS)
def test_killed_in_the_middle_of_a_filing(
    site: Path, kill: tuple[str, str, str, int, bool]
) -> None:
    *where, is_filed = kill
    before = count_entries(site)
    killed = try_to_run(python(KILL_AT, *where, "file", SAMPLE, "--as", "birch", "--site", site))
    assert killed.returncode == -9, killed.stderr
    assert (count_entries(site) > before) is is_filed
    seen = run_well(python(LOOK, site, SAMPLE)).split("---\n")
    _, standing, rebuilt, shown_again, filed, verified, _ = seen
    assert standing == shown_again
    assert rebuilt.startswith("Rebuilt the register from ")
    assert json.loads(filed)["known"] is is_filed
    assert f"birch: {1 + len(json.loads(filed)['claims'])} entries" in verified


def test_killed_while_a_site_is_made(tmp_path: Path) -> None:
    site = tmp_path / "site"
    making = ("init", "--programme", THREE_SIDES, "--site", site)
    where = ("before", "jointoffice.commands.init", "start_site", 1)
    assert try_to_run(python(KILL_AT, *where, *making)).returncode == -9
    said = one_line(try_to_run(command("show", "task", "--site", site)))
    assert said.startswith("There is no site in 'site'")
    run_well(command(*making))


FULL = {"for the bytes": (100 * KIB, 50 * KIB), "for the log": (2 * KIB, 24 * KIB)}


@pytest.mark.parametrize(("size", "limit"), FULL.values(), ids=FULL)
def test_a_full_disk(site: Path, tmp_path: Path, size: int, limit: int) -> None:
    document = tmp_path / "report.txt"
    sentence = "In 2024, 412,000 passengers went on board in Alder Canton.\n"
    document.write_text(sentence * (size // len(sentence)), encoding="utf-8")
    before = count_entries(site)
    filing = command("file", document, "--as", "birch", "--site", site)
    said = one_line(try_to_run(filing, preexec_fn=partial(limit_files, limit)))
    assert said.startswith("The site could not be read or written: ")
    assert count_entries(site) == before
    assert half_written(site) == []
    assert run_well(filing).startswith("report.txt: ")
    assert count_entries(site) > before


def limit_files(size: int) -> None:
    """No file of this process may grow beyond this size: to it, the disk is full."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


UNUSABLE = {
    "a folder that cannot be made": lambda site: site.parent.joinpath("site").write_text(""),
    "a database that is none": lambda site: (
        site.mkdir(),
        (site / "jointoffice.sqlite3").write_bytes(b"no database" * 100),
    ),
    "a secret that cannot be read": lambda site: (site / "secret").mkdir(parents=True),
}


@pytest.mark.parametrize("spoil", UNUSABLE.values(), ids=UNUSABLE)
def test_a_site_that_cannot_be_used(tmp_path: Path, spoil: object) -> None:
    site = tmp_path / "site"
    assert callable(spoil)
    spoil(site)
    making = command("init", "--programme", THREE_SIDES, "--site", site)
    assert one_line(try_to_run(making)).startswith("The site could not be read or written: ")


def test_the_site_is_named_before_or_after_the_command(site: Path) -> None:
    before = run_well(command("--site", site, "show", "task", "2"))
    after = run_well(command("show", f"--site={site}", "task", "2"))
    assert before.startswith("task 2\n")
    assert after == before


@pytest.mark.parametrize("parties", [("alder", "birch"), ("cedar", "cedar")], ids="/".join)
def test_two_processes_that_write_at_once(site: Path, parties: tuple[str, str]) -> None:
    before = count_entries(site)
    writers = [
        subprocess.Popen(python(STATE_TEN, site, party), stdout=subprocess.DEVNULL)
        for party in parties
    ]
    assert [writer.wait() for writer in writers] == [0, 0]
    assert count_entries(site) == before + 20
    run_well(command("log", "verify", "--site", site))


def test_two_processes_that_file_one_document(site: Path) -> None:
    filing = ("file", SAMPLE, "--format", "json", "--site", site, "--as")
    writers = [
        subprocess.Popen(command(*filing, party), stdout=subprocess.PIPE)
        for party in ("alder", "birch")
    ]
    filed = [json.loads(writer.communicate()[0]) for writer in writers]
    assert sorted(one["known"] for one in filed) == [False, True]
    assert filed[0]["claims"] == filed[1]["claims"]
