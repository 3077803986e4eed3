"""`jointoffice work`: a worker that does what goes on after the answer to a request."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import click
from django.conf import settings

from jointoffice.batch.worker import Worker
from jointoffice.commands.options import must_have_site, site_option
from jointoffice.commands.tasks import TASKS
from jointoffice.store import clock
from jointoffice.store.checking import check_changes, is_checked

PAUSE_SECONDS = 1.0
STOP_SECONDS = 20


@click.command()
@click.option("--once", is_flag=True, help="Do what waits, and end.")
@click.option("--beside", is_flag=True, hidden=True, help="End with the process that began it.")
@site_option
def work(once: bool, beside: bool) -> None:
    """Do the jobs of the site until Ctrl-C or SIGTERM, which give back what is begun.

    While no job waits, what was said since the last check is checked.

    `serve` and `demo` have a worker of their own; on a larger site more may run, on this machine.
    """
    must_have_site()
    parent = os.getppid()
    worker = Worker(TASKS, lambda: not beside or os.getppid() == parent, check_if_due)
    if once:
        taken = 0
        while worker.work_once():
            taken += 1
        check_if_due()
    else:
        taken = worker.work()
    if not beside:
        click.echo(f"Done: {taken} jobs.")


def check_if_due() -> None:
    """Check what was said since the last check, if anything was."""
    if not is_checked():
        check_changes(today=clock.today())


@contextmanager
def worker_beside() -> Iterator[None]:
    """Meanwhile a worker runs in a process of its own, and is begun again where it dies."""
    is_over = threading.Event()
    begun: list[subprocess.Popen[bytes]] = [_begin()]
    watch = threading.Thread(target=_watch, args=(begun, is_over), daemon=True)
    watch.start()
    try:
        yield
    finally:
        is_over.set()
        watch.join()
        _end(begun[-1])


def _watch(begun: list[subprocess.Popen[bytes]], is_over: threading.Event) -> None:
    while not is_over.wait(PAUSE_SECONDS):
        if begun[-1].poll() is not None:
            begun.append(_begin())


def _begin() -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "jointoffice", "work", "--beside"]
    return subprocess.Popen([*command, "--site", str(settings.SITE)])  # noqa: S603 - our own


def _end(worker: subprocess.Popen[bytes]) -> None:
    worker.terminate()
    try:
        worker.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        worker.kill()
        worker.wait()
