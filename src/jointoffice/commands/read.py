"""`jointoffice read`: what a document says, without keeping anything."""

from __future__ import annotations

import json
from pathlib import Path

import click
from django.conf import settings

from jointoffice.commands.file import bytes_of
from jointoffice.commands.options import format_option, site_option
from jointoffice.reader.finding import Finding
from jointoffice.reader.lexicon import Lexicon
from jointoffice.reader.read import read as read_text
from jointoffice.reader.text.document import text_of
from jointoffice.store.lexicon import lexicon_here

QUOTE_WIDTH = 60


@click.command()
@click.argument("paths", metavar="PATH…", nargs=-1, required=True, type=click.Path(path_type=Path))
@format_option("table", "jsonl")
@site_option
def read(paths: tuple[Path, ...], format_: str) -> None:
    """Print what the reader finds in documents; nothing is filed.

    Names, indicators and tasks are those of the site where there is one. With --format jsonl,
    one finding a line: doc, kind, start, end, quote, rule, and what the kind has besides.
    """
    has_site = (settings.SITE / "jointoffice.sqlite3").is_file()
    lexicon = lexicon_here() if has_site else Lexicon()
    for path in paths:
        for finding in read_text(text_of(bytes_of(path), path.name), lexicon, None):
            click.echo(_line(path.name, finding, format_))


def _line(name: str, finding: Finding, format_: str) -> str:
    line = finding.as_json(name)
    if format_ == "jsonl":
        return json.dumps(line, ensure_ascii=False)
    quote = " ".join(finding.quote.split())[:QUOTE_WIDTH]
    shown = line.get("value") or line.get("iso") or line.get("record") or ""
    return f"{finding.kind:11} {finding.start:>6} {finding.end:>6}  {shown!s:>20} {quote}"
