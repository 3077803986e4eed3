"""`jointoffice matter`: raise a matter to the joint office, take it up, answer and close it."""

from __future__ import annotations

import json

import click

from jointoffice.actions.matter import (
    Raised,
    answer_matter,
    close_matter,
    raise_matter,
    take_up_matter,
)
from jointoffice.assessment.matters import ENDED, days_overdue, level_of
from jointoffice.commands.options import (
    convener_of,
    format_option,
    must_have_site,
    officer_of,
    party_option,
    site_option,
)
from jointoffice.store import clock
from jointoffice.store.cells import lines
from jointoffice.store.marks import When
from jointoffice.store.matters import matter_numbers

FIELDS = ("text", "about", "raised_by", "due", "state", "answer")


@click.group()
def matter() -> None:
    """Problems that parties raise to the joint office, and its answers."""


@matter.command("raise")
@click.argument("about")
@click.argument("text")
@click.option("--due", metavar="D", help="Day on which an answer is due (default: in 15 days).")
@click.option("--report", metavar="KEY", help="Report in which it is raised: p1/tianfu/2025-04.")
@party_option
@site_option
def raise_(about: str, text: str, due: str | None, report: str | None, party: str) -> None:
    """Raise TEXT, a problem ABOUT project:p1, task:9 or milestone:p1/m1."""
    raised = Raised(about=about, text=text, due=due, report=report and f"report:{report}")
    key = raise_matter(raised=raised, author=officer_of(party), now=clock.now())
    click.echo(f"Raised: matter {key}")


@matter.command("take-up")
@click.argument("key")
@click.option("--due", metavar="D", help="Day on which an answer is due.")
@party_option
@site_option
def take_up(key: str, due: str | None, party: str) -> None:
    """Take up the matter KEY for the joint office, and settle when it is due."""
    take_up_matter(key=key, due=due, author=convener_of(party), now=clock.now())
    click.echo(f"Taken up: matter {key}")


@matter.command()
@click.argument("key")
@click.argument("text")
@party_option
@site_option
def answer(key: str, text: str, party: str) -> None:
    """Answer the matter KEY for the joint office."""
    answer_matter(key=key, answer=text, author=convener_of(party), now=clock.now())
    click.echo(f"Answered: matter {key}")


@matter.command()
@click.argument("key")
@party_option
@site_option
def close(key: str, party: str) -> None:
    """Close the matter KEY, which was answered."""
    close_matter(key=key, author=convener_of(party), now=clock.now())
    click.echo(f"Closed: matter {key}")


@matter.command("list")
@format_option("table", "json")
@site_option
def list_(format_: str) -> None:
    """List the matters, those that wait first, and whose turn it is.

    With --format json, one matter a line: key, its fields, days_overdue and turn.
    """
    must_have_site()
    today = clock.today()
    for line in lines(
        matter_numbers(When(today.isoformat(), None)), today.isoformat(), None, FIELDS
    ):
        state, due = line.text("state"), line.text("due")
        turn, overdue = level_of(state, due, today).value, days_overdue(due, today)
        if format_ == "json":
            said = {name: line.text(name) or None for name in FIELDS}
            shown = {"key": line.key, **said, "days_overdue": overdue, "turn": turn}
            click.echo(json.dumps(shown, ensure_ascii=False))
            continue
        turns = "" if state in ENDED else f", turn of: {turn}"
        click.echo(f"{line.key:24} {state:9} due {due or '–'}{turns}")
        click.echo(f"  {line.text('about')}: {line.text('text')}")
