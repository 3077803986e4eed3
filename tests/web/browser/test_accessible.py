"""Can everybody use every page: does axe find nothing, in any language, light and width?"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, Page

from tests.web.browser.seen import Looks, seen

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """
async rules => (await axe.run({runOnly: rules, resultTypes: ["violations"]})).violations
  .map(broken => [broken.id, broken.nodes.map(node => node.html.slice(0, 120)).slice(0, 3)])
"""


def violations(page: Page) -> list[Any]:
    """The rules of axe that the page breaks, each with elements that break it."""
    page.evaluate(AXE)
    return list(page.evaluate(RUN, RULES))


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("locale", ["en-GB", "zh-CN"])
def test_every_page_is_accessible(
    browser: Browser, address: str, every_page: list[tuple[str, str]], looks: Looks
) -> None:
    with seen(browser, address, looks) as shown:
        broken = {path: violations(page) for path, page in shown.visit(every_page)}
    assert not {path: found for path, found in broken.items() if found}


@pytest.fixture
def looks(locale: str, scheme: str, width: int) -> Looks:
    return Looks(locale=locale, scheme=scheme, width=width)


@pytest.mark.parametrize(
    "looks", [Looks(), Looks(locale="zh-CN", scheme="dark", width=390)], ids=["en", "zh"]
)
def test_every_kind_of_record_is_accessible(
    browser: Browser, address: str, every_record: list[tuple[str, str]], looks: Looks
) -> None:
    with seen(browser, address, looks) as shown:
        broken = {path: violations(page) for path, page in shown.visit(every_record)}
    assert not {path: found for path, found in broken.items() if found}


def test_a_broken_page_would_be_found(browser: Browser, address: str) -> None:
    with seen(browser, address, Looks()) as shown:
        page = shown.go("/")
        page.evaluate("document.querySelector('h1').innerHTML = '<img src=\"/static/mark.svg\">'")
        assert [name for name, _ in violations(page)] == ["empty-heading", "image-alt"]
