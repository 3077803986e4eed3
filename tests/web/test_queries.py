"""Does a page ask a bounded number of questions, however much the register holds?"""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.people import FANG, WEI
from tests.story import say

MOST = {
    "/": 44,
    "/changes/": 30,
    "/tasks/": 12,
    "/tasks/?view=timeline": 22,
    "/map/": 14,
    "/network/": 14,
    "/parties/": 16,
    "/records/": 8,
    "/records/task/": 16,
    "/records/task/?known_at=conference-3": 20,
    "/records/task/9/": 24,
    "/states/one-sided/": 14,
    "/checks/": 14,
    "/indicators/": 14,
    "/indicators/gdp/": 26,
    "/documents/": 12,
    "/sheets/": 8,
    "/open/": 16,
    "/inbox/": 32,
    "/records/task/?f.area=area:1&state=agreed&sort=due": 22,
    "/jobs/": 10,
    "/jobs/1/": 10,
    "/views/": 8,
    "/search/?q=port": 22,
    "/search/?q=the&kind=document": 14,
}
"""Address → how many questions its page may ask."""


def asked(client: Client, address: str) -> int:
    """How many questions the page asks the second time; the first asks what is then remembered."""
    client.get(address)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


@pytest.mark.parametrize("address", MOST)
def test_a_page_asks_few_questions(wei: Client, address: str) -> None:
    assert asked(wei, address) <= MOST[address]


def test_more_records_ask_no_more_questions(wei: Client) -> None:
    before = {address: asked(wei, address) for address in MOST}
    for number in range(37, 90):
        say(WEI, f"task {number}", "title_en", f"Task {number}")
        say(FANG, f"task {number}", "area", "area:3")
        say(FANG, f"decision conference:3/{number}", "task", "task:9")
    after = {address: asked(wei, address) for address in MOST}
    assert not {address: asked for address, asked in after.items() if asked > before[address]}
