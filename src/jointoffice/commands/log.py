"""`jointoffice log`: verify the logs, or rebuild the register from them."""

from __future__ import annotations

import click

from jointoffice.commands.options import must_have_site, site_option
from jointoffice.store.rebuild import rebuild as rebuild_register
from jointoffice.store.verify import verify as verify_logs


@click.group()
def log() -> None:
    """Verify the logs, or rebuild the register from them."""


@log.command()
@site_option
def verify() -> None:
    """Read every log from its first entry and check places, hashes and Merkle roots."""
    must_have_site()
    for checkpoint in verify_logs():
        click.echo(f"{checkpoint.log}: {checkpoint.size} entries, root {checkpoint.root}")


@log.command()
@site_option
def rebuild() -> None:
    """Drop the register and build it again from the logs, which are the only truth."""
    must_have_site()
    click.echo(f"Rebuilt the register from {rebuild_register()} entries.")
