"""A port, station, airport, town or park."""

from __future__ import annotations

from jointoffice.model.kinds.field import Field, Kind, Policy
from jointoffice.model.kinds.shared_fields import ALIASES, CODE, NAMES
from jointoffice.model.values import ValueType

PLACE = Kind(
    name="place",
    label_en="Place",
    label_zh="地点",
    plural_en="Places",
    fields=(
        CODE,
        *NAMES,
        ALIASES,
        Field("type", ValueType.TEXT, "Type", "类别", policy=Policy.OPEN),
        Field("location", ValueType.PLACE, "Location", "位置", policy=Policy.OPEN),
        Field("locode", ValueType.TEXT, "UN/LOCODE", "联合国口岸代码", policy=Policy.OPEN),
        Field("role", ValueType.TEXT, "Role", "功能", policy=Policy.OPEN),
        Field(
            "course",
            ValueType.TEXT,
            "Course of a river (town latitude,longitude; …)",
            "河流走向（城镇 纬度,经度；…）",
            policy=Policy.OPEN,
        ),
    ),
    natural_key=("code",),
    title=("name_en", "name_zh"),
)
