"""A joint project: where, by whom, for how much, and how far."""

from __future__ import annotations

from jointoffice.model.kinds.field import Choice, Field, Kind, Nature, Policy
from jointoffice.model.kinds.shared_fields import CODE, NAMES, WORK_STATES
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
        Field("unit", ValueType.TEXT, "Responsible unit", "责任单位"),
        Field("start", ValueType.DATE, "Start", "开工"),
        Field("finish", ValueType.DATE, "Finish", "完工"),
        Field("investment", ValueType.MONEY, "Total investment", "总投资", unit="CNY"),
        Field(
            "invested",
            ValueType.MONEY,
            "Invested so far",
            "累计完成投资",
            policy=Policy.JOINT,
            nature=Nature.MOVING,
            unit="CNY",
        ),
        Field(
            "progress",
            ValueType.NUMBER,
            "Progress",
            "进度",
            policy=Policy.JOINT,
            nature=Nature.MOVING,
            unit="%",
        ),
        Field(
            "state",
            ValueType.CHOICE,
            "State",
            "状态",
            policy=Policy.JOINT,
            nature=Nature.MOVING,
            choices=WORK_STATES,
        ),
    ),
    natural_key=("code",),
    title=("name_en", "name_zh"),
)
