"""Do network and parties show the bodies, memberships and parties of a mark as they stood then?"""

from __future__ import annotations

import pytest
from django.test import Client

from jointoffice.actions.mark_moment import mark_moment
from jointoffice.store import clock
from tests.people import WEI, ZHOU
from tests.story import say
from tests.web.moments import AT_THEN, agree, mark_then, merge, say_from_tomorrow, withdraw
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


def test_each_body_is_called_as_it_was_before_the_merge(changed: Client) -> None:
    names = page(changed, f"/network/?{AT_THEN}").each(".ties h3")
    assert {"Harbour Office", "Port Board"} <= set(names)


def test_a_party_stands_where_it_belonged(changed: Client) -> None:
    say(WEI, "party city_gas", "parent", "party:tianfu")
    then = page(changed, f"/network/?{AT_THEN}")
    boxes = {
        node.getattr("aria-label"): float(node.query_selector("rect").getattr("x"))
        for node in then.nodes("svg.network a.party")
    }
    assert boxes["City Gas"] == boxes["Chongqing Liangjiang New Area"]


def test_a_state_is_of_the_fields_that_the_network_asks_for(changed: Client) -> None:
    """A tie is no more in dispute at a mark than it was on that day."""
    agree("membership port_board/liangjiang", "role", "lead")
    say(WEI, "membership port_board/liangjiang", "since", "2019")
    mark_moment(name="later", author=ZHOU.author, now=clock.now())

    def ties(address: str) -> list[str]:
        labels = [str(one.getattr("aria-label")) for one in page(changed, address).nodes("a.tie")]
        return [one for one in labels if "in Port Board" in one]

    assert ties("/network/?known_at=later") == ties("/network/")


def test_the_front_page_counts_the_bodies_of_then(changed: Client) -> None:
    def bodies(address: str) -> str:
        return page(changed, address).words("svg.network")

    withdraw("body night_office")
    withdraw("body port_board")
    assert bodies(f"/?{AT_THEN}") != bodies("/")


def test_parties(changed: Client) -> None:
    say(WEI, "party night_shift", "name_en", "Night Shift")
    withdraw("party city_gas")
    then, now = (page(changed, address) for address in (f"/parties/?{AT_THEN}", "/parties/"))
    assert "City Gas" in then.html
    assert "Night Shift" not in then.html
    assert "City Gas" not in now.html
    assert "Night Shift" in now.html
    assert "Harbour Office" in then.html
    assert "Harbour Office" not in now.html


def test_what_a_party_has_spoken_of(changed: Client) -> None:
    """What it said since the mark is not counted at it, nor is what it took back left out."""
    mark_moment(name="later", author=ZHOU.author, now=clock.now())

    def counted(query: str) -> str:
        cards = page(changed, f"/parties/{query}").each(".card, .panel")
        return next(one for one in cards if "Liangjiang New Area" in one)

    now = counted("")
    assert counted("?known_at=later") == now
    say(WEI, "place harbour", "name_en", "Harbour")
    withdraw("body night_office")
    assert counted("?known_at=later") == now
    assert counted("") != now


def test_another_day(wei: Client) -> None:
    say(WEI, "party city_gas", "name_en", "City Gas")
    say(WEI, "party city_gas", "parent", "party:liangjiang")
    tomorrow = say_from_tomorrow(WEI, "membership alliance_finance/city_gas", "role", "member")
    assert "City Gas" not in page(wei, "/network/").html
    assert "City Gas" in page(wei, f"/network/?day={tomorrow}").html
