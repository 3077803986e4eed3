"""Can a reviewer merge two records on their pages, withdraw one, and undo both?"""

from __future__ import annotations

import pytest
from django.test import Client

from jointoffice.actions.mark_moment import mark_moment
from jointoffice.store import clock
from tests.people import FANG, WEI, ZHOU
from tests.story import say
from tests.web.page import CHINESE, page, page_of

MERGE = "/replace/body/harbour/"


@pytest.fixture(autouse=True)
def _two_names(site: object) -> None:
    """One body under two names."""
    say(WEI, "body harbour", "name_en", "Harbour Office")
    say(WEI, "body port_board", "name_en", "Port Board")
    say(FANG, "body harbour", "established", "2019")


def merge(client: Client) -> None:
    typed = {"deed": "merge", "into": "body:port_board", "reason": "one office"}
    assert client.post(MERGE, typed)["Location"] == "/records/body/harbour/"


def test_a_record_leads_to_the_form_for_those_who_may(wei: Client, anna: Client) -> None:
    assert MERGE in page(wei, "/records/body/harbour/").links("main a")
    assert MERGE not in page(anna, "/records/body/harbour/").links("main a")
    assert page(anna, MERGE).status == 403


def test_both_are_looked_at_before_they_are_one(wei: Client) -> None:
    form = page(wei, MERGE)
    assert "body:port_board" in {one.getattr("value") for one in form.nodes("main option")}
    both = page(wei, f"{MERGE}?into=body:port_board")
    assert "Name (English) Harbour Office Port Board" in " ".join(both.each("tbody tr"))
    assert both.nodes("main [name=into]")[0].getattr("value") == "body:port_board"


def test_a_merge_is_shown_and_undone(wei: Client) -> None:
    merge(wei)
    away = wei.get("/records/body/harbour/")
    assert away["Location"] == "/records/body/port_board/"
    stays = page(wei, "/records/body/port_board/")
    assert "Body harbour said by Chongqing Liangjiang New Area" in stays.words("#one li")
    assert "one office" in stays.words("#one li")
    assert "2019" in stays.words("#f-established")
    assert "merged the record into: Port Board" in " ".join(stays.each(".history li"))
    listed = page(wei, "/records/body/").html
    assert "/records/body/harbour/" not in listed
    found = page(wei, "/search/?q=harbour+office&kind=body")
    assert "/records/body/port_board/" in found.links("main a")
    undone = page_of(wei.post(MERGE, {"deed": "back"}, follow=True))
    assert undone.words(".done") == "The record stands for itself again."
    assert undone.words("h1") == "Harbour Office"
    assert "was merged into: Port Board" in " ".join(undone.each(".history li"))
    assert not page(wei, "/records/body/port_board/").nodes("#one")


def test_a_record_is_withdrawn_and_brought_back(wei: Client, anna: Client) -> None:
    typed = {"deed": "withdraw", "reason": "entered twice"}
    gone = page_of(wei.post(MERGE, typed, follow=True))
    assert gone.status == 410
    assert gone.words("h1") == "Harbour Office"
    said = gone.words("main .empty")
    assert said.startswith("This record was withdrawn. (said by Chongqing Liangjiang New Area on")
    assert "entered twice" in said
    assert gone.nodes("main form[action='/replace/body/harbour/']")
    assert not page(anna, "/records/body/harbour/").nodes("main form")
    assert "此记录已撤下" in page(wei, "/records/body/harbour/", **CHINESE).words("main .empty")
    back = page_of(wei.post(MERGE, {"deed": "back"}, follow=True))
    assert (back.status, back.words("h1")) == (200, "Harbour Office")
    history = " ".join(back.each(".history li"))
    assert "brought the record back" in history
    assert "withdrew the record" in history


def test_a_mark_before_shows_it_as_it_was(wei: Client) -> None:
    mark_moment(name="conference-4", author=ZHOU.author, now=clock.now())
    merge(wei)
    shown = page(wei, "/records/body/harbour/?known_at=conference-4")
    assert (shown.status, shown.words("h1")) == (200, "Harbour Office")
    listed = page(wei, "/records/body/?known_at=conference-4").html
    assert "/records/body/harbour/" in listed
    changed = page(wei, "/changes/?since=conference-4")
    assert "Port Board" in changed.words("main")


def test_another_side_needs_a_reason_to_take_it_apart(wei: Client, fang: Client) -> None:
    merge(wei)
    refused = page_of(fang.post(MERGE, {"deed": "back"}))
    assert refused.status == 403
    assert "disputing that needs a reason" in refused.words(".refusal")
    fang.post(MERGE, {"deed": "back", "reason": "two offices"})
    assert page(fang, "/records/body/harbour/").words("h1") == "Harbour Office"


@pytest.mark.parametrize(
    ("into", "said"),
    [
        ("body:harbour", "cannot be merged with itself"),
        ("party:tianfu", "can only be merged with another body"),
        ("body:nowhere", "There is no body"),
    ],
)
def test_what_makes_no_sense_is_refused_in_place(wei: Client, into: str, said: str) -> None:
    shown = page(wei, f"{MERGE}?into={into}")
    assert shown.status in (400, 404)
    assert said in shown.words(".refusal")
    posted = page_of(wei.post(MERGE, {"deed": "merge", "into": into}))
    assert said in posted.words(".refusal")


def test_a_withdrawal_says_why(wei: Client) -> None:
    assert "Say why" in page_of(wei.post(MERGE, {"deed": "withdraw"})).words(".refusal")


def test_an_unknown_deed_does_nothing(wei: Client) -> None:
    assert page_of(wei.post(MERGE, {"deed": "burn"})).status == 200
    assert page(wei, "/records/body/harbour/").status == 200
