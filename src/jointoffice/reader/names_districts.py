"""Districts, counties and towns of a Chinese text that no table lists, by their last word."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from jointoffice.reader.automaton import Automaton
from jointoffice.reader.gate import Span

_HAN = "\u4e00-\u9fff"
_END = re.compile(r"[区县市镇乡旗州]|街道|社区|村(?![级委庄民落镇])")
_STEM = re.compile(rf"[{_HAN}]{{2,3}}")
_NEVER = re.compile(
    "[的了是在与和及各全本两三四五六七八九十百千万每某该此一多其省市县区镇之个条从向由为将等"
    "出到给把被]|人民|主要|周边|兄弟|有关|相关|内地|国内|沿线|沿江|沿海|直辖|地级|县级|城中"
)
_WORDS = {
    "区": "地社园校景城新辖郊片小山库牧灾战特专禁港海湾林矿厂街商分时盟发税贸范验作护能制聚"
    "展居导行级治政假济技联业产心核都圈带态然务集流工农住宅休憩息域学游览险洪心镇部选误",
    "县": "全级困边试该强",
    "市": "城我上股楼门夜超菜房都级集网开收闭辖",
    "镇": "城乡古小重强特集",
    "乡": "城家故老水返下回他思",
    "旗": "红国",
    "州": "九神五",
    "街道": "",
    "社区": "型放",
    "村": "农乡山渔城",
}
_ALONE = frozenset({"区", "县"})
_OPENS = re.compile(rf"(?<![{_HAN}])$|[在与和及由赴至对跨向括、]$|我[市省]$")
_IN_ROW = re.compile(r"[、）)]|[和与及，](?=[\u4e00-\u9fff])")
_CLOSES = re.compile(
    rf"(?![{_HAN}])|[与和及在由从到赴至对向经为是将等委政人公法检水教卫住文农交生财发商科民信"
    r"应审统领签联召共开建印启率党常两三境内、主的]"
)


def districts_in(text: str, known: list[Span]) -> Iterator[Span]:
    """Where such names stand, all of them wherever they stand again. `known` are the sorted spans
    of known names: behind one of them a town or a village may be named too."""
    ends = {end for _, end in known}
    found: Automaton[None] = Automaton()
    for last in _END.finditer(text):
        name = _named(text, last, ends)
        if name is not None and not _covered(known, name, last.start()):
            ends.add(last.end())
            found.add(text[slice(*name)], None)
    found.seal()
    yield from ((hit.start, hit.end) for hit in found.longest(text))


def _named(text: str, last: re.Match[str], ends: set[int]) -> Span | None:
    for size in (2, 3):
        start = last.start() - size
        stem = _STEM.match(text, max(0, start), last.start())
        if start < 0 or stem is None or len(stem[0]) != size or _NEVER.search(stem[0]):
            return None
        if stem[0][-1] in _WORDS[last[0]]:
            return None
        if start in ends or _stands_alone(text, start, last):
            return start, last.end()
    return None


def _stands_alone(text: str, start: int, last: re.Match[str]) -> bool:
    """Without a known place before it a county opens a clause or stands in a row, a city only in
    a row."""
    opens = _OPENS.search(text[max(0, start - 2) : start])
    if last[0] == "市":
        in_row = text[start - 1 : start] in {"、", "括"} or text.startswith("、", last.end())
        return opens is not None and in_row and _IN_ROW.match(text, last.end()) is not None
    if last[0] not in _ALONE or opens is None:
        return False
    opened = last[0] == "县" and (start == 0 or not _ANY.match(text, start - 1))
    return opened or _CLOSES.match(text, last.end()) is not None


_ANY = re.compile(rf"[{_HAN}]")


def in_rows(text: str, known: list[Span]) -> Iterator[Span]:
    """`衢州、南平、上饶`: what stands between two places of a row is a place."""
    for (_, left), (right, _) in pairwise(known):
        row = _BETWEEN.fullmatch(text, left, right)
        if row is not None:
            yield row.span(1)


_BETWEEN = re.compile(rf"、([{_HAN}]{{2,3}})、")


def _covered(known: list[Span], name: Span, inside: int) -> bool:
    """Does a known name hold the last word already?"""
    place = bisect_left(known, (inside + 1, 0)) - 1
    return place >= 0 and known[place][1] > inside and known[place][0] < name[1]
