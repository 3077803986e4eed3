"""What happens when somebody does what a page of the documentation says, in an empty folder?"""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tests.docs_pages import Learned, Typed, Written, steps_of

ROOT = Path(__file__).parents[1]
DRIVER = Path(__file__).parent / "docs_driver.py"
OURS = "jointoffice"
SHELL_WORDS = frozenset({"cat", "cp", "ls", "mkdir", "python3", "rm"})
"""What else a page may tell a reader to type, and is run as it stands."""
NOT_RUN = {
    "make": "makes an environment, or serves until Ctrl-C; test_setup.py tries it",
    "jointoffice demo": "serves until Ctrl-C; the test of the first stone runs `demo --check`",
    "jointoffice serve": "serves until Ctrl-C; the browser tests run it",
    ".": "opens the environment in which the tests run already",
    "git": "fetches the checkout in which the tests stand already",
    "nox": "runs the tests",
    "pytest": "runs the tests",
    "pipx": "installs what is installed here already",
    "uv": "installs what is installed here already",
    "sudo": "changes the machine",
}
"""First words of a command → why a test does not run it."""

_ASSIGNED = re.compile(r"[A-Z_]+=\S*")
_LANGUAGE = ("LANG", "LC_ALL", "LC_MESSAGES", "JOINTOFFICE_SITE")


@dataclass(frozen=True, slots=True)
class Done:
    code: int
    said: str


@dataclass(frozen=True, slots=True)
class Played:
    """One command of a page with what became of it."""

    typed: Typed
    done: Done
    is_as_shown: bool

    @property
    def trouble(self) -> str:
        """What a reader would stumble over; empty where nothing is wrong."""
        where = f"line {self.typed.line}: {self.typed.command}"
        if (self.done.code != 0) != self.typed.is_refused:
            return f"{where}\nends with {self.done.code} and says\n{self.done.said}"
        return "" if self.is_as_shown else f"{where}\nsays\n{self.done.said}"


def play(page: Path, folder: Path, learned: Learned) -> Iterator[Played]:
    """Do what the page says, in an empty folder that has the checkout's `src` in it."""
    (folder / "src").symlink_to(ROOT / "src")
    with session(folder) as running:
        for step in steps_of(page):
            if isinstance(step, Written):
                path = folder / step.path
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(step.text, encoding="utf-8")
            elif not is_left_out(step.command):
                done = running.run(learned.replaced(step.command))
                shown = step.shown is None or learned.is_shown(step.shown, done.said)
                yield Played(step, done, shown)


def is_left_out(command: str) -> bool:
    return any(f"{command} ".startswith(f"{words} ") for words in NOT_RUN)


def learned_today() -> Learned:
    """Nothing yet, on the day it is now (UTC, as in the product)."""
    return Learned(frozenset({datetime.now(UTC).date().isoformat()}))  # noqa: TID251 - a test


@dataclass(slots=True)
class Session:
    """A shell for the commands of one page: a driver for each site, everything else by `sh`."""

    folder: Path
    stack: ExitStack
    environment: dict[str, str]
    drivers: dict[str, subprocess.Popen[str]] = field(default_factory=dict)

    def run(self, command: str) -> Done:
        line, arrow, path = command.partition(" > ")
        line, bar, rest = line.partition(" | ")
        done = self._first(line)
        if bar:
            piped = self._shell(rest, done.said)
            done = Done(done.code or piped.code, piped.said)
        if arrow:
            (self.folder / path).write_text(done.said, encoding="utf-8")
            done = Done(done.code, "")
        return done

    def _first(self, line: str) -> Done:
        words = shlex.split(line)
        assigned = []
        while _ASSIGNED.fullmatch(words[0]):
            assigned.append(words.pop(0))
        if words[0] == OURS:
            return self._ours(words[1:], dict(one.split("=", 1) for one in assigned))
        assert words[0] in SHELL_WORDS, f"nobody knows how to run {line!r}"
        return self._shell(line, "")

    def _ours(self, arguments: list[str], environment: dict[str, str]) -> Done:
        site = arguments[arguments.index("--site") + 1] if "--site" in arguments else ""
        if site not in self.drivers:
            self.drivers[site] = self._start()
        driver = self.drivers[site]
        assert driver.stdin is not None
        assert driver.stdout is not None
        asked = {"arguments": arguments, "environment": environment}
        driver.stdin.write(json.dumps(asked) + "\n")
        driver.stdin.flush()
        answer = driver.stdout.readline()
        assert answer, f"jointoffice {' '.join(arguments)} came to no end"
        return Done(**json.loads(answer))

    def _start(self) -> subprocess.Popen[str]:
        return self.stack.enter_context(
            subprocess.Popen(
                [sys.executable, str(DRIVER)],
                cwd=self.folder,
                env=self.environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        )

    def _shell(self, line: str, given: str) -> Done:
        done = subprocess.run(
            ["sh", "-c", line],
            check=False,
            cwd=self.folder,
            env=self.environment,
            input=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        return Done(done.returncode, done.stdout)


@contextmanager
def session(folder: Path) -> Iterator[Session]:
    """A session in a folder; its drivers end with it."""
    kept = {name: value for name, value in os.environ.items() if name not in _LANGUAGE}
    here = str(Path(sys.executable).parent)
    environment = {**kept, "PATH": f"{here}{os.pathsep}{kept.get('PATH', '')}"}
    with ExitStack() as stack:
        running = Session(folder, stack, environment)
        yield running
        for driver in running.drivers.values():
            assert driver.stdin is not None
            driver.stdin.close()
