"""Does the map show the legs, places and rivers of a mark by what stood of them then?"""

from __future__ import annotations

import pytest
from django.test import Client

from tests.people import FANG, WEI
from tests.story import say
from tests.web.moments import AT_THEN, correct, mark_then, merge, say_from_tomorrow, withdraw
from tests.web.page import page

CORRECTED = "leg luzhou_port/chongqing_city/road"
FERRY = "leg yibin_port/luzhou_port/river"
GONE = "leg guoyuan_port/yibin_port/rail"


@pytest.fixture
def changed(wei: Client) -> Client:
    """Then: a leg by road in dispute, one withdrawn since, and a place merged since."""
    said = say(WEI, CORRECTED, "mode", "road")
    other = say(FANG, CORRECTED, "mode", "rail")
    say(WEI, GONE, "mode", "rail")
    for name, key in (("Old Port", "old_port"), ("New Port", "new_port")):
        say(WEI, f"place {key}", "name_en", name)
        say(WEI, f"place {key}", "location", "29.6,106.5")
    say(WEI, "place brook", "course", "Here 29.4,106.3; There 29.6,106.5")
    mark_then()
    correct(WEI, CORRECTED, "mode", "river", said)
    correct(FANG, CORRECTED, "mode", "river", other)
    withdraw(GONE)
    withdraw("place brook")
    merge("place old_port", "place:new_port")
    say(WEI, "place harbour", "location", "29.9,106.9")
    return wei


def legs(client: Client, query: str) -> list[str]:
    shown = page(client, f"/map/?{query}")
    assert shown.status == 200
    return [one.partition("/leg/")[2].partition("/?")[0] for one in shown.links("tbody th a")]


def test_by_mode(changed: Client) -> None:
    leg, gone = CORRECTED.removeprefix("leg "), GONE.removeprefix("leg ")
    assert leg not in " ".join(legs(changed, "mode=road"))
    assert any(leg in one for one in legs(changed, "mode=river"))
    assert not any(leg in one for one in legs(changed, f"mode=river&{AT_THEN}"))
    assert any(gone in one for one in legs(changed, f"mode=rail&{AT_THEN}"))
    assert not any(gone in one for one in legs(changed, "mode=rail"))


def test_by_the_worst_state(changed: Client) -> None:
    leg = CORRECTED.removeprefix("leg ")
    assert any(leg in one for one in legs(changed, f"state=disputed&{AT_THEN}"))
    assert legs(changed, "state=disputed") == []
    first = legs(changed, AT_THEN)[0]
    assert leg in first


@pytest.mark.parametrize("query", ["", f"&{AT_THEN}"])
@pytest.mark.parametrize(("state", "mark"), [("one-sided", "◐"), ("unverified", "○")])
def test_a_leg_shows_the_state_by_which_it_is_chosen(
    changed: Client, query: str, state: str, mark: str
) -> None:
    shown = page(changed, f"/map/?state={state}{query}")
    assert {one.split()[0] for one in shown.each("tbody .state")} <= {mark}


def test_places_and_rivers(changed: Client) -> None:
    then, now = (page(changed, address) for address in (f"/map/?{AT_THEN}", "/map/"))
    places = [
        {one.getattr("href").partition("?")[0].rpartition("/place/")[2] for one in some}
        for some in (then.nodes("a.place"), now.nodes("a.place"))
    ]
    assert places[0] - places[1] == {"old_port/"}
    assert places[1] - places[0] == {"harbour/"}
    rivers = [len(shown.nodes("a.river")) for shown in (then, now)]
    assert rivers[0] == rivers[1] + 1


def test_the_front_page_draws_the_legs_of_then(changed: Client) -> None:
    then, now = (page(changed, address) for address in (f"/?{AT_THEN}", "/"))
    assert len(then.nodes("svg.map a.leg.disputed")) == 1
    assert not now.nodes("svg.map a.leg.disputed")


def test_another_day(wei: Client) -> None:
    before = legs(wei, "mode=air")
    tomorrow = say_from_tomorrow(WEI, FERRY, "mode", "air")
    assert legs(wei, "mode=air") == before
    assert len(legs(wei, f"mode=air&day={tomorrow}")) == len(before) + 1


def test_a_state_that_there_is_not_is_refused(changed: Client) -> None:
    assert page(changed, f"/map/?state=nice&{AT_THEN}").status == 404
