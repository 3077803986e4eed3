"""Is every page listed, with an address that works for whoever may see it and for nobody else?"""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import URLPattern, get_resolver, reverse

from jointoffice.web.pages import DEEDS, DOWNLOADS, PARTS, VISITOR, Page, pages
from tests.conftest import signed_in
from tests.people import ANNA, HUA, LIN, WEI, ZHOU, Person

LEFT_OUT = frozenset({"login", "second_step", "job"})
"""Pages that send on who has no need of them, and one that is for a job's own party."""


def _patterns() -> list[URLPattern]:
    """Those outside the API."""
    return [one for one in get_resolver().url_patterns if isinstance(one, URLPattern)]


def _listed() -> list[Page]:
    return [page for page in pages() if page.address and page.name not in LEFT_OUT]


@pytest.mark.parametrize("person", [ANNA, HUA, WEI, ZHOU, LIN], ids=lambda one: one.role.value)
def test_a_page_shows_itself_to_the_roles_it_names(site: None, person: Person) -> None:
    client, role = signed_in(person), person.role.value
    shown = {page.name: client.get(page.address or "").status_code for page in _listed()}
    assert shown == {page.name: 200 if role in page.who else 403 for page in _listed()}


def test_a_visitor_sees_the_pages_that_name_visitors(visitor: Client) -> None:
    shown = {page.name: visitor.get(page.address or "").status_code for page in _listed()}
    assert shown.pop("inbox") == 302, "mails lead to it, so it leads to signing in"
    open_to = {page.name for page in _listed() if VISITOR in page.who}
    assert shown == {name: 200 if name in open_to else 404 for name in shown}


def test_every_address_is_a_page_a_deed_or_a_part(site: None) -> None:
    named = {one.name for one in _patterns()}
    assert named == {page.name for page in pages()} | DEEDS | PARTS | DOWNLOADS


@pytest.mark.parametrize("name", sorted(DEEDS - {"set_language"}))
def test_a_deed_shows_nothing(wei: Client, name: str) -> None:
    (pattern,) = (one for one in _patterns() if one.name == name)
    words = dict.fromkeys(pattern.pattern.converters, "1")
    assert wei.get(reverse(name, kwargs=words)).status_code == 405
