"""A dated step of a project."""

from __future__ import annotations

from jointoffice.model.kinds.field import Field, Kind, Nature, Policy
from jointoffice.model.kinds.shared_fields import CODE, TITLES, WORK_STATES
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
        Field("due", ValueType.DATE, "Due", "期限"),
        Field("reached", ValueType.DATE, "Reached on", "实际完成"),
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
    natural_key=("project", "code"),
    title=("title_en", "title_zh"),
)
