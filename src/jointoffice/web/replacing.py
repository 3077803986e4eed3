"""Merging a record, withdrawing it, bringing it back: the forms, and what its page shows of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from jointoffice.actions.replace_record import (
    Named,
    bring_back,
    merge_record,
    record_that_stays,
    withdraw_record,
)
from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.authors import SPEAKERS, Author
from jointoffice.model.kinds.field import REPLACED_BY, Field, Kind
from jointoffice.model.names import record_id
from jointoffice.model.refusals import Refused
from jointoffice.scenes import replacing
from jointoffice.scenes.inputs import Typed, input_of
from jointoffice.scenes.replacing import Replacement
from jointoffice.scenes.titles import needed_for, title_of
from jointoffice.scenes.wording import Names, kind_label, kind_plural, tongue
from jointoffice.store import clock
from jointoffice.store.records import answers, find_records
from jointoffice.store.replacements import names_said, replaced_for, replacement_of
from jointoffice.store.site import programme_here
from jointoffice.web.reading import Look, look_of, signed_in, speech_of
from jointoffice.web.stating import offer_of, text_of, typed_in

GONE = 410
DEEDS = ("merge", "withdraw", "back")


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest, name: str, key: str) -> HttpResponse:
    signed_in(request).must_be(SPEAKERS)
    look, kind, status, shown = look_of(request), programme_here().kind(name), 200, {}
    typed = _typed(request, kind)
    try:
        if request.POST.get("deed") in DEEDS:
            return _do(request, kind, key, typed)
        shown = _beside(look, kind, key, typed)
    except Refused as refused:
        shown, status = {"refusal": refused.reason.text(look.language)}, refused.status
    shown |= _page(look, kind, key, typed) | {"reason": request.POST.get("reason", "")}
    return render(request, "replacing.html", shown, status=status)


def others_of(look: Look, number: int) -> dict[str, Any]:
    """What the page of a record shows of those for which it stands."""
    found = replaced_for(number, look.sizes)
    speech = speech_of(look, replacing.needed(found))
    own = [one for one in found if one.said]
    return {"others": [replacing.shown_replacement(one, speech) for one in own]}


def called_then(look: Look, kind: Kind, key: str) -> dict[str, Names]:
    """What a record was called that stood for itself at a mark and does not any more."""
    is_past = look.known_at is not None
    stands = not is_past or replacement_of(find_records(kind, key)[0], None) is None
    return {} if stands else names_said(kind, key)


def elsewhere(request: HttpRequest, kind: Kind, key: str) -> HttpResponse | None:
    """The answer for a record that does not stand for itself: to the one that does, or who
    withdrew it, when and why. None for every other."""
    look = look_of(request)
    replacement = replacement_of(find_records(kind, key)[0], look.sizes)
    if replacement is None:
        return None
    if replacement.by:
        answer = redirect("record", *replacement.by.split(":", 1))
        answer["Location"] += look.query
        return answer
    return render(request, "withdrawn.html", _named(look, kind, key, replacement), status=GONE)


def _do(request: HttpRequest, kind: Kind, key: str, typed: Typed) -> HttpResponse:
    deed = _Deed(Named(kind.name, key), request.POST.get("reason", ""), signed_in(request))
    match request.POST["deed"]:
        case "merge":
            deed.merge(into=text_of(_field(kind), typed))
            done = _("The two records are one now.")
        case "withdraw":
            deed.withdraw()
            done = _("The record is withdrawn.")
        case _:
            deed.bring_back()
            done = _("The record stands for itself again.")
    messages.success(request, done)
    return redirect("record", kind.name, key)


@dataclass(frozen=True, slots=True)
class _Deed:
    """What a form sent: done to which record, why and by whom."""

    record: Named
    reason: str
    author: Author

    def merge(self, *, into: str) -> None:
        merge_record(
            record=self.record, into=into, reason=self.reason, author=self.author, now=clock.now()
        )

    def withdraw(self) -> None:
        withdraw_record(
            record=self.record, reason=self.reason, author=self.author, now=clock.now()
        )

    def bring_back(self) -> None:
        bring_back(record=self.record, reason=self.reason, author=self.author, now=clock.now())


def _typed(request: HttpRequest, kind: Kind) -> Typed:
    """The record that stays, as a form sent it or as the address names it."""
    typed = typed_in(request, "into")
    return typed if typed.values else Typed((request.GET.get("into", ""),), "", "")


def _field(kind: Kind) -> Field:
    field = kind.find_any(REPLACED_BY)
    assert field is not None, "every kind has it"
    return field


def _beside(look: Look, kind: Kind, key: str, typed: Typed) -> dict[str, Any]:
    """The two records beside each other, once the one that stays is named."""
    into = text_of(_field(kind), typed)
    if not into:
        return {}
    stays = record_that_stays(record=Named(kind.name, key), into=into)
    one, other = (_answered(look, kind, each) for each in (key, stays))
    wanted = replacing.needed_beside(one, other) | set(needed_for(kind, stays))
    speech = speech_of(look, wanted)
    title = title_of(kind, stays, speech.titles, look.language)
    return {
        "lines": replacing.beside(one, other, speech),
        "stays": {"key": stays, "title": title, "lang": tongue(title)},
    }


def _answered(look: Look, kind: Kind, key: str) -> AnsweredRecord:
    number = find_records(kind, key)[0]
    found = list(answers([number], look.day, look.sizes))
    return found[0] if found else AnsweredRecord(record_id(kind.name, key), kind, key, {})


def _page(look: Look, kind: Kind, key: str, typed: Typed) -> dict[str, Any]:
    replacement = replacement_of(find_records(kind, key)[0], look.sizes)
    field = _field(kind)
    offer = offer_of(field, typed)
    speech = speech_of(look, offer.references)
    return _named(look, kind, key, replacement) | {
        "input": input_of(field, "into", typed, offer, speech)
    }


def _named(look: Look, kind: Kind, key: str, replacement: Replacement | None) -> dict[str, Any]:
    """What the record is called, and who says that it does not stand for itself."""
    some = [] if replacement is None else [replacement]
    speech = speech_of(look, {*needed_for(kind, key), *replacing.needed(some)})
    titles = dict(speech.titles)
    if replacement is not None:
        titles |= names_said(kind, key)
    title = title_of(kind, key, titles, look.language)
    return {
        "look": look,
        "kind": kind.name,
        "key": key,
        "title": title,
        "title_lang": tongue(title),
        "kind_label": kind_label(kind, look.language),
        "plural": kind_plural(kind, look.language),
        "replacement": None
        if replacement is None
        else replacing.shown_replacement(replacement, speech),
        "is_merged": replacement is not None and bool(replacement.by),
    }
