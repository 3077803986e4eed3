"""Read documents in processes of their own, so that none takes the server or a job with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from jointoffice.batch.reading import CRASHED, LOST
from jointoffice.batch.workers import Lost, in_order
from jointoffice.model.refusals import Reason, Refused
from jointoffice.reader.asking.ask import Reader
from jointoffice.reader.document import ReadDocument, read_by_rule, unread, with_model
from jointoffice.reader.text.document import text_of
from jointoffice.store.files import bytes_of


@dataclass(frozen=True, slots=True)
class Given:
    """A document to read: its name, its day where that is known, and its bytes or their place."""

    name: str
    published: str | None
    content: bytes | Path


def read_apart(
    some: Sequence[Given], reader: Reader, *, seconds: int, workers: int
) -> Iterator[ReadDocument | Reason]:
    """In their order, each as soon as those before it are there.

    A reason is why a document is not taken at all. One that breaks its reader, or takes longer
    than `seconds`, is taken and has no text.
    """
    results = in_order(some, partial(_read, reader), seconds=seconds, workers=workers)
    for given, result in zip(some, results, strict=True):
        yield unread(given.name, LOST[result]) if isinstance(result, Lost) else result


def _read(reader: Reader, given: Given, lift: Callable[[], None]) -> ReadDocument | Reason:
    content = given.content
    try:
        raw = bytes_of(content) if isinstance(content, Path) else content
        made = read_by_rule(text_of(raw, given.name), given.name, given.published, reader)
    except Refused as refused:
        return refused.reason
    except MemoryError:
        return unread(given.name, CRASHED)
    if reader.model is not None:
        lift()
    return with_model(made, given.name, reader)
