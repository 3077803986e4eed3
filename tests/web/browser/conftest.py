"""A site that is served by the command itself, and Debian's Chromium that looks at it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from tests.serving import environment, served

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
TELL = "import django; django.setup(); from tests.story_year import main; main()"
LIST = "import django; django.setup(); from tests.web.every_page import main; main()"


@pytest.fixture(scope="session")
def chromium() -> str:
    """The browser's path; who needs it is skipped where there is none."""
    found = shutil.which("chromium")
    if found is None:
        pytest.skip("there is no Chromium here: as root, apt-get install chromium")
    return found


@pytest.fixture(scope="session")
def told_site(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site at the end of the story."""
    folder = tmp_path_factory.mktemp("told") / "site"
    folder.mkdir(mode=0o700)
    subprocess.run([sys.executable, "-c", TELL], env=environment(folder), check=True)
    return folder


@pytest.fixture(scope="session")
def address(told_site: Path) -> Iterator[str]:
    """Where the told site is served, for tests that only look."""
    with served(told_site) as found:
        yield found


@pytest.fixture
def own_address(told_site: Path, tmp_path: Path) -> Iterator[str]:
    """Where a copy of the told site is served, for a test that changes it."""
    folder = tmp_path / "site"
    shutil.copytree(told_site, folder)
    with served(folder) as found:
        yield found


@pytest.fixture(scope="session")
def every_page(told_site: Path) -> list[tuple[str, str]]:
    """Who may see it, and an address, of each page."""
    return _listed(told_site, "pages")


@pytest.fixture(scope="session")
def every_record(told_site: Path) -> list[tuple[str, str]]:
    """Who may see it, and the address, of a record of each kind that has any."""
    return _listed(told_site, "records")


def _listed(told_site: Path, what: str) -> list[tuple[str, str]]:
    listed = subprocess.run(
        [sys.executable, "-c", LIST, what],
        env=environment(told_site),
        check=True,
        stdout=subprocess.PIPE,
    )
    lines = listed.stdout.decode().splitlines()
    return [(who, path) for who, _, path in (line.partition(" ") for line in lines)]


@pytest.fixture(scope="module")
def driver() -> Iterator[Playwright]:
    """For one file of tests: while it lives, Django takes no questions in this process."""
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="module")
def browser(chromium: str, driver: Playwright) -> Iterator[Browser]:
    launched = driver.chromium.launch(executable_path=chromium, args=ARGUMENTS)
    yield launched
    launched.close()
