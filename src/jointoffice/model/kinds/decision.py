"""What a joint conference decided."""

from __future__ import annotations

from jointoffice.model.kinds.field import Field, Kind, Nature, Policy
from jointoffice.model.kinds.shared_fields import NUMBER, TITLES, WORK_STATES
from jointoffice.model.values import ValueType

DECISION = Kind(
    name="decision",
    label_en="Decision",
    label_zh="决定",
    plural_en="Decisions",
    fields=(
        Field(
            "conference", ValueType.REFERENCE, "Conference", "联席会议", references=("conference",)
        ),
        NUMBER,
        *TITLES,
        Field("task", ValueType.REFERENCE, "Task", "任务", references=("task",)),
        Field("due", ValueType.DATE, "Due", "期限"),
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
    natural_key=("conference", "number"),
    title=("title_en", "title_zh"),
)
