"""Ask for a large sheet to be tried or imported by a worker; until then its bytes wait."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from jointoffice.actions.sheet_plan import Sheet
from jointoffice.model.authors import WRITERS, Author
from jointoffice.papers.sheets.report import Mood
from jointoffice.store.jobs import TAKE_SHEET, TaskResult
from jointoffice.store.uploads import keep_upload


def ask_sheet(*, sheet: Sheet, mood: Mood, author: Author, now: datetime) -> TaskResult:
    """The job that says what the sheet would do, or imports all of it or nothing."""
    author.must_be(WRITERS)
    work = {
        "file": keep_upload(sheet.raw, now),
        "name": sheet.name,
        "kind": sheet.kind,
        "valid_from": sheet.valid_from,
        "mood": mood.value,
    }
    with transaction.atomic():
        return TAKE_SHEET.using(author=author, now=now).enqueue(works=[work])
