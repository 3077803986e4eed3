"""By which words a figure is a year's plan, what was invested, a completion rate or a lead."""

from __future__ import annotations

import re
from dataclasses import dataclass

PLAN, DONE, RATE, LEAD = "plan", "done", "rate", "lead"
BEHIND = "behind"
_MONEY = frozenset({"CNY", "USD", "EUR", "HKD", "GBP", "JPY", "KRW", "TWD", "SGD", "1"})

_YEAR = r"(?:the (?:whole |full )?year|this year|the current year|20\d\d)"
_YEARLY = r"(?:annual|yearly|year['’]s|full-year|whole-year|20\d\d)"
_IS = (
    r"(?:\s?(?:of|is|was|at|to|total(?:s|ing|ling)?|reach(?:es|ed|ing)?|amount(?:s|ed|ing) to|"
    r"stands at|stood at|set at|set|:|about|around))"
)
_HAN_YEAR = r"(?:年度|当年|本年|本年度|全年|今年|20\d\d年度?)"
_SLACK = r"(?:[^,;.:，；。：\d]{0,24})"
_TIME = r"(?:time schedule|scheduled progress|schedule|calendar|time|plan)"
_HAN_TIME = r"(?:年度)?(?:时序|序时|时间)进度(?:要求|目标)?"

_PLAN_BEFORE = re.compile(
    rf"(?:planned (?:{_YEARLY} )?investments?|{_YEARLY} planned investments?|"
    rf"{_YEARLY} (?:investment )?(?:plan|target)|investment plan|plan for {_YEAR}|"
    rf"plan(?:s|ned) to invest)(?: (?:for|in|of) {_YEAR})?"
    rf"(?: (?:calls for|provides for|foresees|envisages|sets|sets out))?{_IS}{{0,2}}\s?$|"
    r"\bof the planned\s$|"
    rf"(?<![超比较])(?:{_HAN_YEAR}(?:预计|计划)(?:完成)?投资|"
    rf"{_HAN_YEAR}(?:投资)?(?:计划|目标)|(?<!计划总)(?<!总)计划(?:年度|今年|当年)?(?:完成)?投资)"
    r"(?:额|总额)?(?:为|是|约|达|共|：|:)?$",
    re.IGNORECASE,
)
_PLAN_AFTER = re.compile(
    rf"^\s(?:of investment )?(?:is |was |are |were |has been )?planned (?:for|in) {_YEAR}",
    re.IGNORECASE,
)
_DONE_BEFORE = re.compile(
    rf"(?:(?:complet|achiev)\w+ (?:an |a )?(?:total |accumulated |cumulative |actual )?"
    rf"investments?|investments? (?:completed|done|made)){_IS}{{0,2}}\s?$|\binvested\s?$|"
    r"(?<!计划)(?<!预计)(?:完成(?:年度)?投资|投资完成)(?:额)?(?:约|达|为|共)?$",
    re.IGNORECASE,
)
_DONE_AFTER = re.compile(
    r"^(?: of investments?)? (?:(?:was|were|has been|have been|had been) )?(?:invested|completed)",
    re.IGNORECASE,
)
_RATE_BEFORE = re.compile(
    r"completion rate(?: of| was| is| reached| reaching| stood at|:)*\s?$|"
    r"(?:完成率|投资(?:完成)?进度)(?:为|达到|达|约|：|:)?$|"
    rf"(?:占|完成|为|达到?|相当于)(?:了)?(?:{_HAN_YEAR}|年)(?:投资)?(?:计划|目标)(?:任务|投资)?"
    r"(?:总额|的比重)?(?:[\d.,]+(?:万亿|亿|万)?元)?的?(?:约|近)?$",
    re.IGNORECASE,
)
_RATE_AFTER = re.compile(
    rf"^ of (?:(?:the|its|their|this) )?(?:{_YEARLY} (?:investment )?"
    rf"(?:plan|target|goal|planned investment)|(?:investment )?plan\b(?!s)|"
    rf"planned investment for {_YEAR})|^\scompletion rate",
    re.IGNORECASE,
)
_LEAD_BEFORE = re.compile(
    rf"(?:超|超过|超出|超前|快于|高于|高出|领先|领先于|优于|比|较){_HAN_TIME}(?:快|高|超前|超出)?(?:约|达|了)?$|"
    rf"{_HAN_TIME}(?:超前|快|领先)(?:约|了)?$|"
    rf"(?:exceed(?:s|ed|ing)?|outpac(?:es|ed|ing)|ahead of) the {_SLACK}by\s$",
    re.IGNORECASE,
)
_LEAD_AFTER = re.compile(
    rf"^ (?:(?:ahead of|above|faster than|beyond) (?:the )?{_TIME}|ahead\b)", re.IGNORECASE
)
_BEHIND_BEFORE = re.compile(
    rf"(?:低于|慢于|落后于?|滞后于?|比|较){_HAN_TIME}(?:慢|低|滞后|落后)?(?:约|了)?$|"
    rf"{_HAN_TIME}(?:滞后|落后|慢)(?:约|了)?$",
    re.IGNORECASE,
)
_BEHIND_AFTER = re.compile(
    rf"^ (?:(?:behind|below|slower than|short of) (?:the )?{_TIME}|behind\b)", re.IGNORECASE
)
_ROLES = (
    (PLAN, _PLAN_BEFORE, _PLAN_AFTER),
    (DONE, _DONE_BEFORE, _DONE_AFTER),
    (RATE, _RATE_BEFORE, _RATE_AFTER),
    (LEAD, _LEAD_BEFORE, _LEAD_AFTER),
    (BEHIND, _BEHIND_BEFORE, _BEHIND_AFTER),
)
_UNITS = {RATE: frozenset({"%"}), LEAD: frozenset({"pp"}), BEHIND: frozenset({"pp"})}
_NOT_DONE = re.compile(
    r"total investment[^,;]{0,20}$|总投资[^，；]{0,6}$|估算投资[^，；]{0,6}$|"
    r"\b(?:by|than)\s$|[超比少多][^，；]{0,4}$|(?:增长|增加|减少|increase of\s|more\s)$",
    re.IGNORECASE,
)
"""What stands before money that a rate near it is not the rate of."""


@dataclass(frozen=True, slots=True)
class Around:
    """The words of a clause on both sides of a figure, and the figure's unit."""

    left: str
    right: str
    unit: str


def role_of(around: Around) -> str | None:
    """Which of the roles the words around a figure give it."""
    for role, before, after in _ROLES:
        is_unit = around.unit in _UNITS.get(role, _MONEY)
        if is_unit and (before.search(around.left) or after.search(around.right)):
            return role
    return None


def may_be_done(around: Around) -> bool:
    """Whether money beside a completion rate can be what was done."""
    return around.unit in _MONEY and not _NOT_DONE.search(around.left)
