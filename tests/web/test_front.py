"""Does the front page tell a leader in one minute what stands, moved, is due and waits?"""

from __future__ import annotations

from django.test import Client

from tests.web.page import CHINESE, page


def test_it_is_named_after_the_last_conference(visitor: Client) -> None:
    assert page(visitor, "/").words("h1") == "Since the 3rd joint conference"
    assert page(visitor, "/", **CHINESE).words("h1") == "第3次联席会议以来"


def test_a_card_has_mark_count_change_and_link(visitor: Client) -> None:
    front = page(visitor, "/")
    cards = front.each(".card")
    assert [card.split()[1:3] for card in cards] == [
        ["●", "agreed"],
        ["◐", "one-sided"],
        ["◆", "disputed"],
        ["○", "unverified"],
    ]
    assert cards[0].startswith("8 ● agreed ±0")
    assert cards[1].startswith("2 ◐ one-sided +1")
    assert cards[2].startswith("1 ◆ disputed +1")
    assert front.links(".card.disputed a") == ["/states/disputed/"]


def test_figures_of_the_sides_stand_side_by_side(visitor: Client) -> None:
    line = next(row for row in page(visitor, "/").each(".figures tr") if "Gross" in row)
    assert "455.06 billion yuan 2022 ◐ one-sided" in line
    assert line.count("billion yuan 2022") == 2
    line = next(row for row in page(visitor, "/", **CHINESE).each(".figures tr") if "总值" in row)
    assert "4550.6亿元 2022年 ◐ 单方" in line


def test_a_figure_leads_to_its_record(visitor: Client) -> None:
    links = page(visitor, "/").links("a.figure")
    assert "/records/observation/gdp/liangjiang/2022/" in links


def test_what_changed_shows_old_new_and_who(visitor: Client) -> None:
    rows = page(visitor, "/").each(".changes tbody tr")
    progress = next(row for row in rows if "Progress" in row)
    assert "60% ◐ one-sided" in progress
    assert "◆ disputed" in progress
    assert "stated by Sichuan Tianfu New Area" in progress


def test_what_is_due_and_what_waits_is_listed(visitor: Client) -> None:
    front = page(visitor, "/")
    assert "Fast network for sharing information" in front.words("[aria-labelledby=h-due]")
    waiting = front.words("[aria-labelledby=h-waiting]")
    assert "Chongqing Liangjiang New Area: 60% Sichuan Tianfu New Area: 62%" in waiting
    assert "Sichuan Tianfu New Area: has not spoken yet" in waiting


def test_all_changes_have_a_page(visitor: Client) -> None:
    changes = page(visitor, "/changes/")
    assert len(changes.each(".changes tbody tr")) == 3
