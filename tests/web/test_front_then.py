"""Does the front page tell of a mark what stood, was due and waited then, and where it leads?"""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from jointoffice.store import clock
from tests.people import FANG, WEI, ZHOU
from tests.story import say
from tests.web.moments import AT_THEN, agree, mark_then, merge, say_from_tomorrow, withdraw
from tests.web.page import page

MATTERS = ("Bridge permit", "Tunnel permit", "Ferry permit")


@pytest.fixture
def changed(wei: Client) -> Client:
    """What was due, raised, in dispute and measured at the mark is not so any more."""
    today = clock.today()
    agree("task 9", "due", (today - timedelta(days=3)).isoformat())
    agree("task 14", "due", (today + timedelta(days=3)).isoformat())
    for number, text in enumerate(MATTERS, start=1):
        say(ZHOU, f"matter joint_office/{number}", "text", text)
        say(ZHOU, f"matter joint_office/{number}", "state", "raised")
    for person, party in ((WEI, "liangjiang"), (FANG, "tianfu")):
        say(person, f"observation gdp/{party}/2025", "value", "500", "billion yuan")
    mark_then()
    agree("task 9", "state", "done")
    withdraw("task 14")
    say(ZHOU, "matter joint_office/1", "state", "closed")
    merge("matter joint_office/2", "joint_office/3")
    withdraw("observation gdp/liangjiang/2025")
    say(FANG, "observation gdp/tianfu/2026", "value", "600", "billion yuan")
    say(FANG, "task 9", "progress", "60")
    return wei


def told(client: Client, address: str, part: str) -> str:
    return page(client, address).words(f"[aria-labelledby={part}]")


def test_what_was_due(changed: Client) -> None:
    then, now = (told(changed, address, "h-due") for address in (f"/?{AT_THEN}", "/"))
    assert "One transport network" in then
    assert "Ports and gateways opened and linked" in then
    assert "One transport network" not in now
    assert "Ports and gateways" not in now


def test_matters_that_were_open(changed: Client) -> None:
    then, now = (told(changed, address, "h-waiting") for address in (f"/?{AT_THEN}", "/"))
    assert [text for text in MATTERS if text in then] == list(MATTERS)
    assert "Bridge permit" not in now
    assert "Ferry permit" in now or "Tunnel permit" in now
    assert (
        len(page(changed, f"/matters/?{AT_THEN}").each(".matter"))
        == len(page(changed, "/matters/").each(".matter")) + 1
    )


def test_the_latest_figures(changed: Client) -> None:
    def figures(address: str) -> set[str]:
        links = page(changed, address).links("a.figure")
        return {one.partition("?")[0] for one in links if "/gdp/" in one}

    def of(*some: str) -> set[str]:
        return {f"/records/observation/gdp/{one}/" for one in some}

    assert figures(f"/?{AT_THEN}") == of("liangjiang/2025", "tianfu/2025")
    assert figures("/") == of("liangjiang/2022", "tianfu/2026")
    assert {"2025"} == {
        one.rpartition("/gdp/")[2].split("/")[1]
        for one in page(changed, f"/indicators/?{AT_THEN}").links("a[href*='/observation/gdp/']")
    }


def test_what_the_sides_differed_on(changed: Client) -> None:
    then, now = (told(changed, address, "h-waiting") for address in (f"/?{AT_THEN}", "/"))
    assert "Sichuan Tianfu New Area: 62%" in then
    assert "Sichuan Tianfu New Area: 62%" not in now
    assert "1 ◆ disputed" in page(changed, f"/?{AT_THEN}").each(".card")[2]
    assert "0 ◆ disputed" in page(changed, "/").each(".card")[2]


@pytest.mark.parametrize("state", ["disputed", "one-sided", "agreed", "unverified"])
def test_the_page_of_a_state_has_what_the_card_counts(changed: Client, state: str) -> None:
    for query in ("", f"?{AT_THEN}"):
        card = page(changed, f"/{query}").words(f".card.{state}")
        shown = page(changed, f"/states/{state}/{query}")
        count = int(card.split()[0].replace(",", ""))
        assert shown.words("h1 .quiet").replace(",", "") == str(count)
        assert len(shown.each("tbody tr")) == min(count, 100)


def test_pages_of_a_state_have_each_field_once(changed: Client) -> None:
    for number in range(60):
        say(WEI, f"place p{number}", "name_en", f"Place {number}")
    found: list[str] = []
    for number in (1, 2, 3):
        shown = page(changed, f"/states/unverified/?{AT_THEN}&page={number}")
        found += shown.links("tbody th a")
    assert len(found) == len(set(found))


def test_every_kind_is_counted_as_it_stood(changed: Client) -> None:
    assert "Tasks 36" in page(changed, f"/records/?{AT_THEN}").each(".kinds li")
    assert "Tasks 35" in page(changed, "/records/").each(".kinds li")


def test_another_day(wei: Client) -> None:
    day = (clock.today() + timedelta(days=5)).isoformat()
    for person in (WEI, FANG):
        tomorrow = say_from_tomorrow(person, "task 14", "due", day)
    assert "Ports and gateways" not in told(wei, "/", "h-due")
    assert "Ports and gateways" in told(wei, f"/?day={tomorrow}", "h-due")
