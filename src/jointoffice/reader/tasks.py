"""Which tasks of the plan a sentence is about: TF-IDF over words and topics, and the aliases."""

from __future__ import annotations

import itertools
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from jointoffice.reader.automaton import Automaton
from jointoffice.reader.finding import TaskScore
from jointoffice.reader.words.simplified import simplified
from jointoffice.reader.words.topics import TOPICS


@dataclass(frozen=True, slots=True)
class TaskWords:
    """A task's number, its titles in both languages, phrases that mean it, phrases that look like
    it and do not mean it, and the area it belongs to."""

    number: str
    titles: tuple[str, ...]
    aliases: tuple[str, ...]
    negatives: tuple[str, ...]
    area: str


_WORD = re.compile(r"[a-z]+|[\u4e00-\u9fff]+")
_COMMON = frozenset(
    "the a an of and or to in on for with by at from as into its their is are be will has have "
    "work together strengthen promote promoting advance accelerate deepen build building "
    "construct "
    "construction cooperation co joint jointly new area areas carry out enhance develop "
    "development "
    "integrated integration establishment facilitate create system mechanism support further "
    "promotion key major important".split()
)
_SUFFIX = re.compile(r"(?:ies|ations?|ings?|es|s|ed|ment|al)$")
_STEM_MIN = 4
_ALIAS_WEIGHT = 1.0
_TOPIC_WEIGHT = 1.0
_LONG_PHRASE = 3.0
_SPREAD_MIN = 3
"""A term of more than a third of the tasks tells none of them apart, unless they are few."""
_TASKS_MAX = 5
_SCORE_MIN = 0.05

Scores = Mapping[str, float]


class TaskIndex:
    """The tasks of a plan, ready to score sentences."""

    def __init__(self, tasks: Iterable[TaskWords]) -> None:
        self._tasks = tuple(tasks)
        self._phrases: Automaton[tuple[str, float]] = Automaton()
        self._weights: dict[str, dict[str, float]] = defaultdict(dict)
        self._topics: dict[str, dict[str, float]] = defaultdict(dict)
        self._index_words()
        self._index_topics()
        self._index_phrases()

    def _index_words(self) -> None:
        bags = {task.number: Counter(_terms_of(task)) for task in self._tasks}
        spread = Counter(term for bag in bags.values() for term in bag)
        for number, bag in bags.items():
            weights = {
                term: (1 + math.log(count)) * math.log(1 + len(bags) / spread[term])
                for term, count in bag.items()
            }
            norm = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
            for term, weight in weights.items():
                if spread[term] <= max(_SPREAD_MIN, len(bags) / 3):
                    self._weights[term][number] = weight / norm

    def _index_topics(self) -> None:
        """A topic speaks for the tasks whose own words are about it most."""
        for task in self._tasks:
            about: Counter[str] = Counter()
            for phrase in (*task.titles, *task.titles, *task.aliases):
                about.update(topics_of(simplified(phrase)).keys())
            total = sum(about.values())
            for topic, count in about.items():
                self._topics[topic][task.number] = count / math.sqrt(total)
        for topic, tasks in self._topics.items():
            most = max(tasks.values())
            self._topics[topic] = {
                number: share / most for number, share in tasks.items() if share > most / 4
            }

    def _index_phrases(self) -> None:
        owners: dict[str, list[tuple[str, float]]] = defaultdict(list)
        for task in self._tasks:
            for phrase in task.aliases:
                owners[phrase].append((task.number, _ALIAS_WEIGHT))
            for phrase in task.negatives:
                owners[phrase].append((task.number, -_ALIAS_WEIGHT))
        self._votes = dict(owners)
        for phrase in owners:
            self._phrases.add(phrase, (phrase, _length(phrase)))
        self._phrases.seal()

    @property
    def is_empty(self) -> bool:
        return not self._tasks

    def scores_of(self, words: str) -> Scores:
        """Task → how much the words speak for it; below zero where they speak against it."""
        scores: dict[str, float] = defaultdict(float)
        if self.is_empty:
            return scores
        for term, count in Counter(terms(words)).items():
            for number, weight in self._weights.get(term, {}).items():
                scores[number] += weight * (1 + math.log(count))
        for topic, count in topics_of(words).items():
            for number, weight in self._topics.get(topic, {}).items():
                scores[number] += _TOPIC_WEIGHT * weight * (1 + math.log(count))
        for phrase, length in sorted({hit.value for hit in self._phrases.longest(words)}):
            for number, vote in self._votes[phrase]:
                scores[number] += vote * length
        return scores

    def best(
        self, sentence: str, around: Iterable[tuple[Scores, float]] = ()
    ) -> tuple[TaskScore, ...]:
        """The tasks the sentence may be about, best first; empty where nothing speaks for one.

        `around` has the scores of what stands about the sentence, each with its weight: it decides
        where the sentence itself does not.
        """
        scores = dict(self.scores_of(sentence))
        for others, weight in around:
            most = max(others.values(), default=0.0)
            for number, score in others.items():
                if score > 0 and scores.get(number, 0.0) >= 0:
                    scores[number] = scores.get(number, 0.0) + weight * score / max(most, 1.0)
        ranked = sorted(scores.items(), key=lambda pair: (-pair[1], _order(pair[0])))[:_TASKS_MAX]
        return tuple(
            TaskScore(number, round(score / (1 + score), 3))
            for number, score in ranked
            if score > _SCORE_MIN
        )


def _order(number: str) -> tuple[int, str]:
    return (int(number), "") if number.isascii() and number.isdigit() else (0, number)


def _length(phrase: str) -> float:
    """A longer phrase says more: words, or Han characters by twos."""
    words = max(len(phrase.split()), len(phrase) / 2 if not phrase.isascii() else 1)
    return min(1.0 + words / 4, _LONG_PHRASE)


def _terms_of(task: TaskWords) -> Iterator[str]:
    for phrase in (*task.titles, *task.titles, *task.aliases):
        yield from terms(simplified(phrase))


def terms(text: str) -> Iterator[str]:
    """Stems of the words that carry meaning; pairs of characters in Chinese."""
    for word in _WORD.findall(text.lower()):
        if not word.isascii():
            yield from map("".join, itertools.pairwise(word))
        elif len(word) > 2 and word not in _COMMON:  # noqa: PLR2004 - two letters say nothing
            yield stem(word)


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    if len(word) <= _STEM_MIN:
        return word
    short = _SUFFIX.sub("", word)
    return short if len(short) >= _STEM_MIN else word


def topics_of(text: str) -> Counter[str]:
    """Topic → how often a text, written as simplified texts write, speaks of it."""
    return Counter(topic for hit in _topics().longest(text) for topic in hit.value)


@cache
def _topics() -> Automaton[tuple[str, ...]]:
    owners: dict[str, dict[str, None]] = defaultdict(dict)
    for line in TOPICS.strip().splitlines():
        topic, *words = line.split("|")
        for word in filter(None, words):
            owners[word][topic] = None
    automaton: Automaton[tuple[str, ...]] = Automaton()
    for word, topics in owners.items():
        automaton.add(word, tuple(topics))
    automaton.seal()
    return automaton
