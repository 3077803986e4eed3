"""What texts are about: the words of the topics, in one pass."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache

from jointoffice.reader.automaton import Automaton, fold
from jointoffice.reader.words.everyday import EVERYDAY, IDLE
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
    for listed, mark in ((TOPICS, ""), (EVERYDAY, FAINT), (IDLE, None)):
        for line in listed.strip().splitlines():
            topic, *words = line.split("|")
            for word in words:
                for form in (word, _plural(word)):
                    owners[fold(simplified(form))].update(
                        {} if mark is None else {topic + mark: None}
                    )
    return {word: tuple(topics) for word, topics in owners.items()}
