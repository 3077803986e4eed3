"""`jointoffice user`: give a person an account, or let somebody in again."""

from __future__ import annotations

import secrets

import click

from jointoffice.actions.add_person import add_person, rescue_person
from jointoffice.actions.tokens import make_token
from jointoffice.commands.options import must_have_site, party_option, site_option
from jointoffice.model.authors import Role
from jointoffice.store import clock
from jointoffice.store.people import find_account

PASSWORD_BYTES = 12


@click.group()
def user() -> None:
    """Accounts of people."""


@user.command()
@click.argument("name")
@party_option
@click.option(
    "--role",
    type=click.Choice([role.value for role in Role]),
    default=Role.READER.value,
    show_default=True,
    help="What the person may do.",
)
@click.option("--password", metavar="TEXT", help="Default: one is made and printed once.")
@site_option
def add(name: str, party: str, role: str, password: str | None) -> None:
    """Make an account for a person of a party."""
    must_have_site()
    chosen = password or secrets.token_urlsafe(PASSWORD_BYTES)
    add_person(name=name, party=party, role=Role(role), password=chosen, now=clock.now())
    said = "" if password else f", password {chosen}"
    click.echo(f"Made an account: {name}, {role} of {party}{said}")


@user.command()
@click.argument("name")
@site_option
def rescue(name: str) -> None:
    """Let somebody in again who lost password or second factor, and switch the account on.

    Prints a new password once; the second factor is to be set up anew. An administrator does the
    same for others in the browser.
    """
    must_have_site()
    chosen = secrets.token_urlsafe(PASSWORD_BYTES)
    rescue_person(name=name, password=chosen, now=clock.now())
    click.echo(f"Let in again: {name}, password {chosen}")


@user.command()
@click.argument("name")
@click.option("--for", "program", metavar="PROGRAM", required=True, help="What will use it.")
@site_option
def token(name: str, program: str) -> None:
    """Make a token by which a program may do what a person may; it is printed once."""
    must_have_site()
    click.echo(make_token(account=find_account(name), name=program, now=clock.now()))
