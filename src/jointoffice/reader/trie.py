"""Where any of many words stands in a text, in one pass over it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Generic, TypeVar

import ahocorasick

T = TypeVar("T")
_WIDE = re.compile("[\u2e80-\U0010ffff]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_PRIVATE, _PRIVATE_SIZE = 0xE000, 0x1900
_KEPT_MAX = 100_000
"""Longer texts are few, and not kept in memory."""


class Trie(Generic[T]):
    """Words, each with a value, sought as they are written.

    A node looks through its edges one by one, and thousands of words that begin with a Chinese
    character each would slow every step at the root. So they have a trie of their own, in which a
    character is two letters, its upper and its lower byte.
    """

    def __init__(self, words: Mapping[str, T]) -> None:
        self._latin = ahocorasick.Automaton()
        self._wide = ahocorasick.Automaton()
        for word, value in words.items():
            if is_wide(word[0]):
                self._wide.add_word(_in_bytes(word), value)
            else:
                self._latin.add_word(word, value)
        for trie in (self._latin, self._wide):
            if len(trie):
                trie.make_automaton()

    def latin(self, text: str) -> Iterator[tuple[int, T]]:
        """The words that do not begin with a Chinese character: their ends, in order, and their
        values."""
        if len(self._latin):
            for last, value in self._latin.iter(text):
                yield last + 1, value

    def wide(self, text: str) -> Iterator[tuple[int, T]]:
        """The same for those that do."""
        if not len(self._wide):
            return
        written = _in_bytes(text) if len(text) > _KEPT_MAX else _kept(text)
        if written:
            for last, value in self._wide.iter(written):
                if last & 1:
                    yield (last + 1) >> 1, value


def is_wide(text: str) -> bool:
    """Does it have a character as wide as Chinese ones?"""
    return _WIDE.search(text) is not None


def _in_bytes(text: str) -> str:
    """Two letters for a character, of those beyond the first plane some look alike; nothing where
    no character is wide."""
    if not is_wide(text):
        return ""
    return _ASTRAL.sub(_within_plane, text).encode("utf-16-be", "surrogatepass").decode("latin-1")


@lru_cache(maxsize=8)
def _kept(text: str) -> str:
    """The same for a text in which a dozen tries seek one after another."""
    return _in_bytes(text)


def _within_plane(match: re.Match[str]) -> str:
    return chr(_PRIVATE + ord(match[0]) % _PRIVATE_SIZE)
