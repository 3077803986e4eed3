"""Are views of lists kept for those who shall see them, and do they lead to our pages only?"""

from __future__ import annotations

import pytest
from django.test import Client

from tests.web.page import Page, page, page_of

LIST = "/records/task/?f.area=area%3A1&sort=-due"


def save(client: Client, name: str, address: str = LIST, audience: str = "") -> Page:
    form = {"name": name, "address": address, "audience": audience}
    return page_of(client.post("/views/save/", form, follow=True))


def names(client: Client, address: str = "/views/") -> list[str]:
    return page(client, address).each("tbody th a" if address == "/views/" else ".saved li a")


def test_a_view_is_saved_on_its_page(wei: Client) -> None:
    shown = save(wei, "My area", f"{LIST}&page=2")
    assert shown.words(".done") == "The view is saved."
    assert shown.links(".saved li a")[0] == LIST
    assert names(wei) == ["My area"]
    assert "My area" not in names(wei, "/records/project/")
    assert len(page(wei, LIST).each("tbody tr")) == len(shown.each("tbody tr"))


def test_a_view_saved_again_is_replaced(wei: Client) -> None:
    save(wei, "Mine")
    save(wei, "Mine", "/records/task/?sort=due")
    assert page(wei, "/views/").links("tbody th a") == ["/records/task/?sort=due"]


def test_a_view_is_for_oneself_or_shared(wei: Client, fang: Client, zhou: Client) -> None:
    save(wei, "Own")
    save(wei, "Ours", audience="party")
    save(zhou, "Officers", audience="officer")
    assert names(wei) == ["Officers", "Ours", "Own"]
    assert names(fang) == ["Officers"]
    assert names(zhou) == ["Officers"]
    assert not page(fang, "/views/").nodes("tbody form")


def test_who_may_share(wei: Client, anna: Client) -> None:
    assert save(wei, "All", audience="officer").status == 403
    assert save(anna, "Ours", audience="party").status == 403
    assert save(anna, "Mine").status == 200
    assert save(wei, "Odd", audience="everybody").status == 400


def test_a_view_is_renamed_and_deleted_by_its_owner(wei: Client, fang: Client) -> None:
    save(wei, "One", audience="party")
    save(wei, "Two")
    number = page(wei, "/views/").nodes("tbody form")[0].getattr("action").split("/")[2]
    assert wei.post(f"/views/{number}/rename/", {"name": "Two"}).status_code == 400
    assert wei.post(f"/views/{number}/rename/", {"name": " "}).status_code == 400
    wei.post(f"/views/{number}/rename/", {"name": "Three"})
    assert names(wei) == ["Three", "Two"]
    assert fang.post(f"/views/{number}/delete/").status_code == 404
    wei.post(f"/views/{number}/delete/")
    assert names(wei) == ["Two"]


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/records/task/",
        "//example.org/records/task/",
        "/\\example.org/",
        "javascript:alert(1)",
        "/login/?next=//example.org",
        "/inbox/",
        "/nowhere/",
        "records/task/",
        "http://[",
        "",
    ],
)
def test_only_our_lists_are_saved(wei: Client, address: str) -> None:
    response = wei.post("/views/save/", {"name": "x", "address": address, "audience": ""})
    assert response.status_code == 400
    assert not names(wei)


def test_other_pages_have_views_too(wei: Client) -> None:
    for address in ("/tasks/?area=1", "/search/?q=port", "/projects/"):
        assert "x" in save(wei, "x", address).each(".saved li a")[0], address


def test_a_visitor_saves_none(visitor: Client) -> None:
    assert visitor.get("/views/").status_code == 404
    assert visitor.post("/views/save/", {"name": "x", "address": LIST}).status_code == 404
    assert not page(visitor, "/records/task/").nodes(".saved")


def test_what_others_wrote_is_no_markup(wei: Client) -> None:
    save(wei, "<b>bold</b>")
    assert "<b>bold" not in page(wei, "/views/").html
