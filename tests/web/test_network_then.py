"""Do network and parties show the bodies, memberships and parties of a mark as they stood then?"""

from __future__ import annotations

import pytest
from django.test import Client

from tests.people import WEI
from tests.story import say
from tests.web.moments import AT_THEN, mark_then, merge, say_from_tomorrow, withdraw
from tests.web.page import page


@pytest.fixture
def changed(wei: Client) -> Client:
    """Two bodies and a party's place at the mark; one is merged since, another party moves."""
    for key, name in (("harbour", "Harbour Office"), ("port_board", "Port Board")):
        say(WEI, f"body {key}", "name_en", name)
        say(WEI, f"membership {key}/liangjiang", "role", "lead")
    say(WEI, "party city_gas", "name_en", "City Gas")
    say(WEI, "party city_gas", "parent", "party:liangjiang")
    say(WEI, "membership port_board/city_gas", "role", "member")
    mark_then()
    merge("body harbour", "body:port_board")
    withdraw("membership port_board/city_gas")
    say(WEI, "body night_office", "name_en", "Night Office")
    say(WEI, "membership night_office/liangjiang", "role", "lead")
    return wei


def test_bodies_and_memberships(changed: Client) -> None:
    then, now = (page(changed, address) for address in (f"/network/?{AT_THEN}", "/network/"))
    before = {one.partition("?")[0] for one in then.links(".ties a, .tags a")}
    after = {one.partition("?")[0] for one in now.links(".ties a, .tags a")}
    assert "/records/body/harbour/" in before - after
    assert "/records/body/night_office/" in after - before
    assert "/records/party/city_gas/" in before - after


def test_a_party_stands_where_it_belonged(changed: Client) -> None:
    say(WEI, "party city_gas", "parent", "party:tianfu")
    then = page(changed, f"/network/?{AT_THEN}")
    boxes = {
        node.getattr("aria-label"): float(node.query_selector("rect").getattr("x"))
        for node in then.nodes("svg.network a.party")
    }
    assert boxes["City Gas"] == boxes["Chongqing Liangjiang New Area"]


def test_the_front_page_counts_the_bodies_of_then(changed: Client) -> None:
    def kinds(address: str) -> str:
        return " ".join(page(changed, address).each("svg.network a.body text"))

    assert kinds(f"/?{AT_THEN}") != ""
    assert kinds("/") != ""


def test_parties(changed: Client) -> None:
    say(WEI, "party night_shift", "name_en", "Night Shift")
    withdraw("party city_gas")
    then, now = (page(changed, address) for address in (f"/parties/?{AT_THEN}", "/parties/"))
    assert "City Gas" in then.html
    assert "Night Shift" not in then.html
    assert "City Gas" not in now.html
    assert "Night Shift" in now.html
    assert "Harbour Office" in then.html


def test_another_day(wei: Client) -> None:
    say(WEI, "party city_gas", "name_en", "City Gas")
    say(WEI, "party city_gas", "parent", "party:liangjiang")
    tomorrow = say_from_tomorrow(WEI, "membership alliance_finance/city_gas", "role", "member")
    assert "City Gas" not in page(wei, "/network/").html
    assert "City Gas" in page(wei, f"/network/?day={tomorrow}").html
