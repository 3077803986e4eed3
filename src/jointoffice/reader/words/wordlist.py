"""A list of words written as one text."""

from __future__ import annotations

import re
from collections import defaultdict


def words(text: str) -> frozenset[str]:
    """The words of a text; a phrase of several words is written with `_` between them."""
    return frozenset(word.replace("_", " ") for word in text.split())


def alternation(listed: frozenset[str]) -> str:
    """A regular expression for any of the words, the longest first."""
    return "|".join(sorted(map(_escaped, listed), key=len, reverse=True))


def caseless(alternatives: str) -> str:
    """`(?i:agreements?|treat(?:y|ies))`, made faster: the engine passes over alternatives that
    begin with a class of letters, and tries all others."""
    begun: dict[str, list[str]] = defaultdict(list)
    for alternative in _BAR.split(alternatives):
        begun[alternative[0]].append(alternative[1:])
    letters = "".join(letter + letter.upper() for letter in begun)
    tried = (f"[{a}{a.upper()}](?i:{'|'.join(rests)})" for a, rests in begun.items())
    return f"(?:(?=[{letters}])(?:{'|'.join(tried)}))"


_BAR = re.compile(r"\|(?![^(]*\))")


def _escaped(word: str) -> str:
    return word.replace(".", r"\.").replace("$", r"\$").replace("+", r"\+")
