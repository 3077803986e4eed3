"""`jointoffice pages`: every page of the site, with an example address."""

from __future__ import annotations

import json
from dataclasses import asdict

import click

from jointoffice.commands.options import format_option, must_have_site, site_option
from jointoffice.web.pages import pages as all_pages


@click.command()
@format_option("table", "json")
@site_option
def pages(format_: str) -> None:
    """List every page of the site: its name, an example address, and who may see it.

    With --format json, one page a line: name, pattern, address and who (roles, and `visitor` for
    people without account). The address is null while the site has nothing that the page shows.
    """
    must_have_site()
    for page in all_pages():
        if format_ == "json":
            click.echo(json.dumps(asdict(page), ensure_ascii=False))
        else:
            click.echo(f"{page.name:14} {page.address or '–':40} {', '.join(page.who)}")
