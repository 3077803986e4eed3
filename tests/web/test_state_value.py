"""Can a person who may write state a value on the page of a record, and nobody else?"""

from __future__ import annotations

from django.test import Client

from tests.web.page import CHINESE, page, page_of

TASK = "/records/task/14/"


def test_a_stated_value_is_the_partys_word(fang: Client) -> None:
    response = fang.post(TASK, {"field": "state", "value": "under way"})
    assert response.status_code == 302
    assert response["Location"] == f"{TASK}#f-state"
    record = page(fang, TASK)
    assert "State under way ● agreed" in [
        line.removesuffix(" State a value: State") for line in record.each(".values > div")
    ]
    assert record.words(".done") == "Your value is stated."


def test_the_form_is_made_from_the_field(fang: Client) -> None:
    form = page(fang, f"{TASK}?state=state")
    assert form.words("#state h2") == "State a value: State"
    assert form.each("#state option") == ["planned", "under way", "done", "stopped"]
    assert "Chongqing Liangjiang New Area: under way" in form.words("#state .said")
    assert page(fang, f"{TASK}?state=progress").nodes("#state [name=unit]")


def test_a_wrong_value_is_refused_and_kept(fang: Client) -> None:
    typed = {"field": "progress", "value": "much"}
    refused = page_of(fang.post(TASK, typed))
    assert refused.status == 400
    assert "'much' is not a number" in refused.words(".refusal")
    assert refused.nodes("#state [name=value]")[0].getattr("value") == "much"
    assert "不是数字" in page_of(fang.post(TASK, typed, **CHINESE)).words(".refusal")


def test_a_reader_and_a_visitor_cannot_state(anna: Client, visitor: Client) -> None:
    for client in (anna, visitor):
        assert not page(client, f"{TASK}?state=state").nodes("#state")
        refused = client.post(TASK, {"field": "state", "value": "done"})
        assert refused.status_code == 403
    assert "◐ one-sided" in page(visitor, TASK).words(".values")
