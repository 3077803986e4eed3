"""Does the page of parties show who they are, where they belong and how far they agree?"""

from __future__ import annotations

from django.test import Client

from tests.web.page import CHINESE, page


def test_the_sides_and_the_office_come_first(visitor: Client) -> None:
    assert page(visitor, "/parties/").each(".parties h2") == [
        "Chongqing Liangjiang New Area",
        "Sichuan Tianfu New Area",
        "Joint Office of Sichuan and Chongqing",
    ]
    assert page(visitor, "/parties/", **CHINESE).words(".parties h2") == "重庆两江新区"


def test_a_side_shows_what_it_has_spoken_of(visitor: Client) -> None:
    card = page(visitor, "/parties/").words(".parties li")
    assert "8 ● agreed" in card
    assert "2 ◐ one-sided" in card
    assert "1 ◆ disputed" in card
    assert "Automobile Alliance member" in card


def test_names_of_people_are_for_those_who_sign_in(visitor: Client, wei: Client) -> None:
    assert "People" not in page(visitor, "/parties/").each("h3, th")
    assert "fang" not in page(visitor, "/parties/").words("main")
    assert "fang officer" in page(wei, "/parties/").words(".parties")


def test_every_party_has_a_line(visitor: Client) -> None:
    shown = page(visitor, "/parties/")
    assert len(shown.each(".parties > li")) + len(shown.each("tbody tr")) == 39
    assert "/records/party/chongqing/" in shown.links("tbody a")
    assert "7 bodies" in shown.words("tbody tr")


def test_on_an_earlier_day_less_was_said(visitor: Client) -> None:
    card = page(visitor, "/parties/?day=2019-08-01").words(".parties li")
    assert "It has not spoken yet." in card
