"""Dates as Chinese texts write them, simplified and traditional."""

from __future__ import annotations

import re

from jointoffice.reader.moments import (
    Moment,
    RuleGroup,
    Year,
    day,
    last_day_of,
    month_of,
    months_of,
    quarter_of,
    written,
)
from jointoffice.reader.numerals import chinese_number

_DIGITS = "〇零○一二三四五六七八九"
_YEAR = (
    rf"(?:(?:19|20)\d\d|1[0-8]\d\d(?=年(?!的?历史|[来前多]|以上|左右))|"
    rf"[{_DIGITS}]{{4}})\s?年(?:度)?"
)
_RELATIVE_YEARS = {
    "今年": Year.THIS,
    "本年度": Year.THIS,
    "本年": Year.THIS,
    "今": Year.THIS,
    "去年": Year.LAST,
    "上年": Year.BEFORE,
    "明年": Year.NEXT,
    "次年": Year.AFTER,
    "翌年": Year.AFTER,
    "前年": Year.BEFORE_LAST,
    "当年": Year.SAME,
    "當年": Year.SAME,
    "同年": Year.SAME,
    "年": Year.THIS,
}
_RELATIVE = "今年|本年度?|去年|上年(?!度)|明年|次年|翌年|前年|当年|當年|同年"
_MONTH = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY = r"(?:[12]\d|3[01]|0?[1-9]|(?:[一二三]?十|廿)[一二三四五六七八九]?|[一二三四五六七八九])"
_TO = r"\s?(?:[-–—－~～]{1,2}|至|到)\s?"


def _number(text: str) -> int:
    return (
        int(text)
        if text.isdecimal() and text.isascii()
        else int(chinese_number(text.replace("廿", "二十")) or 0)
    )


def _year_digits(text: str) -> str:
    """`2023年`, `二〇二三年` → `2023`."""
    plain = text.strip(" 年度财")
    if plain[:1].isdecimal() and plain.isascii():
        return plain
    return "".join(str("零一二三四五六七八九".index(c)) for c in plain.translate(_ZEROS))


_ZEROS = str.maketrans("〇○", "零零")


def _head(match: re.Match[str]) -> tuple[str, Year]:
    """The year of a match: written, relative, or to be found near by."""
    year = match["y"]
    if not year:
        return "{y}", Year.NEAREST
    if year in _RELATIVE_YEARS:
        return "{y}", _RELATIVE_YEARS[year]
    return _year_digits(year), Year.WRITTEN


def _built(match: re.Match[str], template: str | None, year: Year) -> Moment | None:
    return Moment(*match.span(), template, year) if template else None


_DAYS = re.compile(
    rf"(?<![\d第])(?:(?P<y>{_YEAR}|{_RELATIVE})\s?)?(?P<m>{_MONTH})\s?月\s?(?P<d>{_DAY})(?:\s"
    rf"?[日号號])?"
    rf"(?:(?:{_TO}|、)(?:(?P<m2>{_MONTH})月)?(?P<d2>{_DAY}))?(?<!\s)\s?[日号號](?!线|楼|線)"
)


def _days(match: re.Match[str]) -> Moment | None:
    year, whose = _head(match)
    month = _number(match["m"])
    first = day(year, month, _number(match["d"]))
    if first and match["d2"]:
        last = day(year, _number(match["m2"] or match["m"]), _number(match["d2"]))
        return _built(match, f"{first}/{last}" if last else first, whose)
    return _built(match, first, whose)


_SINGLE_MONTH = re.compile(
    rf"(?<![\d.第个個前历曆])(?:(?P<y>{_YEAR}|{_RELATIVE})\s?)?(?P<m>{_MONTH})\s?月(?:份)?(?P<part>"
    rf"底|末|初|中旬|上旬|下旬)?(?!\d|日)"
)
_MONTH_SPAN = re.compile(
    rf"(?<![\d.第个個])(?:(?P<y>{_YEAR}|{_RELATIVE})\s?)?(?P<m>{_MONTH})(?:(?:月份?)?{_TO}|"
    rf"、)(?:(?P"
    rf"<y2>{_YEAR}))?(?P<m2>{_MONTH})\s?月(?:份)?(?!\d|日)"
)


def _single_month(match: re.Match[str]) -> Moment | None:
    year, whose = _head(match)
    month = _number(match["m"])
    ends = match["part"] in {"底", "末"}
    return _built(match, last_day_of(year, month) if ends else month_of(year, month), whose)


