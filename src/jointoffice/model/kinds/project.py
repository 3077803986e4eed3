"""A joint project: where, by whom, for how much, and how far."""

from __future__ import annotations

from jointoffice.model.kinds.field import Choice, Field, Kind, Nature, RollUp
from jointoffice.model.kinds.shared_fields import CODE, NAMES, WORK_STATES, WORST_WORK_FIRST
from jointoffice.model.values import ValueType

CATEGORIES = (
    Choice("new", "new", "新开工"),
    Choice("continuing", "continuing", "续建"),
    Choice("completing", "to be completed", "拟完工"),
    Choice("preparatory", "preparatory", "前期工作"),
)

PROJECT = Kind(
    name="project",
    label_en="Project",
    label_zh="项目",
    plural_en="Projects",
    fields=(
        CODE,
        *NAMES,
        Field("area", ValueType.REFERENCE, "Area", "领域", references=("area",)),
        Field("task", ValueType.REFERENCE, "Task", "任务", references=("task",)),
        Field("category", ValueType.CHOICE, "Category", "类别", choices=CATEGORIES),
        Field("place", ValueType.REFERENCE, "Place", "地点", references=("place",)),
        Field("sides", ValueType.REFERENCES, "Sides", "各方", references=("party",)),
        Field("parent", ValueType.REFERENCE, "Part of", "上级项目", references=("project",)),
        Field("start", ValueType.DATE, "Start", "开工"),
        Field("finish", ValueType.DATE, "Finish", "完工", roll_up=RollUp.WORST),
        Field(
            "investment",
            ValueType.MONEY,
            "Total investment",
            "总投资",
            unit="CNY",
            roll_up=RollUp.SUM,
        ),
        Field(
            "invested",
            ValueType.MONEY,
            "Invested so far",
            "累计完成投资",
            nature=Nature.MOVING,
            unit="CNY",
            roll_up=RollUp.SUM,
        ),
        Field(
            "progress",
            ValueType.NUMBER,
            "Progress",
            "进度",
            nature=Nature.MOVING,
            unit="%",
            roll_up=RollUp.WEIGHTED,
            weight="investment",
        ),
        Field(
            "state",
            ValueType.CHOICE,
            "State",
            "状态",
            nature=Nature.MOVING,
            choices=WORK_STATES,
            roll_up=RollUp.WORST,
            worst_first=WORST_WORK_FIRST,
        ),
    ),
    natural_key=("code",),
    title=("name_en", "name_zh"),
)
