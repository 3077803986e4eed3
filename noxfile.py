"""Which chores keep the project whole: `nox -l` lists them, `nox` runs what CI runs."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import nox

nox.options.sessions = ["check", "test"]
nox.options.default_venv_backend = "none"
nox.options.error_on_external_run = False

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")


@nox.session
def check(session: nox.Session) -> None:
    """Format, lint, types, floors, and that the migrations match the kinds."""
    session.run("ruff", "format", "--check", ".")
    session.run("ruff", "check", ".")
    session.run("mypy", "src", "tests", "docs", "noxfile.py")
    session.run("lint-imports", "--no-cache")
    settings = "--settings=jointoffice.config.settings"
    with tempfile.TemporaryDirectory() as site:  # never the site of whoever runs this
        session.env["JOINTOFFICE_SITE"] = site
        session.run("django-admin", "makemigrations", "--check", "--dry-run", settings)


@nox.session
def test(session: nox.Session) -> None:
    """The tests; `nox -s test -- tests/spec` for a part."""
    if not any(map(shutil.which, CHROMIUM_NAMES)):
        session.warn(
            "No Chromium here, so the browser tests are skipped: apt-get install chromium"
        )
    session.run("pytest", "--numprocesses=auto", "--dist=loadfile", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """The figures; `nox -s bench -- ledger 100000` for one of them."""
    session.run("python", "-m", "tests.bench.run", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Make the reference pages from the code, and refresh the output that pages show."""
    session.run("python", "-m", "docs.make_reference")
    session.run("python", "-m", "docs.refresh_output")


@nox.session
def pictures(session: nox.Session) -> None:
    """Draw every page in both languages, light and dark, wide and narrow."""
    session.env["DJANGO_SETTINGS_MODULE"] = "jointoffice.config.settings"
    with tempfile.TemporaryDirectory() as site:  # never the site of whoever runs this
        session.env["JOINTOFFICE_SITE"] = site
        draw = "import django; django.setup(); from tests.web.browser.pictures import main; main()"
        session.run("python", "-c", draw, "pictures", *session.posargs)
    session.log("Look at pictures/index.html")


@nox.session
def messages(session: nox.Session) -> None:
    """Compile each translation beside its source."""
    import polib  # noqa: PLC0415 - only this session needs it

    for source in sorted(Path("src").rglob("*.po")):
        polib.pofile(str(source)).save_as_mofile(str(source.with_suffix(".mo")))
        session.log(f"compiled {source}")
