"""Text with overlapping spans as a sequence of opening marks, words and closing marks."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class Span:
    """`id` is the anchor of its mark, empty for none; `code` names its colour."""

    start: int
    end: int
    id: str
    code: str
    title: str


class Part(Enum):
    OPEN = "open"
    WORDS = "words"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text: a mark opens (`span`), words (`words`), or the last mark closes."""

    part: Part
    words: str = ""
    span: Span | None = None

    @property
    def opens(self) -> bool:
        return self.part is Part.OPEN

    @property
    def closes(self) -> bool:
        return self.part is Part.CLOSE


_CLOSE = Token(Part.CLOSE)


def tokens(text: str, first: int, spans: Iterable[Span]) -> Iterator[Token]:
    """The tokens of a text whose first character has index `first`; marks nest, words are whole.

    A span that crosses the end of another is cut there and goes on behind it, without its anchor.
    """
    ends: list[int] = []
    at = first
    for span in nested(_within(spans, first, first + len(text))):
        while ends and ends[-1] <= span.start:
            end = ends.pop()
            yield from _words(text, first, at, end)
            yield _CLOSE
            at = max(at, end)
        yield from _words(text, first, at, span.start)
        yield Token(Part.OPEN, span=span)
        at = max(at, span.start)
        ends.append(span.end)
    while ends:
        end = ends.pop()
        yield from _words(text, first, at, end)
        yield _CLOSE
        at = max(at, end)
    yield from _words(text, first, at, first + len(text))


def nested(spans: Iterable[Span]) -> Iterator[Span]:
    """The spans in reading order, outer before inner, those that cross cut in two."""
    rest = [(span.start, -span.end, i, span) for i, span in enumerate(spans)]
    heapq.heapify(rest)
    ends: list[int] = []
    while rest:
        start, end, i, span = heapq.heappop(rest)
        while ends and ends[-1] <= start:
            ends.pop()
        if ends and ends[-1] < -end:
            cut = ends[-1]
            heapq.heappush(rest, (cut, end, i, Span(cut, -end, "", span.code, span.title)))
            span = Span(start, cut, span.id, span.code, span.title)
        ends.append(span.end)
        yield span


def _within(spans: Iterable[Span], first: int, last: int) -> Iterator[Span]:
    for span in spans:
        start, end = max(span.start, first), min(span.end, last)
        if start < end:
            yield Span(start, end, span.id if span.start >= first else "", span.code, span.title)


def _words(text: str, first: int, start: int, end: int) -> Iterator[Token]:
    if start < end:
        yield Token(Part.WORDS, text[start - first : end - first])
