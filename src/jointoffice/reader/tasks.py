"""Which tasks of the plan a sentence is about: TF-IDF over words and topics, and the aliases."""

from __future__ import annotations

import itertools
import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from jointoffice.reader.automaton import Automaton, fold
from jointoffice.reader.finding import TaskScore
from jointoffice.reader.topics import FAINT, topic_words, topics_of
from jointoffice.reader.words.simplified import simplified


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
_LATIN = re.compile(r"[a-z]{3,}")
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
_ALIAS_WEIGHT = 0.75
_TOPIC_WEIGHT = 1.0
_FAINT_WEIGHT = 0.25
_LONG_PHRASE = 3.0
_USUAL = 0.2
"""What a task gets for being much written about, where little else tells tasks apart."""
_SPREAD_MIN = 3
"""A term of more than a third of the tasks tells none of them apart, unless they are few."""
_TASKS_MAX = 5
_SCORE_MIN = 0.05
_DIGITS, _ALIKE = 9, 1e-8
"""Scores that differ behind so many are alike, and the lower number comes first."""

Scores = Mapping[int, float]
"""By their places in an index, how much speaks for tasks; below zero where it speaks against."""

Sign = tuple[int, int, int, tuple[int, ...]]
"""A piece of text that speaks for tasks: where it starts, its end below zero so that of those
that start together the longest comes first, what it is, and the rows of weights it counts for."""
_WORD_OF, _TOPIC_OF, _PHRASE_OF = range(3)
"""What a sign is: every word counts, of topics and of phrases only the longest."""
_Pieces = dict[str, dict[int, tuple[int, ...]]]
"""What the same characters are at once."""
_STEMS_MAX = 50_000


