"""Can programs read all that people can, write as claims, and nothing else?"""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.test import Client

from jointoffice.actions.publish import ENDINGS
from jointoffice.actions.tokens import make_token, take_back_token
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.refusals import Refused
from jointoffice.store import clock
from jointoffice.store.log import contents
from jointoffice.store.models import Claim
from jointoffice.store.people import Account
from jointoffice.store.tokens import Token, tokens_of
from tests.web.page import page

DISPUTED = {"kind": "task", "key": "9", "field": "progress", "value": "64"}


def token_of(name: str) -> str:
    return make_token(account=Account.objects.get(name=name), name="sheet", now=clock.now())


def ask(path: str, token: str = "", **headers: Any) -> Any:
    if token:
        headers["HTTP_AUTHORIZATION"] = f"Bearer {token}"
    return Client().get(f"/api{path}", **headers)


def send(path: str, said: object, token: str = "") -> Any:
    headers: dict[str, Any] = {"HTTP_AUTHORIZATION": f"Bearer {token}"} if token else {}
    body = said if isinstance(said, str) else json.dumps(said)
    return Client().post(f"/api{path}", body, content_type="application/json", **headers)


def test_every_kind_is_described(site: None) -> None:
    kinds = ask("/kinds").json()["kinds"]
    assert [kind["name"] for kind in kinds] == list(KINDS)
    (task,) = (kind for kind in kinds if kind["name"] == "task")
    (state,) = (field for field in task["fields"] if field["name"] == "state")
    assert state["label"] == {"en": "State", "zh": "状态"}
    assert {"code": "done", "en": "done", "zh": "已完成"} in state["choices"]


def test_a_list_says_what_is_accepted(site: None) -> None:
    found = ask("/records/task?sort=number").json()
    assert found["count"] == 36
    ninth = found["records"][8]
    assert ninth["key"] == "9"
    assert ninth["fields"]["state"] == {"value": "under way", "state": "agreed"}
    assert ninth["fields"]["progress"] == {"value": None, "state": "disputed"}


def test_a_list_is_narrowed_and_looks_back_like_the_page(site: None) -> None:
    assert ask("/records/task?f.state=under+way").json()["count"] == 2
    then = ask("/records/task/9?known_at=conference-3").json()["fields"]["progress"]
    assert then["state"] == "one-sided"
    now = ask("/records/task/9").json()["fields"]["progress"]
    assert {party: word["value"] for party, word in now["by"].items()} == {
        "liangjiang": "60",
        "tianfu": "62",
    }


def test_lines_are_the_records_of_all_pages(site: None) -> None:
    raw = b"".join(ask("/records/task.jsonl?sort=number"))
    lines = [json.loads(line) for line in raw.splitlines()]
    assert lines == ask("/records/task?sort=number").json()["records"]


def test_changes_marks_and_sources(site: None) -> None:
    assert [mark["name"] for mark in ask("/marks").json()["marks"]] == ["conference-3"]
    changed = ask("/changes?since=conference-3").json()["changes"]
    assert "task:9" in {change["record"] for change in changed}
    sources = ask("/sources").json()
    assert sources["count"] == len(sources["sources"])


def test_what_did_not_change_is_not_sent_again(site: None) -> None:
    first = ask("/records/task")
    again = ask("/records/task", HTTP_IF_NONE_MATCH=first["ETag"])
    assert (again.status_code, again.content) == (304, b"")
    send("/claims", DISPUTED | {"key": "10"}, token_of("wei"))
    assert ask("/records/task", HTTP_IF_NONE_MATCH=first["ETag"]).status_code == 200


def test_a_value_is_stated_as_a_claim_of_the_party(site: None) -> None:
    answer = send("/claims", DISPUTED, token_of("wei"))
    assert answer.status_code == 201
    claim = Claim.objects.get(hash=bytes.fromhex(answer.json()["entries"][0]))
    assert (claim.field, claim.text, claim.basis) == ("progress", "64", "official")
    by = ask("/records/task/9").json()["fields"]["progress"]["by"]
    assert by["liangjiang"]["value"] == "64"


def test_a_claim_is_endorsed_and_withdrawn(site: None) -> None:
    (entry,) = send("/claims", DISPUTED, token_of("wei")).json()["entries"]
    fang = token_of("fang")
    said = {"verdict": "agree"}
    assert send(f"/claims/{entry}/verdicts", said, fang).status_code == 201
    assert ask("/records/task/9").json()["fields"]["progress"]["state"] == "agreed"
    assert send(f"/claims/{entry}/withdrawal", {}, fang).status_code == 403
    assert send(f"/claims/{entry}/withdrawal", {}, token_of("wei")).status_code == 201


