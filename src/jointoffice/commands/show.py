"""`jointoffice show`, `jointoffice changes`: what the register says, and what changed."""

from __future__ import annotations

import json

import click

from jointoffice.commands.options import format_option, must_have_site, site_option
from jointoffice.ledger.answers import AnsweredField, AnsweredRecord
from jointoffice.ledger.changes import Change, Shown
from jointoffice.model.dates import parse_day
from jointoffice.model.units import COUNT
from jointoffice.papers.record_json import change_json, record_json, value_text
from jointoffice.store import clock
from jointoffice.store.changes import changes as changes_between
from jointoffice.store.marks import find_mark, present
from jointoffice.store.records import answers, find_records
from jointoffice.store.replacements import replaced_for, standing_number
from jointoffice.store.site import programme_here

TEXT_WIDTH = 70


@click.command()
@click.argument("kind")
@click.argument("key", required=False)
@click.option("--day", metavar="D", help="Day to look at (default: today, or the mark's day).")
@click.option("--known-at", metavar="MARK", help="As it was known at a mark.")
@format_option("table", "json")
@site_option
def show(kind: str, key: str | None, day: str | None, known_at: str | None, format_: str) -> None:
    """Show the record KIND KEY, or all records of a KIND.

    With --format json, one record a line: kind, key and for each field value, unit, state, by
    (party → value and claim) and claims with quote, start and end. A record that was merged is
    answered with the one that stays.
    """
    must_have_site()
    numbers = find_records(programme_here().kind(kind), key)
    moment = None if known_at is None else find_mark(known_at)
    sizes = None if moment is None else moment.sizes
    today = clock.today().isoformat() if moment is None else moment.day
    seen = parse_day(day).isoformat() if day else today
    if key is not None:
        numbers = [standing_number(numbers[0], sizes)]
    for record in answers(numbers, seen, sizes):
        if format_ == "json":
            click.echo(json.dumps(record_json(record), ensure_ascii=False))
        else:
            _print_record(record)
            for one in replaced_for(numbers[0], sizes) if key is not None else ():
                click.echo(f"  also {one.record.replace(':', ' ', 1)}, merged into it")


@click.command()
@click.option("--since", metavar="MARK", required=True, help="The earlier mark.")
@click.option("--until", metavar="MARK", help="The later mark (default: now).")
@format_option("table", "json")
@site_option
def changes(since: str, until: str | None, format_: str) -> None:
    """Show what changed since a mark: value or state before and after, and through whose words.

    With --format json, one change a line: record, field, before, after, why.
    """
    must_have_site()
    later = present() if until is None else find_mark(until)
    for change in changes_between(find_mark(since), later):
        if format_ == "json":
            click.echo(json.dumps(change_json(change), ensure_ascii=False))
        else:
            _print_change(change)


def _print_record(record: AnsweredRecord) -> None:
    click.echo(f"{record.kind.name} {record.key}")
    for answered in record.fields.values():
        state = "" if answered.state is None else answered.state.value
        click.echo(f"  {answered.field.name:14} {state:11} {_shown_value(answered)}")
        for party, (value, claim) in answered.by.items():
            click.echo(f"    {party}: {_shorten(value_text(value) or '–')}  [{claim[:12]}]")


def _shown_value(answered: AnsweredField) -> str:
    """The value; where nobody speaks for it, also the claim that one could endorse."""
    value = answered.value
    text = value_text(value)
    if text is None or value is None:
        return "–"
    unit = "" if value.unit == COUNT else value.unit
    shown = _shorten(f"{text} {unit}".rstrip())
    claim = answered.stretch.claim if answered.stretch and not answered.by else None
    return shown if claim is None else f"{shown}  [{claim[:12]}]"


def _print_change(change: Change) -> None:
    causes = "; ".join(
        f"{why.cause.value}{f' by {why.party}' if why.party else ''}"
        f"{' (recorded after)' if why.recorded_after else ''}"
        for why in change.why
    )
    before, after = _shown(change.before), _shown(change.after)
    click.echo(f"{change.kind} {change.key} {change.field}: {before} → {after}  {causes}")


def _shown(shown: Shown) -> str:
    if shown.state is None:
        return "–"
    text = value_text(shown.value)
    return f"{_shorten(text) if text else '–'} ({shown.state.value})"


def _shorten(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= TEXT_WIDTH else line[: TEXT_WIDTH - 1] + "…"
