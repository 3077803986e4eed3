"""A direct connection between two places by one mode."""

from __future__ import annotations

from jointoffice.model.kinds.field import Choice, Field, Kind, Policy
from jointoffice.model.values import ValueType

MODES = (
    Choice("river", "river", "内河"),
    Choice("sea", "sea", "海运"),
    Choice("rail", "rail", "铁路"),
    Choice("road", "road", "公路"),
    Choice("air", "air", "航空"),
)

LEG = Kind(
    name="leg",
    label_en="Leg",
    label_zh="线路",
    plural_en="Legs",
    fields=(
        Field("origin", ValueType.REFERENCE, "From", "起点", references=("place",)),
        Field("destination", ValueType.REFERENCE, "To", "终点", references=("place",)),
        Field("mode", ValueType.CHOICE, "Mode", "方式", choices=MODES),
        Field("service", ValueType.TEXT, "Service", "班列（航线）", policy=Policy.OPEN),
        Field("distance", ValueType.NUMBER, "Distance", "里程", policy=Policy.OPEN, unit="km"),
        Field(
            "days_min",
            ValueType.NUMBER,
            "Days, at least",
            "最短天数",
            policy=Policy.OPEN,
            unit="day",
        ),
        Field(
            "days_max",
            ValueType.NUMBER,
            "Days, at most",
            "最长天数",
            policy=Policy.OPEN,
            unit="day",
        ),
        Field("frequency", ValueType.TEXT, "Frequency", "班次", policy=Policy.OPEN),
        Field("capacity", ValueType.TEXT, "Capacity", "运力", policy=Policy.OPEN),
        Field(
            "emission",
            ValueType.NUMBER,
            "Emission, g CO2e per tonne-km",
            "排放（克二氧化碳当量/吨公里）",
            policy=Policy.OPEN,
            unit="1",
        ),
        Field("opened", ValueType.DATE, "Opened", "开通", policy=Policy.OPEN),
        Field("note", ValueType.TEXT, "Note", "备注", policy=Policy.OPEN),
    ),
    natural_key=("origin", "destination", "mode"),
)
