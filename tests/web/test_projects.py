"""Does the page of projects show pace, both sides' words, and what is counted once?"""

from __future__ import annotations

import pytest
from django.test import Client

from tests.people import FANG, WEI
from tests.projects_told import LISTED, SECOND, tell, tell_projects
from tests.web.page import CHINESE, page
from tests.web.test_queries import asked

ADDRESS = "/projects/?period=2025-04"


@pytest.fixture(autouse=True)
def told(site: None) -> None:
    tell_projects()


def test_the_year_in_all(visitor: Client, wei: Client) -> None:
    projects = page(wei, ADDRESS)
    assert projects.words(".lead") == "2025, up to 30 April 2025: 33.3% of the year has passed."
    planned, invested, completed, expected = projects.each(".sums dd")
    assert planned == "1.9 billion yuan"
    assert invested.startswith("580 million yuan 3 of 4 projects reported")
    assert completed.startswith("30.5%")
    assert "−2.8 points" in completed
    assert "rate of the last three months" in expected


def test_what_is_part_of_another_is_counted_once_and_said(wei: Client) -> None:
    remarks = page(wei, ADDRESS).each(".remarks li")
    assert "Eastern ramp is counted within Expressway ring: Planned investment" in remarks


def test_both_words_stand_and_the_one_counted_is_said(wei: Client) -> None:
    projects = page(wei, ADDRESS)
    (rail,) = [row for row in projects.each(".pace tr") if row.startswith("Rail link")]
    assert "280 million yuan Sichuan Tianfu New Area, counted" in rail
    assert "300 million yuan Chongqing Liangjiang New Area" in rail
    remarks = projects.words(".remarks")
    assert "1 project has words that differ" in remarks
    links = projects.links(".pace td a")
    assert "/records/report/rail/tianfu/2025-04/#f-invested" in links
    assert "/records/plan/rail/2025/#f-investment" in links


def test_the_slowest_stands_first(wei: Client) -> None:
    ranked = page(wei, ADDRESS).each("section:last-of-type tbody th")
    assert [row.split()[0] for row in ranked] == ["Data", "Rail", "Expressway", "Eastern"]
    by_code = page(wei, f"{ADDRESS}&order=code").each("section:last-of-type tbody th")
    assert [row.split()[-1] for row in by_code] == ["centre", "rail", "ramp", "ring"]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("area=3", {"rail", "ring", "ramp"}),
        ("category=new", {"rail"}),
        ("side=tianfu", {"rail", "ring", "ramp", "centre"}),
        ("standing=differing", {"rail"}),
        ("standing=silent", {"ring", "centre"}),
        ("standing=ahead", {"ring"}),
    ],
)
def test_filters_stand_in_the_address(wei: Client, query: str, wanted: set[str]) -> None:
    shown = page(wei, f"{ADDRESS}&{query}")
    keys = {row.split()[-1] for row in shown.each("section:last-of-type tbody th")}
    assert keys == wanted


@pytest.mark.parametrize(
    ("by", "first"), [("area", "Connected"), ("category", "new"), ("side", "")]
)
def test_the_parts_are_shown_by_area_category_and_side(wei: Client, by: str, first: str) -> None:
    groups = page(wei, f"{ADDRESS}&by={by}").each("section:first-of-type tbody th")
    assert groups
    assert any(name.startswith(first) for name in groups)


def test_over_time_there_is_a_bar_for_each_project(wei: Client) -> None:
    drawn = page(wei, f"{ADDRESS}&view=bars")
    assert len(drawn.nodes("svg .bar")) == 4
    assert len(drawn.each("section:last-of-type tbody tr")) == 4


def test_as_of_an_earlier_day_there_is_less(wei: Client) -> None:
    before = page(wei, "/projects/?period=2025-04&day=2025-04-20")
    assert before.each(".sums dd")[1].startswith("330 million yuan 2 of 4")


def test_as_known_at_a_mark_nothing_was_planned(wei: Client) -> None:
    then = page(wei, "/projects/?known_at=conference-3")
    assert "No project has a plan" in then.words(".empty")


def test_in_chinese(wei: Client) -> None:
    projects = page(wei, ADDRESS, **CHINESE)
    assert projects.words(".lead") == "2025年，截至2025年4月30日：全年时间已过33.3%。"
    assert projects.each(".sums dd")[0] == "19亿元"


@pytest.mark.parametrize(
    "query", ["standing=fast", "order=zzz", "period=soon", "period=2025-04-01"]
)
def test_what_cannot_be_asked_is_refused(wei: Client, query: str) -> None:
    assert page(wei, f"/projects/?{query}").status in (400, 404)


def test_a_projects_own_page_has_years_reports_milestones_and_matters(wei: Client) -> None:
    rail = page(wei, "/records/project/rail/")
    assert [row.split()[0] for row in rail.each("#h-years ~ .scroll tbody th")] == ["2025"]
    reported = rail.each("#h-reports ~ .scroll tbody th")
    assert reported[:2] == ["April 2025", "March 2025"]
    assert "Ground broken" in rail.words("#h-milestones ~ ul")
    assert "30 days after the baseline" in rail.words("#h-milestones ~ ul")
    assert "No land yet" in rail.words("#h-matters ~ ul")
    assert "Li Fang lead" in rail.words("#h-owners ~ dl")


def test_people_of_both_sides_see_the_same(wei: Client, fang: Client) -> None:
    assert WEI.party != FANG.party
    assert page(wei, ADDRESS).each(".sums dd") == page(fang, ADDRESS).each(".sums dd")


ADDRESSES = {
    ADDRESS: 22,
    f"{ADDRESS}&view=bars": 30,
    f"{ADDRESS}&by=side&area=3": 22,
    "/projects/?known_at=conference-3": 24,
    "/reports/?period=2025-04": 18,
    "/matters/": 22,
    "/records/project/rail/": 44,
}
"""Address → how many questions its page may ask."""


def test_more_projects_ask_no_more_questions(wei: Client) -> None:
    before = {address: asked(wei, address) for address in ADDRESSES}
    assert {address: n for address, n in before.items() if n > ADDRESSES[address]} == {}
    for number in range(30):
        tell(WEI, f"project x{number} name_en = Project {number}", LISTED)
        tell(WEI, f"plan x{number}/2025 investment = 10 million yuan", LISTED)
        tell(FANG, f"plan x{number}/2025 investment = {number} million yuan", LISTED)
        tell(WEI, f"report x{number}/liangjiang/2025-04 invested = 3 million yuan", SECOND)
        tell(WEI, f"report rail/liangjiang/2025-{number % 12 + 1:02} progress = 3", SECOND)
    assert {address: asked(wei, address) for address in ADDRESSES} == before
