"""`jointoffice file`: file documents for a party."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from jointoffice.actions.file_document import About, Filed, file_read, known_document
from jointoffice.batch.apart import Given, read_apart
from jointoffice.batch.reading import cores
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
from jointoffice.model.limits import READING_SECONDS_MAX
from jointoffice.model.names import file_name
from jointoffice.model.refusals import Reason, UnreadableDocument
from jointoffice.reader.asking.ask import Reader
from jointoffice.reader.document import ReadDocument
from jointoffice.store import clock
from jointoffice.store.documents import hash_of
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
    some = [ToFile(path, About(name=path.name, **about), author) for path in paths]
    with click.progressbar(
        zip(paths, file_paths(some, reader), strict=True),
        length=len(paths),
        label="Filing",
        hidden=not is_watched(),
        file=sys.stderr,
    ) as watched:
        for path, filed in watched:
            _print(file_name(path.name), filed, format_)


@dataclass(frozen=True, slots=True)
class ToFile:
    """A document, what is known of it, and who files it."""

    path: Path
    about: About
    author: Author


def file_paths(some: Sequence[ToFile], reader: Reader) -> Iterator[Filed]:
    """Read documents on all cores, and file each in its turn.

    `UnreadableDocument` where one cannot be read; those before it are filed then.
    """
    known = [known_document(sha256=hash_of(bytes_of(one.path))) for one in some]
    given = [
        Given(file_name(one.about.name), one.about.published, one.path)
        for one, filed in zip(some, known, strict=True)
        if filed is None
    ]
    readings = read_apart(given, reader, seconds=READING_SECONDS_MAX, workers=cores())
    for one, filed in zip(some, known, strict=True):
        yield filed or _file(one, next(readings))


def _file(one: ToFile, made: ReadDocument | Reason) -> Filed:
    if isinstance(made, Reason):
        raise UnreadableDocument(made.en, made.zh)
    raw = bytes_of(one.path)
    return file_read(raw=raw, about=one.about, made=made, author=one.author, now=clock.now())


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
