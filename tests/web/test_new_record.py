"""Can a record of any kind be made from its list, by what its key is made of?"""

from __future__ import annotations

import pytest
from django.test import Client

from jointoffice.model.kinds.catalogue import KINDS
from tests.web.page import CHINESE, page, page_of


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_form_with_its_key(wei: Client, kind: str) -> None:
    form = page(wei, f"/new/{kind}/")
    assert form.status == 200
    names = {node.getattr("name") for node in form.nodes("form.panel [name]")}
    assert {*KINDS[kind].natural_key, *KINDS[kind].title} <= names


def test_a_list_leads_to_the_form(wei: Client, anna: Client) -> None:
    assert "/new/task/" in page(wei, "/records/task/").links("main a")
    assert "/new/task/" not in page(anna, "/records/task/").links("main a")


def test_a_new_record_has_key_and_names(wei: Client) -> None:
    typed = {"number": "37", "title_en": "Night trains", "title_zh": "夜间列车"}
    made = wei.post("/new/task/", typed)
    assert made["Location"] == "/records/task/37/"
    record = page(wei, "/records/task/37/")
    assert record.words("h1") == "Night trains"
    assert record.words(".done") == "The record is made."
    assert "夜间列车" in page(wei, "/records/task/37/", **CHINESE).words("h1")


def test_a_key_of_several_parts_is_made_of_them(wei: Client) -> None:
    typed = {"indicator": "indicator:gdp", "party": "party:liangjiang", "period": ["", "2025"]}
    made = wei.post("/new/observation/", typed)
    assert made["Location"] == "/records/observation/gdp/liangjiang/2025/"


def test_a_record_that_there_is_already_is_shown(wei: Client) -> None:
    shown = page_of(wei.post("/new/task/", {"number": "9"}, follow=True))
    assert shown.words("h1") == "One transport network"
    assert "There is a task 9 already" in shown.words(".done")


@pytest.mark.parametrize(
    ("typed", "said"),
    [({"number": ""}, "Number needs"), ({"number": "nine"}, "'nine' is not a number")],
)
def test_a_key_that_does_not_fit_is_refused(wei: Client, typed: dict[str, str], said: str) -> None:
    refused = page_of(wei.post("/new/task/", typed | {"title_en": "Kept"}))
    assert refused.status == 400
    assert said in refused.words(".refusal")
    assert refused.words("[name=title_en]") == "Kept"


def test_none_is_no_key(wei: Client) -> None:
    assert wei.post("/new/task/", {"number": "(none)"}).status_code == 400


def test_readers_and_visitors_make_none(anna: Client, visitor: Client) -> None:
    assert anna.post("/new/task/", {"number": "38"}).status_code == 403
    assert visitor.post("/new/task/", {"number": "38"}).status_code == 404
