"""Can everybody install it: with make, from a wheel, from pins that fit the project?"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "jointoffice"
PIN = re.compile(r"(?P<name>[\w.-]+)==(?P<version>[^ ;\\]+)(?: ; (?P<marker>[^\\]+))?")
needs_make = pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")


def read_pins(name: str) -> dict[str, str]:
    """Name to version, of the pins that this Python takes."""
    pins: dict[str, str] = {}
    for found in re.finditer(f"(?m)^{PIN.pattern}", (ROOT / name).read_text(encoding="utf-8")):
        if found["marker"] is None or Marker(found["marker"]).evaluate():
            pins[canonicalize_name(found["name"])] = found["version"]
    return pins


def wanted_requirements(group: str) -> Iterator[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    yield from map(Requirement, project["project"]["dependencies"])
    for line in project["dependency-groups"][group]:
        if isinstance(line, str):
            yield Requirement(line)


@pytest.mark.parametrize(
    ("name", "group"), [("requirements.txt", "build"), ("requirements-dev.txt", "dev")]
)
def test_the_pins_fit_what_the_project_asks_for(name: str, group: str) -> None:
    """`make lock` was run after the last change of pyproject.toml."""
    pins = read_pins(name)
    for wanted in wanted_requirements(group):
        pinned = pins.get(canonicalize_name(wanted.name))
        assert pinned is not None, f"{wanted} is not pinned: make lock"
        assert wanted.specifier.contains(pinned, prereleases=True), f"{wanted}: make lock"


@pytest.mark.parametrize(
    ("name", "group"), [("requirements.txt", "build"), ("requirements-dev.txt", "dev")]
)
def test_nothing_stays_pinned_that_the_project_dropped(name: str, group: str) -> None:
    wanted = {canonicalize_name(requirement.name) for requirement in wanted_requirements(group)}
    blocks = re.split(r"(?m)^(?=\w)", (ROOT / name).read_text(encoding="utf-8"))
    asked = {block.split("==")[0] for block in blocks if "jointoffice (pyproject.toml" in block}
    assert asked - {"hatchling"} <= wanted


def test_what_runs_is_also_what_is_tested() -> None:
    assert read_pins("requirements.txt").items() <= read_pins("requirements-dev.txt").items()


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_pin_has_a_hash_and_no_address(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    pins = [block for block in re.split(r"(?m)^(?=\w)", text) if not block.startswith("#")]
    assert pins
    assert not [pin.split()[0] for pin in pins if "--hash=sha256:" not in pin]
    assert not re.search(r"://|--index|--find-links", text)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_carries_programmes_pages_and_licence(wheel: Path) -> None:
    ours = {
        path.relative_to(ROOT / "src").as_posix()
        for path in PACKAGE.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    carried = set(zipfile.ZipFile(wheel).namelist())
    assert not ours - carried
    suffixes = {Path(name).suffix for name in carried}
    assert {".py", ".toml", ".csv", ".txt", ".html", ".css", ".mo", ".typed"} <= suffixes
    assert any(name.endswith("licenses/LICENSE") for name in carried)


def test_the_command_runs_from_the_wheel(wheel: Path, tmp_path: Path) -> None:
    """From another folder, with the installed files only."""
    target = tmp_path / "installed"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, "--target", str(target), str(wheel)], check=True)
    said = subprocess.run(
        [target / "bin" / "jointoffice", "--help"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(target)},
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert said.startswith("Usage: jointoffice")
    assert "demo" in said


def make(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    of_outer_make = {"MAKEFLAGS", "MAKEOVERRIDES", "MAKELEVEL", "MFLAGS"}
    outside = {name: value for name, value in os.environ.items() if name not in of_outer_make}
    return subprocess.run(
        ["make", *words],
        cwd=ROOT,
        env={**outside, **environment},
        check=False,
        capture_output=True,
        text=True,
    )


def python_that_fails_at(word: str, folder: Path) -> str:
    """A Python as this one, but for a word that it does not know."""
    path = folder / "python3"
    path.write_text(
        f'#!/bin/sh\ncase "$*" in *{word}*) exit 1;; esac\nexec {sys.executable} "$@"\n'
    )
    path.chmod(0o755)
    return str(path)


@needs_make
@pytest.mark.parametrize(
    ("missing", "advice"),
    [
        ("version_info", "needs Python 3.11 or newer"),
        ("ensurepip", "apt-get install python3-venv"),
    ],
)
def test_make_says_in_one_line_what_is_missing(missing: str, advice: str, tmp_path: Path) -> None:
    python = python_that_fails_at(missing, tmp_path)
    done = make("install", f"PYTHON={python}", f"VENV={tmp_path}/environment")
    said, of_make = done.stderr.splitlines()
    assert advice in said
    assert of_make.startswith("make: ***")
    assert done.returncode


@needs_make
def test_make_says_that_python_is_missing(tmp_path: Path) -> None:
    done = make("install", "PYTHON=no-such-python", f"VENV={tmp_path}/environment")
    assert "Python is missing" in done.stderr
    assert done.returncode


@needs_make
def test_an_install_without_network_is_not_taken_for_done(tmp_path: Path) -> None:
    folder = tmp_path / "environment"
    words = ("install", f"PYTHON={sys.executable}", f"VENV={folder}")
    done = make(*words, PIP_NO_INDEX="1", PIP_FIND_LINKS=str(tmp_path), PIP_NO_CACHE_DIR="1")
    assert "pip must reach a package index" in done.stderr
    assert done.returncode
    assert (folder / "made").read_text() == str(ROOT)
    assert not (folder / "run").exists()


@needs_make
def test_make_alone_lists_what_can_be_made() -> None:
    said = make().stdout
    for name in ("install", "demo", "test", "lint", "bench", "lock", "clean"):
        assert f"make {name} " in said
