"""Addresses that show every page of a site: one of each page, and one of each kind of record."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from jointoffice.store import sql
from jointoffice.web.pages import Page, pages
from tests.people import LIN, WEI

_RECORDS = 'SELECT "kind", MIN("key") FROM "store_record" GROUP BY "kind" ORDER BY "kind"'
_PAIR = """
SELECT a."sha256", b."sha256" FROM "store_source" a JOIN "store_source" b
ON a."name" = 'en_economy.txt' AND b."name" = 'zh_economy.txt'"""

SECRET = "new_password"
"""A page that only a link reaches which is made for one person; it has tests of its own."""

SHAPES = (
    "/search/?q=2021",
    "/search/?q=合作",
    "/tasks/?view=table",
    "/tasks/?view=timeline",
    "/projects/?view=time",
    "/records/task/?f.state=planned&sort=-title_en&c=state",
    "/records/task/9/?state=progress",
    "/?day=2021-04-30",
)
"""Other faces of pages: what was looked for, another view, a form opened, a past day."""


def every_page() -> Iterator[tuple[str, str]]:
    """Each once, behind the name of somebody who may see it; the story has something for all."""
    for page in sorted(pages(), key=_officer_may_see, reverse=True):
        if page.name != SECRET:
            assert page.address is not None, page.name
            yield (WEI if _officer_may_see(page) else LIN).name, page.address
    for address in SHAPES:
        yield WEI.name, address
    for left, right in sql.select(_PAIR):
        yield WEI.name, f"/documents/{left}/?beside={right}"


def every_record() -> Iterator[tuple[str, str]]:
    """A record of each kind that has any."""
    for kind, key in sql.select(_RECORDS):
        yield WEI.name, f"/records/{kind}/{key}/"


def _officer_may_see(page: Page) -> bool:
    return WEI.role.value in page.who


def main() -> None:
    """Print them, a line each, for the site that the environment names: `pages` or `records`."""
    listed = every_page() if sys.argv[1] == "pages" else every_record()
    sys.stdout.writelines(f"{who} {address}\n" for who, address in listed)
