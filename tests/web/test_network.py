"""Does the network pin the parties left and right, the office on top, with a list that agrees?"""

from __future__ import annotations

from django.test import Client

from tests.people import FANG, WEI
from tests.story import say
from tests.web.page import CHINESE, page


def test_everything_drawn_stands_in_the_list(visitor: Client) -> None:
    shown = page(visitor, "/network/")
    drawn = {node.getattr("href") for node in shown.nodes("svg.network a")}
    assert drawn == set(shown.links(".ties a, .tags a"))
    assert len(shown.nodes("svg.network a.body")) == len(shown.each(".ties .panel")) == 27


def test_the_office_comes_first_and_its_teams_below(visitor: Client) -> None:
    names = page(visitor, "/network/").each("svg.network a.body text")
    assert names[0] == "Joint Office of the Cooperative Alliance"
    assert names[1:3] == ["Strategic Planning Team", "Infrastructure Team"]


def test_the_sides_face_each_other(visitor: Client) -> None:
    shown = page(visitor, "/network/", **CHINESE)
    boxes = {
        node.getattr("aria-label"): float(node.query_selector("rect").getattr("x"))
        for node in shown.nodes("svg.network a.party")
    }
    assert boxes["重庆两江新区"] == boxes["重庆市"] < boxes["四川天府新区"] == boxes["四川省"]
    assert boxes["广安市"] == boxes["四川省"]


def test_a_membership_carries_its_state(visitor: Client) -> None:
    for person in (WEI, FANG):
        say(person, "membership alliance_finance/tianfu", "role", "lead")
    shown = page(visitor, "/network/")
    ties = [node.getattr("aria-label") for node in shown.nodes("svg.network a.tie")]
    assert any("in Modern Finance Alliance (lead)" in one for one in ties)


def test_without_memberships_it_says_so(visitor: Client) -> None:
    shown = page(visitor, "/network/?day=1990-01-01")
    assert "No membership and no agreement is in the register yet" in shown.words(".empty")
