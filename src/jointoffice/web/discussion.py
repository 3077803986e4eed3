"""Comments on records: the form beside a record, taking one back, and a page with the latest."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from jointoffice.actions.comment import Remark, comment, take_back_comment
from jointoffice.model.kinds.field import Kind
from jointoffice.scenes.discussion import (
    Said,
    ShownComment,
    discussed,
    needed,
    shown_comments,
)
from jointoffice.store import clock
from jointoffice.store.comments import (
    comments_naming,
    comments_on,
    latest_comments,
    people_by_name,
    said,
)
from jointoffice.store.records import find_records
from jointoffice.web.reading import Look, author_of, look_of, signed_in, speech_of
from jointoffice.web.second_factor import account_of

PEOPLE_NAMED_MAX = 12


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """The latest comments, those that name the reader first."""
    look = look_of(request)
    naming, latest = comments_naming(account_of(request)), latest_comments()
    page = {
        "look": look,
        "naming": _shown(said(naming, request.user.pk), look),
        "latest": _shown(said(latest, request.user.pk), look),
    }
    return render(request, "discussion.html", page)


@require_POST
def add(request: HttpRequest, name: str, key: str) -> HttpResponse:
    field, text = (request.POST.get(one, "") for one in ("field", "text"))
    remark = Remark(kind=name, key=key, field=field, text=text)
    number = comment(remark=remark, author=signed_in(request), now=clock.now())
    messages.success(request, _("Your comment is kept."))
    return HttpResponseRedirect(f"{reverse('record', args=(name, key))}#d-{number}")


@require_POST
def take_back(request: HttpRequest, number: int) -> HttpResponse:
    found = take_back_comment(number=number, author=signed_in(request), now=clock.now())
    messages.success(request, _("Your comment is taken back."))
    address = reverse("record", args=(found.record.kind, found.record.key))
    return HttpResponseRedirect(f"{address}#h-discussion")


def discussion_on(request: HttpRequest, kind: Kind, key: str) -> dict[str, Any]:
    """What the page of a record shows of its discussion; nothing for a visitor. Four queries."""
    if author_of(request) is None:
        return {}
    words = said(comments_on(find_records(kind, key)[0]), request.user.pk)
    names = [one.name for one in people_by_name()]
    speech = speech_of(look_of(request), needed(words))
    return {
        "discussion": shown_comments(words, names, speech),
        "discussed": discussed(kind, speech),
        "people": sorted(names)[:PEOPLE_NAMED_MAX],
    }


def _shown(words: list[Said], look: Look) -> list[ShownComment]:
    names = [one.name for one in people_by_name()]
    return shown_comments(words, names, speech_of(look, needed(words)))
