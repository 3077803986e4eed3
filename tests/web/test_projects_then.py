"""Do projects, their parts and owners show at a mark what stood then, by what they belonged to?"""

from __future__ import annotations

import pytest
from django.test import Client

from jointoffice.store import clock
from tests.people import FANG, WEI, ZHOU
from tests.projects_told import tell_projects
from tests.story import say
from tests.web.moments import AT_THEN, agree, mark_then, merge, withdraw
from tests.web.page import page


@pytest.fixture
def changed(wei: Client) -> Client:
    """Four projects with plans at the mark; since then areas, parts and owners went elsewhere."""
    tell_projects()
    for person in (WEI, FANG):
        say(person, "milestone rail/m2", "title_en", "Bridge closed")
        say(person, "milestone rail/m2", "project", "project:rail")
    say(ZHOU, "matter joint_office/1", "text", "Permit for the bridge")
    say(ZHOU, "matter joint_office/1", "about", "project:rail")
    say(WEI, "assignment liangjiang/lead/1/project:rail", "name", "Wei Lan")
    mark_then()
    agree("project rail", "area", "area:4")
    merge("project ramp", "project:ring")
    withdraw("milestone rail/m2")
    withdraw("matter joint_office/1")
    withdraw("assignment liangjiang/lead/1/project:rail")
    year = clock.today().year
    say(WEI, f"plan rail/{year}", "investment", "2000000", "CNY")
    return wei


def keys(client: Client, query: str) -> set[str]:
    shown = page(client, f"/projects/?{query}")
    assert shown.status == 200
    links = shown.links("tbody th a")
    return {one.partition("/project/")[2].split("/")[0] for one in links} - {""}


def test_by_area(changed: Client) -> None:
    period = "period=2025-04"
    assert keys(changed, f"area=3&{period}&{AT_THEN}") == {"rail", "ring", "ramp"}
    assert keys(changed, f"area=4&{period}&{AT_THEN}") == set()
    assert keys(changed, f"area=3&{period}") == {"ring"}
    assert keys(changed, f"area=4&{period}") == {"rail"}


def test_merged_since(changed: Client) -> None:
    assert "ramp" in keys(changed, f"period=2025-04&{AT_THEN}")
    assert "ramp" not in keys(changed, "period=2025-04")


def test_the_year_of_the_last_plan_known_then(changed: Client) -> None:
    assert keys(changed, AT_THEN) == {"rail", "ring", "ramp", "centre"}
    assert keys(changed, "") == {"rail"}


def test_the_parts_and_owners_of_a_project(changed: Client) -> None:
    then = page(changed, f"/records/project/rail/?{AT_THEN}").words("main")
    now = page(changed, "/records/project/rail/").words("main")
    for words in ("Bridge closed", "Permit for the bridge", "Wei Lan"):
        assert words in then
        assert words not in now


def test_milestones_on_the_bars(changed: Client) -> None:
    assert page(changed, f"/projects/?view=bars&period=2025-04&{AT_THEN}").status == 200
    assert "Ground broken" in page(changed, "/projects/?view=bars&period=2025-04").html


def test_reports_that_were_owed(changed: Client) -> None:
    def owing(query: str) -> set[str]:
        rows = page(changed, f"/reports/?period=2025-04{query}").each("main tbody tr")
        return {
            code for row in rows for code in ("rail", "ring", "ramp") if f" {code} Sichuan" in row
        }

    assert owing(f"&{AT_THEN}") == {"rail", "ring", "ramp"}
    assert owing("") == {"rail", "ring"}
