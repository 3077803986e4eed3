"""How many things does a text list beside a count that it states?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jointoffice.assessment.document import block_of
from jointoffice.assessment.material import CheckedDocument
from jointoffice.reader.finding import Finding

_BETWEEN = re.compile(
    r"^[^.;。；]{0,25}?(?:,? (?:including|namely|comprising)[: ]|：|: ?|，?(?:包括|分别为|即))"
    r"(?:the )?$"
)
_WHOLE = re.compile(r"namely|comprising|分别为|即$")
_OPEN = re.compile(r"such as|\bother\b|\betc\b|and so on|等")
_TOP = re.compile(r",? as well as |, and |, |; |；|、|以及")
_AND = re.compile(r" and | & |和|与|及")
_COLON = re.compile(
    r"(?:[^.;:,\d]{0,30}: |(?: [a-z]+){0,2} (?:are|is|were|namely) )"
    r"(?P<list>[^.:;\n\d]{1,60}(?:, [^.,:;\n\d]{1,60}){1,20},? and [^.,:;\n\d]{1,60})(?=[.\n]|$)"
)
_AHEAD = re.compile(
    r"(?:^|[，。；：:\n])(?P<list>(?:[^，。；、：:\n\d（(]{1,40}、)+[^，。；、：:\n\d]{1,12}?)(?P<open>等)?"
    r"(?:这)?$"
)
_FOR = re.compile(r"\b(?:for|to|in|by|with|on|from|at|under)\b")
"""`are responsible for planning, transport and industry` lists no teams."""
_NUMERAL = re.compile(r"^[\d一二三四五六七八九十两]+")
_MEMBER_WORDS_MAX = 7
_HAN_NOUN = re.compile(
    r"^(?:个|大|类|条)?(?:主要|重点|核心|关键)?"
    r"(?:方面|领域|维度|环节|层面|板块|类别|方向|城市|省市|区县|部门|行业)"
)
"""Of what a list before its count is a list; of other nouns it may be who makes or has them."""


@dataclass(frozen=True, slots=True)
class Listed:
    """The least and the most that a list can be read to name, for `and` may join two or stand
    within one name; whether it claims to name all; and where it stands."""

    low: int
    high: int
    is_whole: bool
    start: int
    end: int


def lists_beside(document: CheckedDocument, stated: Finding) -> Iterator[Listed]:
    """The lists that a text has for a count: behind it ("five areas: …"), or in Chinese before
    it (产业、交通、科技三个方面)."""
    for one in document.findings:
        between = document.words[stated.end : one.start]
        is_list = one.rule == "list.enumeration" and one.start >= stated.end
        if is_list and _BETWEEN.match(between):
            is_whole = bool(_WHOLE.search(between)) and not _OPEN.search(one.quote)
            yield _listed(one.quote, is_whole, one.start)
            return
    yield from _behind(document, stated)
    yield from _ahead(document, stated)


def _behind(document: CheckedDocument, stated: Finding) -> Iterator[Listed]:
    end = block_of(document, stated.end)[1]
    match = _COLON.match(document.words, stated.end, end)
    if match is None or _OPEN.search(match["list"]):
        return
    parts = _TOP.split(match["list"])
    is_deed = not match[0].split(match["list"])[0].endswith(": ") and _FOR.search(parts[0])
    if not is_deed and all(len(part.split()) <= _MEMBER_WORDS_MAX for part in parts):
        yield _listed(match["list"], True, match.start("list"))


def _ahead(document: CheckedDocument, stated: Finding) -> Iterator[Listed]:
    start, end = block_of(document, stated.start)
    match = _AHEAD.search(document.words[start : stated.start])
    noun = _NUMERAL.sub("", document.words[stated.start : end], count=1)
    if match is not None and _HAN_NOUN.match(noun):
        yield _listed(match["list"], match["open"] is None, start + match.start("list"))


def _listed(quote: str, is_whole: bool, start: int) -> Listed:
    parts = [part for part in _TOP.split(quote) if part.strip()]
    high = len(parts) + sum(len(_AND.findall(part)) for part in parts)
    return Listed(len(parts), high, bool(is_whole), start, start + len(quote))
