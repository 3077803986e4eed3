"""Does the front page tell a leader in one minute what stands, moved, is due and waits?"""

from __future__ import annotations

from django.test import Client

from tests.people import ZHOU
from tests.story import say
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


def test_a_new_record_is_told_in_one_line(wei: Client) -> None:
    """Its many first words stand on the page of all changes."""
    before = len(page(wei, "/changes/").each(".changes tbody tr"))
    wei.post("/new/task/", {"number": "37", "title_en": "Night trains", "title_zh": "夜间列车"})
    front = page(wei, "/")
    assert not [row for row in front.each(".changes tbody tr") if "Night trains" in row]
    (told,) = front.each("[aria-labelledby=h-changes] .lines li")
    assert told.startswith(
        "Night trains Task · 3 fields ◐ one-sided stated by Chongqing Liangjiang"
    )
    assert len(page(wei, "/changes/").each(".changes tbody tr")) == before + 3


def test_what_is_due_and_what_waits_is_listed(visitor: Client) -> None:
    front = page(visitor, "/")
    assert "Fast network for sharing information" in front.words("[aria-labelledby=h-due]")
    waiting = front.words("[aria-labelledby=h-waiting]")
    assert "Chongqing Liangjiang New Area: 60% Sichuan Tianfu New Area: 62%" in waiting
    assert "Sichuan Tianfu New Area: has not spoken yet" in waiting


def test_all_changes_have_a_page(visitor: Client) -> None:
    changes = page(visitor, "/changes/")
    assert len(changes.each(".changes tbody tr")) == 3


def test_it_draws_map_network_and_timeline(visitor: Client) -> None:
    front = page(visitor, "/")
    assert front.nodes("svg.map a.leg")
    assert front.each("svg.network a.body text")[0] == "joint office"
    assert len(front.nodes("svg.timeline a.bar")) == 9
    assert front.links("h2 a") == ["/map/", "/network/", "/tasks/?view=timeline"]


def test_bodies_and_tasks_are_summed_up(visitor: Client) -> None:
    front = page(visitor, "/")
    assert "industrial alliance × 8" in front.each("svg.network a.body text")
    bars = [node.getattr("aria-label") for node in front.nodes("svg.timeline a.bar")]
    assert bars[2].startswith("3 Connected infrastructure, 0 of 3 done")


def test_conferences_agreements_and_marks_are_flags(visitor: Client) -> None:
    front = page(visitor, "/")
    kinds = [node.getattr("class") for node in front.nodes("svg.timeline a.event")]
    assert sorted(set(kinds)) == ["event agreement", "event conference", "event moment"]


def test_it_can_be_looked_at_as_of_any_day_and_mark(visitor: Client) -> None:
    past = page(visitor, "/?day=2020-03-01")
    assert past.words("h1") == "Since the 1st joint conference"
    assert "The register as of 1 March 2020" in past.words(".past")
    assert all("day=2020-03-01" in link for link in past.links(".card a"))
    marked = page(visitor, "/?known_at=conference-3")
    assert "as known at conference-3" in marked.words(".past")
    assert marked.each(".card")[2].startswith("0 ◆ disputed")


def test_matters_raised_need_the_joint_office(zhou: Client) -> None:
    say(ZHOU, "matter joint_office/1", "text", "The bridge waits for a permit")
    say(ZHOU, "matter joint_office/1", "state", "raised")
    needs = page(zhou, "/").words("[aria-labelledby=h-waiting]")
    assert "The bridge waits for a permit" in needs
