"""Does each kind have a list, in pages of a hundred, sorted as asked?"""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.store import clock
from tests.people import WEI
from tests.story import say
from tests.web.page import CHINESE, page

TOMORROW = clock.today() + timedelta(days=1)


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
    places = int(first.words("h1 .quiet"))
    assert len(second.each("tbody tr")) == places - 100
    assert second.links("a[rel=prev]") == ["?page=1&sort=type"]
    assert page(wei, "/records/place/?page=99").words(".paging").endswith("Page 2 of 2")


def test_a_field_that_there_is_not_is_refused(visitor: Client) -> None:
    refused = page(visitor, "/records/task/?sort=colour")
    assert refused.status == 404
    assert "no field 'colour'" in refused.words(".refusal")


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


def keys(client: Client, address: str) -> list[str]:
    shown = page(client, address)
    assert shown.status == 200, shown.words(".refusal")
    return shown.each("tbody .key")


@pytest.fixture
def bridges(wei: Client) -> Client:
    """Wei, and four projects of his."""
    some = (
        ("a", "Ferry bridge", "new", "100", "2021-05-03"),
        ("b", "Rail bridge", "continuing", "2000", "2021"),
        ("c", "100 % green port", "new", "30000", "2022-01"),
        ("d", "A road", "preparatory", "400000", "2023-01-01/2023-06-30"),
    )
    for code, name, category, investment, start in some:
        say(WEI, f"project {code}", "name_en", name)
        say(WEI, f"project {code}", "category", category)
        say(WEI, f"project {code}", "investment", investment, "CNY")
        say(WEI, f"project {code}", "start", start)
    return wei


@pytest.mark.parametrize("day", ["", f"&day={TOMORROW}"])
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("f.category=new", "a c"),
        ("f.category=new&f.category=continuing", "a b c"),
        ("f.name_en=bridge", "a b"),
        ("f.name_en=BRIDGE&f.category=new", "a"),
        ("f.name_en=100 %25", "c"),
        ("f.name_en=_", ""),
        ("f.name_en='", ""),
        ("f.investment.from=2000", "b c d"),
        ("f.investment.from=2,000&f.investment.to=30000", "b c"),
        ("f.start.from=2021-05-04", "b c d"),
        ("f.start.to=2021-12-31", "a b"),
        ("f.start.from=2023-06-30", "d"),
        ("f.start.from=2023-07-01", ""),
        ("f.category=new&sort=-investment", "c a"),
        ("state=one-sided&f.name_en=road", "d"),
        ("state=one-sided&in=category", "a b c d"),
        ("state=disputed", ""),
    ],
)
def test_a_list_is_narrowed(bridges: Client, query: str, expected: str, day: str) -> None:
    assert keys(bridges, f"/records/project/?{query}{day}") == expected.split()


def test_a_list_is_narrowed_by_what_it_names(visitor: Client) -> None:
    found = page(visitor, "/records/task/?f.area=area:1")
    assert 0 < len(found.each("tbody tr")) < 36
    assert found.words(".chosen li").startswith("Area: ")
    assert page(visitor, found.links(".chosen a")[0]).words("h1") == "Tasks 36"


def test_filters_stay_in_the_address(bridges: Client) -> None:
    shown = page(bridges, "/records/project/?f.category=new&column=start&sort=-start")
    assert "f.category=new" in shown.links("thead a")[0]
    kept = {node.getattr("name"): node.getattr("value") for node in shown.nodes(".asof input")}
    assert kept["f.category"] == "new"
    assert shown.each("thead th") == ["Record", "Accepted", "Start ↓"]
    without = shown.links(".chosen a")[0]
    assert without == "?column=start&sort=-start"
    assert "没有" in page(bridges, "/records/project/?f.name_en=zzz", **CHINESE).words(".empty")


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("f.investment.from=much", "not a number"),
        ("f.start.to=May", "is not a date"),
        ("state=happy", "no state 'happy'"),
        ("state=agreed&in=colour", "no field 'colour'"),
        ("column=colour", "no field 'colour'"),
        (f"f.name_en={'x' * 101}", "at most 100 characters"),
    ],
)
def test_a_filter_that_cannot_be_is_refused(bridges: Client, query: str, said: str) -> None:
    refused = page(bridges, f"/records/project/?{query}")
    assert refused.status in (400, 404)
    assert said in refused.words(".refusal")


def test_every_filter_of_every_kind_can_be_asked(visitor: Client) -> None:
    for kind in KINDS:
        for node in page(visitor, f"/records/{kind}/").nodes(".narrowing [name^='f.']"):
            name = node.getattr("name")
            is_bound = name.endswith((".from", ".to"))
            value = "2021-01-01" if node.getattr("type") == "date" else "1" if is_bound else "x"
            assert visitor.get(f"/records/{kind}/?{name}={value}").status_code == 200, name


def test_an_export_has_what_the_list_has(bridges: Client) -> None:
    shown = page(bridges, "/records/place/?f.name_en=port")
    (link,) = [link for link in shown.links(".export a") if ".csv" in link]
    lines = bridges.get(link).content.decode("utf-8-sig").strip().splitlines()
    assert int(shown.words("h1 .quiet")) <= len(lines) < 30
