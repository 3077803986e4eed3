"""Does the board show areas as rows and tasks as chips, and keep its filters in the address?"""

from __future__ import annotations

from django.test import Client

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
