"""A window of the browser on a site, with everything it complained of and asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby

from playwright.sync_api import Browser, BrowserContext, Page

from tests.people import PASSWORD

PATIENCE_MS = 120_000
"""So long a busy machine may take; what is slow is measured elsewhere."""


@dataclass(frozen=True, slots=True)
class Looks:
    """How the browser is set up: `locale` en-GB or zh-CN, `scheme` light or dark."""

    locale: str = "en-GB"
    width: int = 1280
    scheme: str = "light"
    has_script: bool = True


@dataclass(frozen=True, slots=True)
class Seen:
    """A page in the browser, the address of its site, and every complaint and request so far."""

    page: Page
    address: str
    complaints: list[str]
    requests: list[str]

    def go(self, path: str) -> Page:
        self.page.goto(self.address + path)
        return self.page

    def visit(self, pages: Iterable[tuple[str, str]]) -> Iterator[tuple[str, Page]]:
        """Each page, as the person sees it who is named before its address."""
        for who, some in groupby(pages, key=lambda one: one[0]):
            self.page.context.clear_cookies()
            self.sign_in(who, PASSWORD, "/")
            for _, path in some:
                yield path, self.go(path)

    def sign_in(self, name: str, password: str, path: str) -> Page:
        page = self.go(f"/login/?next={path}")
        page.fill("[name=username]", name)
        page.fill("[name=password]", password)
        page.click("button.first")
        page.wait_for_url(f"**{path}")
        return page


@contextmanager
def seen(browser: Browser, address: str, looks: Looks) -> Iterator[Seen]:
    """A fresh browser window on a site."""
    context = _context(browser, looks)
    page = context.new_page()
    shown = Seen(page, address, [], [])
    page.on("console", lambda said: shown.complaints.append(said.text))
    page.on("pageerror", lambda error: shown.complaints.append(str(error)))
    page.on("request", lambda request: shown.requests.append(request.url))
    try:
        yield shown
    finally:
        context.close()


def _context(browser: Browser, looks: Looks) -> BrowserContext:
    context = browser.new_context(
        viewport={"width": looks.width, "height": 800},
        locale=looks.locale,
        color_scheme="dark" if looks.scheme == "dark" else "light",
        java_script_enabled=looks.has_script,
    )
    context.set_default_timeout(PATIENCE_MS)
    return context
