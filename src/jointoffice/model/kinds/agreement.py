"""An agreement, or a counted series of agreements of one level between the same parties."""

from __future__ import annotations

from jointoffice.model.kinds.field import Choice, Field, Kind, Nature, Policy
from jointoffice.model.kinds.shared_fields import CODE, TITLES
from jointoffice.model.values import ValueType

LEVELS = (
    Choice("provincial", "provincial level", "省级"),
    Choice("government", "government level", "政府级"),
    Choice("department", "department level", "部门级"),
    Choice("enterprise", "enterprise level", "企业级"),
    Choice("conference", "conference resolution", "会议决议"),
)

AGREEMENT = Kind(
    name="agreement",
    label_en="Agreement",
    label_zh="协议",
    plural_en="Agreements",
    fields=(
        CODE,
        *TITLES,
        Field("level", ValueType.CHOICE, "Level", "级别", choices=LEVELS),
        Field("parties", ValueType.REFERENCES, "Parties", "签约方", references=("party",)),
        Field(
            "count",
            ValueType.NUMBER,
            "Number of agreements",
            "协议数",
            policy=Policy.JOINT,
            nature=Nature.MOVING,
            unit="1",
        ),
        Field("signed", ValueType.DATE, "Signed", "签署"),
        Field("subject", ValueType.TEXT, "Subject", "内容"),
        Field("task", ValueType.REFERENCE, "Task", "任务", references=("task",)),
    ),
    natural_key=("code",),
    title=("title_en", "title_zh"),
)
