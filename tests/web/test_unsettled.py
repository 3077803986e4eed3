"""Does the page of a state list its fields with everybody's words?"""

from __future__ import annotations

import pytest
from django.test import Client

from tests.web.page import CHINESE, page


def test_disputed_fields_show_both_words(visitor: Client) -> None:
    disputed = page(visitor, "/states/disputed/")
    (row,) = disputed.each("tbody tr")
    assert row.endswith("Chongqing Liangjiang New Area: 60% Sichuan Tianfu New Area: 62%")
    assert disputed.links("tbody th a") == ["/records/task/9/#f-progress"]


def test_one_sided_fields_say_whose_word_is_waited_for(visitor: Client) -> None:
    rows = page(visitor, "/states/one-sided/", **CHINESE).each("tbody tr")
    assert any("重庆两江新区：推进中 四川天府新区：尚未表态" in row for row in rows)


def test_many_fields_come_in_pages(visitor: Client) -> None:
    assert len(page(visitor, "/states/unverified/?page=2").each("tbody tr")) == 100


@pytest.mark.parametrize("address", ["/states/doubtful/", "/nowhere/", "/documents/abc/"])
def test_what_there_is_not_is_not_found(visitor: Client, address: str) -> None:
    assert page(visitor, address).status == 404
    assert page(visitor, address, **CHINESE).words("h1")
