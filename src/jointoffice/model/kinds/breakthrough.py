"""What a linkage sets out to reach in one year."""

from __future__ import annotations

from jointoffice.model.kinds.field import Field, Kind, Nature, Policy
from jointoffice.model.kinds.shared_fields import WORK_STATES
from jointoffice.model.values import ValueType

BREAKTHROUGH = Kind(
    name="breakthrough",
    label_en="Breakthrough",
    label_zh="突破",
    plural_en="Breakthroughs",
    fields=(
        Field("linkage", ValueType.REFERENCE, "Linkage", "联动", references=("linkage",)),
        Field("year", ValueType.DATE, "Year", "年度"),
        Field("aim_en", ValueType.TEXT, "Aim (English)", "目标（英文）"),
        Field("aim_zh", ValueType.TEXT, "Aim (Chinese)", "目标（中文）"),
        Field(
            "state",
            ValueType.CHOICE,
            "State",
            "状态",
            policy=Policy.JOINT,
            nature=Nature.MOVING,
            choices=WORK_STATES,
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
        Field("tasks", ValueType.REFERENCES, "Tasks", "任务", references=("task",)),
        Field(
            "evidence",
            ValueType.TEXT,
            "What the sources say",
            "来源所述",
            policy=Policy.OPEN,
            nature=Nature.MOVING,
        ),
    ),
    natural_key=("linkage", "year"),
    title=("aim_en", "aim_zh"),
)
