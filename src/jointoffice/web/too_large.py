"""What sends more than we take is refused before anything of it is read."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render

from jointoffice.model.limits import REQUEST_BYTES_MAX, VISITOR_BYTES_MAX
from jointoffice.model.refusals import Reason
from jointoffice.web.reading import language_here

Answer = Callable[[HttpRequest], HttpResponseBase]

TOO_LARGE = 413


def not_too_large(answer: Answer) -> Answer:
    """Middleware: 413 for a request whose length is above the limit of whoever sends it."""

    def answered(request: HttpRequest) -> HttpResponseBase:
        length = request.headers.get("Content-Length") or "0"
        sent = int(length) if length.isdecimal() else 0
        if sent <= VISITOR_BYTES_MAX:
            return answer(request)
        most = REQUEST_BYTES_MAX if request.user.is_authenticated else VISITOR_BYTES_MAX
        return answer(request) if sent <= most else _refused(request, sent, most)

    return answered


def _refused(request: HttpRequest, sent: int, most: int) -> HttpResponse:
    reason = Reason(
        f"{sent:,} bytes were sent at once; accepted are {most:,}.",
        f"一次发送了{sent:,}字节；最多{most:,}字节。",
    )
    shown = {"sentence": reason.text(language_here())}
    return render(request, "refused.html", shown, status=TOO_LARGE)
