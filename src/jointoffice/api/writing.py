"""What programs can do for a person: state, endorse, withdraw."""

from __future__ import annotations

from django.http import HttpRequest
from ninja import Router, Status

from jointoffice.actions.end_claim import withdraw_claim
from jointoffice.actions.endorse_claim import endorse_claim
from jointoffice.actions.state_claim import Said, state_claim
from jointoffice.api.access import author_here
from jointoffice.api.shapes import Appended, Judged, Stated
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
