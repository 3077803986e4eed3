"""Does the map show places, rivers and legs, by mode and state, with the same legs as a table?"""

from __future__ import annotations

import re

from django.test import Client

from tests.people import FANG, WEI
from tests.story import say
from tests.web.page import CHINESE, page

LEG = "leg luzhou_port/chongqing_city/road"


def test_every_leg_of_the_table_is_drawn(visitor: Client) -> None:
    shown = page(visitor, "/map/")
    rows = shown.each("tbody tr")
    assert len(rows) == 27
    drawn = {node.getattr("href") for node in shown.nodes("svg.map a.leg")}
    assert drawn == set(shown.links("tbody th a"))
    assert "Luzhou Port to Chongqing urban area" in shown.words("table")


def test_places_and_rivers_are_links(visitor: Client) -> None:
    shown = page(visitor, "/map/")
    names = [node.getattr("aria-label") for node in shown.nodes("svg.map a.place")]
    assert {"Guoyuan Port", "Yibin Port", "Port of Rotterdam"} <= set(names)
    rivers = [node.getattr("aria-label") for node in shown.nodes("svg.map a.river")]
    assert "Yangtze River" in rivers
    assert shown.words("svg.map title") == "Places, rivers and legs"


def test_nothing_is_styled_or_scripted_inside(visitor: Client) -> None:
    (svg,) = re.findall(r'<svg class="drawing map".*?</svg>', page(visitor, "/map/").html, re.S)
    assert not re.search(r"\sstyle=|<script|<style|\son\w+=|https?://", svg)


def test_mode_and_state_narrow_it_down(visitor: Client) -> None:
    roads = page(visitor, "/map/?mode=road")
    assert len(roads.each("tbody tr")) == 3
    assert len(roads.nodes("svg.map a.leg")) == 3
    assert [node.getattr("value") for node in roads.nodes("option[selected]")] == ["road"]
    assert page(visitor, "/map/?state=disputed").words(".empty").startswith("No leg fits")


def test_a_leg_carries_its_state(visitor: Client) -> None:
    say(WEI, LEG, "mode", "road")
    say(FANG, LEG, "mode", "rail")
    shown = page(visitor, "/map/?state=disputed")
    assert len(shown.each("tbody tr")) == 1
    (leg,) = shown.nodes("svg.map a.leg.disputed")
    assert "disputed" in leg.getattr("aria-label")
    assert "◆" in leg.text


def test_a_state_that_there_is_not_is_refused(visitor: Client) -> None:
    refused = page(visitor, "/map/?state=nice")
    assert refused.status == 404
    assert "There is no state 'nice'" in refused.words("main")
    assert "没有“nice”这种状态" in page(visitor, "/map/?state=nice", **CHINESE).words("main")


def test_before_anything_was_said_there_is_nothing_to_draw(visitor: Client) -> None:
    shown = page(visitor, "/map/?day=1990-01-01")
    assert not shown.nodes("svg.map")
    assert "None has a location yet" in shown.words(".empty")


def test_places_without_location_are_named(wei: Client) -> None:
    say(WEI, "place nowhere", "name_en", "Nowhere Port")
    say(WEI, "leg nowhere/yibin_port/road", "mode", "road")
    say(WEI, "leg nowhere/yibin_port/road", "origin", "place:nowhere")
    say(WEI, "leg nowhere/yibin_port/road", "destination", "place:yibin_port")
    assert "Nowhere Port" in page(wei, "/map/?mode=road").words("p.quiet")
