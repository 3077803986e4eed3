"""`jointoffice template`, `import`, `export`: sheets in and out."""

from __future__ import annotations

import json
from pathlib import Path

import click
from django.conf import settings

from jointoffice.actions.import_sheet import check_sheet, import_sheet
from jointoffice.actions.publish import Written, format_of, write_published
from jointoffice.actions.sheet_plan import Sheet
from jointoffice.actions.write_sheet import View, ending_of, write_template
from jointoffice.commands.language import language_here
from jointoffice.commands.options import (
    format_option,
    must_have_site,
    officer_of,
    party_option,
    site_option,
)
from jointoffice.model.dates import parse_day
from jointoffice.model.language import Language
from jointoffice.papers.sheets.export import Extras
from jointoffice.papers.sheets.report import Mood, Report, report_json, report_lines
from jointoffice.store import clock
from jointoffice.store.files import bytes_of
from jointoffice.store.marks import find_mark
from jointoffice.store.records import find_records
from jointoffice.store.site import programme_here

REFUSED_EXIT = 1
LEFT_OUT_SHOWN = 20
LANGUAGES = {"en": Language.EN, "zh": Language.ZH}
out_option = click.option(
    "--out",
    metavar="FILE",
    required=True,
    type=click.Path(path_type=Path),
    help="File to write.",
)
language_option = click.option(
    "--language",
    type=click.Choice(tuple(LANGUAGES)),
    help="Language of the headings (default: that of the terminal).",
)


@click.command()
@click.argument("kind")
@out_option
@language_option
@site_option
def template(kind: str, out: Path, language: str | None) -> None:
    """Write an empty sheet for records of a KIND: drop-downs, checks, what each column takes."""
    must_have_site()
    ending_of(name=out.name, known=(".xlsx",))
    out.write_bytes(write_template(kind=programme_here().kind(kind), language=_spoken(language)))
    click.echo(f"Wrote {out.name}.")


@click.command("import")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@party_option
@click.option("--dry-run", is_flag=True, help="Say what would happen, and every problem.")
@click.option(
    "--kind", metavar="KIND", help="Kind of the records, where the headings fit several."
)
@click.option("--valid-from", metavar="D", help="Day from which the words hold (default: today).")
@format_option("table", "json")
@site_option
@click.pass_context
def import_(
    context: click.Context,
    /,
    path: Path,
    party: str,
    dry_run: bool,
    format_: str,
    **about: str | None,
) -> None:
    """State what the cells of a sheet say: XLSX, CSV, ODS, XLS or JSON Lines, all or nothing.

    Headings are English or Chinese, or names of fields. An empty cell says nothing; (none) says
    that there is none, (withdraw) takes back what the party said. Run twice, it adds nothing.
    """
    act, mood = (check_sheet, Mood.WOULD) if dry_run else (import_sheet, Mood.DID)
    author = officer_of(party)
    sheet = Sheet(raw=bytes_of(path), name=path.name, **about)
    report = act(sheet=sheet, author=author, now=clock.now())
    _print(report, mood, format_)
    if report.problems:
        context.exit(REFUSED_EXIT)


@click.command()
@click.argument("kind")
@out_option
@language_option
@click.option("--day", metavar="D", help="Day to look at (default: today, or the mark's day).")
@click.option("--known-at", metavar="MARK", help="As it was known at a mark.")
@click.option("--with-states", is_flag=True, help="A column beside each with its state.")
@click.option("--with-sources", is_flag=True, help="A column beside each with its source.")
@site_option
def export(  # noqa: PLR0913 - one parameter an option
    kind: str,
    out: Path,
    *,
    language: str | None,
    day: str | None,
    known_at: str | None,
    with_states: bool,
    with_sources: bool,
) -> None:
    """Write all records of a KIND; the ending of FILE names the format.

    .xlsx and .csv have the columns that `import` takes; .jsonl and .parquet are for programs;
    .prov.json says where every value comes from; projects also go as .iati.xml and .oc4ids.json.
    """
    must_have_site()
    form = format_of(name=out.name, kind=kind)
    declared, moment = programme_here().kind(kind), find_mark(known_at) if known_at else None
    today = moment.day if moment else clock.today().isoformat()
    seen = parse_day(day).isoformat() if day else today
    numbers = find_records(declared, None)
    view = View(numbers, seen, moment, _spoken(language))
    extras = Extras(with_states, with_sources)
    address = f"{settings.SITE_ADDRESS}/sheets/export/{kind}{form.ending}"
    made = write_published(kind=declared, view=view, form=form, extras=extras, address=address)
    out.write_bytes(made.raw)
    click.echo(f"Wrote {out.name}: {made.count} records.")
    _print_left_out(made)


def _print_left_out(made: Written) -> None:
    """Each with its reason; of very many the first, and how many more."""
    for one in made.left_out[:LEFT_OUT_SHOWN]:
        click.echo(f"Left out {one.reference}: {one.reason.text(language_here())}.")
    more = len(made.left_out) - LEFT_OUT_SHOWN
    if more > 0:
        click.echo(f"Left out {more} more.")


def _spoken(language: str | None) -> Language:
    return language_here() if language is None else LANGUAGES[language]


def _print(report: Report, mood: Mood, format_: str) -> None:
    if format_ == "json":
        click.echo(json.dumps(report_json(report, mood), ensure_ascii=False))
        return
    for line in report_lines(report, mood, language_here()):
        click.echo(line)
