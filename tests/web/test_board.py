"""Does the board show areas as rows and tasks as chips, and keep its filters in the address?"""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from jointoffice.store import clock
from tests.people import FANG, WEI
from tests.story import say
from tests.web.page import CHINESE, page


def test_nine_areas_and_thirty_six_tasks(visitor: Client) -> None:
    board = page(visitor, "/tasks/")
    assert len(board.each(".row")) == 9
    assert len(board.each(".chip")) == 36
    assert board.words(".row h2") == "1 Strategy and plans brought together"


def test_a_chip_has_number_mark_work_and_both_sides(visitor: Client) -> None:
    chips = page(visitor, "/tasks/").each(".chip")
    nine = next(chip for chip in chips if chip.startswith("9 "))
    assert nine.startswith("9 ◆ disputed One transport network under way")
    assert "Chongqing Liangjiang New Area: has spoken" in nine
    assert "Sichuan Tianfu New Area: has spoken" in nine
    fourteen = next(chip for chip in chips if chip.startswith("14 "))
    assert "Sichuan Tianfu New Area: has not spoken yet" in fourteen


def test_progress_is_a_bar_with_words(fang: Client) -> None:
    fang.post("/records/task/14/", {"field": "progress", "value": "40"})
    board = page(fang, "/tasks/?area=4")
    assert board.each("progress") == ["40%"]


def test_filters_narrow_down_and_stay(visitor: Client) -> None:
    board = page(visitor, "/tasks/?area=3&work=under+way")
    assert board.each(".chip .number") == ["9"]
    assert [node.getattr("value") for node in board.nodes("option[selected]")] == [
        "3",
        "under way",
    ]
    table_link = board.links(".views a")[1]
    assert "area=3" in table_link
    assert "view=table" in table_link
    assert page(visitor, "/tasks/?standing=due+soon").each(".chip .number") == ["10"]


def test_the_table_has_as_many_tasks(visitor: Client) -> None:
    table = page(visitor, "/tasks/?view=table", **CHINESE)
    assert len(table.each("tbody tr:not(.group)")) == 36
    assert "一体化综合交通网络" in table.words("table")


def test_filters_that_fit_nothing_say_so(visitor: Client) -> None:
    board = page(visitor, "/tasks/?area=77")
    assert board.words(".empty").startswith("No task fits these filters.")


def test_the_timeline_has_a_bar_for_every_task(visitor: Client) -> None:
    shown = page(visitor, "/tasks/?view=timeline")
    assert len(shown.nodes("svg.timeline a.bar")) == 36
    assert len(shown.nodes("svg.timeline a.head")) == 9
    assert len(shown.each(".narrow-list li")) == 36
    assert "view=timeline" in shown.links(".views a[aria-current]")[0]


def test_the_timeline_keeps_the_filters(visitor: Client) -> None:
    shown = page(visitor, "/tasks/?view=timeline&area=3&work=under+way")
    assert len(shown.nodes("svg.timeline a.bar")) == 1
    assert "area=3" in shown.links(".views a")[0]


def test_done_is_solid_and_what_was_due_before_a_hairline(visitor: Client) -> None:
    later = (clock.today() + timedelta(days=100)).isoformat()
    for person in (WEI, FANG):
        say(person, "task 10", "due", later)
        say(person, "task 10", "progress", "50")
    shown = page(visitor, "/tasks/?view=timeline&area=3")
    (bar,) = [node for node in shown.nodes("a.bar") if node.getattr("href").endswith("/10/")]
    planned, done = (
        float(bar.query_selector(f".{one}").getattr("width")) for one in ("planned", "done")
    )
    assert done == pytest.approx(planned / 2, abs=0.2)
    before = bar.query_selector("line.before")
    assert (
        float(before.getattr("x2")) < float(bar.query_selector(".planned").getattr("x")) + planned
    )
    assert "at the last conference" in bar.getattr("aria-label")


def test_conferences_stand_above_the_timeline(visitor: Client) -> None:
    shown = page(visitor, "/tasks/?view=timeline", **CHINESE)
    labels = [node.getattr("aria-label") for node in shown.nodes("a.event.conference")]
    assert labels == ["第1次联席会议、2020年2月28日", "第3次联席会议、2021年4月29日"]
