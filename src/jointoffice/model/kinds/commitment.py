"""What somebody promised, plans, aims at or asks of somebody else, in their words."""

from __future__ import annotations

from jointoffice.model.kinds.field import Choice, Field, Kind, Nature, Policy
from jointoffice.model.kinds.shared_fields import CODE, WORK_STATES
from jointoffice.model.values import ValueType

MODALITIES = (
    Choice("done", "done", "已完成"),
    Choice("in_progress", "in progress", "推进中"),
    Choice("promised", "promised", "承诺"),
    Choice("requested", "requested of somebody else", "请求他方"),
    Choice("target", "target", "目标"),
    Choice("reported", "reported by a third party", "第三方报道"),
)

COMMITMENT = Kind(
    name="commitment",
    label_en="Commitment",
    label_zh="承诺",
    plural_en="Commitments",
    fields=(
        CODE,
        Field("text", ValueType.TEXT, "Words", "原文", policy=Policy.OPEN),
        Field(
            "actor",
            ValueType.REFERENCES,
            "By",
            "承诺方",
            policy=Policy.OPEN,
            references=("party", "body"),
        ),
        Field(
            "modality",
            ValueType.CHOICE,
            "Modality",
            "性质",
            policy=Policy.OPEN,
            choices=MODALITIES,
        ),
        Field(
            "task", ValueType.REFERENCE, "Task", "任务", policy=Policy.OPEN, references=("task",)
        ),
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
    natural_key=("code",),
    title=("text",),
)
