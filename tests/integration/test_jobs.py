"""Is a job done once, whoever dies, and does it stop when somebody says so?"""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import transaction

from jointoffice.model.authors import Author, Role
from jointoffice.model.limits import JOB_ATTEMPTS_MAX
from jointoffice.model.names import PartyId
from jointoffice.model.refusals import NotAllowed, Reason, UnknownName
from jointoffice.store import leases
from jointoffice.store.job_tables import TaskResultStatus
from jointoffice.store.jobs import (
    FILE_DOCUMENTS,
    cancel,
    find_job,
    latest_jobs,
)
from tests.database import opened
from tests.integration.conftest import THREE_SIDES
from tests.integration.test_faults import command, python

NOW = datetime(2026, 5, 1, 9, tzinfo=UTC)
LATER = NOW + 2 * leases.LEASE
ALDER = Author(PartyId("alder"), Role.OFFICER, None)
BIRCH = Author(PartyId("birch"), Role.OFFICER, None)
OFFICE = Author(PartyId("office"), Role.COORDINATOR, None)
DOCUMENTS = 12
SECONDS = 90
ASK = """
import sys, django
django.setup()
from jointoffice.actions.ask_filing import ask_filing
from jointoffice.actions.file_document import About
from jointoffice.commands.options import officer_of
from jointoffice.store import clock
party, count = sys.argv[1], int(sys.argv[2])
words = "The two sides opened a ferry line on 3 May 2021. " * 800
some = [(f"Ferry line {n}. {words}".encode(), About(name=f"{n}.txt")) for n in range(count)]
print(ask_filing(some=some, author=officer_of(party), now=clock.now()).id)
"""


def enqueued(works: int = 2, author: Author = ALDER) -> int:
    job = FILE_DOCUMENTS.using(author=author, now=NOW).enqueue(works=[{}] * works)
    assert job.status is TaskResultStatus.READY
    return job.id


def status(number: int) -> TaskResultStatus:
    return FILE_DOCUMENTS.get_result(number).status


def test_a_job_is_taken_once_and_finished(db: None) -> None:
    number = enqueued()
    lease = leases.take("first", NOW)
    assert lease is not None
    assert leases.take("second", NOW) is None
    leases.hold(lease, ["one"], NOW)
    assert FILE_DOCUMENTS.get_result(number).done == 1
    leases.hold(lease, ["one", "two"], NOW)
    leases.finish(lease, NOW)
    result = FILE_DOCUMENTS.get_result(number)
    assert result.is_finished
    assert result.return_value == ["one", "two"]
    assert leases.take("second", LATER) is None


def test_whoever_takes_over_goes_on_and_the_first_counts_no_more(db: None) -> None:
    enqueued()
    first = leases.take("first", NOW)
    assert first is not None
    leases.hold(first, ["one"], NOW)
    second = leases.take("second", LATER)
    assert second is not None
    assert second.result.done == 1
    assert not leases.keep(first, LATER)
    with pytest.raises(leases.LostLease):
        leases.hold(first, ["one", "two"], LATER)
    leases.finish(first, LATER)
    assert status(second.result.id) is TaskResultStatus.RUNNING


def test_a_lease_that_is_kept_does_not_end(db: None) -> None:
    enqueued()
    lease = leases.take("first", NOW)
    assert lease is not None
    assert leases.keep(lease, NOW + leases.LEASE * 0.9)
    assert leases.take("second", NOW + leases.LEASE * 1.5) is None


def test_a_job_whose_workers_die_is_given_up(db: None) -> None:
    number = enqueued()
    for attempt in range(JOB_ATTEMPTS_MAX):
        assert leases.take("mortal", NOW + attempt * 2 * leases.LEASE) is not None
    assert leases.take("mortal", NOW + timedelta(hours=1)) is None
    result = FILE_DOCUMENTS.get_result(number)
    assert result.status is TaskResultStatus.FAILED
    assert result.problem is not None
    assert "died each time" in result.problem.en
    with pytest.raises(ValueError, match="not returned"):
        _ = result.return_value


def test_a_job_that_is_given_back_loses_no_attempt(db: None) -> None:
    number = enqueued()
    for _ in range(JOB_ATTEMPTS_MAX + 1):
        lease = leases.take("stopped", NOW)
        assert lease is not None
        leases.give_back(lease, NOW)
    assert status(number) is TaskResultStatus.READY


def test_a_refusal_ends_a_job(db: None) -> None:
    number = enqueued()
    lease = leases.take("first", NOW)
    assert lease is not None
    leases.fail(lease, Reason("No.", "不。"), NOW)
    assert status(number) is TaskResultStatus.FAILED
    assert leases.take("second", LATER) is None


def test_a_waiting_job_is_cancelled_at_once_a_running_one_when_it_hears(db: None) -> None:
    waiting, running = enqueued(), enqueued()
    cancel(waiting, ALDER, NOW)
    assert status(waiting) is TaskResultStatus.CANCELLED
    lease = leases.take("first", NOW)
    assert lease is not None
    assert lease.result.id == running
    cancel(running, ALDER, NOW)
    assert not leases.keep(lease, NOW)
    leases.give_back(lease, NOW)
    assert status(running) is TaskResultStatus.CANCELLED
    with pytest.raises(NotAllowed):
        cancel(running, ALDER, NOW)


def test_a_cancelled_job_whose_worker_died_is_not_begun_again(db: None) -> None:
    number = enqueued()
    assert leases.take("mortal", NOW) is not None
    cancel(number, ALDER, NOW)
    assert leases.take("second", LATER) is None
    assert status(number) is TaskResultStatus.CANCELLED


