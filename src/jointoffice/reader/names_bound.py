"""Which runs of capitals make one name: what `of`, `for`, `and` and brackets may join."""

from __future__ import annotations

import re

from jointoffice.reader.names_runs import Run
from jointoffice.reader.words.name_words import (
    GENERIC,
    JOINT_HEADS,
    NATIONALITIES,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    PLAN_HEADS,
)


def belongs(text: str, left: tuple[int, int], right: Run, between: str) -> bool:
    """Does the run on the right belong to the name on the left, with what stands `between`?"""
    joiner = between.strip()
    whole, tail = text[left[0] : left[1]], text[right.start : right.end]
    head, last = last_word(whole), last_word(tail)
    if joiner in {"of", "of the", "for", "for the"}:
        return (
            head in _HEADS
            or (head in _STATES and joiner.startswith("of"))
            or (head in PLACE_HEADS - _STATES and joiner.startswith("for"))
        )
    if joiner in {"and", "and the"}:
        unfinished = head.endswith(_ADJECTIVES) and last in _SEATS
        pair = (unfinished and " " in whole) or _pair(whole, tail.split())
        return pair or (joiner == "and" and _and_belongs(whole, head, last))
    if joiner in {"’s", "'s"}:
        return head in {"People", "Women", "Workers"}
    if joiner == ")":
        return "(" in whole
    return joiner == "(" and _bracketed(text, right)


_HEADS = ORGANISATION_HEADS | PLAN_HEADS
_SEATS = PLACE_HEADS | ORGANISATION_HEADS
_ADJECTIVES = ("ical", "ional", "ural", "ental", "ustrial", "ocial", "mic")
_STATES = frozenset(
    {"Region", "State", "City", "Kingdom", "Republic", "Port", "Province", "Gulf", "Plot", "Zone"}
)


_THEMES = frozenset(
    "Science Technology Innovation Economic Economy Trade Culture Industry Information Education "
    "Health Sports Tourism Research Development Planning Agriculture Environment Energy Water "
    "Transport Logistics Commerce Business Finance Investment Housing Urban Rural Social Natural "
    "Ecology Reform Media Mobility Climate".split()
)
_SHARED = frozenset(
    "Affairs Cooperation Co-operation Joint Friendship Liaison Economic Regional Integration "
    "Development Exchange Coordination".split()
)
_OF_TWO = re.compile(r"[A-Z]\w+(?:tic|ian|mic|cial|ary|nal|ral|tal)")


def _pair(whole: str, tail: list[str]) -> bool:
    """`Science and Technology Cluster`, `Hong Kong and Macao Affairs Office`, `Economic and
    Monetary Union`: one body with two themes, of two places, of two adjectives."""
    if len(tail) < _PAIR_MIN or tail[-1] not in ORGANISATION_HEADS | PLACE_HEADS | PLAN_HEADS:
        return False
    words = whole.split()
    themes = len(words) > 1 and words[-1] in _THEMES and tail[0] in _THEMES
    places = len(tail) > _PAIR_MIN and tail[1] in _SHARED and tail[-1] in ORGANISATION_HEADS
    adjectives = (
        len(words) == 1
        and words[0] not in NATIONALITIES
        and _OF_TWO.fullmatch(words[0]) is not None
        and _OF_TWO.fullmatch(tail[0]) is not None
    )
    return themes or places or adjectives


_PAIR_MIN = 2


def _and_belongs(whole: str, head: str, last: str) -> bool:
    owner = whole.partition(" of ")[0].split()[-1]
    if " of " in whole and owner in JOINT_HEADS:
        return True
    if " of " in whole and owner in {
        "Ministry",
        "Department",
        "Bureau",
        "Office",
        "Faculty",
        "School",
        "University",
        "Academy",
        "Institute",
    }:
        return last not in ORGANISATION_HEADS and last not in PLACE_HEADS
    plural = last in {"Areas", "Provinces", "Cities", "Zones", "Districts", "Regions", "Ports"}
    single = last in {
        "Commission",
        "Committee",
        "Bureau",
        "Administration",
        "Authority",
        "Ministry",
    }
    single = single and (head in _THEMES or " " in whole)
    return (plural or single) and head not in GENERIC - {
        "Development",
        "Trade",
        "Industry",
        "Culture",
        "Health",
    }


def _bracketed(text: str, right: Run) -> bool:
    """`Western China (Chengdu) Science City`: the bracket is part of the name when it goes on."""
    return (
        text[right.end : right.end + 2] == ") " and text[right.end + 2 : right.end + 3].isupper()
    )


def last_word(text: str) -> str:
    """The last word of a text without punctuation."""
    return text.rpartition(" ")[2]
