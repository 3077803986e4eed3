"""The API of a site: every address under `/api/`, and how a refusal is answered."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from jointoffice.api import files, reading, writing
from jointoffice.model.refusals import Refused

VERSION = "1"

api = NinjaAPI(
    title="Joint Office",
    version=VERSION,
    description="The register of a cooperation programme: read all of it, write as claims.",
    docs_url=None,
    urls_namespace="api",
)
api.add_router("", files.router)
api.add_router("", reading.router)
api.add_router("", writing.router)


@api.exception_handler(Refused)
def refused(request: HttpRequest, error: Refused) -> HttpResponse:
    said = {"refused": {"en": error.reason.en, "zh": error.reason.zh}}
    return api.create_response(request, said, status=error.status)


@api.exception_handler(ValidationError)
def misshapen(request: HttpRequest, error: ValidationError) -> HttpResponse:
    """Where in what was sent something is missing, too much or of another type."""
    places = "; ".join(
        f"{'.'.join(map(str, one['loc'][1:]))}: {one['msg']}" for one in error.errors
    )
    said = {
        "refused": {
            "en": f"What was sent does not fit: {places}.",
            "zh": f"所提交的内容不符合要求：{places}。",
        }
    }
    return api.create_response(request, said, status=422)


@api.exception_handler(HttpError)
def unreadable(request: HttpRequest, error: HttpError) -> HttpResponse:
    said = {
        "refused": {
            "en": f"What was sent cannot be read: {error.message}; accepted is JSON.",
            "zh": "无法读取所提交的内容；请提交 JSON。",
        }
    }
    return api.create_response(request, said, status=error.status_code)
