"""One party's report on a project for one period."""

from __future__ import annotations

from jointoffice.model.kinds.field import Field, Kind, Policy, RollUp
from jointoffice.model.values import ValueType

REPORT = Kind(
    name="report",
    label_en="Report",
    label_zh="报告",
    plural_en="Reports",
    fields=(
        Field(
            "project",
            ValueType.REFERENCE,
            "Project",
            "项目",
            policy=Policy.OWNER,
            references=("project",),
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
        Field(
            "invested",
            ValueType.MONEY,
            "Invested this year",
            "本年完成投资",
            policy=Policy.OWNER,
            unit="CNY",
            roll_up=RollUp.SUM,
        ),
        Field(
            "invested_in_all",
            ValueType.MONEY,
            "Invested in all",
            "累计完成投资",
            policy=Policy.OWNER,
            unit="CNY",
            roll_up=RollUp.SUM,
        ),
        Field(
            "progress",
            ValueType.NUMBER,
            "Physical progress",
            "形象进度",
            policy=Policy.OWNER,
            unit="%",
            roll_up=RollUp.WEIGHTED,
            weight="investment",
        ),
        Field("problem", ValueType.TEXT, "Problem raised", "提请协调问题", policy=Policy.OWNER),
    ),
    natural_key=("project", "party", "period"),
    owner="party",
)
