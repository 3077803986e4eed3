"""Something measured period after period, and in what unit."""

from __future__ import annotations

from jointoffice.model.kinds.field import Choice, Field, Kind, Policy
from jointoffice.model.kinds.shared_fields import ALIASES, CODE, NAMES
from jointoffice.model.values import ValueType

DIRECTIONS = (
    Choice("higher", "higher", "越高越好"),
    Choice("lower", "lower", "越低越好"),
)

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
    ),
    natural_key=("code",),
    title=("name_en", "name_zh"),
)