@pytest.mark.parametrize(
    ("said", "status", "words"),
    [
        (DISPUTED | {"value": "soon"}, 400, "is not a number"),
        (DISPUTED | {"kind": "weather"}, 404, "weather"),
        (DISPUTED | {"field": "weather"}, 404, "weather"),
        (DISPUTED | {"value": 64}, 422, "said.value"),
        (DISPUTED | {"party": "tianfu"}, 422, "said.party"),
        ({"kind": "task"}, 422, "said.key"),
        ("{", 400, "accepted is JSON"),
    ],
)
def test_what_does_not_fit_is_refused_in_both_languages(
    site: None, said: object, status: int, words: str
) -> None:
    before = contents()
    answer = send("/claims", said, token_of("wei"))
    assert answer.status_code == status
    assert words in answer.json()["refused"]["en"]
    assert answer.json()["refused"]["zh"]
    assert contents() == before


@pytest.mark.parametrize(
    "path",
    ["/records/weather", "/records/task/99", "/records/task?known_at=never", "/changes?since=x"],
)
def test_what_there_is_not_is_said(site: None, path: str) -> None:
    answer = ask(path)
    assert answer.status_code == 404
    assert answer.json()["refused"]["zh"]


def test_bad_parameters_are_refused(site: None) -> None:
    assert ask("/records/task?day=tomorrow").status_code == 400
    assert ask("/records/task?page=0").status_code == 422
    assert ask("/records/task?page=many").status_code == 422


def test_a_readers_token_and_no_token_write_nothing(site: None, wei: Client) -> None:
    before = contents()
    assert send("/claims", DISPUTED, token_of("anna")).status_code == 403
    assert send("/claims", DISPUTED).status_code == 403
    assert send("/claims", DISPUTED, "jo_wrong").status_code == 401
    by_session = wei.post("/api/claims", json.dumps(DISPUTED), content_type="application/json")
    assert by_session.status_code == 403
    assert contents() == before


def test_a_token_is_kept_as_its_hash_and_can_be_taken_back(site: None) -> None:
    account, token = Account.objects.get(name="wei"), token_of("wei")
    (kept,) = tokens_of(account)
    assert token not in repr(Token.objects.values())
    take_back_token(account=account, number=kept.id)
    assert ask("/kinds", token).status_code == 401


def test_the_token_of_an_account_switched_off_is_nobodys(site: None) -> None:
    token = token_of("wei")
    Account.objects.filter(name="wei").update(is_active=False)
    assert ask("/kinds", token).status_code == 401


def test_only_so_many_tokens(site: None) -> None:
    for _ in range(20):
        token_of("wei")
    with pytest.raises(Refused, match="at most 20"):
        token_of("wei")


def test_the_description_names_every_address(site: None) -> None:
    described = ask("/openapi.json").json()
    assert described["openapi"].startswith("3.")
    assert set(described["paths"]) == {
        f"/api{path}"
        for path in (
            "/kinds",
            "/marks",
            "/replacements",
            "/replacements/end",
            "/records/{kind}",
            *(f"/records/{{kind}}{ending}" for ending in ENDINGS),
            "/records/{kind}/{key}",
            "/changes",
            "/sources",
            "/claims",
            "/claims/{claim}/verdicts",
            "/claims/{claim}/withdrawal",
            "/replacements",
            "/replacements/end",
        )
    }


def test_a_person_makes_a_token_on_the_account_page(wei: Client) -> None:
    wei.post("/account/", {"deed": "token", "program": "sheet"})
    shown = page(wei, "/account/")
    token = shown.words("[aria-labelledby=h-tokens] .done code")
    assert ask("/kinds", token).status_code == 200
    assert not page(wei, "/account/").words("[aria-labelledby=h-tokens] .done code")
    (kept,) = Token.objects.all()
    wei.post("/account/", {"deed": "drop_token", "number": kept.id})
    assert ask("/kinds", token).status_code == 401


def test_records_are_merged_and_taken_apart(site: None) -> None:
    token = token_of("wei")
    for key in ("harbour", "port_board"):
        said = {"kind": "body", "key": key, "field": "name_en", "value": key}
        assert send("/claims", said, token).status_code == 201
    merged = {"kind": "body", "key": "harbour", "into": "port_board"}
    assert send("/replacements", merged, token).status_code == 201
    assert ask("/records/body/harbour").json()["key"] == "port_board"
    assert send("/replacements", merged, token).status_code == 403
    assert send("/replacements/end", {"kind": "body", "key": "harbour"}, token).status_code == 201
    assert ask("/records/body/harbour").json()["key"] == "harbour"
    withdrawn = {"kind": "body", "key": "harbour", "reason": "entered twice"}
    assert send("/replacements", withdrawn, token).status_code == 201
    assert list(ask("/records/body/harbour").json()["fields"]) == ["replaced_by"]
    assert send("/replacements", withdrawn, token_of("anna")).status_code == 403
