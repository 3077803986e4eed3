"""What programs can do for a person: state, endorse, withdraw; merge records, and undo it."""

from __future__ import annotations

from django.http import HttpRequest
from ninja import Router, Status

from jointoffice.actions.end_claim import withdraw_claim
from jointoffice.actions.endorse_claim import endorse_claim
from jointoffice.actions.replace_record import Named, bring_back, merge_record, withdraw_record
from jointoffice.actions.state_claim import Said, state_claim
from jointoffice.api.access import author_here
from jointoffice.api.shapes import Appended, Back, Judged, Replaced, Stated
from jointoffice.model.claims import Verdict
from jointoffice.model.refusals import NotAllowed
from jointoffice.store import clock

router = Router(tags=["write"])
Entries = dict[str, list[str]]


@router.post("/claims", response={201: Appended})
def state(request: HttpRequest, said: Stated) -> Status[Entries]:
    """State a value of a field; the claim stands in the log of the person's party."""
    words = Said(said.kind, said.key, said.field, said.value, said.unit, said.valid_from)
    made = state_claim(said=words, author=author_here(request), now=clock.now())
    return Status(201, {"entries": list(map(str, made))})


@router.post("/claims/{claim}/verdicts", response={201: Appended})
def judge(request: HttpRequest, claim: str, said: Judged) -> Status[Entries]:
    """Agree with a claim, dispute it with a reason, or abstain."""
    if said.verdict not in {one.value for one in Verdict}:
        raise NotAllowed("A verdict is agree, dispute or abstain.", "表态为认可、异议或收回。")
    verdict, author = Verdict(said.verdict), author_here(request)
    now = clock.now()
    made = endorse_claim(claim=claim, verdict=verdict, reason=said.reason, author=author, now=now)
    return Status(201, {"entries": [str(made)]})


@router.post("/claims/{claim}/withdrawal", response={201: Appended})
def withdraw(request: HttpRequest, claim: str) -> Status[Entries]:
    """Withdraw a claim of the person's own party."""
    made = withdraw_claim(claim=claim, author=author_here(request), now=clock.now())
    return Status(201, {"entries": [str(made)]})


@router.post("/replacements", response={201: Appended})
def replace(request: HttpRequest, said: Replaced) -> Status[Entries]:
    """Merge a record into the one that stays, or withdraw it; both can be undone."""
    record, author, now = Named(said.kind, said.key), author_here(request), clock.now()
    if said.into is None:
        made = withdraw_record(record=record, reason=said.reason, author=author, now=now)
    else:
        into, reason = said.into, said.reason
        made = merge_record(record=record, into=into, reason=reason, author=author, now=now)
    return Status(201, {"entries": [str(made)]})


@router.post("/replacements/end", response={201: Appended})
def back(request: HttpRequest, said: Back) -> Status[Entries]:
    """Let a record stand for itself again, merged or withdrawn before."""
    record, author = Named(said.kind, said.key), author_here(request)
    made = bring_back(record=record, reason=said.reason, author=author, now=clock.now())
    return Status(201, {"entries": list(map(str, made))})
