"""Can a reviewer merge two names of one organisation in the browser, and take them apart?"""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.people import PASSWORD
from tests.web.browser.seen import Looks, seen

NAMES = {"port_board": "Port Board", "harbour": "Harbour Office"}


def make_both(page: Page, address: str) -> None:
    """Two records of one body, made by the form for new ones."""
    for code, name in NAMES.items():
        page.goto(f"{address}/new/body/")
        page.fill("[name=code]", code)
        page.fill("[name=name_en]", name)
        page.get_by_role("button", name="Make it").click()
        page.wait_for_url(f"**/records/body/{code}/")


@pytest.mark.parametrize("has_script", [True, False], ids=["script", "no script"])
def test_two_names_become_one_and_two_again(
    browser: Browser, own_address: str, has_script: bool
) -> None:
    with seen(browser, own_address, Looks(has_script=has_script)) as shown:
        page = shown.sign_in("wei", PASSWORD, "/records/body/")
        make_both(page, own_address)
        page.get_by_role("link", name="Merge or withdraw this record").click()
        page.goto(f"{page.url}?into=Port+Board")
        both = page.locator("main table")
        assert "Harbour Office" in both.inner_text()
        assert "Port Board" in both.inner_text()
        page.get_by_label("Why").first.fill("one office")
        page.get_by_role("button", name="Merge them").click()
        page.wait_for_url("**/records/body/port_board/")
        assert "Body harbour" in page.inner_text("#one")
        shown.go("/records/body/?f.name_en=office")
        page.get_by_role("link", name="Harbour Office").first.click()
        page.wait_for_url("**/records/body/port_board/")
        page.get_by_role("link", name="Take apart").click()
        page.get_by_role("button", name="Take apart").click()
        page.wait_for_url("**/records/body/harbour/")
        assert page.inner_text("h1") == "Harbour Office"
        assert shown.go("/records/body/port_board/").inner_text("h1") == "Port Board"
        assert not shown.complaints
