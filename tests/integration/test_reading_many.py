"""Many documents on several processes: order, losses, Ctrl-C, and nothing left behind."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from jointoffice.batch.reading import read_all, read_here, read_many
from jointoffice.reader.asking.ask import Reader
from jointoffice.reader.lexicon import Lexicon

READER = Reader(Lexicon(), None)
WORKS = """
import os, signal, sys, time
from jointoffice.batch.workers import in_order

def do(work, lift):
    if work == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if work == "lift":
        lift()
    if work in ("hang", "lift"):
        time.sleep(1.5 if work == "lift" else 600)
    if work == "large":
        return "x" * 5_000_000
    return f"{work} {os.getpid()}"

if __name__ == "__main__":
    for result in in_order(sys.argv[3:], do, seconds=int(sys.argv[1]), workers=int(sys.argv[2])):
        print(str(result)[:40], flush=True)
"""


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "works.py"
    path.write_text(WORKS)
    return path


def results(script: Path, seconds: int, workers: int, *works: str) -> list[str]:
    """The first word of each result."""
    command = [sys.executable, str(script), str(seconds), str(workers), *works]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    return [line.split()[0] for line in done.stdout.splitlines()]


def test_order_is_kept_and_a_death_costs_one_work(script: Path) -> None:
    works = ["a", "die", "b", "die", "c", *map(str, range(100))]
    found = results(script, 30, 2, *works)
    assert found == ["Lost.DIED" if work == "die" else work for work in works]


def test_a_work_over_its_time_costs_one_work(script: Path) -> None:
    assert results(script, 1, 1, "a", "hang", "b") == ["a", "Lost.TOO_SLOW", "b"]


def test_a_lifted_limit_is_lifted(script: Path) -> None:
    assert results(script, 1, 1, "lift", "b") == ["lift", "b"]


def test_large_results_come_through(script: Path) -> None:
    assert results(script, 30, 2, "large", "a", "large")[1] == "a"


def is_alive(pid: int) -> bool:
    """Whether a process runs; one that has ended and waits to be counted does not."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return False
    return stat.rpartition(")")[2].split()[0] != "Z"


def hear_ctrl_c() -> None:
    """A shell's background jobs, and all they start, would not hear it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_no_process_is_left_behind(script: Path, number: int) -> None:
    """Ctrl-C and worse, while one worker waits and the other hangs."""
    command = [sys.executable, str(script), "2", "2", "a", "b", "c", "d", "e", "f", "g", "hang"]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=hear_ctrl_c,  # noqa: PLW1509 - no threads here
    ) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        said = [run.stdout.readline().split() for _ in range(7)]
        run.send_signal(number)
        errors = run.stderr.read()  # ends when the last process that writes there has ended
    assert run.returncode != 0
    assert not any(is_alive(int(pid)) for _, pid in said)
    assert number is not signal.SIGINT or errors.count("Traceback") == 1


def documents(folder: Path, count: int) -> list[Path]:
    paths = []
    for i in range(count):
        path = folder / f"{i:03}.txt"
        path.write_text(f"The two banks signed {i + 2} agreements on 6 April 2023.\n" * 3)
        paths.append(path)
    return paths


def test_the_same_readings_in_the_same_order(tmp_path: Path) -> None:
    paths = [*documents(tmp_path, 20), tmp_path / "missing.txt"]
    assert list(read_many(paths, READER, 2)) == list(read_here(paths, READER))


def test_a_document_that_cannot_be_read_is_reported_and_the_rest_goes_on(tmp_path: Path) -> None:
    first, bad, last = documents(tmp_path, 3)
    bad.write_bytes(b"%PDF-1.7\n" + bytes(100))
    readings = list(read_all([first, bad, last], READER))
    assert [reading.problem is None for reading in readings] == [True, False, True]
    assert readings[0].findings
    assert readings[2].findings


def test_a_large_text_is_read_within_the_memory_of_a_worker(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("The port was opened and the quay was built. " * 40_000)
    (reading,) = read_many([path], READER, 1)
    assert reading.problem is None


def test_ctrl_c_ends_the_command_cleanly(tmp_path: Path) -> None:
    for path in documents(tmp_path, 40):
        path.write_text(path.read_text() * 500)
    command = [sys.executable, "-m", "jointoffice", "read", "--workers", "2", "--format", "jsonl"]
    paths = sorted(map(str, tmp_path.glob("*.txt")))
    with subprocess.Popen(
        [*command, *paths],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
        preexec_fn=hear_ctrl_c,  # noqa: PLW1509 - no threads here
    ) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        first = run.stdout.readline()
        assert first.startswith('{"doc": "000.txt"'), run.stderr.read()
        run.send_signal(signal.SIGINT)
        run.stdout.read()
        errors = run.stderr.read()
    assert run.returncode != 0
    assert "Traceback" not in errors
