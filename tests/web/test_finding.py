"""The page of a finding: a person ties it to a record, and the next document profits."""

from __future__ import annotations

from django.test import Client

from jointoffice.reader.lexicon import Lexicon
from jointoffice.reader.read import read
from jointoffice.reader.text.document import text_of
from jointoffice.store.lexicon import lexicon_here
from jointoffice.store.models import Claim, Finding

NEXT_DOCUMENT = "The two sides will recast the bronze bells of both towers from next spring on."


def first_tasks(lexicon: Lexicon) -> list[str]:
    found = read(text_of(NEXT_DOCUMENT.encode(), "next.txt"), lexicon, None)
    return [finding.tasks[0].number for finding in found if finding.tasks]


def tied(client: Client, **typed: str) -> tuple[int, Finding]:
    finding = Finding.objects.filter(kind="commitment").order_by("id")[0]
    words = {"field": "task.evidence", "key": "24", "unit": ""} | typed
    answer = client.post(f"/findings/{finding.id}/", {"value": finding.kind} | words)
    return answer.status_code, finding


def test_a_tied_finding_is_a_claim_with_its_span(fang: Client) -> None:
    status, finding = tied(fang, value="The bells are recast")
    assert status == 302
    claim = Claim.objects.order_by("-id").filter(field="evidence", text="The bells are recast")[0]
    assert (claim.record.key, claim.start, claim.end) == ("24", finding.start, finding.end)
    assert claim.basis == "extracted"


def test_the_next_document_profits_from_a_pick(fang: Client) -> None:
    finding = Finding.objects.filter(kind="commitment").order_by("id")[0]
    finding.document.text = NEXT_DOCUMENT[:-1] + " " + finding.document.text
    finding.document.save()
    Finding.objects.filter(id=finding.id).update(start=0, end=len(NEXT_DOCUMENT) - 1)
    before = first_tasks(lexicon_here())
    assert tied(fang)[0] == 302
    assert before != ["24"]
    assert first_tasks(lexicon_here()) == ["24"]


def test_what_does_not_fit_is_refused_beside_the_form(fang: Client) -> None:
    finding = Finding.objects.order_by("id")[0]
    typed = {"field": "task.progress", "key": "9", "value": "soon", "unit": ""}
    answer = fang.post(f"/findings/{finding.id}/", typed)
    assert answer.status_code == 400
    assert "&#x27;soon&#x27; is not a number" in answer.content.decode()


def test_a_visitor_cannot_tie(visitor: Client) -> None:
    before = Claim.objects.count()
    assert tied(visitor)[0] == 403
    assert Claim.objects.count() == before
