"""What texts are about: the words of the topics, in one pass."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache

from jointoffice.reader.automaton import Automaton, fold
from jointoffice.reader.words.everyday import EVERYDAY
from jointoffice.reader.words.idle import IDLE
from jointoffice.reader.words.simplified import simplified
from jointoffice.reader.words.topics import TOPICS

FAINT = "~"
"""What a topic ends with where a word speaks of it only faintly."""


def topics_of(text: str) -> Counter[str]:
    """Topic → how often a text, written as simplified texts write, speaks of it."""
    return Counter(topic for hit in _topics().longest(text) for topic in hit.value)


@cache
def _topics() -> Automaton[tuple[str, ...]]:
    automaton: Automaton[tuple[str, ...]] = Automaton()
    for word, topics in topic_words().items():
        automaton.add(word, topics)
    automaton.seal()
    return automaton


def _plural(word: str) -> str:
    """`ferry` speaks of what `ferries` speak of; what has no plural form stays as it is."""
    if not word.isascii() or word.endswith("s") or not word.replace(" ", "").isalpha():
        return word
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("x", "ch", "sh")) else "s")


@cache
def topic_words() -> dict[str, tuple[str, ...]]:
    """Words as they are sought → the topics they are of; those of none hide words in them."""
    owners: dict[str, dict[str, None]] = defaultdict(dict)
    for listed, mark in ((TOPICS, ""), (EVERYDAY, FAINT)):
        for topic, word in _lines(listed):
            if topic not in owners[word]:
                owners[word][topic + mark] = None
    owners.update((word, {}) for _, word in _lines(IDLE))
    return {word: tuple(topics) for word, topics in owners.items()}


def _lines(listed: str) -> Iterator[tuple[str, str]]:
    """Every topic of a list with each of its words, and with what the word is in the plural."""
    for line in listed.strip().splitlines():
        topic, *words = line.split("|")
        for word in words:
            yield topic, fold(simplified(word))
            yield topic, fold(simplified(_plural(word)))
