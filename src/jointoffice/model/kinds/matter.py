"""A problem raised to the joint office: about what, by whom, due when, and how it was answered."""

from __future__ import annotations

from jointoffice.model.kinds.field import Choice, Field, Kind, Nature, Policy, RollUp
from jointoffice.model.kinds.shared_fields import CODE, OFFICE
from jointoffice.model.values import ValueType

STATES = (
    Choice("raised", "raised", "已提请"),
    Choice("taken_up", "taken up", "办理中"),
    Choice("answered", "answered", "已答复"),
    Choice("closed", "closed", "已办结"),
)

MATTER = Kind(
    name="matter",
    label_en="Matter raised",
    label_zh="提请协调事项",
    plural_en="Matters raised",
    fields=(
        OFFICE,
        CODE,
        Field("text", ValueType.TEXT, "Problem", "问题", policy=Policy.OPEN),
        Field(
            "about",
            ValueType.REFERENCE,
            "About",
            "所涉项目（任务）",
            policy=Policy.OPEN,
            references=("project", "task", "milestone"),
        ),
        Field(
            "raised_by",
            ValueType.REFERENCE,
            "Raised by",
            "提请方",
            policy=Policy.OPEN,
            references=("party",),
        ),
        Field("raised", ValueType.DATE, "Raised on", "提请日期", policy=Policy.OPEN),
        Field(
            "report",
            ValueType.REFERENCE,
            "Raised in",
            "所在报告",
            policy=Policy.OPEN,
            references=("report",),
        ),
        Field("due", ValueType.DATE, "Due", "期限", policy=Policy.OWNER),
        Field(
            "state",
            ValueType.CHOICE,
            "State",
            "状态",
            policy=Policy.OWNER,
            nature=Nature.MOVING,
            choices=STATES,
            roll_up=RollUp.WORST,
            worst_first=("raised", "taken_up", "answered", "closed"),
        ),
        Field("answer", ValueType.TEXT, "Answer", "答复", policy=Policy.OWNER),
        Field("answered", ValueType.DATE, "Answered on", "答复日期", policy=Policy.OWNER),
    ),
    natural_key=("office", "code"),
    owner="office",
    title=("text",),
)
