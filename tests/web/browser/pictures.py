"""Draws every page in both languages, light and dark, wide and narrow, for a person to look at.

Run by `make pictures`; `make pictures ARGS=board` draws the page of that name alone, as
`jointoffice pages` lists it. The page `pictures/index.html` shows them side by side.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from itertools import product
from pathlib import Path
from shutil import which

from playwright.sync_api import Browser, sync_playwright

from tests.people import LIN, WEI
from tests.serving import RUN, environment, served
from tests.web.browser.conftest import ARGUMENTS, TELL
from tests.web.browser.seen import Looks, seen

LOOKS = tuple(
    Looks(locale=locale, scheme=scheme, width=width)
    for locale, scheme, width in product(("en-GB", "zh-CN"), ("light", "dark"), (1280, 390))
)
INDEX = """<!doctype html><meta charset="utf-8"><title>Pages</title>
<style>img {{ width: 24% ; vertical-align: top; border: 1px solid #999 }}</style>{body}"""


@dataclass(frozen=True, slots=True)
class Shown:
    name: str
    path: str
    who: str


def main() -> None:
    """Tell the story in a new site, serve it, and draw its pages."""
    folder, *wanted = sys.argv[1:]
    out = Path(folder)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        site = Path(made) / "site"
        site.mkdir(mode=0o700)
        subprocess.run([sys.executable, "-c", TELL], env=environment(site), check=True)
        shown = [page for page in _pages(site) if not wanted or page.name in wanted]
        with served(site) as address, sync_playwright() as driver:
            browser = driver.chromium.launch(executable_path=which("chromium"), args=ARGUMENTS)
            for looks in LOOKS:
                draw(browser, address, looks, shown, out)
    body = "".join(f"<h2>{escape(page.path)}</h2>{_images(page)}" for page in shown)
    (out / "index.html").write_text(INDEX.format(body=body), encoding="utf-8")


def draw(browser: Browser, address: str, looks: Looks, shown: Iterable[Shown], out: Path) -> None:
    """Each page as `name.locale.scheme.width.png`, in its whole height."""
    with seen(browser, address, looks) as window:
        pages = {page.path: page for page in shown}
        for path, page in window.visit((one.who, one.path) for one in pages.values()):
            page.wait_for_load_state("networkidle")
            page.screenshot(path=out / _file(pages[path], looks), full_page=True)


def _pages(site: Path) -> Iterator[Shown]:
    command = [sys.executable, "-c", RUN, "pages", "--format", "json", "--site", str(site)]
    listed = subprocess.run(command, env=environment(site), check=True, stdout=subprocess.PIPE)
    for line in listed.stdout.splitlines():
        page = json.loads(line)
        if page["address"] is not None:
            who = WEI if WEI.role.value in page["who"] else LIN
            yield Shown(page["name"], page["address"], who.name)


def _file(page: Shown, looks: Looks) -> str:
    return f"{page.name}.{looks.locale}.{looks.scheme}.{looks.width}.png"


def _images(page: Shown) -> str:
    return "".join(f'<img src="{_file(page, looks)}" alt="">' for looks in LOOKS)
