"""A month, quarter or year for which parties report: open until its office locks it."""

from __future__ import annotations

from jointoffice.model.kinds.field import Choice, Field, Kind, Policy
from jointoffice.model.kinds.shared_fields import OFFICE
from jointoffice.model.values import ValueType

STATES = (
    Choice("open", "open", "填报中"),
    Choice("locked", "locked", "已锁定"),
)

PERIOD = Kind(
    name="period",
    label_en="Reporting period",
    label_zh="填报期",
    plural_en="Reporting periods",
    fields=(
        OFFICE,
        Field("code", ValueType.DATE, "Period", "时期", policy=Policy.OWNER),
        Field("state", ValueType.CHOICE, "State", "状态", policy=Policy.OWNER, choices=STATES),
        Field("due", ValueType.DATE, "Due", "期限", policy=Policy.OWNER),
    ),
    natural_key=("office", "code"),
    owner="office",
)
