"""Does a machine with no Chinese font, and no other than DejaVu, still show every character?"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Playwright

from tests.web.browser.conftest import ARGUMENTS
from tests.web.browser.seen import Looks, seen

BARE_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>{folders}<cachedir>{cache}</cachedir></fontconfig>
"""
BASIC = ("dejavu", "liberation", "liberation2")
"""Fonts that a small Debian with a browser has."""
MISSING = """
async () => {
  await document.fonts.ready;
  const drawn = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  const picture = (character, font) => {
    drawn.canvas.width = drawn.canvas.height = 40;
    drawn.font = font;
    drawn.fillText(character, 4, 30);
    return drawn.getImageData(0, 0, 40, 40).data.join();
  };
  const missing = new Set();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const known = new Map();
  while (walk.nextNode()) {
    const parent = walk.currentNode.parentElement;
    if (!parent.checkVisibility() || parent.closest("script, style")) continue;
    const style = getComputedStyle(parent);
    const font = `${style.fontWeight} 24px ${style.fontFamily}`;
    if (!known.has(font)) known.set(font, [picture("\\u{10fffd}", font), new Set()]);
    const [box, seen] = known.get(font);
    for (const one of walk.currentNode.data) {
      if (seen.has(one) || /\\s/u.test(one)) continue;
      seen.add(one);
      if (picture(one, font) === box) missing.add(one);
    }
  }
  return [...missing];
}
"""
"""Characters drawn as the box that stands for a character which no font has."""


@pytest.fixture(scope="module")
def bare_browser(
    chromium: str, driver: Playwright, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Browser]:
    """A browser on a machine that has no Chinese font."""
    folder = tmp_path_factory.mktemp("fonts")
    shared = Path("/usr/share/fonts/truetype")
    folders = "".join(f"<dir>{shared / name}</dir>" for name in BASIC)
    rules = folder / "fonts.conf"
    rules.write_text(BARE_FONTS.format(folders=folders, cache=folder / "cache"), "utf-8")
    env: dict[str, str | float | bool] = {**os.environ, "FONTCONFIG_FILE": str(rules)}
    launched = driver.chromium.launch(executable_path=chromium, args=ARGUMENTS, env=env)
    yield launched
    launched.close()


def missing(page: Page) -> list[str]:
    page.wait_for_load_state("networkidle")
    return list(page.evaluate(MISSING))


@pytest.mark.parametrize("locale", ["en-GB", "zh-CN"])
def test_no_page_shows_an_empty_box(
    bare_browser: Browser, address: str, every_page: list[tuple[str, str]], locale: str
) -> None:
    with seen(bare_browser, address, Looks(locale=locale)) as shown:
        boxes = {path: missing(page) for path, page in shown.visit(every_page)}
    assert not {path: found for path, found in boxes.items() if found}


def test_an_empty_box_would_be_found(bare_browser: Browser, address: str) -> None:
    with seen(bare_browser, address, Looks()) as shown:
        page = shown.go("/login/")
        page.evaluate("document.querySelector('h1').textContent = '\\u{10fffe}'")
        assert missing(page) == ["\U0010fffe"]
