"""The figure of an indicator for one party in one period."""

from __future__ import annotations

from jointoffice.model.kinds.field import Field, Kind, Nature, Policy
from jointoffice.model.values import ValueType

OBSERVATION = Kind(
    name="observation",
    label_en="Observation",
    label_zh="观测值",
    plural_en="Observations",
    fields=(
        Field(
            "indicator",
            ValueType.REFERENCE,
            "Indicator",
            "指标",
            policy=Policy.OWNER,
            references=("indicator",),
        ),
        Field(
            "party",
            ValueType.REFERENCE,
            "Party",
            "主体",
            policy=Policy.OWNER,
            references=("party",),
        ),
        Field("period", ValueType.DATE, "Period", "时期", policy=Policy.OWNER),
        Field("value", ValueType.NUMBER, "Value", "数值"),
        Field("baseline", ValueType.NUMBER, "Baseline", "基期值"),
        Field("target", ValueType.NUMBER, "Target", "目标值"),
        Field("numerator", ValueType.NUMBER, "Numerator", "分子"),
        Field("denominator", ValueType.NUMBER, "Denominator", "分母"),
        Field(
            "parent",
            ValueType.REFERENCE,
            "Part of",
            "所属总计",
            policy=Policy.OWNER,
            references=("observation",),
        ),
        Field(
            "note", ValueType.TEXT, "Comment", "说明", policy=Policy.OWNER, nature=Nature.MOVING
        ),
    ),
    natural_key=("indicator", "party", "period"),
    owner="party",
)
