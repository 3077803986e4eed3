"""Processes that share a list of works: one that dies or takes too long costs one work."""

from __future__ import annotations

import resource
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from time import monotonic
from typing import Generic, TypeVar

from jointoffice.model.limits import READER_BYTES_MAX

T = TypeVar("T")
R = TypeVar("R")

Do = Callable[[T, Callable[[], None]], R]
"""What a worker does with a work; the second argument lifts the limit of time for the rest."""

_AHEAD = 32
"""So many works of each worker may be done before the one whose turn it is."""


class Lost(Enum):
    """Why a work has no result."""

    DIED = "died"
    TOO_SLOW = "too slow"


class _Lifted:
    """Sent by a worker: what follows has limits of its own."""


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    pipe: Connection
    work: int | None = None
    deadline: float | None = None


@dataclass(slots=True)
class _Crew(Generic[T, R]):
    """The workers, and the results that wait for their turn."""

    do: Do[T, R]
    seconds: int
    workers: list[_Worker] = field(default_factory=list)
    results: dict[int, R | Lost] = field(default_factory=dict)


def in_order(
    works: Sequence[T], do: Do[T, R], *, seconds: int, workers: int
) -> Iterator[R | Lost]:
    """The results in the order of the works, each as soon as those before it are there.

    `do`, works and results are pickled. A worker that spends more than `seconds` on a work is
    killed. Whatever ends the iteration, Ctrl-C too, no process is left behind.
    """
    crew: _Crew[T, R] = _Crew(do, seconds)
    begun = 0
    try:
        for turn in range(len(works)):
            while turn not in crew.results:
                limit = min(len(works), turn + _AHEAD * workers)
                begun = _hand_out(crew, works[:limit], begun, workers)
                _collect(crew)
            yield crew.results.pop(turn)
    finally:
        for worker in crew.workers:
            _end(worker)


def _hand_out(crew: _Crew[T, R], works: Sequence[T], begun: int, workers: int) -> int:
    """Give a work to everybody who has none; return how many works are begun."""
    idle = [worker for worker in crew.workers if worker.work is None]
    while begun < len(works) and (idle or len(crew.workers) < workers):
        worker = idle.pop() if idle else _hire(crew)
        worker.work, worker.deadline = begun, monotonic() + crew.seconds
        with suppress(OSError):  # it has died, which _collect sees
            worker.pipe.send(works[begun])
        begun += 1
    return begun


def _collect(crew: _Crew[T, R]) -> None:
    """Wait for a result, a death or the end of somebody's time, and note it."""
    busy = {worker.pipe: worker for worker in crew.workers if worker.work is not None}
    deadlines = [worker.deadline for worker in busy.values() if worker.deadline is not None]
    patience = max(0.0, min(deadlines) - monotonic()) if deadlines else None
    ready = wait(list(busy), patience)
    for pipe in ready:
        _receive(crew, busy[pipe])  # type: ignore[index]
    if not ready:
        for worker in busy.values():
            if worker.deadline is not None and worker.deadline <= monotonic():
                _lose(crew, worker, Lost.TOO_SLOW)


def _receive(crew: _Crew[T, R], worker: _Worker) -> None:
    assert worker.work is not None
    try:
        received = worker.pipe.recv()
    except (EOFError, OSError):
        _lose(crew, worker, Lost.DIED)
        return
    if isinstance(received, _Lifted):
        worker.deadline = None
        return
    crew.results[worker.work] = received
    worker.work = None


def _lose(crew: _Crew[T, R], worker: _Worker, lost: Lost) -> None:
    assert worker.work is not None
    crew.results[worker.work] = lost
    crew.workers.remove(worker)
    _end(worker)


def _hire(crew: _Crew[T, R]) -> _Worker:
    """A new process; it is born deaf to Ctrl-C, which its parent hears."""
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(crew.do, theirs, crew.seconds), daemon=True)
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        theirs.close()
    worker = _Worker(process, ours)
    crew.workers.append(worker)
    return worker


def _end(worker: _Worker) -> None:
    worker.process.kill()
    worker.process.join()
    worker.pipe.close()


def _serve(do: Do[T, R], pipe: Connection, seconds: int) -> None:
    """The life of a worker, until its parent closes the pipe. Where the parent died in the middle
    of a work, the alarm ends the worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_AS, (READER_BYTES_MAX, READER_BYTES_MAX))

    def lift() -> None:
        signal.alarm(0)
        pipe.send(_Lifted())

    while True:
        try:
            work: T = pipe.recv()
        except EOFError:
            return
        signal.alarm(2 * seconds)
        with suppress(BrokenPipeError):  # the parent has died, which the next line sees
            pipe.send(do(work, lift))
        signal.alarm(0)
