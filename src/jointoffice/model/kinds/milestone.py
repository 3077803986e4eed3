"""A dated step of a project: its baseline, when it is planned and expected, and was reached."""

from __future__ import annotations

from jointoffice.model.kinds.field import Field, Kind, Nature, RollUp
from jointoffice.model.kinds.shared_fields import CODE, TITLES, WORK_STATES, WORST_WORK_FIRST
from jointoffice.model.values import ValueType

MILESTONE = Kind(
    name="milestone",
    label_en="Milestone",
    label_zh="节点",
    plural_en="Milestones",
    fields=(
        Field("project", ValueType.REFERENCE, "Project", "项目", references=("project",)),
        CODE,
        *TITLES,
        Field("baseline", ValueType.DATE, "Baseline", "基准日期"),
        Field("due", ValueType.DATE, "Planned", "计划日期"),
        Field(
            "forecast",
            ValueType.DATE,
            "Expected",
            "预计日期",
            nature=Nature.MOVING,
            roll_up=RollUp.WORST,
        ),
        Field("reached", ValueType.DATE, "Reached on", "实际完成"),
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
    natural_key=("project", "code"),
    title=("title_en", "title_zh"),
)
