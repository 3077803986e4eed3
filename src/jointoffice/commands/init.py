"""`jointoffice init`: make a site for a programme."""

from __future__ import annotations

import click
from django.conf import settings
from django.core.management import call_command

from jointoffice.actions.founding import read_founding
from jointoffice.actions.start_site import start_site
from jointoffice.commands.options import has_site, site_option
from jointoffice.model.programme import Programme
from jointoffice.model.refusals import NotReady
from jointoffice.store import clock
from jointoffice.store.programmes import programme_folder


@click.command()
@click.option(
    "--programme",
    metavar="NAME|DIR",
    default="chengdu_chongqing",
    show_default=True,
    help="A programme that is shipped, or a folder with a programme.toml.",
)
@site_option
def init(programme: str) -> None:
    """Make a site in a new folder and give it a programme and its founding records."""
    made = make_site(programme)
    click.echo(f"Made a site for {made.name_en} in {settings.SITE.name}.")


def make_site(name: str) -> Programme:
    """A new site in the folder of the settings; refused where there is one already."""
    founding = read_founding(folder=programme_folder(name))
    if has_site():
        raise NotReady(
            f"There is a site in {settings.SITE.name!r} already; choose another with --site.",
            f"“{settings.SITE.name}”中已有站点；请用 --site 另选。",
        )
    settings.SITE.mkdir(mode=0o700, parents=True, exist_ok=True)
    call_command("migrate", verbosity=0)
    start_site(founding=founding, now=clock.now())
    return founding.programme
