"""One numbered task of the plan: what is to be done, by when, and how far it is."""

from __future__ import annotations

from jointoffice.model.kinds.field import Field, Kind, Nature, Policy
from jointoffice.model.kinds.shared_fields import NUMBER, TITLES, WORK_STATES
from jointoffice.model.values import ValueType

TASK = Kind(
    name="task",
    label_en="Task",
    label_zh="任务",
    plural_en="Tasks",
    fields=(
        NUMBER,
        *TITLES,
        Field("area", ValueType.REFERENCE, "Area", "领域", references=("area",)),
        Field(
            "state",
            ValueType.CHOICE,
            "State",
            "状态",
            policy=Policy.JOINT,
            nature=Nature.MOVING,
            choices=WORK_STATES,
        ),
        Field("due", ValueType.DATE, "Due", "期限", policy=Policy.JOINT),
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
            "evidence",
            ValueType.TEXT,
            "What the sources say",
            "来源所述",
            policy=Policy.OPEN,
            nature=Nature.MOVING,
        ),
        Field("team", ValueType.REFERENCE, "Special team", "专项工作组", references=("body",)),
        Field("note", ValueType.TEXT, "Note", "备注", policy=Policy.OPEN, nature=Nature.MOVING),
    ),
    natural_key=("number",),
    title=("title_en", "title_zh"),
)
