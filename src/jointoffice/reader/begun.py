"""An expression that looks at a character before it tries all that may begin there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from re import _constants as ops  # type: ignore[attr-defined] # as in `required`
from re import _parser  # type: ignore[attr-defined]
from typing import Any

_REPEATS = frozenset({ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT})
_NOTHING_READ = frozenset({ops.AT, ops.ASSERT, ops.ASSERT_NOT})
_CLASSES = {ops.CATEGORY_DIGIT: r"\d", ops.CATEGORY_WORD: r"\w", ops.CATEGORY_SPACE: r"\s"}
_ALIKE = {"i": "İı", "s": "ſ", "k": "\u212a"}
"""What is the same letter in another case, besides the usual pair."""


def begun(expression: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """The expression with the characters it may begin with ahead of it. The engine does that by
    itself for one that begins with letters or a class; one that begins with what must stand
    before, with a word's edge or with many alternatives, it tries at every place of a text."""
    characters, may_be_empty = _first(_parser.parse(expression, flags))
    assert not may_be_empty, expression
    return re.compile(f"(?=[{''.join(sorted(characters))}])(?:{expression})", flags)


def _first(parsed: Iterable[tuple[Any, Any]]) -> tuple[set[str], bool]:
    """What a sequence may begin with, as a class is written, and whether it may be empty."""
    characters: set[str] = set()
    for op, argument in parsed:
        here, may_be_empty = _first_of(op, argument)
        characters |= here
        if not may_be_empty:
            return characters, False
    return characters, True


def _first_of(op: Any, argument: Any) -> tuple[set[str], bool]:
    if op in _NOTHING_READ:
        return set(), True
    if op in (ops.SUBPATTERN, ops.ATOMIC_GROUP):
        return _first(argument[3] if op is ops.SUBPATTERN else argument)
    if op in _REPEATS:
        characters, may_be_empty = _first(argument[2])
        return characters, may_be_empty or argument[0] == 0
    if op is ops.BRANCH:
        branches = [_first(each) for each in argument[1]]
        return set().union(*(each for each, _ in branches)), any(empty for _, empty in branches)
    members = [(op, argument)] if op is ops.LITERAL else argument
    assert op in (ops.LITERAL, ops.IN), op
    return set().union(*(_member(*each) for each in members)), False


def _member(op: Any, argument: Any) -> set[str]:
    """A letter in both cases: too many characters cost a try, too few would lose a match."""
    if op is ops.CATEGORY:
        return {_CLASSES[argument]}
    if op is ops.RANGE:
        first, last = map(chr, argument)
        pairs = {(first, last), (first.lower(), last.lower()), (first.upper(), last.upper())}
        return {f"{re.escape(a)}-{re.escape(b)}" for a, b in pairs if len(a + b) == len("az")}
    assert op is ops.LITERAL, op
    letter = chr(argument)
    return set(map(re.escape, letter.lower() + letter.upper() + _ALIKE.get(letter.lower(), "")))
