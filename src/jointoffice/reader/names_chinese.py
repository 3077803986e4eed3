"""Names in Chinese text by their form: what they end in, back to where they must begin."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from jointoffice.reader.automaton import Automaton, Hit
from jointoffice.reader.dates import inside
from jointoffice.reader.gate import Span, matches
from jointoffice.reader.names_english import Named
from jointoffice.reader.words.han_names import (
    ADMINISTRATIVE,
    BREAK_CHARACTERS,
    BREAKS,
    GENERIC,
    ORGANISATIONS,
    PLACES,
    PLAN_WORDS,
    SURNAMES,
    TITLES,
)
from jointoffice.reader.words.wordlist import alternation

_HAN = "\u4e00-\u9fff"
_GOES_ON = re.compile(r"家|制|化|级|級|域|成员|成員|群(?!岛)")
_BREAK = re.compile(
    rf"[^{_HAN}（）()·]|[{BREAK_CHARACTERS}]|自(?![贸貿由])|和(?!平|谐|田|县)|"
    rf"同(?![济濟仁方])|经(?![济开信贸营])|經(?![濟開信貿營])|[为為](?!民)|以(?!色)|到|"
    rf"本(?![溪州])|[三两](?=[省市地])|"
    rf"(?:{alternation(BREAKS)})"
)
_BOOK = re.compile(r"《([^《》\n]{2,80})》")
_PLAN = re.compile(alternation(PLAN_WORDS))
_PERSON = re.compile(
    rf"(?:(?:书记|書記|省长|市长|区长|主席|部长|局长|主任|"
    rf"董事长)(?P<chief>(?![、和与及出表在主说])[{_HAN}]{{2,3}}?)(?=、|出席|表示|主持|介绍)|"
    rf"(?:{alternation(TITLES)})(?P<name>[{SURNAMES}][{_HAN}]{{1,2}}?))(?=表示|说|說|指出|"
    rf"介绍|介紹|强调|強調|告诉|告訴|认为|認為|出席|主持|讲话|会见|致辞|率|在|，|、|。|与|和|"
    rf"等|）|透露|谈到|坦言)"
)
_ADMINISTRATIVE = re.compile(
    rf"(?P<name>[{_HAN}]{{2,3}}(?:{alternation(ADMINISTRATIVE - {'站', '村', '州'})}))(?=[、"
    rf"，。；）（和与及等]|$)"
)
_HAN_LINE = re.compile(rf"[{_HAN}][^\n]*")
_STRONG = re.compile(
    r"有限公司|有限责任公司|大学$|大學$|学院$|研究院$|大桥$|机场$|医院$|银行$|高铁$|高鐵$|"
    r"城际铁路$|城际$|铁路$|鐵路$|高速$|高速公路$|隧道$"
)
_WINDOW = 24
_NAME_MIN = 2
_LOOSE_MAX = 8


def _suffixes() -> Automaton[str]:
    automaton: Automaton[str] = Automaton()
    for type_, suffixes in (("place", PLACES), ("organisation", ORGANISATIONS)):
        for suffix in suffixes:
            automaton.add(suffix, type_)
    automaton.seal()
    return automaton


_SUFFIXES = _suffixes()


def chinese_names(text: str, known: list[tuple[int, int]]) -> Iterator[Named]:
    """Names by suffix, titles between 《》, and people after their office. `known` are the sorted
    spans of known names: a name by suffix begins with the first of them where one stands there."""
    lines = [match.span() for match in _HAN_LINE.finditer(text)]
    for hit in _SUFFIXES.longest(text):
        if _GOES_ON.match(text, hit.end) is None:
            named = _by_suffix(text, hit, known)
            if named is not None:
                yield named
    for match in _BOOK.finditer(text):
        if _PLAN.search(match[1]):
            yield Named(match.start(1), match.end(1), "programme")
    for match in matches(_PERSON, text, lines):
        group = "name" if match["name"] else "chief"
        yield Named(match.start(group), match.end(group), "person")
    yield from _administrative(text, lines, known)


def _by_suffix(text: str, hit: Hit[str], known: list[Span]) -> Named | None:
    floor = max(0, hit.start - _WINDOW)
    begin = _after_break(text, floor, hit.start, known)
    first = _first_known(known, floor, hit.start, begin)
    if first is not None:
        return Named(first, hit.end, hit.value)
    stem = text[begin : hit.start].strip("（）()·")
    begin = hit.start - len(stem)
    loose = len(stem) > _LOOSE_MAX or not _STRONG.search(text[hit.start : hit.end])
    if len(stem) < _NAME_MIN or loose or any(stem.startswith(word) for word in GENERIC):
        return None
    return Named(begin, hit.end, hit.value)


def _after_break(text: str, floor: int, end: int, known: list[Span]) -> int:
    """Where a name ending here may begin: after the last word that cannot be part of one, unless
    it stands inside a known name."""
    begin = floor
    for match in _BREAK.finditer(text, floor, end):
        if not inside(known, match.start()):
            begin = match.end()
    return begin


def _first_known(known: list[tuple[int, int]], floor: int, end: int, begin: int) -> int | None:
    """The first known name that lies wholly behind the break, or that runs up to it unbroken."""
    place = bisect_left(known, (max(floor, begin - 1), 0))
    while place < len(known) and known[place][0] < end:
        start = known[place][0]
        if start >= begin:
            return start
        place += 1
    return None


def _administrative(text: str, lines: list[Span], known: list[Span]) -> Iterator[Named]:
    """`渝北区` after a known province or city, or in a row of such names."""
    ends = {end for _, end in known}
    for match in matches(_ADMINISTRATIVE, text, lines):
        for start in range(match.start(), match.end() - 2):
            if start in ends:
                yield Named(start, match.end(), "place")
                break
