"""Can every drawing be read, reached by keyboard, and replaced by a list where it is narrow?"""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.web.browser.seen import Looks, seen

PATHS = ("/", "/map/", "/network/", "/tasks/?view=timeline")
CLASHES = """
() => [...document.querySelectorAll("svg.drawing")].filter(one => one.checkVisibility())
  .flatMap(svg => {
    const frame = svg.getBoundingClientRect();
    const words = [...svg.querySelectorAll("text")].map(one => [one, one.getBoundingClientRect()]);
    const out = words.filter(([one, box]) => box.left < frame.left - 1
      || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1);
    const over = words.flatMap(([one, a], i) => words.slice(i + 1).filter(([other, b]) =>
      a.left + 1 < b.right && b.left + 1 < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom)
      .map(([other]) => `${one.textContent} × ${other.textContent}`));
    return [...out.map(([one]) => `outside: ${one.textContent}`), ...over];
  })
"""
"""Words of a drawing that lie over each other or outside of it."""
NAMELESS = """
() => [...document.querySelectorAll("svg.drawing a, svg.drawing[role]")]
  .filter(one => !(one.getAttribute("aria-label") || one.getAttribute("aria-labelledby")))
  .map(one => one.outerHTML.slice(0, 90))
"""
FOCUS = """
() => [...document.querySelectorAll("svg.drawing a")].filter(one => one.checkVisibility())
  .filter(one => { one.focus(); return document.activeElement !== one; })
  .map(one => one.getAttribute("aria-label"))
"""


@pytest.mark.parametrize("locale", ["en-GB", "zh-CN"])
@pytest.mark.parametrize("width", [1280, 1000])
def test_words_lie_over_nothing_and_within(
    browser: Browser, address: str, locale: str, width: int
) -> None:
    with seen(browser, address, Looks(locale=locale, width=width)) as shown:
        for path in PATHS:
            assert not shown.go(path).evaluate(CLASHES), path
        assert not shown.complaints


def test_everything_drawn_has_a_name_and_can_have_the_focus(
    browser: Browser, address: str
) -> None:
    with seen(browser, address, Looks()) as shown:
        for path in PATHS:
            page = shown.go(path)
            assert page.locator("svg.drawing a").count() > 0, path
            assert not page.evaluate(NAMELESS), path
            assert not page.evaluate(FOCUS), path


def test_a_list_stands_in_the_place_of_a_narrow_drawing(browser: Browser, address: str) -> None:
    with seen(browser, address, Looks(width=390)) as shown:
        for path in PATHS:
            page = shown.go(path)
            drawn = page.locator("figure > svg.drawing")
            assert drawn.count() > 0, path
            assert not any(one.is_visible() for one in drawn.all()), path
        assert shown.go("/map/").locator("table.legs tbody tr").first.is_visible()
        assert shown.go("/network/").locator(".ties .panel").first.is_visible()
        page = shown.go("/tasks/?view=timeline")
        assert page.locator(".narrow-list progress").first.is_visible()


def test_the_keyboard_leads_from_a_drawing_to_its_record(browser: Browser, address: str) -> None:
    with seen(browser, address, Looks()) as shown:
        page = shown.go("/map/?mode=road")
        page.locator("svg.map a.leg").first.focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**/records/leg/**")
        assert page.locator("h1").inner_text()
