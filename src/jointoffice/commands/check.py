"""`jointoffice check`: what does not fit in documents, sheets and the register, and what does."""

from __future__ import annotations

import json
from collections.abc import Iterator

import click

from jointoffice.commands.language import language_here
from jointoffice.commands.options import format_option, must_have_site, site_option
from jointoffice.papers.check_json import check_json
from jointoffice.scenes.checks import Kept, check_title, needed, plain, shown_severity
from jointoffice.scenes.values import Speech
from jointoffice.store import clock
from jointoffice.store.checking import check_changes, check_everything
from jointoffice.store.found import Wanted, found
from jointoffice.store.site import kinds_here
from jointoffice.store.titles import titles_of

AT_ONCE = 500


@click.command()
@click.option("--all", "is_whole", is_flag=True, help="Check everything again, not only changes.")
@format_option("table", "json")
@site_option
def check(is_whole: bool, format_: str) -> None:
    """Check figures, days and names against one another, and print what is found.

    Only what changed since the last run is checked again; what it finds is the same. With
    --format json, one finding a line: check, severity (wrong, doubt, note, fits), records,
    claims, arithmetic, sentence in both languages, places, settled.
    """
    must_have_site()
    today = clock.today()
    run = check_everything if is_whole else check_changes
    run(today=today)
    for kept, speech in _found(today.isoformat()):
        if format_ == "json":
            click.echo(json.dumps(check_json(kept, speech), ensure_ascii=False))
        else:
            _print(kept, speech)


def _found(day: str) -> Iterator[tuple[Kept, Speech]]:
    after, kinds = 0, kinds_here()
    while some := found(Wanted(day), AT_ONCE, after):
        titles = titles_of(needed(some, kinds), day)
        speech = Speech(language_here(), kinds, titles)
        yield from ((one, speech) for one in some)
        after += len(some)


def _print(kept: Kept, speech: Speech) -> None:
    severity = shown_severity(kept.finding.severity, speech.language)
    settled = "" if kept.settled is None else f"  [{kept.settled.reason}]"
    title = check_title(kept.finding.check, speech.language)
    click.echo(f"{severity.mark} {severity.word}: {title}{settled}")
    click.echo(f"    {plain(kept.finding.sentence, speech)}")
    arithmetic = plain(kept.finding.arithmetic, speech)
    if arithmetic:
        click.echo(f"    {arithmetic}")
