"""What the sides together asked of a higher authority, and the answer."""

from __future__ import annotations

from jointoffice.model.kinds.field import Choice, Field, Kind, Nature, Policy
from jointoffice.model.kinds.shared_fields import CODE, TITLES
from jointoffice.model.values import ValueType

STATES = (
    Choice("drafted", "drafted", "起草"),
    Choice("submitted", "submitted", "已提交"),
    Choice("answered", "answered", "已答复"),
    Choice("adopted", "adopted", "已采纳"),
    Choice("declined", "declined", "未采纳"),
)

PROPOSAL = Kind(
    name="proposal",
    label_en="Proposal",
    label_zh="提案",
    plural_en="Proposals",
    fields=(
        CODE,
        *TITLES,
        Field("addressee", ValueType.TEXT, "Addressee", "受理机关"),
        Field("proposers", ValueType.REFERENCES, "Proposed by", "提案方", references=("party",)),
        Field("submitted", ValueType.DATE, "Submitted", "提交"),
        Field("text", ValueType.TEXT, "Words", "内容"),
        Field("answer", ValueType.TEXT, "Answer", "答复"),
        Field("answered", ValueType.DATE, "Answered", "答复日期"),
        Field(
            "state",
            ValueType.CHOICE,
            "State",
            "状态",
            policy=Policy.JOINT,
            nature=Nature.MOVING,
            choices=STATES,
        ),
    ),
    natural_key=("code",),
    title=("title_en", "title_zh"),
)
