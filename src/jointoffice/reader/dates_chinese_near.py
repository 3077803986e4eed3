"""Times that Chinese texts tell by where they stand: 昨天, 本月, 近三年, 每季度."""

from __future__ import annotations

import re

from jointoffice.reader.moments import Moment, RuleGroup, Year

_DAYS_NEAR = re.compile(
    r"(?P<y>昨天|昨日|昨晚)|(?P<t>(?<!如)今天|今日(?!头条)|(?<!如)今早|今晚)|(?P<n>明天|(?<!光)明日)(?!报|報)"
)
_UNTOLD = re.compile(
    r"(?:过去|過去|近|未来|未來|今后|今後)(?:的)?(?:\d{1,2}|"
    r"[一二两兩三四五六七八九十几幾]{1,2})年(?:来|來|间|間|内|內)?|"
    r"每(?:季度?末月\d{1,2}日|(?:隔|逢)?(?:[一两三四五半]|\d)?(?:个)?(?:年(?!均|级)(?:(?:\d{1,2}|"
    r"[一二三四五六七八九十]{1,2})月(?:\d{1,2}日|份)?(?:[至到—-](?:\d{1,2}|[一二三四五六七八九十]{1,2})月)?|第?[一二三四]季度)?|季度?|月(?:\d{1,2}[日号])?|"
    r"周(?!边)(?:[一二三四五六日末](?:[至到]周?[一二三四五六日末])?)?|"
    r"星期[一二三四五六日]?|学期|学年|晚|天|日))(?!报)|(?<![\d一二三四五六七八九十第])(?:\d{1,2}|"
    r"[一二两三四五六七八九十几]{1,2})多?年多?来"
)
_MONTH_NEAR = re.compile(
    r"(?:(?P<t>本月)|(?P<l>上月|上个月|上個月)|(?P<n>下月|下个月|下個月))(?:(?P<end>[底末]前?)|初|[上中下]旬)?|"
    r"(?<![\d一二三四五六七八九十年个個])(?P<alone>月)[底末]前?"
)


def _day_near(match: re.Match[str]) -> Moment:
    if match["y"]:
        return Moment(*match.span(), "", Year.YESTERDAY)
    return Moment(*match.span(), "", Year.TODAY if match["t"] else Year.TOMORROW)


def _month_near(match: re.Match[str]) -> Moment:
    template = "{m}-31" if match["end"] or match["alone"] else ""
    if match["l"]:
        return Moment(*match.span(), template, Year.LAST_MONTH)
    near = Year.NEXT_MONTH if match["n"] else Year.THIS_MONTH
    return Moment(*match.span(), template, near)


def _untold(match: re.Match[str]) -> Moment:
    return Moment(*match.span(), "", Year.UNKNOWN)


GROUPS = (
    RuleGroup(
        ("过去", "近", "未来", "今后", "每", "年来", "年多来"), (5, 14), ((_UNTOLD, _untold),)
    ),
    RuleGroup(("昨", "今", "明"), (1, 6), ((_DAYS_NEAR, _day_near),)),
    RuleGroup(
        ("本月", "上月", "下月", "上个月", "下个月", "上個月", "下個月", "月底", "月末"),
        (2, 6),
        ((_MONTH_NEAR, _month_near),),
    ),
)
