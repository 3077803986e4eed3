"""How a value is written for people, with links to the records it names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Protocol

from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.language import Language
from jointoffice.model.values import Qualifier, Value, ValueType
from jointoffice.scenes.amounts import amount_text
from jointoffice.scenes.days import day_text
from jointoffice.scenes.titles import Titles, needed_for, reference_title
from jointoffice.scenes.whereabouts import Places
from jointoffice.scenes.wording import COMMA, Names, tongue

_QUALIFIERS = {
    Qualifier.EXACT: Names("{}", "{}"),
    Qualifier.ABOUT: Names("about {}", "约{}"),
    Qualifier.MORE_THAN: Names("more than {}", "超过{}"),
    Qualifier.LESS_THAN: Names("less than {}", "不足{}"),
    Qualifier.AT_LEAST: Names("at least {}", "至少{}"),
    Qualifier.AT_MOST: Names("at most {}", "至多{}"),
    Qualifier.NONE: Names("none", "无"),
    Qualifier.UNKNOWN: Names("unknown", "不详"),
}
_YES_NO = {"true": Names("yes", "是"), "false": Names("no", "否")}
REFERENCES = (ValueType.REFERENCE, ValueType.REFERENCES)


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a value: plain, or the name of the record of `kind` and `key`."""

    text: str
    lang: str
    kind: str = ""
    key: str = ""


Pieces = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Speech:
    """What is needed to put values into words: a language, the kinds, the titles of records."""

    language: Language
    kinds: Mapping[str, Kind]
    titles: Titles
    places: Places = field(default_factory=dict)
    """Where quoted words stand, on pages that quote."""


def pieces_of(value: Value | None, field: Field, speech: Speech) -> Pieces:
    """The words of a value; none where no value is shown."""
    if value is None:
        return ()
    if field.type in REFERENCES and value.text:
        return _named(value.text.split(), speech)
    said = _QUALIFIERS[value.qualifier].text(speech.language)
    text = said.format(_plain(value, field, speech.language))
    return (Piece(text, tongue(text) if field.type is ValueType.TEXT else ""),)


def words_of(value: Value | None, field: Field, speech: Speech) -> str:
    """The same as one text."""
    return "".join(piece.text for piece in pieces_of(value, field, speech))


class Word(Protocol):
    """A value that somebody said of one field of one record."""

    @property
    def kind(self) -> Kind: ...
    @property
    def key(self) -> str: ...
    @property
    def field(self) -> str: ...
    @property
    def value(self) -> Value | None: ...


def needed_by(words: Iterable[Word]) -> set[str]:
    """The references whose titles are needed to show these words and their records."""
    wanted: set[str] = set()
    for word in words:
        wanted.update(needed_for(word.kind, word.key))
        field = word.kind.find(word.field)
        if field is not None:
            wanted.update(references_in(word.value, field))
    return wanted


def references_in(value: Value | None, field: Field) -> list[str]:
    """The `kind:key` of every record that a value names."""
    return value.text.split() if value is not None and field.type in REFERENCES else []


def _named(references: list[str], speech: Speech) -> Pieces:
    pieces: list[Piece] = []
    for reference in references:
        kind, _, key = reference.partition(":")
        title = reference_title(reference, speech.kinds, speech.titles, speech.language)
        if pieces:
            pieces.append(Piece(COMMA.text(speech.language), ""))
        pieces.append(Piece(title, tongue(title), kind, key))
    return tuple(pieces)


def _plain(value: Value, field: Field, language: Language) -> str:
    if not value.text:
        return ""
    match field.type:
        case ValueType.NUMBER | ValueType.MONEY:
            return amount_text(Decimal(value.text), value.unit, language)
        case ValueType.DATE:
            return day_text(value.text, language)
        case ValueType.BOOLEAN | ValueType.CHOICE:
            return _coded(value.text, field, language)
        case ValueType.TEXT | ValueType.PLACE | ValueType.REFERENCE | ValueType.REFERENCES:
            return value.text


def _coded(code: str, field: Field, language: Language) -> str:
    names = {one.code: Names(one.label_en, one.label_zh) for one in field.choices} or _YES_NO
    return names[code].text(language) if code in names else code
