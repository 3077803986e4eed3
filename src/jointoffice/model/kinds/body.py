"""A joint office, special team, alliance or other body that the sides set up together."""

from __future__ import annotations

from jointoffice.model.kinds.field import Choice, Field, Kind
from jointoffice.model.kinds.shared_fields import ALIASES, CODE, NAMES
from jointoffice.model.values import ValueType

TYPES = (
    Choice("joint_office", "joint office", "联合办公室"),
    Choice("special_team", "special team", "专项工作组"),
    Choice("work_team", "work team", "工作组"),
    Choice("alliance", "industrial alliance", "产业联盟"),
    Choice("port_alliance", "port alliance", "港口联盟"),
    Choice("platform", "platform", "平台"),
)

BODY = Kind(
    name="body",
    label_en="Body",
    label_zh="机构",
    plural_en="Bodies",
    fields=(
        CODE,
        *NAMES,
        ALIASES,
        Field("type", ValueType.CHOICE, "Type", "类别", choices=TYPES),
        Field("established", ValueType.DATE, "Established", "成立"),
        Field("parent", ValueType.REFERENCE, "Part of", "隶属", references=("body",)),
        Field("scope", ValueType.TEXT, "Scope", "范围"),
        Field("target", ValueType.MONEY, "Target scale", "目标规模", unit="CNY"),
        Field("target_by", ValueType.DATE, "Target to be reached by", "目标期限"),
    ),
    natural_key=("code",),
    title=("name_en", "name_zh"),
)
