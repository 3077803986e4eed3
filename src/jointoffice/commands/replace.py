"""`jointoffice merge`, `withdraw-record`, `bring-back`: one thing, or none."""

from __future__ import annotations

import json

import click

from jointoffice.actions.replace_record import Named, bring_back, merge_record, withdraw_record
from jointoffice.commands.options import format_option, officer_of, party_option, site_option
from jointoffice.store import clock

because_option = click.option(
    "--because", "reason", metavar="REASON", default="", help="Why, for everybody to read."
)


@click.command()
@click.argument("kind")
@click.argument("key")
@click.argument("into")
@because_option
@party_option
@format_option("text", "json")
@site_option
def merge(format_: str, party: str, into: str, reason: str, **record: str) -> None:
    """Merge the record KIND KEY into the record INTO of the same kind, which stays.

    Both ids are kept, and what was said of either counts for the one that stays.
    `jointoffice bring-back KIND KEY` takes them apart again.
    """
    claim = merge_record(
        record=Named(**record),
        into=into,
        reason=reason,
        author=officer_of(party),
        now=clock.now(),
    )
    _print(format_, "Merged", claim)


@click.command("withdraw-record")
@click.argument("kind")
@click.argument("key")
@click.option("--because", "reason", metavar="REASON", required=True, help="Why.")
@party_option
@format_option("text", "json")
@site_option
def withdraw_whole(kind: str, key: str, reason: str, party: str, format_: str) -> None:
    """Withdraw the record KIND KEY as a whole; `jointoffice bring-back` brings it back."""
    claim = withdraw_record(
        record=Named(kind, key), reason=reason, author=officer_of(party), now=clock.now()
    )
    _print(format_, "Withdrawn", claim)


@click.command("bring-back")
@click.argument("kind")
@click.argument("key")
@because_option
@party_option
@site_option
def back(kind: str, key: str, reason: str, party: str) -> None:
    """Let the record KIND KEY stand for itself again, merged or withdrawn before.

    A party's own word is withdrawn; another's is disputed, which needs --because.
    """
    bring_back(record=Named(kind, key), reason=reason, author=officer_of(party), now=clock.now())
    click.echo(f"Stands for itself again: {kind} {key}")


def _print(format_: str, done: str, claim: str) -> None:
    if format_ == "json":
        click.echo(json.dumps({"claim": claim}))
    else:
        click.echo(f"{done}: claim {claim}")
