"""Can a figure of the front page be followed in two clicks to the words that state it?"""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.web.browser.seen import Looks, seen

LANGUAGES = [
    pytest.param("en-GB", "455.06 billion yuan", id="English"),
    pytest.param("zh-CN", "4550.6亿元", id="Chinese"),
]


@pytest.mark.parametrize(("locale", "figure"), LANGUAGES)
@pytest.mark.parametrize("has_script", [True, False], ids=["script", "no script"])
def test_from_the_front_page_to_the_highlighted_words(
    browser: Browser, address: str, locale: str, figure: str, has_script: bool
) -> None:
    with seen(browser, address, Looks(locale=locale, has_script=has_script)) as shown:
        page = shown.go("/")
        page.get_by_role("link", name=figure, exact=True).click()
        page.locator("a.quote", has_text="455.06 billion yuan").first.click()
        target = page.locator("mark:target")
        assert "455.06 billion yuan" in target.inner_text()
        assert target.is_visible()
        expect(target).to_be_in_viewport()
        colour = target.evaluate("mark => getComputedStyle(mark).backgroundColor")
        assert colour == "rgb(255, 226, 122)"
        assert not shown.complaints


def test_the_chinese_words_are_as_near(browser: Browser, address: str) -> None:
    with seen(browser, address, Looks(locale="zh-CN")) as shown:
        page = shown.go("/")
        page.get_by_role("link", name="4550.6亿元", exact=True).click()
        page.locator("a.quote", has_text="4550.6亿元").first.click()
        assert "4550.6亿元" in page.locator("mark:target").inner_text()