def _month_span(match: re.Match[str]) -> Moment | None:
    year, whose = _head(match)
    first, last = _number(match["m"]), _number(match["m2"])
    if match["y2"]:
        start, end = month_of(year, first), month_of(_year_digits(match["y2"]), last)
        return _built(match, f"{start}/{end}" if start and end else None, whose)
    return _built(match, months_of(year, first, last), whose)


_QUARTERS = "一二三四"
_PART = (
    r"(?P<part>[上首]半年|下半年|第?(?P<qa>[一二三1-3])季?度?(?:[-—－~～–、]|至|"
    r"到)第?(?P<qb>[二三四2-4])季度?|"
    r"第?(?P<q>[一二三四1-4])季度?(?![后节])(?P<end>[末底]前?)?|"
    r"[前头首](?P<nq>[二两三2-3])个?季度?|"
    r"(?P<first>首季度?)|[前头首](?P<nm>\d{1,2}|[一二两兩三四五六七八九十]{1,2})(?:个|個)?月)"
)
_YEAR_PART = re.compile(
    rf"(?<!\d)(?:(?P<y>{_YEAR}|20\d\d(?=[上下首第])|{_RELATIVE})\s?)?{_PART}(?:度)?"
)


def _year_part(match: re.Match[str]) -> Moment | None:
    year, whose = _head(match)
    if whose is Year.NEAREST:
        whose = Year.THIS
    return _built(match, _part(match, year), whose)


def _part(match: re.Match[str], year: str) -> str | None:
    if number := match["q"] or (match["first"] and "1"):
        quarter = int(number) if number.isascii() else _QUARTERS.index(number) + 1
        return last_day_of(year, 3 * quarter) if match["end"] else quarter_of(year, quarter)
    if match["nq"]:
        return months_of(year, 1, 3 * _number(match["nq"]))
    if match["nm"]:
        return months_of(year, 1, _number(match["nm"]))
    if match["qa"]:
        return months_of(year, 3 * _number(match["qa"]) - 2, 3 * _number(match["qb"]))
    return months_of(year, 7, 12) if match["part"] == "下半年" else months_of(year, 1, 6)


_YEARS = re.compile(
    rf"(?<![\d])(?P<y>{_YEAR}|(?:19|20)\d\d\s?财年|{_RELATIVE})(?P<tail>年?底前?|年?末前?|"
    rf"年?初|以来|以來|起(?!步|"
    rf"草|飞)|前后|前後|年中)?"
)
_YEAR_END = re.compile(
    r"(?<![\d年每今去明])(?P<y>年)[底末]前?(?!\d)|"
    r"(?<![\d年今去明一二两三四五六七八九十几数多半])年内"
)
_YEAR_SPAN = re.compile(
    rf"(?<!\d)(?P<a>{_YEAR}|(?:19|20)\d\d|[{_DIGITS}]{{4}})(?:{_TO}|/)(?P<b>{_YEAR}|"
    rf"[{_DIGITS}]{{2}}年(?:度)?)"
)


def _years(match: re.Match[str]) -> Moment | None:
    year, whose = _head(match)
    tail = match["tail"] or ""
    if "底" in tail or "末" in tail:
        return _built(match, f"{year}-12-31", whose)
    if tail in {"以来", "以來", "起"}:
        return _built(match, f"{year}/", whose)
    return _built(match, year, whose)


def _year_end(match: re.Match[str]) -> Moment:
    template = "{y}-12-31" if match["y"] else "{y}"
    return Moment(*match.span(), template, Year.THIS)


def _year_span(match: re.Match[str]) -> Moment | None:
    first, last = _year_digits(match["a"]), _year_digits(match["b"])
    last = first[:2] + last if len(last) < len(first) else last
    return written(match, f"{first}/{last}") if first < last else None


