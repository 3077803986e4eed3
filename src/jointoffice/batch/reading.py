"""Read many documents on all cores; one that breaks its reader is reported, the rest goes on."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from jointoffice.batch.workers import Lost, in_order
from jointoffice.model.limits import READING_SECONDS_MAX
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
LOST = {Lost.DIED: CRASHED, Lost.TOO_SLOW: TOO_SLOW}

FEW, SMALL_BYTES = 8, 256 * 1024
"""So many small texts are read before another process would have started."""
_SAFE_ENDINGS = frozenset({".txt", ".md", ".markdown", ".html", ".htm"})


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of one document: its findings, or the problem with it. `asides` are problems
    in spite of which the findings stand."""

    path: Path
    findings: tuple[Finding, ...]
    problem: Problem | None
    asides: tuple[Problem, ...] = ()


def read_all(paths: Sequence[Path], reader: Reader) -> Iterator[Reading]:
    """In this process where the documents are few, small and harmless, else on all cores."""
    if len(paths) <= FEW and all(map(_is_light, paths)):
        return read_here(paths, reader)
    return read_many(paths, reader, cores())


def read_many(paths: Sequence[Path], reader: Reader, workers: int) -> Iterator[Reading]:
    """The readings of documents in their order, each as soon as those before it are done.

    A document that ends its process, or takes longer than `READING_SECONDS_MAX`, is reported.
    """
    do = partial(_read_one, reader)
    results = in_order(paths, do, seconds=READING_SECONDS_MAX, workers=workers)
    for path, result in zip(paths, results, strict=True):
        yield _problem(path, LOST[result]) if isinstance(result, Lost) else result


def read_here(paths: Sequence[Path], reader: Reader) -> Iterator[Reading]:
    """The same in this process, for the few documents that do not pay for another."""
    for path in paths:
        yield _with_suggestions(*_reading(path, reader.lexicon), reader)


def cores() -> int:
    """How many processes can run at once for us."""
    return len(os.sched_getaffinity(0))


def _is_light(path: Path) -> bool:
    is_safe = path.suffix.lower() in _SAFE_ENDINGS
    return not path.is_file() or (is_safe and path.stat().st_size <= SMALL_BYTES)


def _read_one(reader: Reader, path: Path, lift: Callable[[], None]) -> Reading:
    """Bounded while it is our own work; the model's server has bounds of its own."""
    try:
        reading, text = _reading(path, reader.lexicon)
    except MemoryError:
        return _problem(path, CRASHED)
    if reader.model is not None:
        lift()
    return _with_suggestions(reading, text, reader)


def _problem(path: Path, reason: Reason) -> Reading:
    return Reading(path, (), Problem(path.name, 0, 0, reason))


def _reading(path: Path, lexicon: Lexicon) -> tuple[Reading, Text | None]:
    try:
        text = text_of(bytes_of(path), path.name)
    except Refused as refused:
        return _problem(path, refused.reason), None
    missing = () if text.missing is None else (Problem(path.name, 0, 0, text.missing),)
    return Reading(path, tuple(read(text, lexicon, None)), None, missing), text


def _with_suggestions(reading: Reading, text: Text | None, reader: Reader) -> Reading:
    if text is None:
        return reading
    suggested = with_suggestions(reader, text, reading.findings, reading.path.name)
    asides = (*reading.asides, *suggested.problems)
    return replace(reading, findings=suggested.findings, asides=asides)
