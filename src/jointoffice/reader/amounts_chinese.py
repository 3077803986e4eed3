"""Numbers in Chinese text with what they count: digits, scale, measure word, upper end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import msgspec

from jointoffice.reader.amounts_english import RATED
from jointoffice.reader.gate import digits_in
from jointoffice.reader.words.figure_words import QUALIFIERS, UNITS_HAN
from jointoffice.reader.words.money import MONEY
from jointoffice.reader.words.nouns import COUNTED_HAN
from jointoffice.reader.words.wordlist import alternation

HAN = "\u4e00-\u9fff"
MONEY_HAN = alternation(
    frozenset(name for name in MONEY if (not name.isascii() and len(name) > 1) or name in "元")
)
UNIT_HAN = (
    alternation(UNITS_HAN - {"成", "届"})
    + "|成(?![立功员果员为為都渝长長熟效本就交型品])"
    + r"|(?<=[办行开续历共过了][\d一二两三四五六七八九十])届|"
    r"(?<=[办行开续历共过了][\d十二三四五六七八九][\d十一二三四五六七八九])届"
)
NOUN_HAN = alternation(COUNTED_HAN)
_FACTORS = {"十": 10, "百": 100, "千": 10**3, "万": 10**4, "亿": 10**8}
_DIGITS = r"\d{1,3}(?:,\d{3}){1,8}(?:\.\d+)?|\d+(?:\.\d+)?"
_LATIN_UNIT = (
    r"(?:m|µ|μ)?g/(?:L|l|m³|m3|kg)|TEU|[PET]FLOPS|ms|dB|ppm|DWT|MVA|kVA|MWh|km²|km2|km/h|km|GW|MW|kW|kWh|GWh|TWh|kV|GB|TB|Gbps|Mbps|"
    r"mm|cm|kg|t|m²|m³|m2|m3|m"
)
_AFTER = (
    r"(?:[ \xa0]{1,2}(?=[十百千万亿余]))?"
    rf"(?P<scale>(?:[十百千](?![米瓦克伏赫卡帕焦]))?[万亿]{{0,2}})"
    r"(?:(?<=[万亿])(?P<n2>\d{1,3},\d{3}|\d{1,4})(?P<s2>[千百]?万|[千百]))?"
    rf"(?P<more>[余多]|(?<=[万亿])[余多])?(?P<scale2>[万亿]{{1,2}})?[ \xa0]?"
    rf"(?:(?P<pp>个百分点|百分点|个点(?![位子心]))|(?P<pc>[%％])|(?P<money>{MONEY_HAN})|"
    rf"(?P<unit>(?:{UNIT_HAN})(?:/(?:立方米|平方米|平方公里|升|吨|小时))?)|(?P<latin>(?:{_LATIN_UNIT})(?![A-Za-z]))|"
    rf"(?P<big>大)(?P<noun>{NOUN_HAN})?)?"
    r"(?P<about>以上|以内|左右|上下|以下|[余多](?=[的，。、；]|$))?"
)
_ARABIC = re.compile(
    rf"(?P<n>{_DIGITS})(?:(?P<same>%|[万亿]?元?)?\s?(?:[-—－~～–]{{1,2}}|至|"
    rf"到)\s?(?P<high>{_DIGITS}))?{_AFTER}"
)
_HAN_AROUND = re.compile(rf"[{HAN}]")
CIRCLE = re.compile(r"(?:[^，。；\s]{0,4})圈")
"""`1小时通勤圈` is a name."""
_WINDOW = 8


class Read(msgspec.Struct, frozen=True, gc=False):
    """A number as read: `start` and `end` hold it with its unit."""

    start: int
    end: int
    value: Decimal
    high: Decimal | None
    unit: str | None
    qualifier: str | None


_CLOSED = re.compile(rf"[{HAN}”」』》〉）)】]")
"""What may be overwritten before a number: a date, a name in quotes, the title of a paper."""


def digit_reads(text: str, quantities: str) -> Iterator[Read]:
    """The numbers written in digits, in reading order."""
    for place in digits_in(quantities):
        if quantities[place - 1 : place] == "\x1a" and not _CLOSED.match(text, place - 1):
            continue
        match = _ARABIC.match(quantities, place)
        if match and (read := _arabic(quantities, match)) is not None:
            yield _of_tenths(read)


def _of_tenths(read: Read) -> Read:
    """`5成` is 50 %."""
    if read.unit != "成":
        return read
    high = read.high and read.high * 10
    return msgspec.structs.replace(read, value=read.value * 10, high=high, unit="%")


def _arabic(quantities: str, match: re.Match[str]) -> Read | None:
    if _runs_on(quantities, match.start()):
        return None
    unit = unit_of(match)
    scale = match["scale"] + (match["scale2"] or "")
    factor = factor_of(scale)
    end = match.end()
    shared = _shared(quantities, match) if unit in _SHARES else None
    if shared is not None:
        unit, end = unit_of(shared), match.end("scale")
        factor = factor if scale else factor_of(shared["scale"])
    if unit is None and scale:
        unit = _understood(quantities, match.start())
    if unit is None and not _stands_alone(quantities, match, scale):
        return None
    if unit == "小时" and CIRCLE.match(quantities, match.end()):
        return None
    value = Decimal(match["n"].replace(",", ""))
    rest = Decimal(match["n2"].replace(",", "")) * factor_of(match["s2"]) if match["n2"] else 0
    high = Decimal(match["high"].replace(",", "")) if match["high"] else None
    if high is not None and high <= value:
        return None
    if not (unit or scale or match["about"]):
        end = match.end("high" if high else "n")
    return Read(
        match.start(),
        end,
        value * factor + rest,
        high and high * factor,
        unit,
        qualifier_of(match),
    )


def _runs_on(quantities: str, start: int) -> bool:
    """Is this the tail of a longer token? `55辆/3000吨` are two."""
    before = quantities[start - 1 : start] if start else ""
    if before == "/":
        rated = RATED.search(quantities, max(0, start - 8), start)
        return rated is None and not _HAN_AROUND.match(quantities, max(0, start - 2))
    if before == ",":
        return quantities[max(0, start - 2)].isdecimal()
    return before in {".", "第", "每"} or (before.isalpha() and before.isascii())


_SHARES = frozenset({None, "个"})
_LISTED_MAX = 6


def _shared(quantities: str, match: re.Match[str]) -> re.Match[str] | None:
    """`分别高0.7、1.4个百分点`: the last of a list says the unit of all of them."""
    if match["high"] or not (match["scale"] or "." in match["n"]):
        return None
    last = match
    for _ in range(_LISTED_MAX):
        link = _AND.match(quantities, last.end())
        following = link and _ARABIC.match(quantities, link.end())
        if not following:
            return None
        last = following
        if unit_of(last) not in _SHARES:
            return last
    return None


_AND = re.compile(r" ?(?:[、和与及]|以及) ?(?=\d)")
_MEANT = (
    ("人", re.compile(r"人口|人[数數]|客流|用[户戶]|旅客|[游遊乘訪]客")),
    (
        "CNY",
        re.compile(
            r"GDP|总值|产值|投资|收入|营收|总额|资产|规模|贷款|融资|增加值|余额|税收|利润|消费|补贴|奖补|资金|奖励"
        ),
    ),
)


def _understood(quantities: str, start: int) -> str | None:
    """The unit that goes without saying: a population counts people, an output yuan."""
    before = quantities[max(0, start - 2 * _WINDOW) : start].rpartition("。")[2]
    return next((unit for unit, pattern in _MEANT if pattern.search(before)), None)


def factor_of(scale: str) -> int:
    """`万亿` → 1000000000000."""
    factor = 1
    for character in scale:
        factor *= _FACTORS[character]
    return factor


def unit_of(match: re.Match[str]) -> str | None:
    """What the groups of a number's match say it counts or measures."""
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
    r"(?:达|达到|为|至|到|突破|超过|逾|共|合计|总计|约|超|近|[：:、，])\s?$"
)


def _stands_alone(quantities: str, match: re.Match[str], scale: str) -> bool:
    """Without a unit a number counts if it has a scale, or a fraction that is reached."""
    if not _HAN_AROUND.search(quantities[max(0, match.start() - 12) : match.end() + 12]):
        return False
    if scale:
        return True
    before = _ALONE_BEFORE.search(quantities[max(0, match.start() - _WINDOW) : match.start()])
    return before is not None and ("." in match["n"] or "," in match["n"])


def qualifier_of(match: re.Match[str]) -> str | None:
    """What the words inside or behind a number say of it."""
    word = match["more"] or match["about"]
    return QUALIFIERS.get(word) if word else None
