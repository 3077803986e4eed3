"""Does every page fit narrow windows, keep to its host, and offer areas large enough to hit?"""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.people import PASSWORD
from tests.web.browser.seen import Looks, seen
from tests.web.test_language import PAGES

NARROW = 320
SMALL = """
() => [...document.querySelectorAll("a[href], button, summary, input:not([type=hidden]), select")]
  .filter(one => one.checkVisibility({visibilityProperty: true}) && !one.closest(".skip"))
  .map(one => [one, one.getBoundingClientRect()])
  .filter(([one, box]) => box.width > 1 && (box.height < 24 || box.width < 14))
  .filter(([one]) => !(one.parentElement.matches("p, li, dd, td, span") && one.matches("a")
    && one.parentElement.textContent.trim() !== one.textContent.trim()))
  .map(([one, box]) => `${one.outerHTML.slice(0, 90)} ${box.width}×${box.height}`)
"""
"""Links within a line of text are exempt (WCAG 2.2, 2.5.8)."""
EMPTY_NAMES = """
() => [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea")]
  .filter(one => !(one.textContent.trim() || one.getAttribute("aria-label")
    || one.closest("label") || one.labels?.length))
  .map(one => one.outerHTML.slice(0, 90))
"""


def overflow(page: Page) -> int:
    root = "document.documentElement"
    return int(page.evaluate(f"{root}.scrollWidth - {root}.clientWidth"))


@pytest.mark.parametrize("locale", ["en-GB", "zh-CN"])
@pytest.mark.parametrize("width", [NARROW, 1280])
def test_every_page_fits_and_keeps_to_its_host(
    browser: Browser, address: str, locale: str, width: int
) -> None:
    with seen(browser, address, Looks(locale=locale, width=width)) as shown:
        shown.sign_in("wei", PASSWORD, "/")
        for path in PAGES:
            page = shown.go(path)
            assert overflow(page) == 0, path
            assert not page.evaluate(SMALL), path
            assert not page.evaluate(EMPTY_NAMES), path
        assert not shown.complaints
        assert all(url.startswith(address) for url in shown.requests)


def test_a_document_fits_a_narrow_window(browser: Browser, address: str) -> None:
    with seen(browser, address, Looks(width=NARROW)) as shown:
        page = shown.go("/records/observation/gdp/liangjiang/2022/")
        page.locator("a.quote").first.click()
        assert overflow(page) == 0
        assert not page.evaluate(SMALL)


def test_the_focus_can_be_seen(browser: Browser, address: str) -> None:
    with seen(browser, address, Looks()) as shown:
        page = shown.go("/")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.keyboard.press("Tab")
        style = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert style == "solid"


def test_only_as_much_script_as_promised(browser: Browser, address: str) -> None:
    with seen(browser, address, Looks()) as shown:
        sizes: list[int] = []
        shown.page.on(
            "response",
            lambda answer: sizes.append(len(answer.body())) if ".js" in answer.url else None,
        )
        shown.go("/").wait_for_load_state("networkidle")
        assert 0 < sum(sizes) <= 60 * 1024
