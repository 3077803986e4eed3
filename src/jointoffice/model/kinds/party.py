"""A government, department, enterprise, university or other body that states or endorses."""

from __future__ import annotations

from jointoffice.model.kinds.field import Choice, Field, Kind, Policy
from jointoffice.model.kinds.shared_fields import ALIASES, CODE, NAMES
from jointoffice.model.values import ValueType

TYPES = (
    Choice("government", "government", "政府"),
    Choice("department", "department", "部门"),
    Choice("enterprise", "enterprise", "企业"),
    Choice("university", "university", "高校"),
    Choice("institute", "research institute", "科研院所"),
    Choice("association", "association", "协会"),
    Choice("office", "joint office", "联合办公室"),
    Choice("press", "press", "媒体"),
)

PARTY = Kind(
    name="party",
    label_en="Party",
    label_zh="主体",
    plural_en="Parties",
    fields=(
        CODE,
        *NAMES,
        ALIASES,
        Field("type", ValueType.CHOICE, "Type", "类别", policy=Policy.OPEN, choices=TYPES),
        Field(
            "parent",
            ValueType.REFERENCE,
            "Belongs to",
            "隶属",
            policy=Policy.OPEN,
            references=("party",),
        ),
        Field(
            "seat",
            ValueType.REFERENCE,
            "Seat",
            "所在地",
            policy=Policy.OPEN,
            references=("place",),
        ),
    ),
    natural_key=("code",),
    owner="code",
    title=("name_en", "name_zh"),
)
