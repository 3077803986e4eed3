"""Can a problem be raised, taken up, answered and closed, and does it go up when it is overdue?"""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from jointoffice.store import clock
from jointoffice.store.marks import When
from jointoffice.store.owners import owners_of, owners_on
from tests.people import FANG, WEI, ZHOU
from tests.projects_told import tell_projects
from tests.story import say
from tests.web.page import CHINESE, page, page_of

KEY = "joint_office/tianfu-1"


@pytest.fixture(autouse=True)
def told(site: None) -> None:
    tell_projects()


def test_whose_turn_it_is(wei: Client) -> None:
    matters = page(wei, "/matters/")
    assert matters.words("section h2") == "For the joint conference 1 · more than 30 days overdue"
    line = matters.words(".matters li")
    assert "Rail link · raised by Sichuan Tianfu New Area on 9 May 2025" in line
    assert "Sichuan Tianfu New Area: Li Fang (lead of the project)" in line
    assert "Chongqing Liangjiang New Area: no owner named" in line


@pytest.mark.parametrize(
    ("day", "turn"),
    [
        ("2025-06-01", "With the owners"),
        ("2025-06-02", "For the special team"),
        ("2025-06-11", "For the special team"),
        ("2025-06-12", "For the joint office"),
        ("2025-07-01", "For the joint office"),
        ("2025-07-02", "For the joint conference"),
    ],
)
def test_it_goes_up_on_named_days(wei: Client, day: str, turn: str) -> None:
    assert page(wei, f"/matters/?day={day}").words("section h2").startswith(turn)


def test_the_owner_a_side_names_stands_before_the_projects_lead(wei: Client) -> None:
    say(WEI, f"assignment liangjiang/lead/1/matter:{KEY}", "name", "Wei Zhang")
    say(FANG, f"assignment tianfu/lead/1/matter:{KEY}", "name", "Tang Min")
    line = page(wei, "/matters/").words(".matters li")
    assert "Chongqing Liangjiang New Area: Wei Zhang" in line
    assert "Sichuan Tianfu New Area: Tang Min" in line
    assert "lead of the project" not in line


def test_from_raised_to_closed(wei: Client, zhou: Client) -> None:
    raised = {
        "deed": "raise",
        "about": "Expressway ring",
        "text": "Two tolls",
        "due": "2030-01-31",
    }
    assert wei.post("/matters/", raised).status_code == 302
    key = next(
        link.removeprefix("/records/matter/").strip("/")
        for link in page(wei, "/matters/").links(".matter a")
        if "liangjiang" in link
    )
    assert zhou.post("/matters/", {"deed": "take_up", "key": key}).status_code == 302
    assert "taken up · due on 31 January 2030" in page(wei, "/matters/").words("#h-owners ~ ul")
    record = page(wei, f"/records/matter/{key}/")
    assert record.words("#f-due .state") == record.words("#f-state .state") == "● agreed"
    answer = {"deed": "answer", "key": key, "text": "One toll from May."}
    assert zhou.post("/matters/", answer).status_code == 302
    assert "One toll from May." in page(wei, "/matters/").words("#h-ended ~ ul")
    again = page_of(zhou.post("/matters/", answer))
    assert "was answered before" in again.words(".refusal")
    assert zhou.post("/matters/", {"deed": "close", "key": key}).status_code == 302
    assert "closed" in page(wei, "/matters/").words("#h-ended ~ ul")


def test_a_problem_in_a_report_is_taken_over(wei: Client) -> None:
    problems = page(wei, "/matters/").each("#h-problems ~ ul li")
    assert problems[0].startswith("Two grids, one meter Data centre · Chongqing Liangjiang")
    report = "report:centre/liangjiang/2025-04"
    asked = {"deed": "raise", "about": "project:centre", "text": "Two grids, one meter"}
    assert wei.post("/matters/", asked | {"report": report}).status_code == 302
    after = page(wei, "/matters/")
    assert not after.each("#h-problems ~ ul li")
    assert "/records/report/centre/liangjiang/2025-04/" in after.links(".matters a")


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ({"deed": "raise", "about": "project:none", "text": "x"}, 404),
        ({"deed": "raise", "about": "", "text": "x"}, 400),
        ({"deed": "raise", "about": "project:rail", "text": ""}, 400),
        ({"deed": "raise", "about": "project:rail", "text": "x", "due": "soon"}, 400),
        ({"deed": "answer", "key": KEY, "text": "x"}, 403),
        ({"deed": "close", "key": "joint_office/none-1"}, 403),
        ({"deed": "shout"}, 403),
    ],
)
def test_what_cannot_be_done_is_refused(wei: Client, asked: dict[str, str], status: int) -> None:
    refused = page_of(wei.post("/matters/", asked))
    assert refused.status == status
    assert refused.words(".refusal")


def test_a_reader_cannot_raise(anna: Client) -> None:
    asked = {"deed": "raise", "about": "project:rail", "text": "x"}
    assert anna.post("/matters/", asked).status_code == 403
    assert not page(anna, "/matters/").each("#raise")


def test_numbers_of_matters_follow_each_other(wei: Client, zhou: Client) -> None:
    for _ in range(2):
        wei.post("/matters/", {"deed": "raise", "about": "project:rail", "text": "Once more"})
    links = [link for link in page(wei, "/matters/").links(".matter a") if "liangjiang" in link]
    assert len(set(links)) == 2
    assert ZHOU.party not in {link.split("/")[-2] for link in links}


def test_in_chinese(wei: Client) -> None:
    assert page(wei, "/matters/", **CHINESE).words("section h2").startswith("提请联席会议协调")


def test_owners_of_a_day_before_are_those_named_by_then() -> None:
    say(WEI, f"assignment {WEI.party}/lead/1/project:rail", "name", "Wei")
    today = clock.today()
    now = owners_of(["project:rail"])
    assert owners_on(["project:rail"], When(today.isoformat(), None)) == now
    then = owners_on(["project:rail"], When((today - timedelta(days=1)).isoformat(), None))
    assert [one.name for one in now["project:rail"]] == ["Wei", "Li Fang"]
    assert [one.name for one in then["project:rail"]] == ["Li Fang"]


def test_problems_of_a_day_before_are_those_told_by_then(wei: Client) -> None:
    say(WEI, "report rail/liangjiang/2025-04", "problem", "The bridge has no permit.")
    yesterday = clock.today() - timedelta(days=1)
    assert "no permit" in page(wei, "/matters/").words("main")
    assert "no permit" in page(wei, f"/matters/?day={clock.today()}").words("main")
    assert "no permit" not in page(wei, f"/matters/?day={yesterday}").words("main")


def test_matters_are_exported_as_they_are_listed(wei: Client) -> None:
    (link,) = [one for one in page(wei, "/matters/").links(".export a") if ".csv" in one]
    lines = wei.get(link).content.decode("utf-8-sig").splitlines()
    assert len(lines) == 2
    assert "tianfu-1" in lines[1]
