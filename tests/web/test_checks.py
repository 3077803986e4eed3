"""Can a person see what the checks find, where it stands, and settle it?"""

from __future__ import annotations

import pytest
from django.test import Client

from jointoffice.store import clock
from jointoffice.store.checking import check_changes
from tests.people import FANG, WEI
from tests.story import say
from tests.web.page import CHINESE, Page, page, page_of


@pytest.fixture
def checked(site: None) -> None:
    check_changes(today=clock.today())


def mark_on(shown: Page) -> str:
    """Of the first finding on a page."""
    return shown.nodes(".check [name=mark]")[0].getattr("value") or ""


def test_a_finding_shows_its_arithmetic_and_its_places(checked: None, wei: Client) -> None:
    doubted = page(wei, "/checks/?check=share&severity=doubt")
    assert doubted.words(".found-words") == (
        "453.24 billion yuan of Sichuan Province’s 5,674.97 billion yuan is 7.99%, not 7.8%; 7.8% "
        "would need a whole of 5.811 trillion yuan."
    )
    assert doubted.words(".arithmetic").endswith("= 7.99% ≠ 7.8%")
    assert "/records/observation/gdp/sichuan/2022/#f-value" in doubted.links(".places a")
    assert any(link.startswith("/documents/") for link in doubted.links(".places a"))


def test_confirmations_are_kept(checked: None, wei: Client) -> None:
    words = page(wei, "/checks/?severity=fits").each(".arithmetic")
    assert "153.09 billion yuan ÷ 441.45 billion yuan = 34.68% ≈ 34.7%" in words


def test_filters_stay_in_the_address(checked: None, wei: Client) -> None:
    shown = page(wei, "/checks/?severity=note&state=all")
    assert set(shown.each(".check .severity")) == {"i to look at"}
    assert "?severity=fits&state=all" in shown.links(".tabs a")


@pytest.mark.parametrize("asked", ["check=nothing", "severity=bad", "state=lost", "page=99"])
def test_what_there_is_not_is_refused_in_a_sentence(
    checked: None, wei: Client, asked: str
) -> None:
    shown = page(wei, f"/checks/?{asked}")
    assert shown.status == (200 if asked.startswith("page") else 404)


def test_the_record_and_the_document_show_their_findings(checked: None, wei: Client) -> None:
    record = page(wei, "/records/observation/gdp_share/tianfu/2022/", **CHINESE)
    assert record.words(".check .found-words").startswith("4532.4亿元占四川省")
    (document,) = {
        link.split("?")[0]
        for link in page(wei, "/checks/?check=share&severity=doubt").links(".places a")
        if link.startswith("/documents/") and "billion" in link
    } or {_document(wei)}
    shown = page(wei, document)
    assert any("is 7.99%, not 7.8%" in words for words in shown.each("aside .check"))
    assert shown.nodes("mark[id^='s-']")


def _document(client: Client) -> str:
    links = page(client, "/checks/?check=share&severity=doubt").links(".places a")
    return next(link.split("?")[0] for link in links if link.startswith("/documents/"))


def test_an_officer_settles_a_finding_and_opens_it_again(checked: None, wei: Client) -> None:
    address = "/checks/?check=two_values"
    mark = mark_on(page(wei, address))
    told = {"mark": mark, "reason": "Both estimate.", "next": address}
    settled = wei.post("/checks/settle/", told, follow=True)
    assert page_of(settled).each(".check") == []
    shown = page(wei, f"{address}&state=settled")
    assert shown.words(".settled-by").startswith("Settled by wei · Chongqing Liangjiang New Area")
    assert shown.words(".settled-by q") == "Both estimate."
    wei.post("/checks/open/", {"mark": mark_on(shown), "next": address})
    assert len(page(wei, address).each(".check")) == 1


def test_without_a_reason_nothing_is_settled(checked: None, wei: Client) -> None:
    mark = mark_on(page(wei, "/checks/?check=two_values"))
    refused = page_of(wei.post("/checks/settle/", {"mark": mark, "reason": ""}))
    assert refused.status == 403
    assert "Say why" in refused.html


def test_a_reader_sees_and_settles_nothing(checked: None, anna: Client) -> None:
    shown = page(anna, "/checks/?check=two_values")
    assert len(shown.each(".check")) == 1
    assert shown.nodes(".check form") == []
    assert anna.post("/checks/run/").status_code == 403


def test_what_was_said_since_is_checked_by_a_button(checked: None, wei: Client) -> None:
    say(WEI, "task 14", "due", "2020-01-01")
    say(FANG, "task 14", "due", "2020-01-01")
    before = page(wei, "/checks/?check=overdue")
    assert before.words(".unchecked")
    wei.post("/checks/run/")
    after = page(wei, "/checks/?check=overdue")
    assert not after.words(".unchecked")
    assert len(after.each(".check")) == len(before.each(".check")) + 1


def test_nobody_is_sent_elsewhere(checked: None, wei: Client) -> None:
    told = {"mark": mark_on(page(wei, "/checks/?check=two_values")), "reason": "Yes."}
    answer = wei.post("/checks/settle/", told | {"next": "https://example.org/"})
    assert answer.headers["Location"] == "/checks/"


def test_without_account_there_is_no_such_page(checked: None) -> None:
    assert Client().get("/checks/").status_code in (302, 404)


def test_nothing_found_yet_says_what_will_be_here(wei: Client) -> None:
    before = "/checks/?day=2000-01-01"
    assert "File a document with figures." in page(wei, before).words(".empty")
    assert page(wei, before, **CHINESE).words(".empty")
