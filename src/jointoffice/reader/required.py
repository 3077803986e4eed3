"""Which words a regular expression cannot match without, told from the expression itself."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import product
from re import _constants as ops  # type: ignore[attr-defined] # a pattern's own parse has no other
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from jointoffice.reader.automaton import fold

Words = frozenset[str]
"""Folded pieces of text; one of them stands in whatever matches."""

_NOTHING: Words = frozenset({""})
_PRODUCT_MAX = 256
_CLASS_MAX = 64
_UNION_MAX = 600
_CUTS = (12, 8, 6, 5, 4, 3, 0)
_HAN_WEIGHT = 3
"""A Chinese character tells as much as three letters."""
_WEIGHT_MAX = 6
"""So long a word is rare enough; of two lists of such words the shorter is better."""
_WEIGHT_MIN, _HEAD_MIN = 3, 2
"""Shorter words stand in nearly every sentence: to look for them is not worth the while, unless
they tell where to begin."""


def required(pattern: re.Pattern[str]) -> Words | None:
    """The words one of which stands in every text that the pattern matches, in lower case; `None`
    where it needs none that would tell much."""
    _, words = _sequence(_parser.parse(pattern.pattern, pattern.flags))
    return None if words is None else _shortest(words)


def heads(pattern: re.Pattern[str]) -> Words | None:
    """The words one of which every match begins with, in lower case; `None` where they would be
    short or many."""
    words, _ = _opening(_parser.parse(pattern.pattern, pattern.flags))
    if min(map(_weight, words)) < _HEAD_MIN:
        return None
    return frozenset(w for w in words if not any(w[:n] in words for n in range(1, len(w))))


def _sequence(parsed: Iterable[tuple[Any, Any]]) -> tuple[Words | None, Words | None]:
    """All that a sequence can be, where that is little; and what it needs."""
    run, needed, is_whole = _NOTHING, None, True
    for op, argument in parsed:
        exact, words = _node(op, argument)
        needed = _better(needed, words)
        if exact is not None and len(run) * len(exact) <= _PRODUCT_MAX:
            run = frozenset(a + b for a, b in product(run, exact))
        else:
            needed, is_whole = _better(needed, run), False
            run = exact or _NOTHING
    return (run if is_whole else None), _better(needed, run)


def _node(op: Any, argument: Any) -> tuple[Words | None, Words | None]:
    if op in (ops.SUBPATTERN, ops.ATOMIC_GROUP):
        return _sequence(argument[3] if op is ops.SUBPATTERN else argument)
    if op is ops.BRANCH:
        return _branch([_sequence(each) for each in argument[1]])
    if op in _REPEATS:
        return _repeated(*argument)
    if op in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
        return _NOTHING, _sequence(argument[1])[1] if op is ops.ASSERT else None
    members = [(op, argument)] if op is ops.LITERAL else argument
    return (_class(members) if op in (ops.LITERAL, ops.IN) else None), None


def _opening(parsed: Iterable[tuple[Any, Any]]) -> tuple[Words, bool]:
    """How a sequence can begin, and whether that is all of it."""
    run = _NOTHING
    for op, argument in parsed:
        begins, is_whole = _opening_of(op, argument)
        run = frozenset(a + b for a, b in product(run, begins))
        if len(run) > _UNION_MAX or not is_whole:
            return _cut(run), False
    return run, True


def _cut(words: Words) -> Words:
    """So many letters of each that few are left."""
    for size in _CUTS:
        if len(words) <= _UNION_MAX:
            break
        words = frozenset(word[:size] for word in words)
    return words


def _opening_of(op: Any, argument: Any) -> tuple[Words, bool]:
    if op in (ops.SUBPATTERN, ops.ATOMIC_GROUP):
        return _opening(argument[3] if op is ops.SUBPATTERN else argument)
    if op is ops.BRANCH:
        branches = [_opening(each) for each in argument[1]]
        return frozenset().union(*(words for words, _ in branches)), all(w for _, w in branches)
    if op in _REPEATS:
        least, most, parsed = argument
        words, is_whole = _opening(parsed)
        if least == 0:
            return (words | _NOTHING, True) if is_whole and most == 1 else (_NOTHING, False)
        return words, is_whole and most == 1
    exact, _ = _node(op, argument)
    return (_NOTHING, False) if exact is None else (exact, True)


_REPEATS = frozenset({ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT})


def _class(members: list[tuple[Any, Any]]) -> Words | None:
    """`[Tt]` is one letter in lower case; what is wide or negated is nothing certain."""
    if len(members) > _CLASS_MAX or any(op is not ops.LITERAL for op, _ in members):
        return None
    return frozenset(fold(chr(code)) for _, code in members)


def _branch(
    branches: list[tuple[Words | None, Words | None]],
) -> tuple[Words | None, Words | None]:
    exact: Words | None = frozenset()
    needed: Words | None = frozenset()
    for whole, words in branches:
        exact = None if exact is None or whole is None else exact | whole
        needed = None if needed is None or words is None else needed | words
    if exact is not None and len(exact) > _PRODUCT_MAX:
        exact = None
    if needed is not None and len(needed) > _UNION_MAX:
        needed = None
    return exact, needed


def _repeated(least: int, most: int, parsed: Any) -> tuple[Words | None, Words | None]:
    exact, words = _sequence(parsed)
    if least == 0:
        return (exact | _NOTHING if exact is not None and most == 1 else None), None
    return (exact if most == 1 else None), words


def _better(one: Words | None, other: Words | None) -> Words | None:
    """The words that fewer texts have; a word of nothing stands everywhere."""
    ranked = [
        (min(map(_weight, words)), -len(words), words)
        for words in (one, other)
        if words is not None
    ]
    best = max(ranked, key=lambda each: each[:2], default=None)
    return best[2] if best is not None and best[0] >= _WEIGHT_MIN else None


def _weight(word: str) -> int:
    letters = sum(_HAN_WEIGHT if not each.isascii() else each.isalnum() for each in word)
    return min(letters, _WEIGHT_MAX)


def _shortest(words: Words) -> Words:
    """Without those that hold another."""
    return frozenset(
        word for word in words if not any(other in word for other in words if other != word)
    )