def test_a_party_sees_its_own_jobs_and_the_office_all(db: None) -> None:
    number = enqueued(author=BIRCH)
    assert [job.id for job in latest_jobs(OFFICE)] == [number]
    assert not latest_jobs(ALDER)
    for deed in (lambda: find_job(number, ALDER), lambda: cancel(number, ALDER, NOW)):
        with pytest.raises(UnknownName):
            deed()


def test_a_job_is_there_with_its_deed_or_not_at_all(transactional_db: None) -> None:
    with transaction.atomic():
        enqueued()
        transaction.set_rollback(True)
    assert not latest_jobs(OFFICE)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    run = [*command("init", "--programme", THREE_SIDES), "--site", str(folder)]
    subprocess.run(run, check=True, capture_output=True)
    return folder


def ask(site: Path, count: int) -> int:
    """A job of so many documents, all different."""
    settings = {"DJANGO_SETTINGS_MODULE": "jointoffice.config.settings"}
    environment = {**os.environ, "JOINTOFFICE_SITE": str(site), **settings}
    done = subprocess.run(
        python(ASK, "alder", count), check=True, capture_output=True, text=True, env=environment
    )
    return int(done.stdout)


@contextmanager
def worker(site: Path) -> Iterator[subprocess.Popen[str]]:
    """A worker of the site, which is told to stop at the end, and does."""
    line = [*command("work"), "--site", str(site)]
    with subprocess.Popen(line, stdout=subprocess.PIPE, text=True) as running:
        try:
            yield running
        finally:
            if running.poll() is None:
                running.send_signal(signal.SIGTERM)
                assert running.wait(SECONDS) == 0


def row(site: Path, number: int) -> dict[str, object]:
    with opened(site) as database:
        database.row_factory = sqlite3.Row
        found = database.execute("SELECT * FROM store_job WHERE id = ?", (number,)).fetchone()
    return dict(found)


def wait_for(site: Path, number: int, is_so: Callable[[dict[str, object]], bool]) -> None:
    until = time.monotonic() + SECONDS
    while not is_so(row(site, number)):
        assert time.monotonic() < until, row(site, number)
        time.sleep(0.05)


def end_its_lease(site: Path, number: int) -> None:
    """As if so much time had passed since its worker was heard of."""
    with opened(site) as database:
        past = "UPDATE store_job SET leased_until = '2000-01-01 00:00:00' WHERE id = ?"
        database.execute(past, (number,))


def filed(site: Path) -> tuple[int, int]:
    """How many sources there are, and how many entries say so."""
    with opened(site) as database:
        (sources,) = database.execute(
            "SELECT COUNT(*) FROM store_source WHERE name LIKE '%.txt'"
        ).fetchone()
        entries = database.execute("SELECT leaf FROM store_entry").fetchall()
    said = sum(b'"kind":"source"' in bytes(leaf).replace(b" ", b"") for (leaf,) in entries)
    return sources, said


def test_a_killed_worker_leaves_the_rest_to_another(site: Path) -> None:
    before = filed(site)
    number = ask(site, DOCUMENTS)
    with worker(site) as first:
        wait_for(site, number, lambda job: int(str(job["done"])) >= 2)
        first.kill()
        first.wait()
    assert row(site, number)["status"] == "RUNNING"
    end_its_lease(site, number)
    with worker(site):
        wait_for(site, number, lambda job: job["status"] != "RUNNING")
    job = row(site, number)
    assert job["status"] == "SUCCESSFUL"
    assert job["attempts"] == 2
    assert len(json.loads(str(job["returned"]))) == DOCUMENTS
    after = filed(site)
    assert [b - a for a, b in zip(before, after, strict=True)] == [DOCUMENTS, DOCUMENTS]


def test_two_workers_do_each_job_once(site: Path) -> None:
    before = filed(site)
    numbers = [ask(site, 3)]
    with worker(site) as first, worker(site) as second:
        numbers.append(ask(site, 5))
        for number in numbers:
            wait_for(site, number, lambda job: job["status"] == "SUCCESSFUL")
            assert row(site, number)["attempts"] == 1
        for one in (first, second):
            one.send_signal(signal.SIGTERM)
        said = [one.communicate(timeout=SECONDS)[0] for one in (first, second)]
    assert sum(int(line.split()[1]) for line in said) == len(numbers)
    assert filed(site)[0] - before[0] == 5


def test_cancelling_stops_a_worker_in_the_middle(site: Path) -> None:
    number = ask(site, DOCUMENTS)
    with worker(site) as running:
        wait_for(site, number, lambda job: int(str(job["done"])) >= 1)
        with opened(site) as database:
            database.execute("UPDATE store_job SET is_cancel_asked = 1 WHERE id = ?", (number,))
        wait_for(site, number, lambda job: job["status"] == "CANCELLED")
        assert int(str(row(site, number)["done"])) < DOCUMENTS
        assert running.poll() is None


def test_sigterm_gives_a_job_back(site: Path) -> None:
    number = ask(site, DOCUMENTS)
    with worker(site):
        wait_for(site, number, lambda job: int(str(job["done"])) >= 1)
    job = row(site, number)
    assert (job["status"], job["attempts"]) == ("READY", 0)
    done = subprocess.run(
        [*command("work", "--once"), "--site", str(site)], check=True, capture_output=True
    )
    assert done.stdout == b"Done: 1 jobs.\n"
    assert row(site, number)["status"] == "SUCCESSFUL"
