"""Open data: every file that can be had, in which format, of which day, under which licence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from jointoffice.actions.publish import PROJECT, Format, formats_of
from jointoffice.papers.published.parquet import has_pyarrow
from jointoffice.papers.published.project import Publisher
from jointoffice.scenes.days import day_text
from jointoffice.scenes.wording import kind_plural
from jointoffice.store.listing import count_records
from jointoffice.store.marks import marks
from jointoffice.store.publisher import last_change, publisher_here
from jointoffice.store.site import kinds_here
from jointoffice.web.reading import Look, look_of

NEEDS_PYARROW, NEEDS_ORGANISATION = ".parquet", ".iati.xml"


@dataclass(frozen=True, slots=True)
class Offered:
    """A kind with records, and the files that have them; `files` are (file name, label)."""

    name: str
    label: str
    count: int
    files: tuple[tuple[str, str], ...]


def show(request: HttpRequest) -> HttpResponse:
    look, publisher = look_of(request), publisher_here()
    shown = {
        "look": look,
        "marks": marks(),
        "publisher": publisher,
        "by": publisher.names.text(look.language),
        "changed": day_text(last_change()[:10], look.language),
        "kinds": _kinds(look),
        "standards": _standards(look, publisher),
        "site": settings.SITE_ADDRESS,
    }
    return render(request, "open.html", shown)


def _kinds(look: Look) -> list[Offered]:
    counts = count_records()
    return [
        Offered(
            kind.name,
            kind_plural(kind, look.language),
            counts[kind.name],
            _files(kind.name, formats_of(kind=""), look),
        )
        for kind in kinds_here().values()
        if counts.get(kind.name)
    ]


def _standards(look: Look, publisher: Publisher) -> tuple[tuple[str, str], ...]:
    """The files that only projects have, as far as the site is set up for them."""
    if PROJECT not in kinds_here() or not count_records().get(PROJECT):
        return ()
    forms = [
        one
        for one in formats_of(kind=PROJECT)
        if one.kind and (publisher.organisation or one.ending != NEEDS_ORGANISATION)
    ]
    return _files(PROJECT, forms, look)


def _files(name: str, forms: Sequence[Format], look: Look) -> tuple[tuple[str, str], ...]:
    return tuple(
        (f"{name}{one.ending}", one.names.text(look.language))
        for one in forms
        if has_pyarrow() or one.ending != NEEDS_PYARROW
    )
