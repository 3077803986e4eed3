"""Can the pictures of the README be drawn again? With JOINTOFFICE_PICTURES=1 they are kept."""

from __future__ import annotations

import os
from pathlib import Path

from playwright.sync_api import Browser

from tests.people import PASSWORD
from tests.web.browser.seen import Looks, seen

PICTURES = Path(__file__).parents[3] / "docs" / "pictures"
PATHS = {
    "front": "/",
    "board": "/tasks/",
    "record": "/records/task/9/",
}


def test_the_pictures_are_drawn(browser: Browser, address: str, tmp_path: Path) -> None:
    folder = PICTURES if os.environ.get("JOINTOFFICE_PICTURES") else tmp_path
    folder.mkdir(parents=True, exist_ok=True)
    with seen(browser, address, Looks()) as shown:
        for name, path in PATHS.items():
            shown.go(path).screenshot(path=folder / f"{name}.png")
        page = shown.go("/records/observation/gdp/liangjiang/2022/")
        page.locator("a.quote").first.click()
        page.wait_for_load_state("load")
        page.screenshot(path=folder / "document.png")
        shown.sign_in("wei", PASSWORD, "/inbox/").screenshot(path=folder / "inbox.png")
    drawn = sorted(path.name for path in folder.glob("*.png"))
    assert drawn == ["board.png", "document.png", "front.png", "inbox.png", "record.png"]
