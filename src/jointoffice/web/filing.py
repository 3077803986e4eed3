"""What becomes of uploads: a small document is read while the person waits, others by a job."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from jointoffice.actions.ask_filing import ask_filing
from jointoffice.actions.file_document import About, Filed, file_read, known_document
from jointoffice.batch.apart import Given, read_apart
from jointoffice.batch.reading import TOO_SLOW
from jointoffice.model.authors import WRITERS, Author
from jointoffice.model.limits import (
    ANSWER_READING_BYTES_MAX,
    ANSWER_READING_SECONDS_MAX,
    DOCUMENT_BYTES_MAX,
)
from jointoffice.model.names import file_name
from jointoffice.model.refusals import Reason, UnreadableDocument
from jointoffice.reader.asking.ask import Reader
from jointoffice.reader.document import ReadDocument
from jointoffice.store import clock, documents
from jointoffice.store.lexicon import lexicon_here
from jointoffice.web.reading import signed_in

TYPED = ("title", "publisher", "published", "address")


def file_uploads(request: HttpRequest) -> HttpResponse:
    """To the document where it is read at once, else to the job that reads."""
    author, uploads = signed_in(request), request.FILES.getlist("document")
    author.must_be(WRITERS)
    _check(uploads)
    if len(uploads) == 1 and (uploads[0].size or 0) <= ANSWER_READING_BYTES_MAX:
        filed = _file_now(uploads[0].read(), _about(request, uploads[0], 1), author)
        if filed is not None:
            messages.success(request, _outcome(filed))
            return redirect("document", filed.source)
    job = ask_filing(some=_contents(request, uploads), author=author, now=clock.now())
    messages.success(request, _("A job reads what you uploaded; you can leave this page."))
    return redirect("job", job.id)


def _file_now(raw: bytes, about: About, author: Author) -> Filed | None:
    """What became of the document; none where it takes too long to wait for."""
    known = known_document(sha256=documents.hash_of(raw))
    if known is not None:
        return known
    given = Given(file_name(about.name), about.published, raw)
    reader = Reader(lexicon_here(), None)
    made = next(read_apart([given], reader, seconds=ANSWER_READING_SECONDS_MAX, workers=1))
    if isinstance(made, Reason):
        raise UnreadableDocument(made.en, made.zh)
    if _is_slow(made):
        return None
    return file_read(raw=raw, about=about, made=made, author=author, now=clock.now())


def _is_slow(made: ReadDocument) -> bool:
    return made.text is None and any(one.message == TOO_SLOW for one in made.problems)


def _check(uploads: Sequence[UploadedFile[Any]]) -> None:
    """`UnreadableDocument` where there is no file, or too large a one; then none is taken."""
    if not uploads:
        raise UnreadableDocument("Choose a file first.", "请先选择文件。")
    for upload in uploads:
        size = upload.size or 0
        if size > DOCUMENT_BYTES_MAX:
            name = file_name(upload.name or "")
            raise UnreadableDocument(
                f"{name} has {size:,} bytes; accepted are {DOCUMENT_BYTES_MAX:,}.",
                f"{name} 有{size:,}字节；最多{DOCUMENT_BYTES_MAX:,}字节。",
            )


def _contents(
    request: HttpRequest, uploads: Sequence[UploadedFile[Any]]
) -> Iterator[tuple[bytes, About]]:
    """One after the other, so that no more than one is in memory."""
    for upload in uploads:
        upload.seek(0)
        yield upload.read(), _about(request, upload, len(uploads))


def _about(request: HttpRequest, upload: UploadedFile[Any], count: int) -> About:
    """What was typed beside so many files; what was left empty is looked for in each.

    A title is one document's own.
    """
    typed = {field: request.POST.get(field, "").strip() or None for field in TYPED}
    if count > 1:
        typed["title"] = None
    return About(name=upload.name or "", **typed)


def _outcome(filed: Filed) -> str:
    count = len(filed.claims)
    if filed.was_known:
        return _("This document was filed before; nothing was added.")
    made = ngettext("Filed: %(count)d claim found.", "Filed: %(count)d claims found.", count)
    return made % {"count": count}
