"""`jointoffice mail`: send the reminders and digests of today."""

from __future__ import annotations

import click

from jointoffice.actions.send_mail import letters, send_mail
from jointoffice.commands.options import must_have_site, site_option
from jointoffice.model.refusals import Refused
from jointoffice.store import clock


@click.command()
@click.option("--dry-run", is_flag=True, help="Print the letters; send and keep nothing.")
@site_option
def mail(dry_run: bool) -> None:
    """Send the reminders and digests of today, each of them once.

    Run it once a day, by cron for example. Who has an account sets on its page what is sent;
    owners without one are told when something of theirs is due soon, and when it is overdue.
    JOINTOFFICE_MAIL says how mail is sent.
    """
    must_have_site()
    if dry_run:
        for letter in letters(now=clock.now()):
            click.echo(f"To: {letter.mail}\nSubject: {letter.subject}\n\n{letter.text}")
        return
    outcomes = list(send_mail(now=clock.now()))
    failed = [outcome for outcome in outcomes if outcome.trouble]
    for outcome in failed:
        click.echo(f"{outcome.letter.mail}: {outcome.trouble}", err=True)
    click.echo(f"Sent {len(outcomes) - len(failed)} of {len(outcomes)} letters.")
    if failed:
        raise Refused(
            f"{len(failed)} letters could not be sent; they are tried again the next time.",
            f"有{len(failed)}封邮件未能发送，下次将重试。",
        )
