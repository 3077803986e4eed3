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
_DEPARTMENT = re.compile(
    rf"(?:(?<![{_HAN}])|(?<=[从由在经据和与、向]))(?:两省|两市|两地|三地|三省一市|两省一市|省|"
    rf"市|区|县|州)"
    rf"(?:人民政府|政府|人大|政协|[{_HAN}]{{2,9}}?(?:局|厅|委员会|改革委|健康委|信息化委|建设委|"
    rf"国资委|"
    rf"办公室|法院|检察院|总队|支队|集团))(?![长员面部])"
)
_WATERS = re.compile(
    rf"(?:(?<=[^{_HAN}])|(?<=[在由从和与至到沿对向于、的及是经跨过])|^)"
    rf"(?P<name>(?![跨沿进出内外各两三全通从在由和与至到对向于的及是经过将把为年月日]|航空|国际|"
    rf"重要|主要|内陆|长三|珠三|自由|智慧|现代|港)"
    rf"(?:[{_HAN}]{{1,3}}?(?:江|河|湖|溪)|[{_HAN}]{{2,3}}?(?:港|海峡|水库|湾|岛|运河|渠|山|码头|"
    rf"断面|保护区)))"
    rf"(?=流域|干流|岸|段|[在至到、，。；：（）和与及等的共上下沿大扩发源位]|$)",
    re.MULTILINE,
)
_SOURCE = re.compile(
    rf"(?:来源|转载自|据)[：:]?\s?(?P<name>[{_HAN}]{{2,8}}(?:网|报|社|台|客户端|新闻))|"
    rf"(?<![{_HAN}])(?P<site>[{_HAN}]{{2,4}}网)(?![{_HAN}])"
)
_PAPER = re.compile(rf"《(?P<name>[{_HAN}]{{2,10}}(?:报|周刊|杂志|网))》")
_SCHEME = re.compile(
    r"“(?P<name>[^“”，。\n]{2,12})”(?=计划|行动|工程|政策|专项|品牌|平台|方案|倡议|班列|专列|"
    r"列车|项目)|"
    r"“(?P<way>[^“”，。\n]{2,7}(?:通|码|北上|南下|快线|号))”"
)
_ABBREVIATED = re.compile(
    rf"(?:(?<![{_HAN}])|"
    rf"(?<=[在与和及是从由以为成建立动进经跨]))[京津冀沪苏浙皖粤川渝湘鄂赣闽鲁豫晋陕甘滇黔桂琼深珠]{{2,5}}(?:港?澳|港)?(?=[两三四省市地交边跨合共毗、，。])"
)
_ADMINISTRATIVE = re.compile(
    rf"(?P<name>[{_HAN}]{{2,3}}(?:{alternation(ADMINISTRATIVE - {'站', '村', '州'})}))(?=[、"
    rf"，。；）（和与及等]|$)"
)
_SHAPES = (
    (_DEPARTMENT, "organisation"),
    (_WATERS, "place"),
    (_SOURCE, "organisation"),
    (_PAPER, "organisation"),
    (_SCHEME, "programme"),
    (_ABBREVIATED, "place"),
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
    yield from _shaped(text)
    yield from _administrative(text, lines, known)


def _shaped(text: str) -> Iterator[Named]:
    """Names by the words about them; rivers and ports wherever the text names them again."""
    again: Automaton[None] = Automaton()
    for pattern, type_ in _SHAPES:
        for match in pattern.finditer(text):
            group = match.lastgroup or 0
            yield Named(match.start(group), match.end(group), type_)
            if pattern is _WATERS:
                again.add(match[group], None)
    again.seal()
    yield from (Named(hit.start, hit.end, "place") for hit in again.every(text))


def _by_suffix(text: str, hit: Hit[str], known: list[Span]) -> Named | None:
    floor = max(0, hit.start - _WINDOW)
    begin = _after_break(text, floor, hit.start, known)
    first = _first_known(known, floor, hit.start, begin)
    if first is not None:
        return Named(first, hit.end, hit.value)
    stem = text[begin : hit.start].strip("（）()·")
    stem = stem if "（" in stem else stem.rpartition("）")[2]
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
