"""`jointoffice read`: what documents say, without keeping anything."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click
from django.conf import settings

from jointoffice.batch.reading import Reading, read_all, read_many
from jointoffice.commands.language import language_here
from jointoffice.commands.model import model_option, reader_of
from jointoffice.commands.options import format_option, is_watched, site_option
from jointoffice.model.names import file_name
from jointoffice.reader.finding import Finding
from jointoffice.store.lexicon import lexicon_here, lexicon_of
from jointoffice.store.programmes import programme_folder

QUOTE_WIDTH = 60
FAILED_EXIT = 1


@click.command()
@click.argument("paths", metavar="PATH…", nargs=-1, required=True, type=click.Path(path_type=Path))
@format_option("table", "jsonl")
@click.option(
    "--workers", metavar="N", type=click.IntRange(1), help="Processes (default: one a core)."
)
@click.option(
    "--programme",
    metavar="NAME|DIR",
    default="chengdu_chongqing",
    show_default=True,
    help="Whose names and tasks to know where there is no site.",
)
@model_option
@site_option
def read(
    paths: tuple[Path, ...],
    format_: str,
    workers: int | None,
    programme: str,
    is_model_asked: bool,
) -> None:
    """Print what the reader finds in documents; nothing is filed.

    Names, indicators and tasks are those of the site where there is one, else those that the
    programme begins with. With --format jsonl,
    one finding a line: doc, kind, start, end, quote, rule, and what the kind has besides. A
    document that cannot be read is reported, the rest goes on, and the exit code is 1.
    """
    has_site = (settings.SITE / "jointoffice.sqlite3").is_file()
    lexicon = lexicon_here() if has_site else lexicon_of(programme_folder(programme))
    reader = reader_of(lexicon, is_model_asked=is_model_asked)
    readings = read_many(paths, reader, workers) if workers else read_all(paths, reader)
    failed = 0
    with click.progressbar(
        readings, length=len(paths), label="Reading", hidden=not is_watched(), file=sys.stderr
    ) as watched:
        for reading in watched:
            failed += _print(reading, format_)
    if failed:
        click.get_current_context().exit(FAILED_EXIT)


def _print(reading: Reading, format_: str) -> int:
    """Print one reading; return how many documents could not be read."""
    for finding in reading.findings:
        click.echo(_line(file_name(reading.path.name), finding, format_))
    for problem in filter(None, (reading.problem, *reading.asides)):
        said = problem.message.text(language_here())
        click.echo(f"jointoffice: {file_name(reading.path.name)}: {said}", err=True)
    return int(reading.problem is not None)


def _line(name: str, finding: Finding, format_: str) -> str:
    line = finding.as_json(name)
    if format_ == "jsonl":
        return json.dumps(line, ensure_ascii=False)
    quote = " ".join(finding.quote.split())[:QUOTE_WIDTH]
    shown = line.get("value") or line.get("iso") or line.get("record") or ""
    return f"{finding.kind:11} {finding.start:>6} {finding.end:>6}  {shown!s:>20} {quote}"
