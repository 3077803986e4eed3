"""What the sides plan to reach on a project in one year."""

from __future__ import annotations

from jointoffice.model.kinds.field import Field, Kind, RollUp
from jointoffice.model.values import ValueType

PLAN = Kind(
    name="plan",
    label_en="Plan of a year",
    label_zh="年度计划",
    plural_en="Plans of a year",
    fields=(
        Field("project", ValueType.REFERENCE, "Project", "项目", references=("project",)),
        Field("year", ValueType.DATE, "Year", "年度"),
        Field(
            "investment",
            ValueType.MONEY,
            "Planned investment",
            "计划投资",
            unit="CNY",
            roll_up=RollUp.SUM,
        ),
        Field(
            "progress",
            ValueType.NUMBER,
            "Planned progress",
            "计划形象进度",
            unit="%",
            roll_up=RollUp.WEIGHTED,
            weight="investment",
        ),
        Field("aim", ValueType.TEXT, "Aim of the year", "年度目标"),
    ),
    natural_key=("project", "year"),
)
