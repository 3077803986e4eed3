"""Addresses that show every page of a site: one of each page, and a record of each kind."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from jointoffice.store import sql
from jointoffice.web.pages import pages

_RECORDS = 'SELECT "kind", MIN("key") FROM "store_record" GROUP BY "kind" ORDER BY "kind"'

SECRET = "new_password"
"""A page that only a link reaches which is made for one person; it has tests of its own."""


def every_page() -> Iterator[str]:
    """Each once; a site of the story has something for every one of them."""
    for page in pages():
        if page.name != SECRET:
            assert page.address is not None, page.name
            yield page.address
    for kind, key in sql.select(_RECORDS):
        yield f"/records/{kind}/{key}/"


def main() -> None:
    """Print them, a line each, for the site that the environment names."""
    sys.stdout.writelines(f"{address}\n" for address in every_page())
