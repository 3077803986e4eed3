"""What a search found, by kind, with the words that were looked for marked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.language import Language
from jointoffice.reader.tokens import Sought, places_in, stand_in
from jointoffice.scenes.spans import Span, Token, tokens
from jointoffice.scenes.titles import title_of
from jointoffice.scenes.values import Speech
from jointoffice.scenes.wording import Names, kind_plural, label_of, tongue

AROUND = 60
"""Characters shown before the first and behind the last words found in a longer text."""
SHOWN_MAX = 240
DOCUMENT = "document"
"""Stands for the documents where records have their kind."""
DOCUMENTS = Names("Documents", "文件")


@dataclass(frozen=True, slots=True)
class FoundRecord:
    """A record that has the words, and what is said of it (field → texts)."""

    kind: Kind
    key: str
    said: Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """A sentence of a document with its span; both ends are 0 where the title has the words."""

    source: str
    title: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A text, or the part of it around the words that were found."""

    tokens: tuple[Token, ...]
    lang: str


@dataclass(frozen=True, slots=True)
class RecordHit:
    kind: str
    key: str
    title: Marked
    label: str
    said: Marked | None


@dataclass(frozen=True, slots=True)
class PassageHit:
    source: str
    title: Marked
    start: int
    end: int
    said: Marked | None


@dataclass(frozen=True, slots=True)
class Group:
    """The hits of one kind: how many there are, and those shown."""

    kind: str
    label: str
    count: int
    records: tuple[RecordHit, ...] = ()
    passages: tuple[PassageHit, ...] = ()

    @property
    def more(self) -> int:
        return self.count - len(self.records) - len(self.passages)


def record_groups(
    counts: Mapping[str, int], found: Iterable[FoundRecord], looked_for: Sought, speech: Speech
) -> list[Group]:
    """The records by kind; `counts`: how many of each were found, in the order of the kinds."""
    hits: dict[str, list[RecordHit]] = {kind: [] for kind in counts}
    for one in found:
        hits[one.kind.name].append(_record_hit(one, looked_for, speech))
    return [
        Group(
            kind,
            kind_plural(speech.kinds[kind], speech.language),
            count,
            records=tuple(hits[kind]),
        )
        for kind, count in counts.items()
    ]


def passage_groups(
    count: int, found: Iterable[FoundPassage], looked_for: Sought, language: Language
) -> list[Group]:
    """The passages as one group; none where nothing was found."""
    hits = [_passage_hit(one, looked_for) for one in found]
    return (
        [Group(DOCUMENT, DOCUMENTS.text(language), count, passages=tuple(hits))] if count else []
    )


def marked(text: str, looked_for: Sought) -> Marked:
    """The text with the words marked; of a long one, the part around them."""
    places = places_in(text, looked_for)
    first, last = _window(text, places)
    spans = [Span(start, end, "", "sought", "") for start, end in places]
    part = text[first:last]
    before, after = "…" if first else "", "…" if last < len(text) else ""
    shown = tuple(tokens(before + part + after, first - len(before), spans))
    return Marked(shown, tongue(text))


def _window(text: str, places: Sequence[tuple[int, int]]) -> tuple[int, int]:
    if len(text) <= SHOWN_MAX:
        return 0, len(text)
    at = places[0][0] if places else 0
    first = max(at - AROUND, 0)
    return first, min(first + SHOWN_MAX, len(text))


def _passage_hit(one: FoundPassage, looked_for: Sought) -> PassageHit:
    said = marked(one.text, looked_for) if one.text else None
    return PassageHit(one.source, marked(one.title, looked_for), one.start, one.end, said)


def _record_hit(one: FoundRecord, looked_for: Sought, speech: Speech) -> RecordHit:
    named = title_of(one.kind, one.key, speech.titles, speech.language)
    title = marked(named, looked_for)
    field, text = _telling(one, looked_for)
    if field is None or stand_in([named], looked_for):
        return RecordHit(one.kind.name, one.key, title, "", None)
    label = label_of(field, speech.language)
    return RecordHit(one.kind.name, one.key, title, label, marked(text, looked_for))


def _telling(one: FoundRecord, looked_for: Sought) -> tuple[Field | None, str]:
    """The field, beside what the record is called, and the words of it that were found."""
    for field in one.kind.fields:
        if field.name in (*one.kind.title, *one.kind.natural_key):
            continue
        for text in one.said.get(field.name, ()):
            if places_in(text, looked_for):
                return field, text
    return None, ""
