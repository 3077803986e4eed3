"""A worker: takes one job after another from the table, and stops when it is told to.

While it works, a thread keeps its lease and listens for a cancellation; both that and SIGTERM end
the work where it stands, and what was not committed is rolled back.
"""

from __future__ import annotations

import os
import signal
import socket
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType
from typing import Any
from uuid import uuid4

from django.db import OperationalError, connection, transaction

from jointoffice.model.refusals import Refused
from jointoffice.store import clock, leases
from jointoffice.store.leases import Lease, LostLease

IDLE_SECONDS = 0.5
BEAT_SECONDS = 1.0
INTERRUPT = signal.SIGUSR1


class Stopped(BaseException):
    """Raised in the middle of a work: the job was cancelled, or the worker has to end."""


@dataclass(slots=True)
class Interruption:
    """Whether a signal may end the work where it stands, and whether one has come."""

    is_open: bool = False
    has_come: bool = False

    def come(self, number: int, frame: FrameType | None) -> None:
        """What a signal does."""
        self.has_come = True
        if self.is_open:
            self.is_open = False
            raise Stopped

    @contextmanager
    def opened(self) -> Iterator[None]:
        """Here it ends the work."""
        self.is_open = True
        self._raise_late()
        try:
            yield
        finally:
            self.is_open = False

    @contextmanager
    def closed(self) -> Iterator[None]:
        """Here it waits until what is done is done."""
        self.is_open = False
        yield
        self.is_open = True
        self._raise_late()

    def _raise_late(self) -> None:
        if self.has_come:
            self.is_open = False
            raise Stopped


@dataclass(frozen=True, slots=True)
class TaskContext:
    """A job as the function that does it sees it."""

    lease: Lease
    interruption: Interruption

    @property
    def works(self) -> list[Any]:
        """What is left to do, of the argument `works`."""
        return list(self.lease.result.kwargs["works"])[self.lease.result.done :]

    @property
    def returned(self) -> list[Any]:
        """What came of the works that an earlier attempt did."""
        return list(self.lease.result.returned or ())

    @contextmanager
    def one_work(self, returned: Sequence[Any]) -> Iterator[None]:
        """A transaction for what one work does; it counts with it, or neither does.

        `returned` is what came of all works by the end of it.
        """
        with self.interruption.closed(), transaction.atomic():
            yield
            leases.hold(self.lease, returned, clock.now())


Do = Callable[[TaskContext], None]


@dataclass(slots=True)
class Worker:
    """`does` has a function for each task. `is_needed` ends the worker with whoever began it;
    `when_idle` is done while no job waits."""

    does: Mapping[str, Do]
    is_needed: Callable[[], bool]
    when_idle: Callable[[], None] = lambda: None
    name: str = field(default_factory=lambda: f"{socket.gethostname()}:{os.getpid()}:{uuid4()}")
    is_stopping: bool = False
    interruption: Interruption = field(default_factory=Interruption)

    def work(self) -> int:
        """Do jobs until told to stop; return how many were taken."""
        taken = 0
        with self._listening():
            while not self.is_stopping and self.is_needed():
                if self.work_once():
                    taken += 1
                else:
                    self.when_idle()
                    threading.Event().wait(IDLE_SECONDS)
        return taken

    def work_once(self) -> bool:
        """Do one job, if one waits."""
        lease = leases.take(self.name, clock.now())
        if lease is not None:
            self._do(lease)
        return lease is not None

    def _do(self, lease: Lease) -> None:
        """One job: it is finished, failed or given back; where we die, its lease ends."""
        self.interruption.has_come = self.is_stopping
        do = self.does[lease.result.task]
        try:
            with self._kept(lease), self.interruption.opened():
                do(TaskContext(lease, self.interruption))
            leases.finish(lease, clock.now())
        except Refused as refused:
            leases.fail(lease, refused.reason, clock.now())
        except (LostLease, Stopped):
            leases.give_back(lease, clock.now())

    @contextmanager
    def _kept(self, lease: Lease) -> Iterator[None]:
        """Meanwhile the lease does not end, and a cancellation is heard."""
        done = threading.Event()
        beat = threading.Thread(
            target=self._beat, args=(lease, done, threading.get_ident()), daemon=True
        )
        beat.start()
        try:
            yield
        finally:
            done.set()
            beat.join()

    def _beat(self, lease: Lease, done: threading.Event, worker: int) -> None:
        try:
            while not done.wait(BEAT_SECONDS):
                if not self.is_needed() or not _goes_on(lease):
                    signal.pthread_kill(worker, INTERRUPT)
        finally:
            connection.close()

    @contextmanager
    def _listening(self) -> Iterator[None]:
        """Signals end the work; whoever had them before gets them back."""
        ours = {
            signal.SIGTERM: self._stop,
            signal.SIGINT: self._stop,
            INTERRUPT: self.interruption.come,
        }
        before = {number: signal.signal(number, heard) for number, heard in ours.items()}
        try:
            yield
        finally:
            for number, heard in before.items():
                signal.signal(number, heard)

    def _stop(self, number: int, frame: FrameType | None) -> None:
        self.is_stopping = True
        self.interruption.come(number, frame)


def _goes_on(lease: Lease) -> bool:
    """Whether the lease was made longer; while the database is busy, it is asked again."""
    try:
        return leases.keep(lease, clock.now())
    except OperationalError:
        return True
