"""Is a run of capitals a name at all, and what does it name?"""

from __future__ import annotations

import re
from collections.abc import Callable

from jointoffice.reader.words.name_words import (
    GENERIC,
    NATIONALITIES,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    PLAN_HEADS,
)

_BODY_WORDS_MIN = 3
_NAME_MIN = 3


Test = Callable[[str], bool]


def type_of_name(name: str, is_known: Test, may_stand_alone: Test) -> str | None:
    """What a run of capitals names, `None` where it names nothing. A single word must pass
    `may_stand_alone`: the first of a sentence would have its capital anyway."""
    tokens = name.split()
    if len(tokens) == 1 and (_is_everyday(name) or not may_stand_alone(name)):
        return None
    if (name.isupper() and len(tokens) > 1) or tokens[-1] == "No" or _SHOUTED.fullmatch(name):
        return None
    type_ = type_of(tokens)
    body = len(tokens) >= _BODY_WORDS_MIN and (
        tokens[-1] in ORGANISATION_HEADS
        or (tokens[1] in _LINKS and tokens[0] in ORGANISATION_HEADS)
        or (tokens[2] in _LINKS and tokens[1] in ORGANISATION_HEADS)
    )
    if not body and all(
        _says_nothing(token) and not _has_known(token, is_known) for token in tokens
    ):
        return None
    return type_


_LINKS = frozenset({"of", "for"})
_SHOUTED = re.compile(r"[A-Z]{3,}(?:ING|ED|TION|MENT|LY)")
_ABSTRACT = re.compile(
    r".{3,}(?:ment|ments|tion|tions|sion|ity|ities|ness|ance|ence|ing|ism|ship|ive|ed|ble|"
    r"ful|ology|ical|ional|ures?)$"
)


def _has_known(token: str, is_known: Test) -> bool:
    return any(map(is_known, token.replace("–", "-").split("-")))


def _says_nothing(token: str) -> bool:
    """A word that is in no name by itself: of, German, Council, Integrated, Development."""
    return (
        token in NATIONALITIES
        or token in GENERIC
        or token.islower()
        or any(map(str.isdecimal, token))
        or ("–" not in token and bool(_ABSTRACT.match(token)))
    )


def _is_everyday(name: str) -> bool:
    short = len(name) < _NAME_MIN
    return short or name in NATIONALITIES or name in GENERIC or any(map(str.isdecimal, name))


_BODIES = ORGANISATION_HEADS | {"Ltd", "Inc", "GmbH", "AG", "Corp", "Limited", "AB"}
_HEADS = (("programme", PLAN_HEADS), ("organisation", _BODIES), ("place", PLACE_HEADS))
_ANY_HEAD = ORGANISATION_HEADS | PLACE_HEADS | PLAN_HEADS


def type_of(tokens: list[str]) -> str:
    """What a name names, by its last telling word."""
    head = tokens[-1].rstrip(".")
    for place, token in enumerate(tokens[1:-1], 1) if len(tokens) > _BODY_WORDS_MIN else ():
        if token in PLAN_HEADS and tokens[place + 1] in {"of", "for", "on", "between"}:
            return "programme"
    for type_, heads in _HEADS:
        if head in heads or (
            tokens[0] in heads and len(tokens) > 1 and tokens[1] in {"of", "for", "on"}
        ):
            return type_
    return "place" if head[:1].islower() else "organisation"


_TITLE_BEFORE = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof)\.?|\b(?:[Mm]ayor|[Gg]overnor|[Mm]inister|[Ss]ecretary|"
    r"[Pp]resident|"
    r"[Cc]hair\w*|[Dd]irector|[Pp]rofessor|[Cc]ommissioner|[Pp]remier|[Cc]hancellor|said|added|"
    r"told|Executive|official|spokes\w+)) $"
)
_TITLE_REACH = 16
_PLAIN_NAME = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ’'-]+(?: [A-Z]\.| [A-ZÀ-Þ][\w’'-]+){0,2}")


def is_person(text: str, start: int, name: str) -> bool:
    """After a title, an office or `said` stands a person."""
    if not _TITLE_BEFORE.search(text, max(0, start - _TITLE_REACH), start):
        return False
    return _PLAIN_NAME.fullmatch(name) is not None and name.rpartition(" ")[2] not in _ANY_HEAD
