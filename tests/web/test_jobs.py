"""Does the page of jobs say who asked, how far each is and what came of it, and stop one?"""

from __future__ import annotations

from datetime import timedelta

from django.test import Client

from jointoffice.store import clock, leases
from jointoffice.store.jobs import FILE_DOCUMENTS
from tests.people import FANG, WEI, Person
from tests.web.page import CHINESE, page


def asked(person: Person, works: int = 4) -> int:
    now = clock.now() - timedelta(minutes=2)
    return FILE_DOCUMENTS.using(author=person.author, now=now).enqueue(works=[{}] * works).id


def begun(works: int = 4, done: int = 1) -> int:
    """A job of Wei's, begun two minutes ago."""
    number = asked(WEI, works)
    lease = leases.take("worker", clock.now() - timedelta(minutes=2))
    assert lease is not None
    came = {"name": "a.txt", "source": "0" * 64, "title": "甲", "claims": 3, "was_known": False}
    leases.hold(lease, [{**came, "problems": []}] * done, clock.now())
    return number


def test_a_visitor_is_shown_no_jobs(visitor: Client) -> None:
    assert visitor.get("/jobs/").status_code == 404


def test_a_job_is_told_with_its_rate(wei: Client) -> None:
    number = begun(works=5, done=2)
    row = page(wei, "/jobs/").words(f"#j-{number}")
    assert "running 2 of 5 · about 3 min left" in row
    assert page(wei, "/jobs/").words(f"#j-{number} td:nth-child(5)") == "1.0"
    assert "2 / 5" in page(wei, "/jobs/", **CHINESE).words(f"#j-{number}")
    shown = page(wei, f"/jobs/{number}/")
    assert shown.words("tbody tr") == "甲 3"


def test_the_page_asks_again_only_while_something_runs(wei: Client) -> None:
    assert not page(wei, "/jobs/").nodes("[hx-get]")
    number = begun()
    for address in ("/jobs/", f"/jobs/{number}/"):
        assert page(wei, address).nodes("#jobs[hx-get], #job[hx-get]")
        part = wei.get(address, headers={"HX-Request": "true"}).content.decode()
        assert part.startswith("<div id=")


def test_a_job_is_stopped(wei: Client) -> None:
    number = asked(WEI)
    done = page(wei, "/jobs/")
    assert done.nodes(f"#j-{number} form")
    wei.post(f"/jobs/{number}/stop/")
    assert "cancelled" in page(wei, f"/jobs/{number}/").words("#job")
    assert wei.post(f"/jobs/{number}/stop/").status_code == 403
    running = begun()
    wei.post(f"/jobs/{running}/stop/")
    assert "stopping" in page(wei, "/jobs/").words(f"#j-{running}")


def test_others_neither_see_nor_stop_it(wei: Client, fang: Client, zhou: Client) -> None:
    number = asked(WEI)
    assert asked(FANG)
    assert fang.get(f"/jobs/{number}/").status_code == 404
    assert fang.post(f"/jobs/{number}/stop/").status_code == 404
    assert zhou.get(f"/jobs/{number}/").status_code == 200
    assert wei.get(f"/jobs/{number}/stop/").status_code == 405


def test_what_could_not_be_done_is_said(wei: Client) -> None:
    number = asked(WEI)
    for attempt in range(4):
        leases.take("mortal", clock.now() + attempt * 2 * leases.LEASE)
    assert "died each time" in page(wei, f"/jobs/{number}/").words("#job")
