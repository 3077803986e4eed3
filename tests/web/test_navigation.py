"""Does the bar of every page lead to what this person may see, and say where one is?"""

from __future__ import annotations

from django.test import Client

from tests.web.page import CHINESE, page


def test_what_a_person_may_follow(visitor: Client, wei: Client) -> None:
    assert "/inbox/" not in page(visitor, "/").links("header nav a")
    assert "/inbox/" in page(wei, "/").links("header nav a")
    assert "/admin/" not in page(wei, "/").links("header nav a")


def test_every_link_answers(wei: Client) -> None:
    for address in page(wei, "/").links("header nav a"):
        assert page(wei, address).status == 200, address


def test_it_says_where_one_is(visitor: Client) -> None:
    assert page(visitor, "/").each("header nav [aria-current]") == ["Overview"]
    assert page(visitor, "/map/?mode=road").each("header nav [aria-current]") == ["Map"]
    assert page(visitor, "/records/task/9/").each("header nav [aria-current]") == ["Records"]
    assert page(visitor, "/records/task/9/").words("header nav summary.here") == "More"


def test_it_speaks_chinese(visitor: Client) -> None:
    assert page(visitor, "/", **CHINESE).words("header nav").startswith("总览 任务")
