"""One document from bytes to everything it says, by rule and, where one is asked, by a model."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from jointoffice.model.problems import Problem
from jointoffice.model.refusals import Reason
from jointoffice.reader.asking.ask import Reader, with_suggestions
from jointoffice.reader.finding import Finding
from jointoffice.reader.read import read
from jointoffice.reader.text.block import Text
from jointoffice.reader.text.document import text_of


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """`text` is none where it could not be read; `problems` say why, or what else was wrong."""

    text: Text | None
    findings: tuple[Finding, ...]
    problems: tuple[Problem, ...]


def read_document(raw: bytes, name: str, published: str | None, reader: Reader) -> ReadDocument:
    """What a document says; `published` is an ISO day, where it is known from elsewhere.

    Raises `UnreadableDocument` for what no reader of ours reads.
    """
    text = text_of(raw, name)
    return with_model(read_by_rule(text, name, published, reader), name, reader)


def read_by_rule(text: Text, name: str, published: str | None, reader: Reader) -> ReadDocument:
    """The same without a model; the parts that could not be read are a problem."""
    day = published or text.published
    findings = read(text, reader.lexicon, date.fromisoformat(day) if day else None)
    missing = () if text.missing is None else (Problem(name, 0, 0, text.missing),)
    return ReadDocument(text, tuple(findings), missing)


def with_model(made: ReadDocument, name: str, reader: Reader) -> ReadDocument:
    """The same with what a model adds."""
    if made.text is None:
        return made
    suggested = with_suggestions(reader, made.text, made.findings, name)
    return ReadDocument(made.text, suggested.findings, (*made.problems, *suggested.problems))


def unread(name: str, reason: Reason) -> ReadDocument:
    """A document that broke its reader."""
    return ReadDocument(None, (), (Problem(name, 0, 0, reason),))
