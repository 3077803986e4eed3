"""Does the page of a record show what is accepted, who says what, and where it is written?"""

from __future__ import annotations

import pytest
from django.test import Client

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.store import sql
from tests.web.page import CHINESE, page

GDP = "/records/observation/gdp/liangjiang/2022/"


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_page_in_both_languages(visitor: Client, kind: str) -> None:
    rows = sql.select('SELECT "key" FROM "store_record" WHERE "kind" = %s LIMIT 1', (kind,))
    if not rows:
        pytest.skip(f"the story tells of no {kind}")
    for headers in ({}, CHINESE):
        record = page(visitor, f"/records/{kind}/{rows[0][0]}/", **headers)
        assert record.status == 200
        assert record.words("h1")
        assert record.each(".values dt")


def test_every_value_has_a_state_in_words(visitor: Client) -> None:
    record = page(visitor, "/records/task/9/")
    values = record.each(".values > div")
    assert "State under way ● agreed" in values
    assert "Progress no one value ◆ disputed" in values
    assert "Area Connected infrastructure ○ unverified" in values


def test_who_says_what_stands_side_by_side(visitor: Client) -> None:
    record = page(visitor, "/records/task/9/")
    assert record.each(".words thead th") == [
        "Field",
        "Chongqing Liangjiang New Area",
        "Sichuan Tianfu New Area",
        "Together",
    ]
    assert record.each(".words .differs") == ["60% (differs)", "62% (differs)"]


def test_a_quote_leads_to_its_words_in_the_document(visitor: Client) -> None:
    record = page(visitor, GDP)
    quotes = [link for link in record.links("a.quote") if link]
    assert quotes
    for link in quotes:
        address, _, anchor = link.partition("#")
        assert f'id="{anchor}"' in page(visitor, address).html


def test_quotes_in_the_language_of_the_page_come_first(visitor: Client) -> None:
    assert page(visitor, GDP).words("a.quote") == "455.06 billion yuan"
    assert page(visitor, GDP, **CHINESE).words("a.quote") == "4550.6亿元"


def test_names_are_in_the_language_of_the_page(visitor: Client) -> None:
    assert page(visitor, GDP).words("h1") == (
        "Gross domestic product · Chongqing Liangjiang New Area · 2022"
    )
    assert page(visitor, GDP, **CHINESE).words("h1") == "地区生产总值 · 重庆两江新区 · 2022年"


def test_links_lead_both_ways(visitor: Client) -> None:
    area = page(visitor, "/records/area/3/")
    assert "/records/task/9/" in area.links("[aria-labelledby=h-links] a")
    task = page(visitor, "/records/task/9/")
    assert "/records/area/3/" in task.links(".values a")
    assert "/records/linkage/opening_up/" in page(visitor, "/records/task/12/").links("a")


def test_history_tells_every_deed(visitor: Client) -> None:
    history = page(visitor, "/records/task/9/").each(".history li")
    assert any("Sichuan Tianfu New Area stated Progress: 62%" in line for line in history)
    assert any("reported State: planned" in line for line in history)


def test_a_record_can_be_seen_as_known_at_a_mark(visitor: Client) -> None:
    record = page(visitor, "/records/task/9/?known_at=conference-3")
    assert "Progress 60% ◐ one-sided" in record.each(".values > div")
    assert "as known at conference-3" in record.words(".past")
    assert "/records/area/3/?known_at=conference-3" in record.links(".values a")


def test_a_day_before_anything_was_said(visitor: Client) -> None:
    record = page(visitor, "/records/task/9/?day=1999-01-01")
    assert record.status == 200
    assert not [line for line in record.each(".values .state") if line]


@pytest.mark.parametrize("query", ["day=yesterday", "known_at=no-such-mark"])
def test_an_unknown_moment_is_refused(visitor: Client, query: str) -> None:
    assert page(visitor, f"/records/task/9/?{query}").words(".refusal")


def test_an_unknown_record_is_refused_in_both_languages(visitor: Client) -> None:
    refused = page(visitor, "/records/task/999/")
    assert refused.status == 404
    assert "There is no task '999'" in refused.words(".refusal")
    assert "没有任务“999”" in page(visitor, "/records/task/999/", **CHINESE).words(".refusal")
