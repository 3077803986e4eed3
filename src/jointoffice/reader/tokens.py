"""By which tokens is a text found: one a Han character, else one a word or a number?

The same tokens are indexed, sought and marked, whatever database keeps them. Case, accents, wide
letters and the two ways of writing Chinese make no difference; a token is made of letters and
digits alone, so that no search is ever a command.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jointoffice.model.limits import QUERY_CHARACTERS_MAX, QUERY_TOKENS_MAX
from jointoffice.reader.words.simplified import simplified

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_TOKEN = re.compile(
    rf"\d{{1,3}}(?:[,，]\d{{3}})+(?!\d)|[{_HAN}]|[^\W_{_HAN}](?:[^\W_{_HAN}]|[\u0300-\u036f])*"
)
_OPEN_MIN = 3
"""A last word of so many letters may go on: `infra` finds infrastructure."""


@dataclass(frozen=True, slots=True)
class Token:
    """`start` and `end` are indices into the text in which it stands."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sought:
    """What somebody looks for: phrases that all have to stand somewhere.

    `is_open`: the last token of the last phrase may be the beginning of a longer one.
    """

    phrases: tuple[tuple[str, ...], ...]
    is_open: bool


def tokens_of(text: str) -> Iterator[Token]:
    """The tokens of a text in their order."""
    for found in _TOKEN.finditer(simplified(text)):
        token = _folded(found.group())
        if token:
            yield Token(token, found.start(), found.end())


def tokenised(text: str) -> str:
    """The tokens with a space between, as an index keeps them."""
    return " ".join(filter(None, map(_folded, _TOKEN.findall(simplified(text)))))


def sought(query: str) -> Sought:
    """Each run of characters without white space is a phrase; what is too long is left out."""
    phrases: list[tuple[str, ...]] = []
    left = QUERY_TOKENS_MAX
    for run in query[:QUERY_CHARACTERS_MAX].split():
        phrase = tuple(token.text for token in tokens_of(run))[:left]
        left -= len(phrase)
        if phrase:
            phrases.append(phrase)
    last = phrases[-1][-1] if phrases else ""
    is_open = len(last) >= _OPEN_MIN and last.isascii() and query[-1:].isalnum()
    return Sought(tuple(phrases), is_open)


def places_in(text: str, looked_for: Sought) -> list[tuple[int, int]]:
    """Where the phrases stand in a text, as spans in reading order."""
    tokens = list(tokens_of(text))
    places = [
        (tokens[i].start, tokens[i + len(phrase) - 1].end)
        for n, phrase in enumerate(looked_for.phrases, start=1)
        for i in range(len(tokens) - len(phrase) + 1)
        if _stands(tokens[i : i + len(phrase)], phrase, looked_for, n)
    ]
    return sorted(places)


def stand_in(texts: Sequence[str], looked_for: Sought) -> bool:
    """Whether every phrase stands in one of the texts."""
    streams = [list(tokens_of(text)) for text in texts]
    return all(
        any(
            _stands(tokens[i : i + len(phrase)], phrase, looked_for, n)
            for tokens in streams
            for i in range(len(tokens) - len(phrase) + 1)
        )
        for n, phrase in enumerate(looked_for.phrases, start=1)
    )


def _stands(some: Sequence[Token], phrase: tuple[str, ...], looked_for: Sought, n: int) -> bool:
    """Whether these tokens are the `n`th phrase."""
    *before, last = (token.text for token in some)
    if tuple(before) != phrase[:-1]:
        return False
    if looked_for.is_open and n == len(looked_for.phrases):
        return last.startswith(phrase[-1])
    return last == phrase[-1]


def _folded(word: str) -> str:
    """The word without case, accents and marks; empty where nothing is left."""
    if word.isascii():
        return word.replace(",", "").lower()
    spelt = unicodedata.normalize("NFKD", word.casefold())
    return "".join(filter(str.isalnum, spelt))
