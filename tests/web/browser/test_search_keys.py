"""Does `/` lead to the search, and do hits come while one types, and without script?"""

from __future__ import annotations

import re

from playwright.sync_api import Browser, expect

from tests.people import PASSWORD
from tests.web.browser.seen import Looks, seen


def test_a_stroke_leads_to_the_search_and_a_word_to_its_sentence(
    browser: Browser, address: str
) -> None:
    with seen(browser, address, Looks()) as shown:
        page = shown.go("/tasks/")
        page.keyboard.press("/")
        expect(page.locator("#seek")).to_be_focused()
        page.keyboard.type("Guoyuan")
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile(r"/search/\?q=Guoyuan"))
        page.locator(".hits a[href*='?at=']").first.click()
        expect(page.locator("#at")).to_be_in_viewport()
        expect(page.locator("#at")).to_contain_text("Guoyuan")
        assert not shown.complaints


def test_hits_come_while_one_types_and_the_address_keeps_up(
    browser: Browser, address: str
) -> None:
    with seen(browser, address, Looks()) as shown:
        page = shown.go("/search/")
        page.locator("#seek").press_sequentially("港口")
        expect(page.locator(".hits li").first).to_be_visible()
        expect(page).to_have_url(re.compile(r"q=%E6%B8%AF%E5%8F%A3"))
        expect(page.locator("#seek")).to_be_focused()
        page.locator("#seek").press_sequentially("/")
        expect(page.locator("#seek")).to_have_value("港口/")
        assert not shown.complaints


def test_without_script_the_same_is_found(browser: Browser, address: str) -> None:
    with seen(browser, address, Looks(has_script=False)) as shown:
        page = shown.go("/")
        page.fill("#seek", "port alliance")
        page.press("#seek", "Enter")
        expect(page.locator(".hits li").first).to_be_visible()


def test_a_running_job_moves_on_by_itself(browser: Browser, own_address: str) -> None:
    with seen(browser, own_address, Looks()) as shown:
        page = shown.sign_in("wei", PASSWORD, "/documents/")
        some = [
            {"name": f"{n}.txt", "mimeType": "text/plain", "buffer": f"Ferry line {n}.".encode()}
            for n in range(2)
        ]
        page.set_input_files("[type=file]", some)  # type: ignore[arg-type]
        page.click("form[enctype] button.first")
        expect(page).to_have_url(re.compile(r"/jobs/\d+/"))
        expect(page.locator("#job")).to_contain_text("done 2 of 2", timeout=60_000)
        expect(page.locator("#job")).not_to_have_attribute("hx-get", re.compile("."))
        assert not shown.complaints
