"""Something measured period after period, and in what unit."""

from __future__ import annotations

from jointoffice.model.kinds.field import Choice, Field, Kind, Policy
from jointoffice.model.kinds.shared_fields import ALIASES, CODE, NAMES
from jointoffice.model.values import ValueType

DIRECTIONS = (
    Choice("higher", "higher", "越高越好"),
    Choice("lower", "lower", "越低越好"),
)
RELATIONS = (
    Choice("share", "share of the party's own", "占本主体比重"),
    Choice("share_of_parent", "share of the party above", "占上级主体比重"),
    Choice("completion", "completion of a plan", "计划完成率"),
    Choice("lead", "lead over the calendar", "超时序进度"),
    Choice("growth", "growth at current prices or in number", "现价或数量增长"),
    Choice("rank", "rank by the figure", "按该指标排名"),
)
"""How an indicator follows from its numerator and denominator: what checks compute it by."""

INDICATOR = Kind(
    name="indicator",
    label_en="Indicator",
    label_zh="指标",
    plural_en="Indicators",
    fields=(
        CODE,
        *NAMES,
        ALIASES,
        Field("unit", ValueType.TEXT, "Unit", "单位", policy=Policy.OPEN),
        Field("definition", ValueType.TEXT, "Definition", "定义", policy=Policy.OPEN),
        Field(
            "better",
            ValueType.CHOICE,
            "Better when",
            "向好方向",
            policy=Policy.OPEN,
            choices=DIRECTIONS,
        ),
        Field(
            "relation",
            ValueType.CHOICE,
            "Computed as",
            "计算方式",
            policy=Policy.OPEN,
            choices=RELATIONS,
        ),
        Field(
            "numerator",
            ValueType.REFERENCE,
            "Numerator",
            "分子",
            policy=Policy.OPEN,
            references=("indicator",),
        ),
        Field(
            "denominator",
            ValueType.REFERENCE,
            "Denominator",
            "分母",
            policy=Policy.OPEN,
            references=("indicator",),
        ),
    ),
    natural_key=("code",),
    title=("name_en", "name_zh"),
)
