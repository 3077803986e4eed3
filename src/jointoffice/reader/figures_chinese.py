"""Figures as Chinese texts write them, in digits or characters, simplified and traditional."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.gate import around, digits_in, matches
from jointoffice.reader.numerals import chinese_number
from jointoffice.reader.words.figure_words import (
    DECREASE,
    INCREASE,
    MONEY,
    QUALIFIERS,
    UNITS_HAN,
)
from jointoffice.reader.words.nouns import COUNTED_HAN
from jointoffice.reader.words.wordlist import alternation

_HAN = "\u4e00-\u9fff"
_FACTORS = {
    "十": 10,
    "百": 100,
    "千": 10**3,
    "万": 10**4,
    "亿": 10**8,
}
_DIGITS = r"\d{1,3}(?:,\d{3}){1,8}(?:\.\d+)?|\d+(?:\.\d+)?"
_NUMERAL = r"[零〇一二两兩三四五六七八九十百千万萬亿億]{1,12}"
_MONEY = alternation(
    frozenset(name for name in MONEY if (not name.isascii() and len(name) > 1) or name in "元")
)
_UNIT = alternation(UNITS_HAN - {"成"}) + "|成(?![立功员員果为為都渝长長熟效本就交型品])"
_LATIN_UNIT = r"TEU|km²|km2|km|GW|MW|kW|kWh|GWh|TWh|kV|GB|TB|Gbps|Mbps|mm|cm|kg|t|m²|m"
_AFTER = (
    rf"(?P<scale>(?:[十百千](?![米瓦克伏赫卡]))?[万亿]{{0,2}})"
    r"(?:(?<=[万亿])(?P<n2>\d{1,3},\d{3}|\d{1,4})(?P<s2>[万千百]))?"
    rf"(?P<more>[余餘多]|"
    rf"(?<=[万萬亿億])(?:[余餘多]))?(?P<scale2>[万萬亿億]{{1,2}})?[ \xa0]?"
    rf"(?:(?P<pp>个百分点|個百分點|百分点|百分點)|(?P<pc>[%％])|(?P<money>{_MONEY})|"
    rf"(?P<unit>(?:{_UNIT}))|(?P<latin>(?:{_LATIN_UNIT})(?![A-Za-z]))|"
    rf"(?P<big>大)(?P<noun>{alternation(COUNTED_HAN)})?)?"
    r"(?P<about>以上|以内|以內|左右|上下|以下|[余餘多](?=[的，。、；]|$))?"
)
_ARABIC = re.compile(
    rf"(?P<n>{_DIGITS})(?:(?P<same>%|[万亿]?元?)?\s?(?:[-—－~～–]{{1,2}}|至|"
    rf"到)\s?(?P<high>{_DIGITS}))?{_AFTER}"
)
_NUMERAL_RUN = re.compile(
    r"[零〇一二两兩三四五六七八九十百千万萬亿億][零〇一二两兩三四五六七八九十百千万萬亿億]*"
)
_AND_A_HALF = re.compile(
    r"(?P<n>\d{1,3}|[一二两兩三四五六])(?:个|個)半(?P<unit>小时|小時|月|钟头)"
)
_PER_CENT = re.compile(r"百分之(?P<n>[零〇一二两兩三四五六七八九十百点點]+|\d+(?:\.\d+)?)")
_SPELLED = re.compile(
    rf"(?P<n>{_NUMERAL})(?:点(?P<dec>[零〇一二三四五六七八九]{{1,3}})(?=[万亿个倍公元美成米吨]))?(?P<more>[余餘多几幾])?(?P<scale2>[万萬亿億]{{1,2}})?(?:(?P<pp>个百分"
    rf"点|個百分點)|(?P<money>{_MONEY})|(?P<unit>{_UNIT})|"
    rf"(?P<big>大)(?P<noun>{alternation(COUNTED_HAN)}))(?P<about>以上|左右)?"
)
_QUALIFIER = re.compile(
    r"(?:"
    + "|".join(
        sorted(
            (q for q in QUALIFIERS if not q.isascii() and q not in "余餘多"), key=len, reverse=True
        )
    )
    + r")\s?$"
)
_CHANGE = re.compile(
    r"(?P<c>"
    + "|".join(sorted((w for w in INCREASE | DECREASE if not w.isascii()), key=len, reverse=True))
    + r")(?:了|到|至|为|率为|达|幅度?)?$"
)
_NOT_BEFORE_SPELLED = re.compile(r"[第之几幾数數每一二三四五六七八九十百千万亿零〇.\d]$")
_CIRCLE = re.compile(r"[^，。；\s]{0,4}圈")
_OF_SHARE = re.compile(r"[增降占近约逾超升涨跌长少多减加]$")
_TENTHS = re.compile(r"[一二三四五六七八九半](?![十百千万亿个项])")
_WINDOW = 8


@dataclass(frozen=True, slots=True)
class _Read:
    start: int
    end: int
    value: Decimal
    high: Decimal | None
    unit: str | None
    qualifier: str | None


def chinese_figures(text: str, quantities: str) -> Iterator[Finding]:
    if not re.search(rf"[{_HAN}]", quantities):
        return
    end_before = 0
    for read in sorted(_reads(text, quantities), key=lambda each: (each.start, -each.end)):
        if read.start >= end_before:
            end_before = read.end
            yield _finding(text, quantities, read)


def _reads(text: str, quantities: str) -> Iterator[_Read]:
    for place in digits_in(quantities):
        if quantities[place - 1 : place] == "\x1a" and not _HAN_AROUND.match(text, place - 1):
            continue
        match = _ARABIC.match(quantities, place)
        if match and (read := _arabic(quantities, match)) is not None:
            yield read
    for match in _PER_CENT.finditer(quantities):
        value = _per_cent(match["n"])
        if value is not None:
            yield _Read(*match.span(), value, None, "%", None)
    yield from _halves(quantities)
    for match in matches(_SPELLED, quantities, around(_spelled_out(quantities), 0, 16)):
        if (read := _spelled(quantities, match)) is not None:
            yield read


def _halves(quantities: str) -> Iterator[_Read]:
    """`1个半小时` is an hour and a half."""
    for match in _AND_A_HALF.finditer(quantities):
        whole = _number(match["n"])
        if whole is not None:
            yield _Read(*match.span(), whole + Decimal("0.5"), None, match["unit"], None)


def _number(digits: str) -> Decimal | None:
    return Decimal(digits) if digits.isdecimal() else chinese_number(digits)


def _spelled_out(quantities: str) -> list[int]:
    return [match.start() for match in _NUMERAL_RUN.finditer(quantities)]


def _per_cent(number: str) -> Decimal | None:
    if number[0].isdecimal():
        return Decimal(number)
    whole, _, fraction = number.replace("點", "点").partition("点")
    value = chinese_number(whole)
    if value is None or not fraction:
        return value
    digits = [chinese_number(digit) for digit in fraction]
    return Decimal(f"{value}." + "".join(str(digit) for digit in digits))


def _arabic(quantities: str, match: re.Match[str]) -> _Read | None:
    before = quantities[match.start() - 1 : match.start()] if match.start() else ""
    if before in {".", ",", "/", "第", "每"} or (before.isascii() and before.isalpha()):
        return None
    unit = _unit(match)
    scale = match["scale"] + (match["scale2"] or "")
    if unit is None and scale:
        unit = _understood(quantities, match.start())
    if unit is None and not _stands_alone(quantities, match, scale):
        return None
    factor = _factor(scale)
    value = Decimal(match["n"].replace(",", ""))
    rest = Decimal(match["n2"].replace(",", "")) * _factor(match["s2"]) if match["n2"] else 0
    high = Decimal(match["high"].replace(",", "")) if match["high"] else None
    if high is not None and high <= value:
        return None
    end = match.end() if unit or scale or match["about"] else match.end("high" if high else "n")
    return _Read(
        match.start(), end, value * factor + rest, high and high * factor, unit, _qualifier(match)
    )


_MEANT = (
    ("人", re.compile(r"人口|人数|人數|客流|用户|用戶")),
    (
        "CNY",
        re.compile(
            r"GDP|总值|總值|产值|產值|投资|投資|收入|营收|总额|總額|资产|資產|规模|規模|贷款|融资|"
            r"增加值"
        ),
    ),
)


def _understood(quantities: str, start: int) -> str | None:
    """The unit that goes without saying: a population counts people, an output yuan."""
    before = quantities[max(0, start - 2 * _WINDOW) : start]
    return next((unit for unit, pattern in _MEANT if pattern.search(before)), None)


def _factor(scale: str) -> int:
    factor = 1
    for character in scale:
        factor *= _FACTORS[character]
    return factor


def _unit(match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    if groups.get("pp"):
        return "pp"
    if groups.get("pc"):
        return "%"
    if money := groups.get("money"):
        return MONEY[money]
    if groups.get("big"):
        return groups.get("noun") or "大"
    return groups.get("unit") or groups.get("latin")


_ALONE_BEFORE = re.compile(
    r"(?:达|達|达到|為|为|至|到|突破|超过|超過|逾|共|合计|合計|总计|約|约|超|近|[：:、，])\s?$"
)
_HAN_AROUND = re.compile(rf"[{_HAN}]")


def _stands_alone(quantities: str, match: re.Match[str], scale: str) -> bool:
    """Without a unit a number counts if it has a scale, or a fraction that is reached."""
    if not _HAN_AROUND.search(quantities[max(0, match.start() - 12) : match.end() + 12]):
        return False
    if scale:
        return True
    before = _ALONE_BEFORE.search(quantities[max(0, match.start() - _WINDOW) : match.start()])
    return before is not None and ("." in match["n"] or "," in match["n"])


def _spelled(quantities: str, match: re.Match[str]) -> _Read | None:
    if _NOT_BEFORE_SPELLED.search(quantities[max(0, match.start() - 1) : match.start()]):
        return None
    number = match["n"]
    value = chinese_number(number)
    if value is not None and match["dec"]:
        digits = (chinese_number(digit) for digit in match["dec"])
        value = Decimal(f"{value}." + "".join(map(str, digits)))
    unit = _unit(match)
    if value is None or not _counts(number, value, unit, match):
        return None
    factor = _factor(match["scale2"] or "")
    if unit == "成":
        half = _TENTHS.match(quantities, match.end())
        tenths = (5 if half[0] == "半" else chinese_number(half[0])) if half else None
        end = half.end() if half else match.end()
        return _Read(match.start(), end, value * 10 + (tenths or 0), None, "%", _qualifier(match))
    return _Read(*match.span(), value * factor, None, unit, _qualifier(match))


_LOOSE = frozenset(
    (
        "分点點度口代面段站线城市省州国國地区區县縣头片端维极级道根只起部位对對首节本期次门層层"
        "年天周秒支所场块任环環村镇票车集"
    ).strip()
)


def _counts(number: str, value: Decimal, unit: str | None, match: re.Match[str]) -> bool:
    """一 is an article more often than a number; a loose measure word after 二, 三 … is a word."""
    if unit is None or number[0] in "万亿萬億千百零〇":
        return False
    if unit == "小时" and _CIRCLE.match(match.string, match.end()):
        return False
    if value == 1 and unit not in {"倍", "小时", "天", "个工作日"}:
        before = match.string[max(0, match.start() - 2) : match.start()]
        return unit == "成" and _OF_SHARE.search(before) is not None
    if unit in _LOOSE and len(number) == 1:
        return unit in {"年", "天", "次", "期"} and number in {"两", "兩"} and match.end() > 0
    return not (
        number == "两"
        and unit in {"个", "個"}
        and match.string[match.end() : match.end() + 1] == "月"
    )


def _qualifier(match: re.Match[str]) -> str | None:
    word = match["more"] or match["about"]
    return QUALIFIERS.get(word) if word else None


def _finding(text: str, quantities: str, read: _Read) -> Finding:
    start = read.start
    before = _QUALIFIER.search(quantities[max(0, start - _WINDOW) : start])
    qualifier = read.qualifier
    if before is not None:
        start -= len(before[0])
        qualifier = QUALIFIERS[before[0].strip()]
    change = None
    if read.unit in {"%", "pp"} and (
        found := _CHANGE.search(quantities[max(0, start - _WINDOW) : start])
    ):
        change = "decrease" if found["c"] in DECREASE else "increase"
    return Finding(
        FindingKind.FIGURE,
        start,
        read.end,
        text[start : read.end],
        "figure.zh",
        value=read.value,
        low=read.value if read.high is not None else None,
        high=read.high,
        unit=read.unit,
        qualifier=qualifier,
        change=change,
    )
