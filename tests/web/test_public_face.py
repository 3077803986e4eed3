"""Can a visitor read what the programme opens, and nothing else, whichever page is asked?"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.store import sql
from jointoffice.store.face import seen_by_visitor
from jointoffice.web.gate import DOORS
from tests.web.page import page
from tests.web.public_face import CLOSED, OPEN, PART, open_up

PARAMETER = re.compile(r"<(?:(\w+):)?(\w+)>")
EXAMPLES = {"int": "1", "str": "task", "path": "9"}
HIDDEN = ("62%", "455.06", "4550.6", "Xinhua reports", "linkage", "Gross domestic product")
"""What the story tells of fields and kinds that a site opened in part keeps back."""


def addresses(patterns: list[URLPattern | URLResolver], before: str = "/") -> Iterator[str]:
    """One address for each pattern of the product, however deep it is included."""
    for one in patterns:
        route = str(one.pattern)
        written = before + PARAMETER.sub(lambda found: EXAMPLES[found[1] or "str"], route)
        if isinstance(one, URLResolver):
            yield from addresses(one.url_patterns, written)
        elif one.name not in DOORS:
            yield written


ASKED = (
    "/",
    "/records/task/9/?known_at=conference-3",
    "/search/?q=62",
    "/sheets/export/task?format=csv",
    "/api/records/task",
    "/api/records/task/9",
    "/api/changes?since=conference-3",
)
"""Addresses that tell much, besides one of each pattern."""
EVERY = sorted(set(addresses(get_resolver().url_patterns)) - {"/"})


def records() -> Iterator[tuple[str, str]]:
    """One record of each kind of which the story tells."""
    rows = sql.select('SELECT "kind", MIN("key") FROM "store_record" GROUP BY "kind"')
    yield from rows


@pytest.mark.parametrize("address", EVERY)
def test_on_a_closed_site_every_address_answers_404(visitor: Client, address: str) -> None:
    open_up(CLOSED)
    assert visitor.get(address).status_code == 404
    assert visitor.post(address).status_code == 404


def test_on_a_closed_site_the_front_page_leads_to_signing_in(visitor: Client) -> None:
    open_up(CLOSED)
    assert visitor.get("/")["Location"] == "/login/"
    login = page(visitor, "/login/")
    assert login.status == 200
    assert not login.links("nav a")
    assert visitor.post("/language/", {"language": "zh-hans"}).status_code == 302
    drawing = visitor.get("/static/mark.svg")
    assert drawing.getvalue().startswith(b"<svg")


def test_who_signs_in_reads_a_closed_site(anna: Client) -> None:
    open_up(CLOSED)
    assert "62% (differs)" in page(anna, "/records/task/9/").each(".words td")


def test_on_an_open_site_every_kind_can_be_read(visitor: Client) -> None:
    open_up(OPEN)
    for kind, key in records():
        assert visitor.get(f"/records/{kind}/{key}/").status_code == 200
        assert visitor.get(f"/records/{kind}/").status_code == 200
    assert visitor.get("/documents/").status_code == 200


def test_a_visitor_sees_as_much_of_an_open_site_as_others(visitor: Client, anna: Client) -> None:
    for address in ("/records/task/9/", "/tasks/?view=table", "/documents/"):
        seen, whole = (page(client, address).each("tbody tr") for client in (visitor, anna))
        assert seen == whole
        assert seen


def test_on_a_site_opened_in_part_other_kinds_answer_404(visitor: Client) -> None:
    open_up(PART)
    for kind, key in records():
        expected = 200 if kind in PART["kinds"] else 404
        assert visitor.get(f"/records/{kind}/{key}/").status_code == expected, kind
        assert visitor.get(f"/records/{kind}/").status_code == expected, kind
    for address in ("/documents/", "/findings/1/", f"/documents/{'0' * 64}/"):
        assert visitor.get(address).status_code == 404
    assert visitor.get("/inbox/").status_code in (302, 404)


@pytest.mark.parametrize("address", [*ASKED, *EVERY])
def test_no_page_of_a_site_opened_in_part_tells_more(visitor: Client, address: str) -> None:
    open_up(PART)
    shown = visitor.get(address)
    assert shown.status_code in (200, 302, 400, 401, 404, 405, 422), shown.status_code
    html = shown.getvalue().decode("utf-8", "ignore")
    assert not [words for words in HIDDEN if words in html]
    for kind in KINDS.keys() - set(PART["kinds"]):
        assert f"/records/{kind}/" not in html, kind


def test_an_open_record_keeps_back_its_other_fields(visitor: Client) -> None:
    open_up(PART)
    record = page(visitor, "/records/task/9/")
    assert "State under way ● agreed" in record.each(".values > div")
    assert "/records/area/3/" in record.links(".values a")
    assert not [line for line in record.each(".history li") if "Progress" in line]
    assert not record.nodes("a.quote")
    assert not record.nodes(".source a")


def test_what_is_hidden_and_what_is_not_there_look_alike(visitor: Client) -> None:
    open_up(PART)
    hidden = page(visitor, "/records/indicator/gdp/").words(".refusal")
    missing = page(visitor, "/records/nonsense/gdp/").words(".refusal")
    assert hidden.replace("indicator", "nonsense") == missing


def counts(client: Client) -> list[int]:
    return [int(count.replace(",", "")) for count in page(client, "/").each(".card .count")]


def test_counts_are_of_what_is_open(visitor: Client, anna: Client) -> None:
    open_up(PART)
    seen = counts(visitor)
    whole = counts(anna)
    assert sum(seen) < sum(whole)
    assert counts(visitor) == seen


def test_no_command_of_a_visitor_reads_more(site: None) -> None:
    """Whatever a page asks, the tables themselves have no more than is open."""
    open_up(PART)
    with seen_by_visitor():
        assert {row[0] for row in sql.select('SELECT "kind" FROM "store_record"')} == set(
            PART["kinds"]
        )
        assert sql.select('SELECT DISTINCT "progress" FROM "store_task"') == [(None,)]
        assert not sql.select('SELECT 1 FROM "store_claim" WHERE "field" = \'progress\'')
        assert not sql.select('SELECT 1 FROM "store_entry" WHERE "payload" IS NOT NULL')
        assert not sql.select('SELECT 1 FROM "store_document"')
        assert not sql.select('SELECT 1 FROM "store_observation"')
        assert not sql.select('SELECT 1 FROM "store_taskalias"')
        assert not sql.select('SELECT 1 FROM "store_claim" WHERE "source_id" IS NOT NULL')
    assert sql.select('SELECT 1 FROM "store_document"')


def test_a_field_that_names_several_kinds_names_the_open_ones(site: None) -> None:
    half = {"kinds": ["party", "membership", "linkage", "task", "area", "body"]}
    open_up(half)
    with seen_by_visitor():
        named = sql.select(
            'SELECT "text" FROM "store_claim" WHERE "text" LIKE %s', ("%agreement:%",)
        )
        assert not named


def test_nothing_is_found_by_words_that_are_hidden(visitor: Client, anna: Client) -> None:
    found = "main a[href^='/records/task/']"
    assert page(anna, "/search/?q=port+alliance").links(found)
    open_up(PART)
    assert not page(visitor, "/search/?q=port+alliance").links(found)
    assert page(visitor, "/search/?q=transport+network").links(found)
    assert not page(visitor, "/search/?q=gross+domestic").links("main a[href^='/records/']")
