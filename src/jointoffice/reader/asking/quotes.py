"""Where a quote stands in a text: exactly first, then with white space and marks made alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

Span = tuple[int, int]
_MARKS = frozenset("\"'“”„‟‘’‚‛«»‹›「」『』《》〝〞＂＇`´")
_POINTS = frozenset(".,:/")


@dataclass(frozen=True)
class Quotable:
    """A text in which quotes are looked up; make it once for many quotes."""

    text: str

    def spans(self, quote: str) -> Iterator[Span]:
        """Where the quote stands and cuts neither a word nor a number, in reading order."""
        exact = list(self._exact(quote.strip()))
        yield from exact or self._alike(quote.strip())

    def _exact(self, quote: str) -> Iterator[Span]:
        for start in _places(self.text, quote):
            if not _cuts(self.text, start, start + len(quote)):
                yield start, start + len(quote)

    def _alike(self, quote: str) -> Iterator[Span]:
        text, indices = self._made_alike
        wanted, _ = _alike(quote)
        for place in _places(text, wanted):
            start, end = indices[place], indices[place + len(wanted) - 1] + 1
            if not _cuts(self.text, start, end):
                yield start, end

    @cached_property
    def _made_alike(self) -> tuple[str, list[int]]:
        return _alike(self.text)


def _places(text: str, wanted: str) -> Iterator[int]:
    place = text.find(wanted) if wanted else -1
    while place >= 0:
        yield place
        place = text.find(wanted, place + len(wanted))


def _alike(text: str) -> tuple[str, list[int]]:
    """One blank for each run of white space, one mark for all that quote; and where each
    character left over stands in the text."""
    kept: list[str] = []
    indices: list[int] = []
    for index, character in enumerate(text):
        mark = '"' if character in _MARKS else " " if character.isspace() else character
        if mark != " " or (kept and kept[-1] != " "):
            kept.append(mark)
            indices.append(index)
    return "".join(kept), indices


def _cuts(text: str, start: int, end: int) -> bool:
    return _runs_on(text, start) or _runs_on(text, end)


def _runs_on(text: str, index: int) -> bool:
    """Whether a Latin word or a number goes on over this index: `bank|s`, `45|5.06`, `455.|06`."""
    before, after = text[max(0, index - 2) : index], text[index : index + 2]
    if not before or not after:
        return False
    if _is_latin(before[-1]) and _is_latin(after[0]):
        return True
    is_point_after = before[-1].isdigit() and after[0] in _POINTS and after[1:].isdigit()
    is_point_before = after[0].isdigit() and before[-1] in _POINTS and before[:-1].isdigit()
    return is_point_after or is_point_before


def _is_latin(character: str) -> bool:
    return character.isalnum() and character < "\u0530"
