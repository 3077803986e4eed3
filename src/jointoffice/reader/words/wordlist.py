"""A list of words written as one text."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a text; a phrase of several words is written with `_` between them."""
    return frozenset(word.replace("_", " ") for word in text.split())


def alternation(listed: frozenset[str]) -> str:
    """A regular expression for any of the words, the longest first."""
    return "|".join(sorted(map(_escaped, listed), key=len, reverse=True))


def _escaped(word: str) -> str:
    return word.replace(".", r"\.").replace("$", r"\$").replace("+", r"\+")
