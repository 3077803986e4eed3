"""Does each kind have a list, in pages of a hundred, sorted as asked?"""

from __future__ import annotations

import pytest
from django.test import Client

from jointoffice.model.kinds.catalogue import KINDS
from tests.people import WEI
from tests.story import say
from tests.web.page import CHINESE, page


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_list(visitor: Client, kind: str) -> None:
    listing = page(visitor, f"/records/{kind}/")
    assert listing.status == 200
    assert listing.words("h1").startswith(KINDS[kind].plural_en)
    shown = page(visitor, f"/records/{kind}/", **CHINESE)
    assert shown.words("h1").startswith(KINDS[kind].label_zh)


def test_all_kinds_are_counted(visitor: Client) -> None:
    assert "Tasks 36" in page(visitor, "/records/").each(".kinds li")


def test_tasks_stand_by_number_or_as_asked(visitor: Client) -> None:
    keys = page(visitor, "/records/task/").each(".key")
    assert keys[8:11] == ["9", "10", "11"]
    assert page(visitor, "/records/task/?sort=-due").each(".key")[0] == "10"
    assert page(visitor, "/records/task/?sort=due").each(".key")[0] == "10"


def test_a_list_has_a_hundred_a_page(wei: Client) -> None:
    for number in range(120):
        say(WEI, f"place p{number:03}", "name_en", f"Place {number}")
    first = page(wei, "/records/place/")
    assert len(first.each("tbody tr")) == 100
    assert first.links("a[rel=next]") == ["?page=2"]
    second = page(wei, "/records/place/?page=2&sort=type")
    assert len(second.each("tbody tr")) == 70
    assert second.links("a[rel=prev]") == ["?page=1&sort=type"]
    assert page(wei, "/records/place/?page=99").words(".paging").endswith("Page 2 of 2")


def test_a_field_that_there_is_not_is_refused(visitor: Client) -> None:
    refused = page(visitor, "/records/task/?sort=colour")
    assert refused.status == 404
    assert "cannot be sorted by 'colour'" in refused.words(".refusal")


def test_a_list_can_be_seen_as_of_a_day_and_a_mark(visitor: Client) -> None:
    past = page(visitor, "/records/task/?day=2019-08-01")
    assert past.words(".past").startswith("The register as of 1 August 2019")
    row = past.words("tbody tr:nth-child(9)")
    assert "planned" in row
    assert "?day=2019-08-01" in past.links("tbody th a")[0]
    marked = page(visitor, "/records/task/?known_at=conference-3")
    assert "under way" in marked.words("tbody tr:nth-child(9)")
    assert "under way" not in marked.words("tbody tr:nth-child(14)")


def test_htmx_gets_the_list_alone(visitor: Client) -> None:
    part = visitor.get("/records/task/", headers={"HX-Request": "true"}).content.decode()
    assert part.startswith('<div id="list"')
    assert "<html" not in part
