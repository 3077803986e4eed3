"""Numbers that Chinese text spells out, with what they count: 三百余项, 四成, 1个半小时."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from jointoffice.reader.amounts_chinese import (
    CIRCLE,
    MONEY_HAN,
    NOUN_HAN,
    UNIT_HAN,
    Read,
    factor_of,
    qualifier_of,
    unit_of,
)
from jointoffice.reader.gate import around, matches
from jointoffice.reader.numerals import HAN_DIGITS, chinese_number

_NUMERAL = r"[零〇一二两三四五六七八九十百千万亿]"
_NUMERAL_RUN = re.compile(rf"{_NUMERAL}{_NUMERAL}*")
_PART = re.compile(
    r"(?P<n>\d{1,3}|[一二两三四五六])个(?P<part>[半多])(?P<unit>小时|月|钟头|星期|世纪)"
)
_PARTS = ("个半", "个多")
_PER_CENT = re.compile(r"百分之(?P<n>[零〇一二两三四五六七八九十百点]+|\d+(?:\.\d+)?)")
_SPELLED = re.compile(
    rf"(?P<n>{_NUMERAL}{{1,12}})"
    r"(?:点(?P<dec>[零〇一二三四五六七八九]{1,3})(?=[万亿个倍公元美成米吨]))?"
    r"(?P<more>[余多几]|来(?![自到源华访往]))?(?P<scale2>[万亿]{1,2})?(?:(?P<pp>个百分点)|"
    rf"(?P<money>{MONEY_HAN})|(?P<unit>{UNIT_HAN})|(?P<big>大)(?:(?P<noun>{NOUN_HAN})|"
    r"(?=[\u4e00-\u9fff])(?![学型桥道会楼厦事力厅山洋洲气连同庆理爷妈爸年小大多半于约致体概幅"
    r"奖赛步量批局家面队军将使夫衣众自雁])))(?P<about>以上|左右)?"
)
_ROUND = re.compile(
    rf"(?<=[破超逾达过近])(?P<n>[百千]?[万亿]{{1,2}}|[百千])(?:(?P<money>{MONEY_HAN})|"
    rf"(?P<unit>{UNIT_HAN})(?!以)|(?=[，。；、）\s]|$))(?!级)"
)
_MORE_THAN = re.compile(
    rf"(?<![\d一二两三四五六七八九十百千万亿数几上成])(?P<n>[百千]|[百千]?万|亿)余(?P<unit>{UNIT_HAN})"
)
_HALF = re.compile(
    r"(?<![个個一二两三四五六七八九十\d大过])半(?:个|個)?(?P<unit>小时|小時|钟头|鐘頭)(?![^，。；]{0,4}圈)"
)
_TO = re.compile(rf"(?P<low>{_NUMERAL}{{1,6}})[至到]$")
_NOT_BEFORE = re.compile(r"[第之几数每一二三四五六七八九十百千万亿零〇.\d]$")
_OF_SHARE = re.compile(r"[增降占近约逾超升涨跌长少多减加]$")
_TENTHS = re.compile(r"[一二三四五六七八九半](?![十百千万亿个项])")
_NEIGHBOURS = re.compile(r"(?P<a>[一二三四五六七八])(?P<b>[二两三四五六七八九])(?P<s>[十百千万])?")
_REACH = 16


def spelled_reads(quantities: str) -> Iterator[Read]:
    """The numbers spelled out; they may overlap each other."""
    yield from _shares_and_halves(quantities)
    places = [match.start() for match in _NUMERAL_RUN.finditer(quantities)]
    for match in matches(_SPELLED, quantities, around(places, 0, _REACH)):
        if (read := _spelled(quantities, match)) is not None:
            yield read
    for match in matches(_ROUND, quantities, around(places, 1, _REACH)):
        yield from _round(match)
    for match in matches(_MORE_THAN, quantities, around(places, 1, _REACH)):
        value = Decimal(factor_of(match["n"]))
        yield Read(*match.span(), value, None, unit_of(match), "more than")


def _shares_and_halves(quantities: str) -> Iterator[Read]:
    for match in _PER_CENT.finditer(quantities) if "百分之" in quantities else ():
        value = _per_cent(match["n"])
        if value is not None:
            yield Read(*match.span(), value, None, "%", None)
    for match in _PART.finditer(quantities) if any(p in quantities for p in _PARTS) else ():
        yield from _with_part(match)
    for match in _HALF.finditer(quantities) if "半" in quantities else ():
        yield Read(*match.span(), Decimal("0.5"), None, match["unit"], None)


def _with_part(match: re.Match[str]) -> Iterator[Read]:
    """`1个半小时` is an hour and a half, `4个多月` more than four months."""
    number = match["n"]
    whole = Decimal(number) if number.isdecimal() else chinese_number(number)
    if whole is None:
        return
    if match["part"] == "半":
        yield Read(*match.span(), whole + Decimal("0.5"), None, match["unit"], None)
    else:
        yield Read(*match.span(), whole, None, match["unit"], "more than")


def _round(match: re.Match[str]) -> Iterator[Read]:
    """`突破万亿元`, `超百家`: a scale word alone is a number where something is reached."""
    value = Decimal(factor_of(match["n"]))
    unit = unit_of(match)
    if unit != "级" and (unit is not None or match["n"][-1] == "亿"):
        yield Read(*match.span(), value, None, unit, None)


def _per_cent(number: str) -> Decimal | None:
    if number[0].isdecimal():
        return Decimal(number)
    whole, _, fraction = number.partition("点")
    value = chinese_number(whole)
    if value is None or not fraction:
        return value
    digits = [chinese_number(digit) for digit in fraction]
    return Decimal(f"{value}." + "".join(str(digit) for digit in digits))


def _spelled(quantities: str, match: re.Match[str]) -> Read | None:
    if _NOT_BEFORE.search(quantities[max(0, match.start() - 1) : match.start()]):
        return None
    number, unit = match["n"], unit_of(match)
    value, high = _value(match)
    if value is None or not _counts(number, value, unit, match):
        return None
    if unit == "成":
        half = _TENTHS.match(quantities, match.end())
        tenths = (5 if half[0] == "半" else chinese_number(half[0])) if half else None
        end = half.end() if half else match.end()
        return Read(match.start(), end, value * 10 + (tenths or 0), None, "%", qualifier_of(match))
    factor = factor_of(match["scale2"] or "")
    start, low = _low_end(quantities, match.start(), value)
    if low is not None:
        value, high = low, value
    return Read(
        start, match.end(), value * factor, high and high * factor, unit, qualifier_of(match)
    )


def _low_end(quantities: str, start: int, value: Decimal) -> tuple[int, Decimal | None]:
    """`八至十个`: the lower end of a range, and where it begins."""
    to = _TO.search(quantities, max(0, start - _REACH), start)
    low = chinese_number(to["low"]) if to else None
    if to is None or low is None or not 0 < low < value:
        return start, None
    return to.start(), low


def _value(match: re.Match[str]) -> tuple[Decimal | None, Decimal | None]:
    """The number, and its upper end where it is two neighbours, as in 三四十个."""
    number = match["n"]
    if near := _NEIGHBOURS.fullmatch(number):
        low, high = HAN_DIGITS[near["a"]], HAN_DIGITS[near["b"]]
        factor = factor_of(near["s"] or "")
        return (Decimal(low * factor), Decimal(high * factor)) if high == low + 1 else (None, None)
    if len(number) > 1 and all(digit in HAN_DIGITS for digit in number):
        return None, None
    value = chinese_number(number)
    if value is not None and match["dec"]:
        digits = (chinese_number(digit) for digit in match["dec"])
        value = Decimal(f"{value}." + "".join(map(str, digits)))
    return value, None


_LOOSE = frozenset(
    (
        "分点度口代面段站线城市省州国地区县头片端维极级道根只起部对首节本期门层"
        "周秒支块任环村镇票车集尺"
    ).strip()
)
_PAID = frozenset("一二两三四五六七八九")
_PHRASE = re.compile(
    r"位(?:一体|数|于)|次(?:产业|分配|创业|元|方|函|开发|能源|污染|供水|转运|设计|性|会议)|"
    r"年(?:级|规划|计划|行动|方案|制|期|攻坚|工作)|天(?:桥|堂|下|才|然)|场(?:馆|所|地)|所(?:有|属|在)"
)
"""一体 and the like: behind a number these are words of their own."""
_POINTS = re.compile(r"意见|意見|建议|建議|要求|希望|倡议|倡議|共识|共識|看法|[。：:]")
_STANDING = frozenset({"倍", "小时", "天", "个工作日", "星期", "个星期", "个小时", "个钟头"})


def _counts(number: str, value: Decimal, unit: str | None, match: re.Match[str]) -> bool:
    """一 is an article more often than a number; a loose measure word after 二, 三 … is a word."""
    if unit is None or number[0] in "万亿千百零〇":
        return False
    if value == 1 and unit not in _STANDING:
        before = match.string[max(0, match.start() - 2) : match.start()]
        halved = match.string.startswith("半", match.end())
        return unit == "成" and (halved or _OF_SHARE.search(before) is not None)
    if _is_word(number, unit, match):
        return False
    points = unit in "点點" and _POINTS.match(match.string, match.end())
    return bool(
        len(number) > 1 or unit not in _LOOSE or points or (unit == "期" and number == "两")
    )


def _is_word(number: str, unit: str, match: re.Match[str]) -> bool:
    """Does the measure word belong to another word: 一小时通勤圈, 三位一体, 三元里, 两个月?"""
    if match["unit"] and _PHRASE.match(match.string, match.start("unit")):
        return True
    if unit == "小时":
        return CIRCLE.match(match.string, match.end()) is not None
    if unit == "CNY":
        return number in _PAID and not match["scale2"] and not match["dec"]
    return number == "两" and unit == "个" and match.string.startswith("月", match.end())
