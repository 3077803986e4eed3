"""Does the page of reports say who has not reported, and can only those who convene lock?"""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client

from jointoffice.actions.end_claim import redact_claim, withdraw_claim
from jointoffice.actions.endorse_claim import endorse_claim
from jointoffice.model.claims import Verdict
from jointoffice.model.refusals import NotAllowed
from jointoffice.store import clock
from jointoffice.store.periods import find_period
from tests.people import FANG, WEI, ZHOU
from tests.projects_told import tell_projects
from tests.story import say
from tests.web.page import CHINESE, page, page_of


@pytest.fixture(autouse=True)
def told(site: None) -> None:
    tell_projects()


def test_who_has_reported_who_has_not_and_who_was_late(wei: Client) -> None:
    reports = page(wei, "/reports/")
    assert reports.words("h1") == "Reports for April 2025 open · due on 10 May 2025"
    liangjiang, tianfu = reports.each(".sums dd")
    assert liangjiang == "2 of 4 2 1 late, 2 missing"
    assert tianfu == "2 of 4 2 0 late, 2 missing"
    rows = reports.each("tbody tr")
    assert len(rows) == 8
    assert "overdue" in rows[0]
    (late,) = [row for row in rows if "reported late" in row]
    assert late.startswith("Data centre centre Chongqing Liangjiang New Area reported late 20 May")


def test_filters_narrow_it(wei: Client) -> None:
    reports = page(wei, "/reports/?period=2025-03&party=tianfu&standing=overdue")
    assert reports.words("h1").startswith("Reports for March 2025")
    keys = [link.split("/")[-2] for link in reports.links("tbody th a")]
    assert keys == ["centre", "ramp"]


def test_as_of_a_day_before_less_had_come(wei: Client) -> None:
    before = page(wei, "/reports/?period=2025-04&day=2025-05-09")
    assert before.each(".sums dd")[0] == "1 of 4 1 0 late, 3 missing"
    assert "not reported yet" in before.words("table.stack")


def test_only_those_who_convene_open_and_lock(wei: Client, zhou: Client) -> None:
    assert not page(wei, "/reports/").each("button[name=deed]")
    refused = page_of(wei.post("/reports/", {"period": "2025-04", "deed": "lock"}))
    assert refused.status == 403
    assert "coordinator" in refused.words(".refusal")
    assert zhou.post("/reports/", {"period": "2025-04", "deed": "lock"}).status_code == 302
    shown = page(zhou, "/reports/?period=2025-04")
    assert "locked" in shown.words("h1")
    assert "Joint Office" in shown.words(".history li")
    assert "stated State: locked" in shown.words(".history li")


def test_a_locked_period_refuses_reports_and_says_so(wei: Client, zhou: Client) -> None:
    zhou.post("/reports/", {"period": "2025-04", "deed": "lock"})
    with pytest.raises(NotAllowed, match="2025-04 is locked"):
        say(WEI, "report rail/liangjiang/2025-04", "invested", "1", "yuan")
    with pytest.raises(NotAllowed):
        say(WEI, "report ring/liangjiang/2025-04", "progress", "10")
    typed = {"field": "invested", "value": "1", "unit": "yuan", "sure": "on"}
    refused = page_of(wei.post("/records/report/rail/liangjiang/2025-04/", typed))
    assert refused.status == 403
    assert "is locked" in refused.words(".refusal")
    say(WEI, "report rail/liangjiang/2025-03", "progress", "10")
    zhou.post("/reports/", {"period": "2025-04", "deed": "unlock"})
    say(WEI, "report rail/liangjiang/2025-04", "progress", "12")


def test_a_locked_period_keeps_words_from_being_taken_back_but_not_erased(zhou: Client) -> None:
    claim = say(WEI, "report rail/liangjiang/2025-04", "progress", "30")
    free = say(WEI, "task 9", "note", "Not about a report")
    zhou.post("/reports/", {"period": "2025-04", "deed": "lock"})
    with pytest.raises(NotAllowed, match="2025-04 is locked"):
        withdraw_claim(claim=claim, author=WEI.author, now=clock.now())
    with pytest.raises(NotAllowed, match="2025-04 is locked"):
        endorse_claim(
            claim=claim,
            verdict=Verdict.DISPUTE,
            reason="Too much",
            author=FANG.author,
            now=clock.now(),
        )
    withdraw_claim(claim=free, author=WEI.author, now=clock.now())
    redact_claim(claim=claim, author=WEI.author, now=clock.now())


def test_a_period_is_opened_once(zhou: Client) -> None:
    asked = {"period": "2025-34", "deed": "open", "due": "2025-07-20"}
    assert zhou.post("/reports/", asked).status_code == 302
    found = find_period("2025-34")
    assert found is not None
    assert (found.state, found.due) == ("open", "2025-07-20")
    again = page_of(zhou.post("/reports/", asked))
    assert again.status == 403
    assert "was opened before" in again.words(".refusal")


@pytest.mark.parametrize(
    "asked",
    [
        {"period": "soon", "deed": "open"},
        {"period": "2025-04-01", "deed": "open"},
        {"period": "2030-01", "deed": "lock"},
        {"period": "2025-04", "deed": "burn"},
        {"period": "2025-05", "deed": "open", "due": "tomorrow"},
        {"deed": "open"},
    ],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(zhou: Client, asked: dict[str, str]) -> None:
    refused = page_of(zhou.post("/reports/", asked))
    assert refused.status in (400, 403)
    assert refused.words(".refusal").endswith(".")


def test_a_period_of_the_furthest_year_can_be_opened(zhou: Client) -> None:
    assert zhou.post("/reports/", {"period": "9999", "deed": "open"}).status_code == 302


def test_a_period_that_was_never_opened_says_so(wei: Client) -> None:
    assert "was never opened" in page(wei, "/reports/?period=2031-01").words(".empty")


def test_in_chinese(wei: Client) -> None:
    assert page(wei, "/reports/", **CHINESE).words("h1").startswith("2025年4月填报情况")


def test_the_officer_of_no_party_states_a_period_on_its_record(wei: Client) -> None:
    """Also not by the form of every record: only those who convene speak of periods."""
    with pytest.raises(NotAllowed, match="coordinator"):
        say(WEI, "period joint_office/2025-04", "state", "locked")
    say(ZHOU, "period joint_office/2025-04", "due", clock.today().isoformat())
    found = find_period("2025-04")
    assert found is not None
    assert found.due == clock.today().isoformat()


def test_a_day_before_shows_the_period_as_it_stood(zhou: Client) -> None:
    yesterday = clock.today() - timedelta(days=1)
    zhou.post("/reports/", {"period": "2025-04", "deed": "lock"})
    assert "locked" in page(zhou, "/reports/?period=2025-04").words("h1")
    before = page(zhou, f"/reports/?period=2025-04&day={yesterday}")
    assert "locked" not in before.words("h1")


def test_what_is_listed_is_exported(wei: Client) -> None:
    reports = page(wei, "/reports/?period=2025-04&party=tianfu")
    (link,) = [one for one in reports.links(".export a") if ".csv" in one]
    lines = wei.get(link).content.decode("utf-8-sig").splitlines()
    assert len(lines) == 3
    assert all("tianfu" in line.lower() for line in lines[1:])