class TaskIndex:
    """The tasks of a plan, ready to score texts.

    Whatever speaks for tasks, a word, a topic or a phrase, is a row of weights. The signs of a
    text are sought once; then any span of it is scored from them.
    """

    def __init__(self, tasks: Iterable[TaskWords]) -> None:
        self._tasks = tuple(sorted(tasks, key=lambda task: _order(task.number)))
        self._places = {task.number: place for place, task in enumerate(self._tasks)}
        most = max((len(task.aliases) for task in self._tasks), default=0) or 1
        self._usual = [_USUAL * (len(task.aliases) / most) ** 2 for task in self._tasks]
        self._rows: list[tuple[tuple[int, float], ...]] = []
        self._words = self._index_words()
        pieces: _Pieces = defaultdict(dict)
        for word, rows in self._words.items():
            if not word.isascii():
                pieces[word][_WORD_OF] = rows
        self._index_topics(pieces)
        self._first_phrase = len(self._rows)
        self._index_phrases(pieces)
        self._pieces: Automaton[tuple[tuple[int, tuple[int, ...]], ...]] = Automaton()
        for words, signs in pieces.items():
            self._pieces.add(words, tuple(signs.items()))
        self._pieces.seal()
        self._rows_of = lru_cache(_STEMS_MAX)(self._stem_rows)

    def _add_row(self, weights: Iterable[tuple[str, float]]) -> int:
        self._rows.append(tuple((self._places[number], weight) for number, weight in weights))
        return len(self._rows) - 1

    def _stem_rows(self, word: str) -> tuple[int, ...] | None:
        return self._words.get(stem(word) or "")

    def _index_words(self) -> dict[str, tuple[int, ...]]:
        bags = {task.number: Counter(_terms_of(task)) for task in self._tasks}
        spread = Counter(term for bag in bags.values() for term in bag)
        rows: dict[str, list[tuple[str, float]]] = defaultdict(list)
        for number, bag in bags.items():
            weights = {
                term: (1 + math.log(count)) * math.log(1 + len(bags) / spread[term])
                for term, count in bag.items()
            }
            norm = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
            for term, weight in weights.items():
                if spread[term] <= max(_SPREAD_MIN, len(bags) / 3):
                    rows[term].append((number, weight / norm))
        return {term: (self._add_row(weights),) for term, weights in rows.items()}

    def _index_topics(self, pieces: _Pieces) -> None:
        """A topic speaks for the tasks whose own words are about it most."""
        topics: dict[str, dict[str, float]] = defaultdict(dict)
        for task in self._tasks:
            about: Counter[str] = Counter()
            for phrase in (*task.titles, *task.titles, *task.aliases):
                about.update(t for t in topics_of(simplified(phrase)) if not t.endswith(FAINT))
            total = sum(about.values())
            for topic, count in about.items():
                topics[topic][task.number] = count / math.sqrt(total)
        rows = {}
        for topic, shares in topics.items():
            most = max(shares.values())
            near = [(n, share / most) for n, share in shares.items() if share > most / 4]
            rows[topic] = self._add_row((n, _TOPIC_WEIGHT * share) for n, share in near)
            rows[topic + FAINT] = self._add_row((n, _FAINT_WEIGHT * share) for n, share in near)
        for word, said in topic_words().items():
            pieces[word][_TOPIC_OF] = tuple(rows[topic] for topic in said if topic in rows)

    def _index_phrases(self, pieces: _Pieces) -> None:
        owners: dict[str, list[tuple[str, float]]] = defaultdict(list)
        for task in self._tasks:
            for phrase in task.aliases:
                owners[phrase].append((task.number, _ALIAS_WEIGHT))
            for phrase in task.negatives:
                owners[phrase].append((task.number, -_ALIAS_WEIGHT))
        for phrase, votes in owners.items():
            length = _length(phrase)
            row = self._add_row((number, vote * length) for number, vote in votes)
            pieces[fold(simplified(phrase))][_PHRASE_OF] = (row,)

    @property
    def is_empty(self) -> bool:
        return not self._tasks

    def signs_in(self, words: str) -> list[Sign]:
        """What speaks for tasks in a text, by its start and the longest first."""
        rows_of = self._rows_of
        signs: list[Sign] = [
            (match.start(), -match.end(), _WORD_OF, rows)
            for match in _LATIN.finditer(fold(words))
            if (rows := rows_of(match[0])) is not None
        ]
        signs += [
            (hit.start, -hit.end, of, rows)
            for hit in self._pieces.every(words)
            for of, rows in hit.value
        ]
        signs.sort()
        return signs

    def scores_of(self, signs: Sequence[Sign], start: int, end: int) -> Scores:
        """What the signs that stand in a span say."""
        counts: dict[int, int] = {}
        taken = [0, 0, 0]
        first, behind = bisect_left(signs, (start,)), bisect_left(signs, (end,))
        for begin, minus_end, of, rows in signs[first:behind]:
            if -minus_end > end or (of and begin < taken[of]):
                continue
            taken[of] = -minus_end
            for row in rows:
                counts[row] = counts.get(row, 0) + 1
        scores: dict[int, float] = {}
        for row, count in counts.items():
            factor = 1 + math.log(count) if count > 1 and row < self._first_phrase else 1.0
            for place, weight in self._rows[row]:
                scores[place] = scores.get(place, 0.0) + weight * factor
        return scores

    def best(self, scores: Scores, around: Sequence[float]) -> tuple[TaskScore, ...]:
        """The tasks that are spoken for, best first; empty where nothing speaks for one. What
        stands `around` decides where the words themselves do not, and never against them."""
        told = list(around)
        for place, own in scores.items():
            told[place] = own if own < 0 else own + told[place]
        least = max([_SCORE_MIN, *sorted(told)[-_TASKS_MAX:][:1]]) - _ALIKE
        ranked = sorted([(-round(s, _DIGITS), n) for n, s in enumerate(told) if s > least])
        return tuple(
            TaskScore(self._tasks[n].number, round(-score / (1 - score), 3))
            for score, n in ranked[:_TASKS_MAX]
            if -score > _SCORE_MIN
        )

    def tasks_of(self, words: str) -> tuple[TaskScore, ...]:
        """The tasks that a text by itself may be about."""
        scores = self.scores_of(self.signs_in(words), 0, len(words))
        return self.best(scores, [0.0] * len(self._tasks))

    def around(self, near: Iterable[Scores]) -> Sequence[float]:
        """What several surroundings say together, of every task; where they say anything, the
        tasks that people write about most come to mind too."""
        told: dict[int, float] = {}
        for scores in near:
            for place, score in scores.items():
                told[place] = told.get(place, 0.0) + score
        every = list(self._usual) if told else [0.0] * len(self._tasks)
        for place, score in told.items():
            every[place] += score
        return every


def weighed(scores: Scores, weight: float) -> Scores:
    """What surroundings add to what stands in them; they never speak against a task."""
    share = weight / max([1.0, *scores.values()])
    return {place: share * score for place, score in scores.items() if score > 0}


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
        elif (short := stem(word)) is not None:
            yield short


def stem(word: str) -> str | None:
    """A word without its ending; nothing where it says nothing."""
    if len(word) <= 2 or word in _COMMON:  # noqa: PLR2004 - two letters say nothing
        return None
    if len(word) <= _STEM_MIN:
        return word
    short = _SUFFIX.sub("", word)
    return short if len(short) >= _STEM_MIN else word
