"""Read many documents on all cores; one that breaks its reader is reported, the rest goes on."""

from __future__ import annotations

import os
import resource
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from multiprocessing import get_context
from pathlib import Path
from types import FrameType

from jointoffice.model.limits import READER_BYTES_MAX, READING_SECONDS_MAX
from jointoffice.model.problems import Problem
from jointoffice.model.refusals import Reason, Refused
from jointoffice.reader.asking.ask import Reader, with_suggestions
from jointoffice.reader.finding import Finding
from jointoffice.reader.lexicon import Lexicon
from jointoffice.reader.read import read
from jointoffice.reader.text.block import Text
from jointoffice.reader.text.document import text_of
from jointoffice.store.files import bytes_of

CRASHED = Reason(
    "The document broke its reader; accepted are documents that open in an office program.",
    "该文档使读取程序崩溃；请改用能正常打开的文档。",
)
TOO_SLOW = Reason(
    f"Reading took more than {READING_SECONDS_MAX} seconds; accepted are shorter documents.",
    f"读取超过{READING_SECONDS_MAX}秒；请提交较短的文档。",
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of one document: its findings, or the problem with it. `asides` are problems
    in spite of which the findings stand."""

    path: Path
    findings: tuple[Finding, ...]
    problem: Problem | None
    asides: tuple[Problem, ...] = ()


def read_many(paths: Sequence[Path], reader: Reader, workers: int) -> Iterator[Reading]:
    """The readings of documents in their order, each as soon as those before it are done.

    A document that ends its process is read once more alone; if it does so again it is reported.
    """
    rest = list(paths)
    while rest:
        done = 0
        try:
            for reading in _read_in_pool(rest, reader, workers):
                yield reading
                done += 1
        except BrokenProcessPool:
            rest = rest[done:]
            yield _read_alone(rest[0], reader)
            done = 1
        rest = rest[done:]


def read_here(paths: Sequence[Path], reader: Reader) -> Iterator[Reading]:
    """The same in this process, for the few documents that do not pay for another."""
    for path in paths:
        yield _with_suggestions(*_reading(path, reader.lexicon), reader)


def cores() -> int:
    """How many processes can run at once for us."""
    return len(os.sched_getaffinity(0))


def _read_in_pool(paths: Sequence[Path], reader: Reader, workers: int) -> Iterator[Reading]:
    pool = _pool(reader, workers)
    try:
        waiting: list[Future[Reading]] = [pool.submit(_read_one, path) for path in paths]
        for future in waiting:
            yield future.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _read_alone(path: Path, reader: Reader) -> Reading:
    with _pool(reader, 1) as pool:
        try:
            return pool.submit(_read_one, path).result()
        except BrokenProcessPool:
            return Reading(path, (), Problem(path.name, 0, 0, CRASHED))


def _pool(reader: Reader, workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(
        max_workers=workers,
        mp_context=get_context("spawn"),
        initializer=_prepare,
        initargs=(reader,),
    )


_here: list[Reader] = []
"""What this worker process reads with."""


class _TooSlow(Exception):  # noqa: N818 - never leaves this file
    pass


def _prepare(reader: Reader) -> None:
    """Set the limits of a worker: memory, and that Ctrl-C is its parent's to handle."""
    resource.setrlimit(resource.RLIMIT_AS, (READER_BYTES_MAX, READER_BYTES_MAX))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGALRM, _stop)
    _here.append(reader)


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise _TooSlow


def _read_one(path: Path) -> Reading:
    """Bounded while it is our own work; the model's server has bounds of its own."""
    signal.alarm(READING_SECONDS_MAX)
    try:
        first = _reading(path, _here[0].lexicon)
    except _TooSlow:
        return Reading(path, (), Problem(path.name, 0, 0, TOO_SLOW))
    except MemoryError:
        return Reading(path, (), Problem(path.name, 0, 0, CRASHED))
    finally:
        signal.alarm(0)
    return _with_suggestions(*first, _here[0])


def _reading(path: Path, lexicon: Lexicon) -> tuple[Reading, Text | None]:
    try:
        text = text_of(bytes_of(path), path.name)
    except Refused as refused:
        return Reading(path, (), Problem(path.name, 0, 0, refused.reason)), None
    return Reading(path, tuple(read(text, lexicon, None)), None), text


def _with_suggestions(reading: Reading, text: Text | None, reader: Reader) -> Reading:
    if text is None:
        return reading
    suggested = with_suggestions(reader, text, reading.findings, reading.path.name)
    return replace(reading, findings=suggested.findings, asides=suggested.problems)
