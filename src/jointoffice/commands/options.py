"""Options that several commands share, and who acts when a command is run."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
from django.conf import settings

from jointoffice.model.authors import Author, Role
from jointoffice.model.refusals import NotReady
from jointoffice.store.claims import known_party
from jointoffice.store.site import is_started, programme_here

Command = Callable[..., Any]

site_option = click.option(
    "--site",
    metavar="DIR",
    default="site",
    show_default=True,
    expose_value=False,
    help="Folder of the site.",
)
party_option = click.option(
    "--as", "party", metavar="PARTY", required=True, help="Party that speaks, e.g. liangjiang."
)


def format_option(*formats: str) -> Callable[[Command], Command]:
    """`--format`, the first being what a person wants."""
    return click.option(
        "--format",
        "format_",
        type=click.Choice(formats),
        default=formats[0],
        show_default=True,
        help="How to print.",
    )


def has_site() -> bool:
    """Whether the site's folder has a site; one whose making was cut short is none."""
    path: Path = settings.SITE
    return (path / "jointoffice.sqlite3").is_file() and is_started()


def must_have_site() -> None:
    """`NotReady` where the site's folder has no site."""
    path: Path = settings.SITE
    if not has_site():
        raise NotReady(
            f"There is no site in {path.name!r}; make one with: jointoffice init "
            "--programme chengdu_chongqing, or name another with --site.",
            f"“{path.name}”中没有站点；请先运行 jointoffice init --programme chengdu_chongqing，"
            "或用 --site 另行指定。",
        )


def officer_of(party: str) -> Author:
    """Whoever runs the command speaks for the party named with `--as`."""
    must_have_site()
    return Author(known_party(party), Role.OFFICER, None)


def convener() -> Author:
    """Whoever runs the command, for the programme's office."""
    must_have_site()
    return Author(programme_here().office, Role.COORDINATOR, None)


def convener_of(party: str) -> Author:
    """Whoever runs the command convenes for the party named with `--as`."""
    must_have_site()
    return Author(known_party(party), Role.COORDINATOR, None)


def is_watched() -> bool:
    """Whether a person watches the command's progress."""
    return sys.stderr.isatty()
