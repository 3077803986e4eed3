"""`jointoffice state`, `endorse`, `withdraw`, `redact`, `mark`: what a party says."""

from __future__ import annotations

import json

import click

from jointoffice.actions.end_claim import redact_claim, withdraw_claim
from jointoffice.actions.endorse_claim import endorse_claim
from jointoffice.actions.mark_moment import mark_moment
from jointoffice.actions.state_claim import Said, state_claim
from jointoffice.commands.options import (
    convener,
    format_option,
    officer_of,
    party_option,
    site_option,
)
from jointoffice.model.claims import Verdict
from jointoffice.store import clock


@click.command(context_settings={"ignore_unknown_options": True})  # -3.2 is a value
@click.argument("kind")
@click.argument("key")
@click.argument("field")
@click.argument("value")
@click.option("--unit", metavar="U", help='Unit of a number or money: km, "billion yuan", 亿元.')
@click.option("--valid-from", metavar="D", help="Day from which it holds (default: today).")
@click.option("--replaces", metavar="CLAIM", help="Claim of the same party that this corrects.")
@party_option
@format_option("text", "json")
@site_option
def state(format_: str, party: str, **said: str) -> None:
    """State the VALUE of one FIELD of the record KIND KEY, officially.

    Write (none) or (unknown) to say that there is none, or that it is not known.
    """
    claims = state_claim(said=Said(**said), author=officer_of(party), now=clock.now())
    if format_ == "json":
        click.echo(json.dumps({"claim": claims[0], "claims": claims}))
    else:
        click.echo(f"Stated: claim {claims[0]}")


@click.command()
@click.argument("claim")
@click.option("--dispute", metavar="REASON", help="Dispute the claim instead, and say why.")
@party_option
@site_option
def endorse(claim: str, dispute: str | None, party: str) -> None:
    """Agree with a claim for a party, or dispute it."""
    verdict = Verdict.AGREE if dispute is None else Verdict.DISPUTE
    entry = endorse_claim(
        claim=claim,
        verdict=verdict,
        reason=dispute or "",
        author=officer_of(party),
        now=clock.now(),
    )
    click.echo(f"{'Agreed' if dispute is None else 'Disputed'}: entry {entry}")


@click.command()
@click.argument("claim")
@party_option
@site_option
def withdraw(claim: str, party: str) -> None:
    """Withdraw a claim of one's own party; the former one counts again."""
    entry = withdraw_claim(claim=claim, author=officer_of(party), now=clock.now())
    click.echo(f"Withdrawn: entry {entry}")


@click.command()
@click.argument("claim")
@party_option
@site_option
def redact(claim: str, party: str) -> None:
    """Erase the words of a claim of one's own party for good, for privacy; proofs still hold."""
    entry = redact_claim(claim=claim, author=officer_of(party), now=clock.now())
    click.echo(f"Erased: entry {entry}")


@click.command()
@click.argument("name")
@site_option
def mark(name: str) -> None:
    """Mark this moment, e.g. a joint conference, so that the register can be compared with it."""
    click.echo(f"Marked: {mark_moment(name=name, author=convener(), now=clock.now())}")
