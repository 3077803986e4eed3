"""What a worker does for each task: a function by the task's name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from jointoffice.actions.file_document import About, Filed, file_read, known_document
from jointoffice.batch.apart import Given, read_apart
from jointoffice.batch.reading import cores
from jointoffice.batch.worker import Do, TaskContext
from jointoffice.commands.sheet_task import take_sheet
from jointoffice.model.limits import READING_SECONDS_MAX
from jointoffice.model.names import SourceId, file_name
from jointoffice.model.refusals import Reason, Refused
from jointoffice.reader.asking.ask import Reader
from jointoffice.reader.document import ReadDocument
from jointoffice.store import clock, documents
from jointoffice.store.jobs import FILE_DOCUMENTS, TAKE_SHEET
from jointoffice.store.lexicon import lexicon_here


class Work(msgspec.Struct, frozen=True):
    """A document to file, as the job's arguments have it."""

    sha256: str
    about: dict[str, str | None]

    @property
    def path(self) -> Path:
        return documents.blob_path(self.sha256)

    @property
    def known(self) -> About:
        return About(**self.about)  # type: ignore[arg-type]


def file_documents(context: TaskContext) -> None:
    """Read the documents on all cores, and file each as soon as it is read."""
    works = [msgspec.convert(work, Work) for work in context.works]
    given = [Given(file_name(work.known.name), work.known.published, work.path) for work in works]
    came = context.returned
    readings = read_apart(
        given, Reader(lexicon_here(), None), seconds=READING_SECONDS_MAX, workers=cores()
    )
    for work, made in zip(works, readings, strict=True):
        with context.one_work(came):
            came.append(_filed(work, made, context))


def _filed(work: Work, made: ReadDocument | Reason, context: TaskContext) -> dict[str, Any]:
    """What came of one document."""
    name = work.known.name
    try:
        known = known_document(sha256=SourceId(work.sha256))
        filed = known or _file(work, made, context)
    except Refused as refused:
        documents.drop_bytes(SourceId(work.sha256))
        return {"name": name, "refused": refused.reason}
    return {
        "name": name,
        "source": filed.source,
        "title": filed.title,
        "claims": len(filed.claims),
        "was_known": filed.was_known,
        "problems": [problem.message for problem in filed.problems],
    }


def _file(work: Work, made: ReadDocument | Reason, context: TaskContext) -> Filed:
    if isinstance(made, Reason):
        raise Refused(made.en, made.zh)
    return file_read(
        raw=work.path.read_bytes(),
        about=work.known,
        made=made,
        author=context.lease.result.asked_by,
        now=clock.now(),
    )


TASKS: dict[str, Do] = {FILE_DOCUMENTS.name: file_documents, TAKE_SHEET.name: take_sheet}
