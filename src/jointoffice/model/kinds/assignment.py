"""Who looks after a record for a party: lead, responsible unit, contributor, backup or watcher."""

from __future__ import annotations

from jointoffice.model.kinds.field import Choice, Field, Kind, Policy
from jointoffice.model.values import ValueType

OWNED = (
    "project",
    "task",
    "milestone",
    "matter",
    "area",
    "linkage",
    "breakthrough",
    "decision",
    "commitment",
    "agreement",
    "proposal",
    "indicator",
    "body",
)
"""Kinds of records that somebody looks after."""

ROLES = (
    Choice("lead", "lead", "负责人"),
    Choice("unit", "responsible unit", "责任单位"),
    Choice("contributor", "contributor", "参与人"),
    Choice("backup", "backup", "替补"),
    Choice("watcher", "watcher", "关注人"),
)

ASSIGNMENT = Kind(
    name="assignment",
    label_en="Owner",
    label_zh="责任人",
    plural_en="Owners",
    fields=(
        Field(
            "party",
            ValueType.REFERENCE,
            "Party",
            "主体",
            policy=Policy.OWNER,
            references=("party",),
        ),
        Field("role", ValueType.CHOICE, "Role", "角色", policy=Policy.OWNER, choices=ROLES),
        Field("number", ValueType.NUMBER, "Number", "序号", policy=Policy.OWNER, unit="1"),
        Field(
            "about",
            ValueType.REFERENCE,
            "Of",
            "所负责事项",
            policy=Policy.OWNER,
            references=OWNED,
        ),
        Field("name", ValueType.TEXT, "Person or unit", "姓名（单位）", policy=Policy.OWNER),
        Field("mail", ValueType.TEXT, "Mail", "电子邮箱", policy=Policy.OWNER),
    ),
    natural_key=("party", "role", "number", "about"),
    owner="party",
    title=("name",),
)
