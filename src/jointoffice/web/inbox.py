"""The review inbox: what waits for a party's word, one claim at a time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_POST

from jointoffice.actions.endorse_claim import endorse_claim, endorse_claims
from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.authors import SPEAKERS, Author
from jointoffice.model.claims import Verdict
from jointoffice.model.names import ClaimId
from jointoffice.model.refusals import NotAllowed, Refused
from jointoffice.scenes import inbox, record
from jointoffice.scenes.claims import spans_of
from jointoffice.scenes.values import needed_by
from jointoffice.store import clock
from jointoffice.store.claims import find_claim
from jointoffice.store.inbox import COUNT_MAX, Reviewer, agreeing, count_found, queue
from jointoffice.store.places import places_of
from jointoffice.store.records import answers, find_records
from jointoffice.store.site import programme_here
from jointoffice.store.viewer import text_around
from jointoffice.web.reading import Look, look_of, signed_in, speech_of

LATER = "inbox_later"
LAST = "inbox_last"
REFUSED = "inbox_refused"
LATER_MAX = 200


def show(request: HttpRequest) -> HttpResponse:
    if not request.user.is_authenticated:
        return redirect(f"{reverse('login')}?{urlencode({'next': request.get_full_path()})}")
    look, author = look_of(request), _officer(request)
    shown = _page(look, author, request.GET.get("claim", ""), request.session.get(LATER, []))
    shown["last"] = request.session.get(LAST)
    shown["refusal"] = request.session.pop(REFUSED, None)
    template = "inbox_body.html" if request.headers.get("HX-Request") else "inbox.html"
    return render(request, template, shown)


@require_POST
def judge(request: HttpRequest) -> HttpResponse:
    """Accept, dispute, or take back; then the next claim."""
    author, claim = _officer(request), request.POST.get("claim", "")
    verdict, reason = request.POST.get("verdict", ""), request.POST.get("reason", "")
    try:
        _judge(author, claim, verdict, reason)
    except Refused as refused:
        request.session[REFUSED] = refused.reason.text(look_of(request).language)
        return _to(claim)
    undone = verdict == Verdict.ABSTAIN.value
    request.session[LAST] = None if undone else {"claims": [claim], "verdict": verdict}
    return _to(claim if undone else request.POST.get("next", ""))


@require_POST
def accept_same(request: HttpRequest) -> HttpResponse:
    """Accept every claim that says what the party has accepted already."""
    author = _officer(request)
    same = agreeing(Reviewer(author.party, look_of(request).today.isoformat(), frozenset()))
    claims = [one.claim for one in same]
    endorse_claims(claims=claims, verdict=Verdict.AGREE, author=author, now=clock.now())
    last = {"claims": claims, "verdict": Verdict.AGREE.value}
    request.session[LAST] = last if claims else None
    return _to("")


@require_POST
def undo(request: HttpRequest) -> HttpResponse:
    """Take back the last verdict, or all that were given at once; the first claim comes back."""
    author, last = _officer(request), request.session.pop(LAST, None)
    claims = last["claims"] if last else []
    if claims:
        endorse_claims(claims=claims, verdict=Verdict.ABSTAIN, author=author, now=clock.now())
    return _to(claims[0] if claims else "")


@require_POST
def put_off(request: HttpRequest) -> HttpResponse:
    """Put a claim at the end of the queue, for this session; without a claim: bring all back."""
    _officer(request)
    claim = request.POST.get("claim", "")
    later = [one for one in request.session.get(LATER, []) if one != claim]
    request.session[LATER] = [*later, claim][-LATER_MAX:] if claim else []
    return _to(request.POST.get("next", ""))


def _officer(request: HttpRequest) -> Author:
    author = signed_in(request)
    if author.role not in SPEAKERS:
        raise NotAllowed(
            "The inbox is for officers, whose word is their party's; you can read every record.",
            "收件箱供官员使用，其表态代表本方；您可以阅读所有记录。",
        )
    return author


def _judge(author: Author, claim: str, verdict: str, reason: str) -> None:
    if verdict not in {one.value for one in Verdict}:
        raise NotAllowed("A verdict is agree, dispute or abstain.", "表态为认可、异议或收回。")
    endorse_claim(
        claim=claim, verdict=Verdict(verdict), reason=reason, author=author, now=clock.now()
    )


def _to(claim: str) -> HttpResponse:
    address = reverse("inbox")
    response = redirect(f"{address}?{urlencode({'claim': claim})}" if claim else address)
    response.status_code = 303
    return response


def _page(look: Look, author: Author, asked: str, later: list[str]) -> dict[str, Any]:
    put_off = frozenset(ClaimId(one) for one in later)
    waiting = queue(Reviewer(author.party, look.today.isoformat(), put_off))
    chosen = ClaimId(asked) if asked else waiting[0].claim if waiting else None
    answered, field = _record_of(look, chosen) if chosen else (None, "")
    same = agreeing(Reviewer(author.party, look.today.isoformat(), frozenset()))
    wanted = needed_by([*waiting, *same])
    if answered is not None:
        wanted |= record.needed(answered, programme_here().sides)
    speech = speech_of(look, wanted)
    shown = {
        "look": look,
        "queue": inbox.queue_lines(waiting, chosen, speech),
        "count": count_found(author.party),
        "count_max": COUNT_MAX,
        "same": inbox.queue_lines(same, None, speech),
        "put_off": len(put_off),
        "beside": inbox.next_after(waiting, chosen),
    }
    if answered is not None and chosen is not None:
        stated = answered.fields[field].stated[chosen]
        speech = replace(speech, places=places_of(spans_of([stated])))
        around = None
        if stated.source and stated.start is not None and stated.end is not None:
            around = text_around(stated.source, stated.start, stated.end)
        context = None if around is None else inbox.sentence_around(*around)
        shown["review"] = inbox.review(answered, field, chosen, context, speech)
    return shown


def _record_of(look: Look, claim: ClaimId) -> tuple[AnsweredRecord | None, str]:
    """The record that a live claim is about, and its field; none for one that was withdrawn."""
    found = find_claim(claim)
    if found.ended:
        return None, ""
    numbers = find_records(programme_here().kind(found.kind), found.key)
    return next(answers(numbers, look.today.isoformat(), None)), found.field
