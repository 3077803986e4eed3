"""`jointoffice period`: open, lock and unlock reporting periods, and list them."""

from __future__ import annotations

import json
from collections.abc import Sequence

import click

from jointoffice.actions.period import lock_period, open_period, unlock_period
from jointoffice.assessment.reporting import Tally
from jointoffice.commands.options import (
    convener_of,
    format_option,
    must_have_site,
    party_option,
    site_option,
)
from jointoffice.model.dates import period_code
from jointoffice.store import clock
from jointoffice.store.periods import Period, periods
from jointoffice.store.reporting import owed_reports


@click.group()
def period() -> None:
    """Reporting periods: when parties report, and when reports are closed.

    A period is a month 2025-04, a quarter 2025-33 to 2025-36, or a year 2025.
    """


@period.command("open")
@click.argument("code")
@click.option("--due", metavar="D", help="Day on which reports are due (default: 10 days after).")
@party_option
@site_option
def open_(code: str, due: str | None, party: str) -> None:
    """Let parties report about the period CODE."""
    author = convener_of(party)
    day = open_period(period=code, due=due, author=author, now=clock.now())
    click.echo(f"Opened: {period_code(code)}, reports are due on {day}")


@period.command()
@click.argument("code")
@party_option
@site_option
def lock(code: str, party: str) -> None:
    """Close the period CODE: nobody can change a report about it."""
    claim = lock_period(period=code, author=convener_of(party), now=clock.now())
    click.echo(f"Locked: {period_code(code)}, claim {claim}")


@period.command()
@click.argument("code")
@party_option
@site_option
def unlock(code: str, party: str) -> None:
    """Let reports about the period CODE be changed again."""
    claim = unlock_period(period=code, author=convener_of(party), now=clock.now())
    click.echo(f"Unlocked: {period_code(code)}, claim {claim}")


@period.command("list")
@format_option("table", "json")
@site_option
def list_(format_: str) -> None:
    """List the periods, and how many reports each party owes.

    With --format json, one period a line: period, state, due and for each party owed, in_time,
    late and missing.
    """
    must_have_site()
    for one in periods():
        tallies = owed_reports(one).tallies
        if format_ == "json":
            click.echo(json.dumps(_json(one, tallies)))
            continue
        click.echo(f"{one.code:8} {one.state:7} due {one.due or '–'}")
        for tally in tallies:
            said = f"{tally.in_time} in time, {tally.late} late, {tally.missing} missing"
            click.echo(f"  {tally.party}: {said} of {tally.owed}")


def _json(one: Period, tallies: Sequence[Tally]) -> dict[str, object]:
    parties = {
        tally.party: {
            "owed": tally.owed,
            "in_time": tally.in_time,
            "late": tally.late,
            "missing": tally.missing,
        }
        for tally in tallies
    }
    return {"period": one.code, "state": one.state, "due": one.due, "parties": parties}
