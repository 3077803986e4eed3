"""`jointoffice file`: file documents for a party."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from jointoffice.actions.file_document import About, Filed, file_document
from jointoffice.commands.language import language_here
from jointoffice.commands.model import model_option, reader_of
from jointoffice.commands.options import (
    format_option,
    is_watched,
    officer_of,
    party_option,
    site_option,
)
from jointoffice.model.authors import Author
from jointoffice.model.names import file_name
from jointoffice.reader.asking.ask import Reader
from jointoffice.store import clock
from jointoffice.store.files import bytes_of
from jointoffice.store.lexicon import lexicon_here


@click.command()
@click.argument("paths", metavar="PATH…", nargs=-1, required=True, type=click.Path(path_type=Path))
@party_option
@click.option("--title", metavar="TEXT", help="Title, where the document does not say it.")
@click.option("--publisher", metavar="TEXT", help="Who published it.")
@click.option("--published", metavar="D", help="Day of publication, YYYY-MM-DD.")
@click.option("--address", metavar="URL", help="Where it was published.")
@model_option
@format_option("text", "json")
@site_option
def file(
    paths: tuple[Path, ...], party: str, is_model_asked: bool, format_: str, **about: str | None
) -> None:
    """Keep documents, read them, and append what they say to the party's log.

    The claims made are unverified until the sides endorse them. A document that is filed already
    is not filed again. What is known of a document goes before what is found in it.
    """
    author = officer_of(party)
    reader = reader_of(lexicon_here(), is_model_asked=is_model_asked)
    with click.progressbar(
        paths, label="Filing", hidden=not is_watched(), file=sys.stderr
    ) as watched:
        for path in watched:
            _print(
                file_name(path.name),
                file_path(path, About(name=path.name, **about), author, reader),
                format_,
            )


def file_path(path: Path, about: About, author: Author, reader: Reader) -> Filed:
    """File the document at a path; `UnreadableDocument` where none can be read."""
    return file_document(
        raw=bytes_of(path),
        about=about,
        reader=reader,
        author=author,
        now=clock.now(),
    )


def _print(name: str, filed: Filed, format_: str) -> None:
    for problem in filed.problems:
        said = problem.message.text(language_here())
        click.echo(f"jointoffice: {name}: {said}", err=True)
    if format_ == "json":
        line = {
            "path": name,
            "source": filed.source,
            "title": filed.title,
            "claims": list(filed.claims),
            "findings": filed.findings,
            "known": filed.was_known,
        }
        click.echo(json.dumps(line, ensure_ascii=False))
    elif filed.was_known:
        click.echo(f"{name}: filed before, {len(filed.claims)} claims rest on it.")
    else:
        click.echo(f"{name}: {filed.findings} findings, {len(filed.claims)} claims.")
