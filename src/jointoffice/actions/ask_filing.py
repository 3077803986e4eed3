"""Ask for documents to be read and filed by a worker: their bytes are kept, and a job waits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime

from django.db import transaction

from jointoffice.actions.file_document import About
from jointoffice.model.authors import WRITERS, Author
from jointoffice.model.limits import JOB_WORKS_MAX
from jointoffice.model.refusals import Refused
from jointoffice.store import documents
from jointoffice.store.jobs import FILE_DOCUMENTS, TaskResult


def ask_filing(
    *, some: Iterable[tuple[bytes, About]], author: Author, now: datetime
) -> TaskResult:
    """The job that files these documents, each with what is known of it."""
    author.must_be(WRITERS)
    works: list[dict[str, object]] = []
    for raw, about in some:
        if len(works) == JOB_WORKS_MAX:
            raise Refused(
                f"So many documents at once are too many; accepted are {JOB_WORKS_MAX}.",
                f"一次提交的文件过多；最多{JOB_WORKS_MAX}份。",
            )
        sha256 = documents.hash_of(raw)
        documents.keep_bytes(sha256, raw)
        works.append({"sha256": sha256, "about": asdict(about)})
    with transaction.atomic():
        return FILE_DOCUMENTS.using(author=author, now=now).enqueue(works=works)
