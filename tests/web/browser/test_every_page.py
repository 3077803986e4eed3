"""Does every page fit narrow windows, keep to its host, and offer areas large enough to hit?"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page

from tests.web.browser.seen import Looks, seen

NARROW = 320
ZOOMED = 640
"""A window of 1280 pixels at 200 %."""
SCRIPT_BYTES_MAX = 60_000
PAGE_BYTES_MAX = 120 * 1024
SECRET = re.compile(r"[A-Z2-7]{4}(?: [A-Z2-7]{4})+")
"""Of a second factor: another one on every visit."""
SMALL = """
() => [...document.querySelectorAll("a[href], button, summary, input:not([type=hidden]), select")]
  .filter(one => one.checkVisibility({visibilityProperty: true}) && !one.closest(".skip"))
  .map(one => [one, (one.matches("[type=checkbox], [type=radio]") && one.closest("label") || one)
    .getBoundingClientRect()])
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
@pytest.mark.parametrize("width", [NARROW, ZOOMED, 1280])
def test_every_page_fits_and_keeps_to_its_host(
    browser: Browser, address: str, pages_and_records: list[tuple[str, str]], looks: Looks
) -> None:
    with seen(browser, address, looks) as shown:
        faults = {path: _faults(page) for path, page in shown.visit(pages_and_records)}
        assert not {path: found for path, found in faults.items() if any(found)}
        assert not shown.complaints
        assert all(url.startswith(address) for url in shown.requests)


@pytest.fixture
def looks(locale: str, width: int) -> Looks:
    return Looks(locale=locale, width=width)


@pytest.fixture
def pages_and_records(
    every_page: list[tuple[str, str]], every_record: list[tuple[str, str]]
) -> list[tuple[str, str]]:
    return [*every_record, *every_page]


def _faults(page: Page) -> tuple[object, ...]:
    """By how many pixels it is too wide, what is too small to hit, what has no name."""
    return overflow(page), page.evaluate(SMALL), page.evaluate(EMPTY_NAMES)


def test_every_page_says_the_same_without_script(
    browser: Browser, address: str, every_page: list[tuple[str, str]]
) -> None:
    words = []
    for has_script in (True, False):
        with seen(browser, address, Looks(has_script=has_script)) as shown:
            told = {path: page.inner_text("main") for path, page in shown.visit(every_page)}
            words.append({path: SECRET.sub("", text) for path, text in told.items()})
    assert words[0] == words[1]


def test_no_page_is_heavier_than_promised(
    browser: Browser, address: str, every_page: list[tuple[str, str]]
) -> None:
    weights = {path: _weight(browser, address, path) for who, path in every_page if who == "wei"}
    assert all(0 < script <= SCRIPT_BYTES_MAX for script, _ in weights.values()), weights
    assert not {path: whole for path, (_, whole) in weights.items() if whole > PAGE_BYTES_MAX}


def _weight(browser: Browser, address: str, path: str) -> tuple[int, int]:
    """Bytes of script, and of everything but fonts, that a first visit brings over the wire."""
    sizes: list[tuple[str, int]] = []
    with seen(browser, address, Looks()) as shown:
        shown.page.on(
            "requestfinished",
            lambda done: sizes.append((done.url, done.sizes()["responseBodySize"])),
        )
        shown.go(path).wait_for_load_state("networkidle")
    script = sum(size for url, size in sizes if ".js" in url)
    return script, sum(size for url, size in sizes if not url.endswith(".woff2"))


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
