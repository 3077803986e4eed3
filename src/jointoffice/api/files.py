"""All records of a kind as a file, in every format that the product writes."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest
from django.http.response import HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language
from ninja import Query, Router

from jointoffice.actions.publish import (
    ENDINGS,
    NO_EXTRAS,
    format_of,
    lines_written,
    write_published,
)
from jointoffice.actions.write_sheet import View
from jointoffice.api.asked import selected
from jointoffice.api.shapes import AskedFile
from jointoffice.model.language import Language
from jointoffice.model.refusals import WrongValue
from jointoffice.store.listing import all_selected

router = Router(tags=["files"])
LANGUAGES = {"en": Language.EN, "zh": Language.ZH}
JSON_LINES = ".jsonl"
NEGOTIATED = (".csv", JSON_LINES, ".parquet", ".xlsx")
"""Formats that a list answers with where `Accept` asks for them by name."""

Asked = Callable[[HttpRequest, str, AskedFile], HttpResponseBase]


def file_of(request: HttpRequest, kind: str, ending: str, asked: AskedFile) -> HttpResponseBase:
    """The file, in the language asked for; JSON Lines are sent while they are read."""
    at, selection, order = selected(request, kind, asked)
    form = format_of(name=ending, kind=kind)
    numbers = all_selected(selection, order)
    view = View(numbers, at.day, at.known_at, _language(asked.language))
    response: HttpResponse | StreamingHttpResponse
    if ending == JSON_LINES:
        response = StreamingHttpResponse(lines_written(view=view), content_type=form.media_type)
    else:
        address = request.build_absolute_uri()
        made = write_published(
            kind=selection.kind, view=view, form=form, extras=NO_EXTRAS, address=address
        )
        response = HttpResponse(made.raw, content_type=form.media_type)
        response["X-Left-Out"] = str(len(made.left_out))
    response["Content-Disposition"] = f'attachment; filename="{kind}-{at.day}{ending}"'
    patch_vary_headers(response, ["Accept", "Accept-Language"])
    return response


def ending_accepted(request: HttpRequest) -> str:
    """The ending of the format that `Accept` names; empty for JSON, or where it takes anything."""
    accepted = request.headers.get("Accept", "")
    types = {one: ENDINGS[one].media_type.partition(";")[0] for one in NEGOTIATED}
    return next((one for one, media_type in types.items() if media_type in accepted), "")


def _language(asked: str) -> Language:
    if asked and asked not in LANGUAGES:
        raise WrongValue(
            f"There is no language {asked[:10]!r}; accepted are en and zh.",
            f"没有语言“{asked[:10]}”；可用 en 和 zh。",
        )
    here = (get_language() or "en")[:2]
    return LANGUAGES[asked or (here if here in LANGUAGES else "en")]


def _answering(ending: str) -> Asked:
    def as_file(request: HttpRequest, kind: str, asked: Query[AskedFile]) -> HttpResponseBase:
        return file_of(request, kind, ending, asked)

    return as_file


for _form in ENDINGS.values():
    router.get(
        f"/records/{{kind}}{_form.ending}",
        operation_id=f"records_as{_form.ending.replace('.', '_')}",
        summary=_form.names.en,
        description=f"All records of a kind as a file{' (projects only)' if _form.kind else ''}.",
    )(_answering(_form.ending))
