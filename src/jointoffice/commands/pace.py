"""`jointoffice pace`: how far projects are against the year's plan and the calendar."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import click

from jointoffice.assessment.pace import Pace, slowest
from jointoffice.assessment.pace_totals import (
    GROUPINGS,
    Total,
    YearPace,
    amount_of,
    grouped,
    total_of,
)
from jointoffice.commands.options import format_option, must_have_site, site_option
from jointoffice.model.dates import covered_days, parse_day, period_code
from jointoffice.papers.pace_json import pace_json, percent, total_json
from jointoffice.store import clock
from jointoffice.store.marks import find_mark
from jointoffice.store.pace import PaceAsked, paces

SLOWEST = 10


@click.command()
@click.option("--period", metavar="CODE", help="Up to the end of a period: 2025-04, 2025-33.")
@click.option("--day", metavar="D", help="The register of which day (default: today).")
@click.option("--known-at", metavar="MARK", help="As it was known at a mark.")
@click.option("--by", type=click.Choice([*GROUPINGS, "project"]), help="Only these groups.")
@format_option("table", "json")
@site_option
def pace(
    period: str | None, day: str | None, known_at: str | None, by: str | None, format_: str
) -> None:
    """Show how much of the year's plan is invested, against how much of the year has passed.

    Without --period, up to the day itself. With --format json, one line for all, one for each
    area, category and group of sides, one for each project: planned, invested, completion, share,
    lead, forecast, what was left out and why, and the claims that each rests on.
    """
    must_have_site()
    whole = paces(_asked(period, day, known_at))
    if format_ == "json":
        for line in _lines(whole, by):
            click.echo(json.dumps(line, ensure_ascii=False))
        return
    click.echo(f"{whole.year}, up to {whole.until}: {percent(_share(whole))} % of the year")
    _print(whole, by)


def _asked(period: str | None, day: str | None, known_at: str | None) -> PaceAsked:
    moment = None if known_at is None else find_mark(known_at)
    today = clock.today().isoformat() if moment is None else moment.day
    seen = parse_day(day) if day else date.fromisoformat(today)
    until = covered_days(period_code(period))[1] if period else seen
    return PaceAsked(until.year, until, seen.isoformat(), known_at or "")


def _lines(whole: YearPace, by: str | None) -> Iterator[dict[str, object]]:
    if by is None:
        yield total_json("all", "", total_of(whole, whole.paces))
    for level in GROUPINGS:
        if by in (None, level):
            for key, total in grouped(whole, whole.paces, level).items():
                yield total_json(level, key, total)
    if by in (None, "project"):
        yield from map(pace_json, whole.paces.values())


def _print(whole: YearPace, by: str | None) -> None:
    _print_total("all", total_of(whole, whole.paces))
    if by is not None and by in GROUPINGS:
        for key, total in grouped(whole, whole.paces, by).items():
            _print_total(f"{by} {key or '–'}", total)
        return
    ranked = slowest(whole.paces.values())
    click.echo("Slowest first:")
    for one in ranked if by else ranked[:SLOWEST]:
        _print_pace(one)


def _print_total(name: str, total: Total) -> None:
    planned, invested = amount_of(total.planned), amount_of(total.invested)
    said = f"{invested:,f} of {planned:,f} CNY"
    click.echo(f"{name:24} {said}{_rates(total.completion, total.share)}")
    for what, rolled in (("plan", total.planned), ("investment", total.invested)):
        for one in rolled.left_out:
            by = f" by {one.by}" if one.by else ""
            click.echo(f"  left out, {what} of {one.key}: {one.why.value}{by}")


def _print_pace(one: Pace) -> None:
    spoken = one.invested.words if one.invested else ()
    words = " / ".join(f"{word.party or 'nobody'} {word.amount:,f}" for word in spoken)
    said = f"{words or 'no report'}{_rates(one.completion, one.share)}"
    click.echo(f"  {one.course.key:22} {one.period:8} {said}")


def _rates(completion: Decimal | None, share: Decimal) -> str:
    if completion is None:
        return ""
    return f", {percent(completion)} %, lead {percent(completion) - percent(share):+} points"


def _share(whole: YearPace) -> Decimal:
    return total_of(whole, ()).share
