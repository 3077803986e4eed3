"""Do board, table and timeline show the tasks of a mark or a day, by what stood of them then?"""

from __future__ import annotations

import pytest
from django.test import Client

from jointoffice.store import standing_then
from tests.people import FANG, WEI
from tests.story import say
from tests.web.moments import (
    AT_THEN,
    agree,
    mark_then,
    merge,
    say_from_tomorrow,
    withdraw,
)
from tests.web.page import page


@pytest.fixture
def changed(wei: Client) -> Client:
    """Tasks 9, 10 and 14 are under way at the mark; then 9 is done, 10 withdrawn, 14 merged."""
    for task in ("10", "14"):
        agree(f"task {task}", "state", "under way")
    mark_then()
    agree("task 9", "state", "done")
    withdraw("task 10")
    merge("task 14", "task:13")
    say(WEI, "task 37", "state", "under way")
    return wei


def numbers(client: Client, query: str) -> list[str]:
    shown = page(client, f"/tasks/?{query}")
    assert shown.status == 200
    return shown.each(".chip .number")


def test_by_work_state(changed: Client) -> None:
    assert numbers(changed, f"work=under+way&{AT_THEN}") == ["9", "10", "14"]
    assert numbers(changed, f"work=done&{AT_THEN}") == []
    assert numbers(changed, "work=done") == ["9"]
    assert set(numbers(changed, "work=under+way")) == {"13", "37"}


def test_by_area(changed: Client) -> None:
    infrastructure, before = numbers(changed, "area=3"), numbers(changed, f"area=3&{AT_THEN}")
    assert (set(before) - set(infrastructure), set(infrastructure) - set(before)) == (
        {"10"},
        set(),
    )
    assert "14" in numbers(changed, f"area=4&{AT_THEN}")
    assert "14" not in numbers(changed, "area=4")
    assert numbers(changed, f"area=3&work=under+way&{AT_THEN}") == ["9", "10"]


def test_without_filters(changed: Client) -> None:
    then, now = numbers(changed, AT_THEN), numbers(changed, "")
    assert (len(then), len(now)) == (36, 35)
    assert set(then) - set(now) == {"10", "14"}
    assert set(now) - set(then) == {"37"}


def test_what_came_later_is_not_left_out(changed: Client) -> None:
    """The board says what it has no room for; a task of later is none of that."""
    for number in range(200, 330):
        say(WEI, f"task {number}", "title_en", f"Task {number}")
    assert "tasks are left out" in page(changed, "/tasks/").html
    assert "tasks are left out" not in page(changed, f"/tasks/?{AT_THEN}").html


def test_a_withdrawn_task_keeps_its_title(changed: Client) -> None:
    assert "Fast network for sharing information" in page(changed, f"/tasks/?{AT_THEN}").html


def test_the_timeline(changed: Client) -> None:
    then = page(changed, f"/tasks/?view=timeline&area=3&{AT_THEN}")
    (bar,) = [one for one in then.nodes("a.bar") if "/task/9/" in one.getattr("href")]
    assert "under way" in bar.getattr("aria-label")
    assert [one for one in then.nodes("a.bar") if "/task/10/" in one.getattr("href")]
    now = page(changed, "/tasks/?view=timeline&area=3")
    assert not [one for one in now.nodes("a.bar") if "/task/10/" in one.getattr("href")]


def test_the_front_page_sums_up_what_was_done_then(changed: Client) -> None:
    def infrastructure(address: str) -> str:
        bars = [str(one.getattr("aria-label")) for one in page(changed, address).nodes("a.bar")]
        return next(bar for bar in bars if bar.startswith("3 "))

    assert "0 of 3 done" in infrastructure(f"/?{AT_THEN}")
    assert "1 of 2 done" in infrastructure("/")


def test_another_day(wei: Client) -> None:
    for person in (WEI, FANG):
        tomorrow = say_from_tomorrow(person, "task 9", "state", "done")
    say(WEI, "task 37", "state", "under way")
    assert numbers(wei, f"work=done&day={tomorrow}") == ["9"]
    assert "9" in numbers(wei, "work=under+way")
    assert "37" not in numbers(wei, "day=2022-06-01")
    assert "tasks are left out" not in page(wei, "/tasks/?day=2022-06-01").html


def test_more_than_can_be_folded_again(changed: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """Records that were merged or withdrawn go first; the others are chosen by what is known."""
    agree("task 14", "state", "under way")
    monkeypatch.setattr(standing_then, "FOLDED_AGAIN_MAX", 3)
    assert {"10", "14"} <= set(numbers(changed, AT_THEN))
    assert numbers(changed, f"area=3&work=under+way&{AT_THEN}") == ["10"]


@pytest.mark.parametrize(
    "address",
    [
        "/tasks/?area=3&work=done",
        "/tasks/?area=3&view=table",
        "/tasks/?area=3&view=timeline",
        "/map/?mode=road&state=agreed",
        "/projects/?area=3&view=bars",
        "/records/task/?f.state=done&sort=-due",
    ],
)
def test_another_moment_keeps_the_filters(wei: Client, address: str) -> None:
    kept = page(wei, f"{address}&page=2&day=2021-04-30").nodes(".asof input[type=hidden]")
    pairs = [f"{one.getattr('name')}={one.getattr('value')}" for one in kept]
    assert "&".join(pairs) == address.partition("?")[2]


def test_the_list_of_tasks_agrees(changed: Client) -> None:
    listed = page(changed, f"/records/task/?f.state=under+way&{AT_THEN}")
    assert listed.each("tbody .key") == ["9", "10", "14"]
    assert page(changed, f"/records/task/?{AT_THEN}").words("h1") == "Tasks 36"