_PLANS = {
    number: 2016 + 5 * place for place, number in enumerate(("十三", "十四", "十五", "十六"))
}
_PLAN_PERIOD = re.compile(
    r"[“「\"]?(?P<n>十[三四五六])五[”」\"]?(?:时期|時期|规划期[间内]?|期间|期間|(?P<since>以[来來])|(?P<end>末|期末))"
)
_REPUBLIC = re.compile(
    rf"民国\s?(?P<y>\d{{2,3}})\s?年(?:\s?(?P<m>{_MONTH})\s?月(?:\s?(?P<d>"
    rf"{_DAY})\s?日)?)?"
)
_BARE_DAY = re.compile(
    rf"(?<![\d月第每.到—-])(?<!(?<!截)至)(?:(?P<near>[本当上下])月\s?)?(?:(?P<d>{_DAY})日?(?"
    rf":{_TO}))?"
    rf"(?P<d2>{_DAY})日(?![内游龄均线照报供产耗程历益常前益])"
)
_DAY_SAID = re.compile(
    rf"(?:[今昨前明翌本]|今[天日早晚]|昨[天日晚]|"
    rf"明[天日])[（(]\s?(?:(?P<y>{_YEAR})\s?)?(?:(?P<m>{_MONTH})\s?月\s?)?"
    rf"(?P<d>{_DAY})\s?[日号]?\s?[）)]日?"
)
_DECADE = re.compile(
    r"(?P<c>20|二十|上)世纪(?P<d>[1-9]0|[一二三四五六七八九]十)年代(?:初|末|中期)?|"
    r"(?P<y>(?:19|20)\d)0年代(?:初|末|中期)?|"
    r"(?<![\d一二三四五六七八九十])(?P<t>[3-9]0|[三四五六七八九]十)年代"
)


def _plan_period(match: re.Match[str]) -> Moment:
    first = _PLANS[match["n"]]
    if match["since"]:
        return written(match, f"{first}/")
    return written(match, f"{first + 4}-12-31" if match["end"] else f"{first}/{first + 4}")


_REPUBLIC_BEGAN = 1911


def _republic(match: re.Match[str]) -> Moment | None:
    """`民国113年3月5日` is in 2024."""
    year = str(int(match["y"]) + _REPUBLIC_BEGAN)
    if match["d"]:
        return _built(match, day(year, _number(match["m"]), _number(match["d"])), Year.WRITTEN)
    template = month_of(year, _number(match["m"])) if match["m"] else year
    return _built(match, template, Year.WRITTEN)


_MONTHS_NEAR = {"本": Year.THIS_MONTH, "当": Year.THIS_MONTH, "上": Year.LAST_MONTH}
_DAYS_MAX = 31


def _bare_day(match: re.Match[str]) -> Moment | None:
    """A day of the month the text speaks in: `5日`, `12日至13日`, `本月29日`."""
    last, near = _number(match["d2"]), match["near"]
    first = _number(match["d"]) if match["d"] else last
    alone = not (match["d2"].isascii() or near or _AFTER_DAY.match(match.string, match.end()))
    if alone or not 1 <= first <= last <= _DAYS_MAX:
        return None
    days = f"{{m}}-{first:02}" + (f"/{{m}}-{last:02}" if match["d"] else "")
    year = _MONTHS_NEAR.get(near, Year.NEXT_MONTH) if near else Year.NEAREST
    return Moment(*match.span(), days, year)


def _day_said(match: re.Match[str]) -> Moment | None:
    """`昨（19）日` and `今日（六月二十八日）` are one day."""
    number = _number(match["d"])
    if match["m"] is None:
        return Moment(*match.span(), f"{{m}}-{number:02}", Year.NEAREST)
    year, whose = _head(match)
    return _built(match, day(year, _number(match["m"]), number), whose)


_AFTER_DAY = re.compile(
    r"[，,、]|上午|下午|晚|凌晨|清晨|电|讯|電|訊|在|从|從|召开|举行|舉行|公布|宣布|发布|發布|表示|抵达|抵達|出席|开幕|開幕|至"
)


def _decade(match: re.Match[str]) -> Moment:
    """`上世纪90年代` is the 1990s."""
    tens = match["d"] or match["t"]
    return written(match, f"19{_number(tens) // 10}X" if tens else f"{match['y']}X")


GROUPS = (
    RuleGroup(
        ("月",),
        (14, 26),
        ((_DAYS, _days), (_MONTH_SPAN, _month_span), (_SINGLE_MONTH, _single_month)),
    ),
    RuleGroup(
        ("季", "半年", "个月", *(f"前{number}" for number in "123456789二三四五六七八九十")),
        (12, 6),
        ((_YEAR_PART, _year_part),),
    ),
    RuleGroup(
        ("年",),
        (12, 12),
        (
            (_YEAR_SPAN, _year_span),
            (_YEARS, _years),
            (_YEAR_END, _year_end),
        ),
    ),
    RuleGroup(("十三五", "十四五", "十五五", "十六五"), (2, 8), ((_PLAN_PERIOD, _plan_period),)),
    RuleGroup(("民国",), (1, 16), ((_REPUBLIC, _republic),)),
    RuleGroup(("日",), (12, 6), ((_BARE_DAY, _bare_day),)),
    RuleGroup(("（", "("), (3, 18), ((_DAY_SAID, _day_said),)),
    RuleGroup(("年代",), (8, 4), ((_DECADE, _decade),)),
)
